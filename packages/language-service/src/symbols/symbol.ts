import type { Keyword, Span, Statement, TextPart } from "@scorecard/parser/syntax";

/** What a name can be the name of. */
export type SymbolKind =
  | "sheet"
  | "library"
  | "variant"
  | "section"
  | "group"
  | "item"
  | "figure"
  | "rater"
  | "grade"
  | "adjustment"
  | "event"
  | "field"
  | "signer"
  | "entry";

/** A thing that is given a name. */
export interface Declaration {
  readonly kind: SymbolKind;
  /** The keyword that declares it; absent for raters and grades, which stand in lists. */
  readonly lead: Keyword | undefined;
  /** Its id, else its first printed name: how reviews and references call it. */
  readonly key: string;
  /** The id as it is written, if it has one; without brackets. */
  readonly id: Span | undefined;
  /** Its printed names, one a language. */
  readonly printed: readonly TextPart[];
  readonly statement: Statement;
  /** Where its name stands, for pointing at it. */
  readonly place: Span;
  /** The item in which alone it can be named. */
  readonly item: Statement | undefined;
  /** The things that it stands in, outermost first. */
  readonly owners: readonly Declaration[];
  /** Whether it may change a thing of the sheet that this one continues, or is a variant of. */
  readonly changes: boolean;
}

/** How a name stands where it is used. */
export type ReferenceForm = "word" | "bracketed" | "quoted" | "placeholder";

/** A place where a thing is named. */
export interface Reference {
  readonly kind: SymbolKind | "file";
  readonly name: string;
  /** The name alone, without quotes, brackets or braces. */
  readonly span: Span;
  readonly form: ReferenceForm;
  /** The item that it stands in. */
  readonly item: Statement | undefined;
  /** The library that an item is taken from, as written. */
  readonly library?: string;
}

/** The words by which a thing is called. */
export function callings({ key, printed }: Declaration): readonly string[] {
  return [key, ...printed.map(({ value }) => value.trim())];
}

/** Where the words inside a quoted part are. */
export function insideQuotes({ start, end, value }: TextPart): Span {
  return end - start >= value.length + 2 ? { start: start + 1, end: end - 1 } : { start: start + 1, end };
}
