import type {
  Answer,
  ClosingStep,
  Expression,
  Formula,
  Grade,
  Input,
  Item,
  ItemReview,
  LocalizedText,
  ResultRule,
  Review,
  Section,
  Template,
  Veto,
} from "@scorecard/model";
import { interval } from "./templates.ts";

/*
 * Whole sheets in short, for tables that people read. Items take points as they are judged, so that only what happens
 * to them afterwards matters.
 */

export function named(text: string): LocalizedText {
  return { "zh-Hans": text };
}

/** An item out of `fullMarks`, with a weight of fullMarks/100 unless it says otherwise. */
export function judged(name: string, fullMarks: number, changes: Partial<Item> = {}): Item {
  return {
    key: name,
    name: named(name),
    weight: `${fullMarks}/100`,
    fullMarks: String(fullMarks),
    rule: { kind: "judgement", low: "0", high: String(fullMarks) },
    ...changes,
  };
}

/** A bonus of at most `most`. */
export function bonus(name: string, most: number, changes: Partial<Item> = {}): Item {
  const rule = { kind: "judgement", low: "0", high: "1000" } as const;
  const limits = [{ kind: "cap", points: String(most) }] as const;
  return judged(name, most, { counts: "bonus", weight: "0", rule, limits, ...changes });
}

/** A penalty of at most `most`; answers are negative. */
export function penalty(name: string, most: number, changes: Partial<Item> = {}): Item {
  const rule = { kind: "judgement", low: "-1000", high: "0" } as const;
  const limits = [{ kind: "floor", points: String(-most) }] as const;
  return judged(name, 0, { counts: "penalty", weight: "0", rule, limits, ...changes });
}

/** A section without groups; its points simply add up unless a weight is given. */
export function part(name: string, items: readonly Item[], changes: Partial<Section> = {}): Section {
  return {
    key: name,
    name: named(name),
    weight: "1",
    fullMarks: "100",
    groups: [{ items }],
    ...changes,
  };
}

/** A section that is a share of the total. */
export function share(
  name: string,
  weight: string,
  items: readonly Item[],
  changes: Partial<Section> = {},
): Section {
  return part(name, items, { weight, weighted: true, ...changes });
}

const SELF = { key: "self", name: { "zh-Hans": "自评", "zh-Hant": "自評", en: "Self" } };
const SUPERVISOR = { key: "supervisor", name: { "zh-Hans": "上级", "zh-Hant": "上級", en: "Supervisor" } };
const PEER = { key: "peer", name: { "zh-Hans": "同级", "zh-Hant": "同儕", en: "Peer" } };
export const BOTH = [SELF, SUPERVISOR];
export const THREE = [SELF, SUPERVISOR, PEER];

/** A sheet that only the supervisor fills in, monthly, everything to two decimals. */
export function sheet(sections: readonly Section[], changes: Partial<Template> = {}): Template {
  return {
    format: "scorecard-template",
    syntax: 1,
    id: "sheet",
    title: named("考核评分表"),
    periods: ["month"],
    raters: [SUPERVISOR],
    result: { kind: "take", rater: "supervisor" },
    rounding: { item: 2, section: 2, total: 2 },
    fullMarks: "100",
    sections,
    textFields: [],
    signers: [],
    ...changes,
  };
}

type Said = Answer | { readonly [rater: string]: Answer } | ItemReview;

function isAnswer(said: Said): said is Answer {
  return typeof said === "string" || Array.isArray(said);
}

function itemReview(said: Said): ItemReview {
  if (isAnswer(said)) return { answers: { supervisor: said } };
  return "answers" in said ? (said as ItemReview) : { answers: said as ItemReview["answers"] };
}

/** A review of September 2026: the supervisor's answers, or answers by rater. */
export function filled(items: { readonly [item: string]: Said }, changes: Partial<Review> = {}): Review {
  return {
    template: "sheet",
    employee: { number: "0012", name: "林晓雯" },
    period: "2026-09",
    items: Object.fromEntries(Object.entries(items).map(([name, said]) => [name, itemReview(said)])),
    comments: {},
    ...changes,
  };
}

/** An event, as often as `times` says, and what it does. */
export function event(
  key: string,
  times: string,
  effects: Veto["effects"],
  changes: Partial<Veto> = {},
): Veto {
  return {
    key,
    text: named(key),
    cause: { kind: "event", event: key, times: interval(times) },
    effects,
    ...changes,
  };
}

type Scope = Extract<Veto["cause"], { readonly kind: "points" }>["points"];

/** A threshold on points, and what it does. */
export function threshold(key: string, points: Scope, when: string, effects: Veto["effects"]): Veto {
  return { key, text: named(key), cause: { kind: "points", points, when: interval(when) }, effects };
}

export const TOTAL: Scope = { of: "total" };

export function onItem(key: string): Scope {
  return { of: "item", key };
}

export function onSection(key: string): Scope {
  return { of: "section", key };
}

export function set(on: Scope, points: string): Veto["effects"][number] {
  return { on, do: "set", points };
}

export function adjustment(name: string, low: string, high: string, key = name): ClosingStep {
  return { kind: "adjust", key, name: named(name), low, high };
}

export function formula(words: string, value: Expression): Formula {
  return { words: named(words), value };
}

export const TOTAL_POINTS: Expression = { op: "points", points: { of: "total" } };

export function inputValue(key: string): Expression {
  return { op: "input", key };
}

export function times(a: Expression, b: Expression): Expression {
  return { op: "multiply", of: [a, b] };
}

/** A number that is told once a review. */
export function dataNumber(
  key: string,
  name: string,
  origin: Input["origin"] = "review",
  given?: string,
): Input {
  const value = { type: "number", whole: false, domain: {} } as const;
  return { key, name: named(name), value, origin, ...(given !== undefined && { given }) };
}

export function dataYesNo(key: string, name: string): Input {
  return { key, name: named(name), value: { type: "yes-no" }, origin: "review" };
}

/** Grades from the best: `A >= 90`. */
export function grades(...lines: readonly string[]): readonly Grade[] {
  return lines.map((line) => {
    const [key = "", ...condition] = line.split(" ");
    return { key, when: interval(condition.join(" ")) };
  });
}

/** 本期调岗：上级 60%、同级 40%；其他：取上级. */
export const AFTER_TRANSFER: ResultRule = {
  kind: "cases",
  cases: [
    {
      when: { words: named("本期调岗"), test: { op: "is", key: "transferred" } },
      rule: {
        kind: "weighted",
        weights: [
          { rater: "supervisor", weight: "0.6" },
          { rater: "peer", weight: "0.4" },
        ],
      },
    },
  ],
  otherwise: { kind: "take", rater: "supervisor" },
};
