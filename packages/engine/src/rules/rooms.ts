import type { Answer, Item, Language, Rule, RuleKind, TraceStep } from "@scorecard/model";
import type { FigureNames } from "../expressions/figure-names.ts";
import { bandsRoom } from "./bands.ts";
import { measureInWords } from "./figures-in-words.ts";
import { finisher } from "./finish.ts";
import { formulaRoom } from "./formula.ts";
import { interpolationRoom } from "./interpolation.ts";
import { judgementRoom } from "./judgement.ts";
import { levelsRoom } from "./levels.ts";
import { limitInWords } from "./limits-in-words.ts";
import { looksBeyondItem } from "./looks-beyond-item.ts";
import { offTargetRoom } from "./off-target.ts";
import { proportionalRoom } from "./proportional.ts";
import type { ItemFrame, Outcome, RuleRoom, ScoreAnswer } from "./room.ts";
import { tallyRoom } from "./tally.ts";
import { yesNoRoom } from "./yes-no.ts";

/** The room of every kind of rule; a kind without one does not compile. */
const ROOMS: { readonly [K in RuleKind]: RuleRoom<K> } = {
  bands: bandsRoom,
  levels: levelsRoom,
  tally: tallyRoom,
  "yes-no": yesNoRoom,
  judgement: judgementRoom,
  "off-target": offTargetRoom,
  proportional: proportionalRoom,
  interpolation: interpolationRoom,
  formula: formulaRoom,
};

function roomOf<K extends RuleKind>(rule: Rule & { readonly kind: K }): RuleRoom<K> {
  return ROOMS[rule.kind];
}

/** How many different answers to one item are remembered; people give the same few over and over. */
const REMEMBERED = 1_000;

/**
 * Prepares the scoring of one item's answers: rule, then limits in their order, then rounding. Rows that a review
 * adds are scored by their prototype.
 * @returns the way from an answer to its points. An item that asks raters nothing (see `asksRaters`) takes `""`.
 * @throws RangeError when a bound or a target is a parameter that was not given
 */
export function compileItem(item: Item, frame: ItemFrame): ScoreAnswer {
  const traced = frame.trace ?? true;
  const score = roomOf(item.rule).compile(item.rule, { item, traced, finish: finisher(item, frame) });
  return looksBeyondItem(item) ? score : remembering(score);
}

/** Remembers what answers come to, for items whose points follow from the answer alone. */
function remembering(score: ScoreAnswer): ScoreAnswer {
  const known = new Map<string, Outcome>();
  return (answer: Answer, environment) => {
    if (typeof answer !== "string") return score(answer, environment);
    const remembered = known.get(answer);
    if (remembered !== undefined) return remembered;
    const outcome = score(answer, environment);
    if (known.size < REMEMBERED) known.set(answer, outcome);
    return outcome;
  };
}

/**
 * The words of a trace step that an item's rule or its limits made, `undefined` for any other step.
 * @param figures the names of the figures that the rule's formulas look at, see `figureNames`
 */
export function explainRuleStep(
  rule: Rule,
  step: TraceStep,
  language: Language,
  figures: FigureNames,
): string | undefined {
  if (step.step === "cap" || step.step === "floor") return limitInWords(step, language);
  if (step.step === "measure") return measureInWords(rule, step, language, figures);
  return roomOf(rule).explain(rule, step, language, figures);
}
