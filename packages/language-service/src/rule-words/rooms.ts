import { type Item, type Language, measureOf, type RuleKind, type RuleOf } from "@scorecard/model";
import { bandsWords } from "./bands.ts";
import { formulaWords } from "./formula.ts";
import { interpolationWords } from "./interpolation.ts";
import { judgementWords } from "./judgement.ts";
import { levelsWords } from "./levels.ts";
import { offTargetWords } from "./off-target.ts";
import { limitTexts, words } from "./phrases.ts";
import { proportionalWords } from "./proportional.ts";
import type { RuleWords } from "./room.ts";
import { tallyWords } from "./tally.ts";
import { yesNoWords } from "./yes-no.ts";

/** Every kind of rule; the compiler asks for the words of a new kind here. */
const ROOMS: { readonly [K in RuleKind]: RuleWords<K> } = {
  bands: bandsWords,
  levels: levelsWords,
  tally: tallyWords,
  "yes-no": yesNoWords,
  judgement: judgementWords,
  "off-target": offTargetWords,
  proportional: proportionalWords,
  interpolation: interpolationWords,
  formula: formulaWords,
};

/** An item's rule in words, a line for each case; then its caps and floors. */
export function ruleInWords(item: Item, language: Language): readonly string[] {
  const { rule } = item;
  const measured = words(measureOf(rule)?.name, language);
  const lines = linesOf(rule, item, language);
  return [
    ...(measured ? [`${measured}${language === "en" ? ":" : "："}`] : []),
    ...lines,
    ...limitTexts(item.limits ?? [], language),
  ];
}

function linesOf<K extends RuleKind>(rule: RuleOf<K>, item: Item, language: Language): readonly string[] {
  const room: RuleWords<K> = ROOMS[rule.kind as K];
  return room(rule, item, language);
}
