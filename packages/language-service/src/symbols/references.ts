import { unitOf } from "@scorecard/model";
import type { Keyword, Span, Statement, Term, TextPart, WordTerm } from "@scorecard/parser/syntax";
import { forEachPlaced, type Placed } from "../places/place.ts";
import { isKeyword } from "../tree/walk.ts";
import { ITEM_LEADS, KNOWN_RATERS, nameOf, nameSpan } from "./declarations.ts";
import { type Declaration, insideQuotes, type Reference, type SymbolKind } from "./symbol.ts";

/** Every place in a file where something is named that is declared elsewhere. */
export function referencesIn(
  statements: readonly Statement[],
  declarations: readonly Declaration[],
): readonly Reference[] {
  const own = new Set(
    declarations.flatMap(({ id, printed }) => [...(id ? [id] : []), ...printed].map(startOf)),
  );
  const found: Reference[] = [];
  forEachPlaced(statements, (placed, path) => {
    const item = [...path, placed].find(({ lead }) => ITEM_LEADS.includes(lead))?.statement;
    const reading: Reading = {
      item,
      own,
      lead: placed.lead,
      found,
      wanted: wantedBy(placed),
      after: undefined,
    };
    const { statement, lead, place } = placed;
    if (lead === "use") {
      readUse(statement, reading);
      return;
    }
    for (const phrase of statement.head) readPhrase(phrase.terms, reading);
    // 当 transferred：上级 60%：a figure before the colon, raters behind it.
    if (place === "result cases") reading.wanted = "rater";
    for (const phrase of statement.value ?? []) readPhrase(phrase.terms, reading);
  });
  return found;
}

interface Reading {
  readonly item: Statement | undefined;
  /** Where names are declared: those are no references. */
  readonly own: ReadonlySet<number>;
  readonly lead: Keyword | undefined;
  readonly found: Reference[];
  /** What a bare name means here. */
  wanted: SymbolKind;
  /** The kind of thing that the word before speaks of. */
  after: SymbolKind | "file" | undefined;
}

function startOf({ start }: Span): number {
  return start;
}

/** Lines in which bare names are raters. */
const ABOUT_RATERS: readonly (Keyword | undefined)[] = ["raters", "result", "difference"];

function wantedBy({ lead, place }: Placed): SymbolKind {
  if (ABOUT_RATERS.includes(lead) && place !== "result cases") return "rater";
  if (lead === "veto" || place === "veto") return "grade";
  return "figure";
}

/** The words after which a name of some kind stands. */
const SPEAKS_OF: readonly (readonly [Keyword, SymbolKind | "file"])[] = [
  ["item", "item"],
  ["bonus", "item"],
  ["penalty", "item"],
  ["rows", "item"],
  ["section", "section"],
  ["group", "group"],
  ["grades", "grade"],
  ["parameter", "figure"],
  ["input", "figure"],
  ["outside", "figure"],
  ["field", "field"],
  ["sign", "signer"],
  ["extends", "file"],
  ["veto", "event"],
];

function readPhrase(terms: readonly Term[], reading: Reading): void {
  for (const [index, term] of terms.entries()) readTerm(term, terms[index - 1], reading);
}

function readTerm(term: Term, before: Term | undefined, reading: Reading): void {
  switch (term.type) {
    case "parenthesis":
      for (const phrase of term.phrases) readPhrase(phrase.terms, reading);
      return;
    case "text":
      for (const part of term.parts) readText(part, reading);
      break;
    case "name":
      if (!reading.own.has(nameSpan(term).start)) add(nameOf(term), nameSpan(term), "bracketed", reading);
      break;
    case "word":
      readWord(term, before, reading);
      return;
    default:
      return;
  }
  settle(reading);
}

/** What a word spoke of has been named; in a list of things that are taken away it goes on. */
function settle(reading: Reading): void {
  if (reading.lead !== "remove") reading.after = undefined;
}

function readText(part: TextPart, reading: Reading): void {
  const inside = insideQuotes(part);
  if (!reading.own.has(part.start) && (reading.after !== undefined || reading.wanted === "rater"))
    add(part.value.trim(), inside, "quoted", reading);
  for (const { index, 1: name = "" } of part.value.matchAll(/\{([^{}\s]+)\}/g)) {
    // A doubled quote before it would shift its place.
    if (inside.end - inside.start !== part.value.length) continue;
    const start = inside.start + index + 1;
    const span = { start, end: start + name.length };
    reading.found.push({ kind: "figure", name, span, form: "placeholder", item: reading.item });
  }
}

function readWord(term: WordTerm, before: Term | undefined, reading: Reading): void {
  const spoken = SPEAKS_OF.find(([keyword]) => isKeyword(term, keyword) && keyword !== reading.lead);
  const known = reading.wanted === "rater" && KNOWN_RATERS.find((keyword) => isKeyword(term, keyword));
  if (reading.own.has(term.start) || isUnitBehind(term, before)) settle(reading);
  else if (known) add(known, term, "word", reading);
  else if (spoken) reading.after = spoken[1];
  else if (term.keywords.length === 0) {
    add(term.word, term, "word", reading);
    settle(reading);
  }
}

function isUnitBehind({ start, word }: WordTerm, before: Term | undefined): boolean {
  if (isKeyword(before, "unit")) return true;
  return before?.type === "number" && (before.end === start || unitOf(word) !== undefined);
}

function add(name: string, { start, end }: Span, form: Reference["form"], reading: Reading): void {
  const kind = reading.after ?? reading.wanted;
  reading.found.push({ kind, name, span: { start, end }, form, item: reading.item });
}

/** `使用 command、professionalism 来自 "competencies" 每项 20%` */
function readUse(statement: Statement, { found, item }: Reading): void {
  const terms = [...statement.head, ...(statement.value ?? [])].flatMap((phrase) => phrase.terms).slice(1);
  const from = terms.findIndex((term) => isKeyword(term, "from"));
  const source = from < 0 ? undefined : terms[from + 1];
  const part = source?.type === "text" ? source.parts[0] : undefined;
  const library = part?.value.trim() ?? "";
  if (part) found.push({ kind: "file", name: library, span: insideQuotes(part), form: "quoted", item });
  for (const [index, term] of (from < 0 ? terms : terms.slice(0, from)).entries()) {
    const named = usedName(term, terms[index - 1]);
    if (named) found.push({ kind: "item", item, library, ...named });
  }
}

function usedName(
  term: Term,
  before: Term | undefined,
): Pick<Reference, "name" | "span" | "form"> | undefined {
  if (term.type === "text") {
    const [part] = term.parts;
    return part && { name: part.value.trim(), span: insideQuotes(part), form: "quoted" };
  }
  if (term.type === "name") return { name: term.name, span: nameSpan(term), form: "bracketed" };
  if (term.type !== "word" || !/^[A-Za-z_]/.test(term.word) || before?.type === "number") return undefined;
  return term.keywords.includes("each") ? undefined : { name: term.word, span: nameSpan(term), form: "word" };
}
