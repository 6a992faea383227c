export type { Company } from "./company.ts";
export type { SheetInput } from "./compose/compose-entries.ts";
export { type PeriodParts, periodWords, readPeriod } from "./compose/period-words.ts";
export type { SheetLanguages } from "./compose/words.ts";
export { type FontFile, type FontSet, loadFonts } from "./fonts/font-set.ts";
export type { Paper } from "./layout/theme.ts";
export { compileTextPattern, type TextPattern } from "./patterns/text-pattern.ts";
export { type TextValues, textValues, VALUE_NAMES } from "./patterns/text-values.ts";
export {
  createSheetRenderer,
  type RenderedPdf,
  type RendererOptions,
  type SheetRenderer,
} from "./renderer.ts";
