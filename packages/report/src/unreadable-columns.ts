import type { Diagnostic } from "@scorecard/model";
import type { SheetForm } from "./compose/sheet.ts";
import type { SheetLanguages } from "./compose/words.ts";
import { areReadable } from "./layout/columns.ts";
import { report } from "./messages.ts";
import { measuresFor, type Paper } from "./theme/measures.ts";
import type { Theme } from "./theme/theme.ts";

const WIDEST: Paper = "A4-landscape";

/** Reports score columns that are too narrow for figures that can be read, and the paper that has room for them. */
export function unreadableColumns(
  { columns: { length: count } }: SheetForm,
  look: { readonly paper: Paper; readonly languages: SheetLanguages; readonly theme: Theme },
): readonly Diagnostic[] {
  const fits = (columns: number, paper: Paper) =>
    areReadable(columns, measuresFor(paper, look.languages, look.theme));
  if (fits(count, look.paper)) return [];
  if (fits(count, WIDEST)) return [report("score-columns-narrow", { count })];
  let most = count;
  while (most > 1 && !fits(most, WIDEST)) most -= 1;
  return [report("score-columns-too-many", { count, most })];
}
