/** A weight as a sheet writes it: `20%`, `20` or `20 分`. */
export interface WrittenWeight {
  /** The number, as exact text. */
  readonly value: string;
  readonly unit: "%" | "points" | "none";
}

/** A column's text in one row, under the column's title. */
export interface TitledText {
  readonly title: string;
  readonly text: string;
}

export interface GroupReading {
  readonly name: string;
  readonly weight?: WrittenWeight | undefined;
}

/** One row of a score sheet. */
export interface ItemReading {
  readonly name: string;
  readonly group?: GroupReading | undefined;
  readonly weight?: WrittenWeight | undefined;
  readonly requirement?: string | undefined;
  readonly scoring?: string | undefined;
  /** Scoring and requirement of each of its rows side by side, where it has several. */
  readonly paired?: string | undefined;
  readonly target?: string | undefined;
  readonly source?: string | undefined;
  /** Remarks and what was filled in. */
  readonly notes: readonly TitledText[];
  /** What stands in columns that are not known. */
  readonly unknown: readonly TitledText[];
}

/** A part of a score sheet. */
export interface SectionReading {
  readonly name: string | undefined;
  readonly weight: WrittenWeight | undefined;
  /** The titles of its columns. */
  readonly columns: readonly string[];
  readonly items: readonly ItemReading[];
  /** Rows below its items that are no items: 加权合计. */
  readonly notes: readonly string[];
}

/** A column of scores: 自评, 上级, 结果. */
export interface RaterReading {
  readonly kind: "self" | "supervisor" | "peer" | "result" | "score" | "other";
  readonly title: string;
  /** Its share of the result in percent. */
  readonly percent?: string | undefined;
}

/** What a sheet says, as it says it, before any number is made sense of. */
export interface SheetReading {
  readonly title: string | undefined;
  readonly position: string | undefined;
  readonly period: "monthly" | "quarterly" | "half-yearly" | "yearly" | undefined;
  readonly raters: readonly RaterReading[];
  readonly sections: readonly SectionReading[];
  /** 总分 = 业绩考核得分 × 80% + …: the shares in the order written. */
  readonly shares: readonly { readonly name: string; readonly percent: string }[];
  readonly fields: readonly string[];
  readonly signers: readonly string[];
  /** Rows above and below the tables: understood (kept as comments) or not. */
  readonly head: readonly FreeRow[];
  readonly closing: readonly FreeRow[];
}

export interface FreeRow {
  readonly text: string;
  readonly understood: boolean;
}
