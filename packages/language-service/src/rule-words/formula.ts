import { phrase, words } from "./phrases.ts";
import type { RuleWords } from "./room.ts";

/** `max(0，100 − 20 × 投诉数)`; of several cases `当 … → …` */
export const formulaWords: RuleWords<"formula"> = ({ cases }, _item, language) => {
  const [only] = cases;
  if (cases.length === 1 && only && only.when === undefined) return [words(only.formula.words, language)];
  return cases.map(({ when, formula }) => {
    const condition = when ? words(when.words, language) : phrase("otherwise", language);
    return `${condition} → ${words(formula.words, language)}`;
  });
};
