import type { Words } from "../compose/words.ts";

/*
 * What the pieces of a sheet are to someone who does not see it. Layout gives each line a tag; the tags of a sheet form a
 * tree, whose order is the order in which a person reads. The same tag on several lines, also in different boxes and on
 * different pages, is one element.
 */

/** The kinds of elements, by the names of the PDF specification (ISO 32000-1, 14.8.4). */
export type Role =
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TFoot"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Span";

/** An element. A `Span` has no meaning of its own: it only says where among others its lines are read. */
export interface Tag {
  readonly role: Role;
  /** In reading order, after the lines of the element itself. */
  readonly children?: readonly Tag[];
  /** The cells that a head stands for. */
  readonly scope?: "Row" | "Column";
  /** How many rows and columns a cell spans, where it is more than one. */
  readonly rows?: number;
  readonly columns?: number;
  /** Of a part that a reader may want to go to. */
  readonly title?: string;
  /** What a picture shows. */
  readonly alternate?: string;
  /** What a table's columns hold, where it has no head of its own. */
  readonly summary?: string;
}

/**
 * What is no content of the sheet: the head and the foot of a page, what is printed again after a page break, and what is
 * there for machines. Rules, tints and boxes to tick are never content.
 */
export type Furniture = "page-head" | "page-foot" | "repeated" | "for-machines";

/** A cell, or a cell over several columns or rows. */
export function dataCell(columns = 1, children: readonly Tag[] = []): Tag {
  return { role: "TD", ...(columns > 1 && { columns }), ...(children.length > 0 && { children }) };
}

/** A cell that says what the cells beside or below it are. */
export function headCell(scope: "Row" | "Column", columns = 1, rows = 1): Tag {
  return { role: "TH", scope, ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) };
}

/** A row of cells. */
export function rowTag(children: readonly Tag[]): Tag {
  return { role: "TR", children };
}

/** A table; parts without rows are left out. */
export function tableTag(rows: {
  readonly head?: readonly Tag[];
  readonly body: readonly Tag[];
  readonly foot?: readonly Tag[];
  readonly summary?: string;
}): Tag {
  const part = (role: Role, children: readonly Tag[] = []): readonly Tag[] =>
    children.length === 0 ? [] : [{ role, children }];
  return {
    role: "Table",
    children: [...part("THead", rows.head), ...part("TBody", rows.body), ...part("TFoot", rows.foot)],
    ...(rows.summary !== undefined && { summary: rows.summary }),
  };
}

/** A part of the sheet with its heading, whose words are its title. */
export function partTag(heading: Tag, words: Words, children: readonly Tag[]): Tag {
  const [first] = words;
  return { role: "Sect", ...(first && { title: first.text }), children: [heading, ...children] };
}

/** An entry of a list: what names it, and what is said. */
export function entryTag(body: Tag, label?: Tag): Tag {
  return { role: "LI", children: label === undefined ? [body] : [label, body] };
}

/** The parts of a line with a place to complete, in the order in which they are read. */
export interface RemarkTag extends Tag {
  readonly parts: {
    readonly tick: Tag;
    readonly label: Tag;
    /** The answers are what there is to tick where the value is yes or no. */
    readonly value: Tag;
    readonly answers: readonly [yes: Tag, no: Tag];
    readonly unit: Tag;
    readonly others: Tag;
  };
}

/** A line with a place to complete: box to tick, words, value, unit, and the words in the other language. */
export function remarkTag(role: Role): RemarkTag {
  const answers = [spanTag(), spanTag()] as const;
  const parts = {
    tick: spanTag(),
    label: spanTag(),
    value: spanTag(answers),
    answers,
    unit: spanTag(),
    others: spanTag(),
  };
  return {
    role,
    children: [parts.tick, parts.label, parts.value, parts.unit, parts.others],
    parts,
  };
}

/** A place among others in the order of reading. */
export function spanTag(children?: readonly Tag[]): Tag {
  return { role: "Span", ...(children && { children }) };
}

/** Gives a tag to lines and to the places on them, as far as they have none. */
export function tagged<L extends TaggedLine>(lines: readonly L[], tag: Tag): readonly L[] {
  return lines.map((line) => ({
    ...line,
    texts: line.texts.map((text) => ({ tag, ...text })),
    ...(line.slots && { slots: line.slots.map((slot) => ({ tag, ...slot })) }),
  }));
}

/** Lines that are printed again after a page break. */
export function repeated<L extends TaggedLine>(lines: readonly L[]): readonly L[] {
  return lines.map((line) => ({ ...line, texts: line.texts.map((text) => ({ ...text, tag: "repeated" })) }));
}

interface TaggedLine {
  readonly texts: readonly { readonly tag?: Tag | Furniture }[];
  readonly slots?: readonly { readonly tag?: Tag }[];
}

/** Gives a tag to finished lines of text. */
export function taggedTexts<T extends { readonly tag?: Tag | Furniture }>(
  texts: readonly T[],
  tag: Tag,
): readonly T[] {
  return texts.map((text) => ({ tag, ...text }));
}

/** The tree of a sheet: what its strips belong to, in their order. */
export function sheetTagOf(strips: readonly { readonly tags?: readonly Tag[] }[], title: string): Tag {
  return { role: "Sect", title, children: [...new Set(strips.flatMap(({ tags = [] }) => tags))] };
}
