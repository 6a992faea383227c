export {
  INDEX_NAME,
  type IndexedSheet,
  type SheetIndex,
  sheetIndexSchema,
  TEMPLATE_NAME,
} from "./attached/sheet-index.ts";
export type { Company } from "./company.ts";
export type { Explain } from "./compose/annex/compose-annex.ts";
export type { SheetInput } from "./compose/compose-entries.ts";
export { type PeriodParts, periodWords, readPeriod } from "./compose/period-words.ts";
export type { CopyKind } from "./compose/sheet.ts";
export type { EarlierTotal } from "./compose/summary/summary.ts";
export type { SheetLanguages } from "./compose/words.ts";
export type { Manifest, ManifestField } from "./fields/manifest.ts";
export { type FontFault, fontFault } from "./fonts/font-fault.ts";
export { fontNames } from "./fonts/font-names.ts";
export { type FontFile, type FontSet, loadFonts } from "./fonts/font-set.ts";
export { compileTextPattern, type TextPattern } from "./patterns/text-pattern.ts";
export { type TextValues, textValues, VALUE_NAMES } from "./patterns/text-values.ts";
export {
  createSheetRenderer,
  type RenderedPdf,
  type RendererOptions,
  type SheetRenderer,
} from "./renderer.ts";
export { type FaintColour, faintColours } from "./theme/contrast.ts";
export { type Logo, type LogoResult, readLogo } from "./theme/logo/read-logo.ts";
export { PAPERS, type Paper } from "./theme/measures.ts";
export type { HexColour, Theme, ThemeColours } from "./theme/theme.ts";
