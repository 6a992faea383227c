import type { PeriodKind, PointsOf, Rational } from "@scorecard/model";
import type { Complaint } from "../rules/room.ts";

/** The value of an input, a measure or a parameter. */
export interface InputValue {
  /** The number in the unit that its input declares; a date as days from 1970-01-01; yes as 1, no as 0. */
  readonly value: Rational;
  /** The same as traces and results state it: an exact number, `2026-11-05`, `yes` or `no`. */
  readonly text: string;
}

/** The period that a review is about. Days are counted from 1970-01-01, see `dayNumber` in dates.ts. */
export interface PeriodDays {
  readonly kind: PeriodKind;
  readonly first: Rational;
  readonly last: Rational;
}

/** What is known of a review besides the answer that is being scored. */
export interface Environment {
  /** The sheet's inputs, given parameters and outside data included, by key; what has no value is absent. */
  readonly inputs: ReadonlyMap<string, InputValue>;
  /** Absent while the review names no period of the sheet. */
  readonly period: PeriodDays | undefined;
  /** Points that are worked out already, in the column that is being scored; `undefined` without points. */
  points(of: PointsOf): Rational | undefined;
}

/** A value that was read, or what is wrong with it. */
export type ReadInput = InputValue | { readonly complaint: Complaint };
