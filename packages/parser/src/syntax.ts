/*
 * The words of a text and how they stand to each other, without what they mean: for tools that look at files as they
 * are written.
 */
export { KEYWORDS, type Keyword } from "./syntax/lexicon.ts";
export { type Comment, type ParsedFile, parseFile } from "./syntax/parse.ts";
export type * from "./syntax/syntax-tree.ts";
