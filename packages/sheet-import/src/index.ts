export type { Guess, Unread } from "./draft/draft-lines.ts";
export { type ImportedSheet, type ImportOptions, importSheet } from "./import-sheet.ts";
export { type Limits, USUAL_LIMITS } from "./limits.ts";
export type { ImportCode } from "./messages.ts";
