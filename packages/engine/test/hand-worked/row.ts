import type { Answer, Rule } from "@scorecard/model";
import type { Facts } from "../oracle/expressions.ts";
import type { Surroundings } from "../support/score-one.ts";

/** A rule with what stands around it: limits, inputs, what is known of the sheet. */
export interface Subject extends Omit<Surroundings, "environment" | "trace"> {
  readonly rule: Rule;
  readonly facts?: Facts;
}

/**
 * One line worked by hand: which rule, what was answered, the points that the sheet's words give, and why.
 * Points like `no-band` are the code of the message where there are none.
 */
export type HandWorked = readonly [
  about: string,
  subject: Subject,
  input: Answer,
  points: string,
  why: string,
];
