import type { CompleteText } from "@scorecard/model";
import type { Recognition } from "../scoring/recognise.ts";
import type { ItemReading, SheetReading } from "../table/sheet-reading.ts";

/** A share or points with what needs confirming about them. */
export interface PlannedWeight {
  /** `20%` or `20` points. */
  readonly value: string;
  readonly unit: "%" | "points";
}

export interface ItemPlan {
  readonly reading: ItemReading;
  readonly weight: PlannedWeight;
  readonly recognition: Recognition;
  readonly confirm: readonly CompleteText[];
}

export interface GroupPlan {
  readonly name: string | undefined;
  readonly weight: PlannedWeight | undefined;
  readonly items: readonly ItemPlan[];
}

export interface SectionPlan {
  readonly name: string | undefined;
  readonly weight: PlannedWeight;
  /** What each item is scored out of where its points do not carry the weight. */
  readonly outOf: string | undefined;
  readonly columns: readonly string[];
  readonly groups: readonly GroupPlan[];
  readonly notes: readonly string[];
  readonly confirm: readonly CompleteText[];
}

/** A sheet with every number decided; what was decided for the author is to be confirmed. */
export interface SheetPlan {
  readonly reading: SheetReading;
  readonly sections: readonly SectionPlan[];
  /** What the sections add up to, where it is not 100. */
  readonly fullMarks: string | undefined;
  readonly confirm: readonly CompleteText[];
}
