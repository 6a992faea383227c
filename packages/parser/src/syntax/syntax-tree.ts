import type { Language } from "@scorecard/model";
import type { Keyword } from "./lexicon.ts";

/*
 * The tree of a source file. There is one shape: a statement is a head, perhaps a value after a colon, perhaps
 * a block of statements. What the words mean is decided by whoever reads them, not by the grammar; a new kind of
 * rule needs no new grammar.
 */

/** Offsets into the source, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One language's part of a quoted text. */
export interface TextPart extends Span {
  readonly value: string;
  /** The language that a tag such as `en:` names. */
  readonly tag?: Language;
}

/** `"中文" / "English"` */
export interface TextTerm extends Span {
  readonly type: "text";
  readonly parts: readonly TextPart[];
}

/** A number as an exact decimal, whatever digits it was written with. */
export interface NumberTerm extends Span {
  readonly type: "number";
  readonly value: string;
}

/** A day, as `2026-11-05`; whether the calendar has it is for the reader to say. */
export interface DateTerm extends Span {
  readonly type: "date";
  readonly value: string;
}

/** A bare word: a keyword in some vocabulary, a unit, or an author's ASCII name. */
export interface WordTerm extends Span {
  readonly type: "word";
  readonly word: string;
  readonly keywords: readonly Keyword[];
}

/** A name in brackets: `[实际销售额]`. */
export interface NameTerm extends Span {
  readonly type: "name";
  readonly name: string;
}

/** A mark between values, in its one plain form: `*` for ×, `/` for ÷. */
export interface MarkTerm extends Span {
  readonly type: "mark";
  readonly mark: "<" | "<=" | ">" | ">=" | "=" | "~" | "+" | "±" | "-" | "*" | "/";
  /** A range mark that is a long dash, which word processors also make of a minus sign. */
  readonly dash?: true;
}

/** `（…）` */
export interface ParenthesisTerm extends Span {
  readonly type: "parenthesis";
  readonly phrases: readonly Phrase[];
}

export type Term = TextTerm | NumberTerm | DateTerm | WordTerm | NameTerm | MarkTerm | ParenthesisTerm;

/** Terms side by side, up to a comma. */
export interface Phrase extends Span {
  readonly terms: readonly Term[];
}

/** `head：value { block }` */
export interface Statement extends Span {
  readonly head: readonly Phrase[];
  readonly value?: readonly Phrase[] | undefined;
  readonly block?: Block | undefined;
  /** The first change, by a sheet that continues this one or by a variant, of what its block adds up to. */
  readonly changed?: Span;
  /** The number before it in a list: `1、"…"`, `（1）"…"`. */
  readonly numbering?: string | undefined;
}

/** `{ … }` */
export interface Block extends Span {
  readonly statements: readonly Statement[];
}
