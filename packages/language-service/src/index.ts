export type { FormatOptions } from "./features/format.ts";
export type { Document, LanguageHost, Settings } from "./host.ts";
export { loadInitials } from "./pinyin.ts";
export { allSnippets, type StatementSnippet } from "./places/all-snippets.ts";
export { createLanguageService, type LanguageService } from "./service.ts";
export * from "./types.ts";
