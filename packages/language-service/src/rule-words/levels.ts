import { numberInWords } from "@scorecard/model";
import { caseLine, phrase, pointsText, words } from "./phrases.ts";
import type { RuleWords } from "./room.ts";

/** `3 级 → 12 分（提出建议）` */
export const levelsWords: RuleWords<"levels"> = ({ levels }, _item, language) =>
  levels.map(({ key, name, anchor, points, upTo, step, needsNote }) => {
    const called = name
      ? words(name, language)
      : /^\d+$/.test(key)
        ? phrase("level", language, { level: key })
        : key;
    const then =
      upTo === undefined
        ? pointsText(points, language)
        : phrase("range", language, { low: numberInWords(points), high: numberInWords(upTo) });
    const remarks = [
      words(anchor, language),
      step ? phrase("step", language, { step: numberInWords(step) }) : "",
      needsNote ? phrase("note", language) : "",
    ];
    return caseLine(called, then, remarks, language);
  });
