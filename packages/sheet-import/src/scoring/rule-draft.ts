import type { CompleteText, Exact } from "@scorecard/model";

/*
 * A scoring rule as a sheet words it, before it is written in the language. Points are exact numbers as text; texts are
 * the sheet's own.
 */

export interface Bound {
  readonly value: Exact;
  readonly inclusive: boolean;
}

/** A stretch of a measured value; without bounds, everything else. */
export interface Condition {
  readonly low?: Bound | undefined;
  readonly high?: Bound | undefined;
}

/** What is measured. The unit is as the sheet writes it. */
export interface MeasureDraft {
  readonly name: string;
  readonly unit?: string | undefined;
  /** Whether 100% is the most that there can be. */
  readonly atMostHundred?: boolean;
}

export interface BandDraft {
  readonly condition: Condition;
  readonly points: Exact;
  /** Words that stand for the condition: 全部完成. */
  readonly label?: string | undefined;
}

/** What a level is worth: points, a share of full marks in percent, points from a range, or nothing said. */
export type LevelWorth =
  | { readonly kind: "points"; readonly points: Exact }
  | { readonly kind: "share"; readonly percent: Exact }
  | { readonly kind: "range"; readonly low: Exact; readonly high: Exact }
  | { readonly kind: "unsaid" };

export interface LevelDraft {
  /** A number (1 级) or a name (优秀). */
  readonly level: { readonly number: string } | { readonly name: string };
  readonly anchor?: string | undefined;
  readonly worth: LevelWorth;
}

export interface EntryDraft {
  readonly text: string;
  readonly points: Exact;
  /** 每 0.5 天; absent, each time. */
  readonly per?: { readonly amount: Exact; readonly unit: string } | undefined;
}

/** Every kind of rule that is recognised, with what the language needs to say it. */
interface RuleDrafts {
  readonly bands: { readonly measure: MeasureDraft; readonly bands: readonly BandDraft[] };
  readonly levels: { readonly levels: readonly LevelDraft[] };
  readonly tally: {
    /** deduct from full marks, add from 0, or both from a base. */
    readonly style: "deduct" | "add" | "signed";
    readonly counting: "each" | "each-time";
    readonly entries: readonly EntryDraft[];
    readonly base?: Exact | undefined;
    readonly floor?: Exact | "none" | undefined;
    readonly cap?: Exact | undefined;
  };
  readonly "yes-no": {
    readonly question: string;
    readonly yes: { readonly label: string; readonly points: Exact };
    readonly no: { readonly label: string; readonly points: Exact };
  };
  readonly judgement: { readonly low: Exact; readonly high: Exact };
  readonly "off-target": {
    readonly measure: MeasureDraft;
    readonly target: Exact;
    readonly base: Exact;
    readonly cap: Exact;
    readonly floor: Exact;
    readonly below?: SideDraft | undefined;
    readonly above?: SideDraft | undefined;
  };
  readonly proportional: { readonly measure: MeasureDraft; readonly target: Exact; readonly cap: Exact };
  readonly interpolation: {
    readonly measure: MeasureDraft;
    readonly anchors: readonly { readonly value: Exact; readonly points: Exact }[];
  };
}

/** 每低于 1%：扣 2 分 */
export interface SideDraft {
  readonly per: Exact;
  /** Added; negative when taken away. */
  readonly points: Exact;
}

export type RuleDraftKind = keyof RuleDrafts;

/** A recognised rule. */
export type RuleDraft = { [K in RuleDraftKind]: { readonly kind: K } & RuleDrafts[K] }[RuleDraftKind];

/** What is known of the item whose rule is read. */
export interface ItemFacts {
  readonly name: string;
  readonly fullMarks: Exact;
  readonly requirement?: string | undefined;
  readonly target?: string | undefined;
  /** Scoring and requirement row by row, where the item has several rows of both. */
  readonly paired?: string | undefined;
}

/** A reading of a scoring text. */
export interface RuleReading {
  readonly rule: RuleDraft;
  /** What was guessed and needs the author's confirmation. */
  readonly confirm: readonly CompleteText[];
  /** Pieces of the text that the rule does not account for. */
  readonly rest: readonly string[];
}

/** Reads a scoring text as one kind of rule; `undefined` when it is none. */
export type Recogniser = (text: string, item: ItemFacts) => RuleReading | undefined;
