import type { Answer, Diagnostic, Input, Item, Limit, Rational, Rule, Score } from "@scorecard/model";
import type { Environment, InputValue } from "../../src/expressions/environment.ts";
import { type Earned, isRefused } from "../../src/rules/room.ts";
import { compileItem } from "../../src/rules/rooms.ts";
import { FLOOR_AT_0 } from "./templates.ts";

/** What one answer to a rule comes to. */
export interface OneScore {
  readonly points: string | null;
  readonly score: Score;
  readonly codes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly needsNote: Earned["needsNote"];
}

/** What stands around a rule. */
export interface Surroundings {
  readonly fullMarks?: string;
  readonly inputs?: readonly Input[];
  /** {@link FLOOR_AT_0} unless given. */
  readonly limits?: readonly Limit[];
  readonly places?: number;
  readonly trace?: boolean;
  readonly environment?: Partial<Environment>;
}

/** An environment in which nothing is known but what is given. */
export function environmentWith(known: Partial<Environment> = {}): Environment {
  const inputs: ReadonlyMap<string, InputValue> = new Map();
  const points = (): Rational | undefined => undefined;
  return { inputs, period: undefined, points, ...known };
}

/** An item with nothing but a rule. */
export function itemOf(
  rule: Rule,
  { fullMarks = "10", inputs, limits = FLOOR_AT_0 }: Surroundings = {},
): Item {
  return {
    key: "item-1",
    name: { "zh-Hans": "项目1", en: "Item 1" },
    weight: "1",
    fullMarks,
    rule,
    limits,
    ...(inputs && { inputs }),
  };
}

/** Where the answer stands in its review. */
export const ANSWER_PATH = ["items", "项目1", "answers", "上级"];

/** Scores one rater's answer to one rule. */
export function scoreOne(rule: Rule, answer: Answer, around: Surroundings = {}): OneScore {
  const { places = 2, trace = true, environment } = around;
  const score = compileItem(itemOf(rule, around), { places, trace });
  const outcome = score(answer, environmentWith(environment));
  if (isRefused(outcome)) {
    const diagnostics = outcome.map((complaint) => complaint(ANSWER_PATH));
    const codes = diagnostics.map(({ code }) => code);
    return { points: null, score: { points: null, trace: [] }, codes, diagnostics, needsNote: undefined };
  }
  const { score: scored, needsNote } = outcome;
  return { points: scored.points, score: scored, codes: [], diagnostics: [], needsNote };
}
