import type { Template } from "@scorecard/model";
import type { unaskedTest } from "./environments.ts";
import type { RaterColumns } from "./rater-columns.ts";
import type { VetoPlan } from "./vetoes.ts";

/** What is settled for a whole sheet before any review is scored. */
export interface SheetFrame {
  readonly template: Template;
  /** The same template with every name that is printed somewhere. */
  readonly printed: Template;
  readonly columns: RaterColumns;
  readonly vetoes: VetoPlan;
  readonly traced: boolean;
  /** Whether the rater of a column does not score what some points are made from. */
  readonly isUnaskedAt: ReturnType<typeof unaskedTest>;
  /** The sections before them whose points the formulas of some items look at, by their keys. */
  readonly sectionsLookedAt: ReadonlySet<string>;
}
