import {
  firstText,
  type Input,
  type Item,
  type LocalizedText,
  type Measure,
  measureOf,
  type RuleOf,
  type Unit,
} from "@scorecard/model";
import { TIMES } from "../compose/figures.ts";
import { LABELS } from "../compose/labels.ts";
import { levelLabel } from "../compose/phrases.ts";

/** Something that can be ticked: as a review says it, and in words unless the field itself says it all. */
export interface Choice {
  readonly answer: string;
  readonly text?: LocalizedText;
}

/** A part of an answer. */
export interface Part {
  readonly key: string;
  readonly text: LocalizedText;
  readonly unit?: LocalizedText;
}

/** How one rater answers an item. */
export type AnswerForm =
  /** In one word or number. */
  | { readonly kind: "text" }
  /** One of several; what a review says is also the key of the scoring entry that prints it. */
  | { readonly kind: "choice"; readonly choices: readonly Choice[] }
  /** What occurred, or how often, by entry. */
  | { readonly kind: "entries"; readonly entries: readonly Part[] }
  /** Several figures, by input or measure. */
  | { readonly kind: "figures"; readonly figures: readonly Part[] }
  /** Nothing: the points follow from the sheet's own figures. */
  | { readonly kind: "nothing" };

/** The answers to a question. */
export const YES_NO: readonly Choice[] = [
  { answer: "yes", text: LABELS.yes },
  { answer: "no", text: LABELS.no },
];

/** How raters answer an item. */
export function answerForm({ rule, inputs = [] }: Item): AnswerForm {
  const measure = measureOf(rule);
  const measured = measure !== undefined && measure.formula === undefined;
  if (inputs.length > 0) {
    const own = measured ? [measurePart(measure)] : [];
    return { kind: "figures", figures: [...inputs.map(inputPart), ...own] };
  }
  switch (rule.kind) {
    case "levels":
      return rule.levels.some(({ upTo }) => upTo !== undefined)
        ? { kind: "text" }
        : { kind: "choice", choices: rule.levels.map(levelChoice) };
    case "yes-no":
      return { kind: "choice", choices: [sideOf("yes", rule), sideOf("no", rule)] };
    case "tally":
      return { kind: "entries", entries: rule.entries.map(entryPart) };
    case "judgement":
      return { kind: "text" };
    default:
      return { kind: measured ? "text" : "nothing" };
  }
}

function inputPart({ key, name, value }: Input): Part {
  return { key, text: name, ...unitIn(value.type === "number" ? value.unit : undefined) };
}

function measurePart({ key, name, unit }: Measure): Part {
  return { key: key ?? firstText(name), text: name, ...unitIn(unit) };
}

function entryPart({ key, text, unit }: RuleOf<"tally">["entries"][number]): Part {
  return { key, text, unit: (unit?.unit ?? TIMES).name };
}

function unitIn(unit: Unit | undefined): Pick<Part, "unit"> {
  return unit === undefined ? {} : { unit: unit.name };
}

function levelChoice({ key, name }: RuleOf<"levels">["levels"][number]): Choice {
  return { answer: key, text: name ?? levelLabel(key) };
}

function sideOf(side: "yes" | "no", rule: RuleOf<"yes-no">): Choice {
  return { answer: side, text: rule[side].label ?? LABELS[side] };
}
