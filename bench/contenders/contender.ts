import type { Result, Review } from "@scorecard/model";
import type { SheetContent } from "../content.ts";

/** A filled sheet, ready to be rendered: as scored, and as plain texts. */
export interface FilledSheet {
  readonly review: Review;
  readonly result: Result;
  readonly content: SheetContent;
}

/** One way of making the PDF. */
export interface Contender {
  readonly name: string;
  /** Takes so long that it runs in a few rounds only. */
  readonly slow?: boolean;
  /** Done before the sheet of another person; not part of the measured time. */
  beforeOther?(): void;
  /** The PDF of one sheet. */
  render(sheet: FilledSheet): Promise<Uint8Array>;
}
