import { caseLine, phrase, pointsText, words } from "./phrases.ts";
import type { RuleWords } from "./room.ts";

/** `是 → 0 分（有事故）` */
export const yesNoWords: RuleWords<"yes-no"> = ({ question, yes, no }, _item, language) => [
  ...(question ? [words(question, language)] : []),
  caseLine(phrase("yes", language), pointsText(yes.points, language), [words(yes.label, language)], language),
  caseLine(phrase("no", language), pointsText(no.points, language), [words(no.label, language)], language),
];
