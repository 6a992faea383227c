import type { PreviewResult } from "@scorecard/language-server";

/** What the preview is told: a sheet to show, or why there is none; the sheet before stays. */
export type ToPreview = PreviewResult;

/** What the preview says. */
export interface FromPreview {
  readonly kind: "ready";
}
