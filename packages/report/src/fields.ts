/*
 * What reads fillable sheets back needs to know, without anything that draws.
 */
export {
  INDEX_NAME,
  type IndexedSheet,
  type SheetIndex,
  sheetIndexSchema,
} from "./attached/sheet-index.ts";
export type { Choice } from "./fields/answer-form.ts";
export { type FieldSpec, fieldSpecs, type RowPart, type Subject, type Target } from "./fields/field-specs.ts";
export { nameInFile } from "./fields/names.ts";
