import { unitOf } from "@scorecard/model";
import type { Keyword, Span, Term, TextPart, WordTerm } from "@scorecard/parser/syntax";
import type { FileAnalysis } from "../analysis/file-analysis.ts";
import type { Document } from "../host.ts";
import type { Reference, SymbolKind } from "../symbols/symbol.ts";
import { forEachStatement, termsOf } from "../tree/walk.ts";
import type { Token, TokenKind } from "../types.ts";
import type { Workbench } from "./workbench.ts";

/** The words of a file by what they are, in order. */
export function tokensIn(document: Document, bench: Workbench): readonly Token[] {
  const analysis = bench.analyses.of(document);
  const named = namedPlaces(analysis);
  const tokens: Token[] = analysis.parsed.comments.map(({ start, end }) => ({
    start,
    end,
    kind: "comment",
    declares: false,
  }));
  forEachStatement(analysis.statements, (statement) => {
    const terms = termsOf(statement);
    for (const [index, term] of terms.entries()) tokens.push(...tokensOf(term, terms[index - 1], named));
  });
  return tokens.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
}

interface NamedPlace {
  readonly kind: TokenKind;
  readonly declares: boolean;
}

const NAMED: { readonly [K in SymbolKind | "file"]?: TokenKind } = {
  figure: "figure",
  item: "item",
  group: "item",
  section: "section",
  sheet: "section",
  library: "section",
  variant: "section",
  rater: "rater",
  signer: "rater",
  grade: "grade",
};

/** What is named at each place; a name that means nothing has no colour. */
function namedPlaces({ declarations, references }: FileAnalysis): ReadonlyMap<number, NamedPlace> {
  const places = new Map<number, NamedPlace>();
  const known = new Set(declarations.map(({ kind }) => kind));
  const isKnown = ({ kind, library }: Reference) =>
    kind === "file" || library !== undefined || known.has(kind);
  for (const { kind, form, span } of references.filter(isKnown)) {
    if (form === "word" || form === "bracketed")
      places.set(span.start, { kind: NAMED[kind] ?? "figure", declares: false });
  }
  for (const { kind, id } of declarations) {
    if (id) places.set(id.start, { kind: NAMED[kind] ?? "figure", declares: true });
  }
  return places;
}

const FUNCTIONS: readonly Keyword[] = [
  ...(["min", "max", "round", "daysBetween", "monthsBetween", "yearsBetween"] as const),
];

function tokensOf(
  term: Term,
  before: Term | undefined,
  named: ReadonlyMap<number, NamedPlace>,
): readonly Token[] {
  switch (term.type) {
    case "text":
      return term.parts.flatMap(partTokens);
    case "number":
    case "date":
      return [token("number", term)];
    case "mark":
      return [token("operator", term)];
    case "name":
      return [
        {
          start: term.start,
          end: term.end,
          ...(named.get(term.start + 1) ?? { kind: "figure", declares: false }),
        },
      ];
    case "word":
      return wordTokens(term, before, named);
    case "parenthesis":
      return [];
  }
}

function wordTokens(
  term: WordTerm,
  before: Term | undefined,
  named: ReadonlyMap<number, NamedPlace>,
): readonly Token[] {
  const name = named.get(term.start);
  if (name) return [{ start: term.start, end: term.end, ...name }];
  if (before?.type === "number" && unitOf(term.word)) return [token("unit", term)];
  if (term.keywords.some((keyword) => FUNCTIONS.includes(keyword))) return [token("function", term)];
  if (term.keywords.length > 0) return [token("keyword", term)];
  return unitOf(term.word) ? [token("unit", term)] : [];
}

/** A quoted text; the parameters between braces apart. */
function partTokens({ start, end, value }: TextPart): readonly Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const { index, 0: hole } of value.matchAll(/\{[^{}\s]+\}/g)) {
    const at = start + 1 + index;
    tokens.push(
      token("string", { start: from, end: at }),
      token("placeholder", { start: at, end: at + hole.length }),
    );
    from = at + hole.length;
  }
  return [...tokens, token("string", { start: Math.min(from, end), end })];
}

function token(kind: TokenKind, { start, end }: Span): Token {
  return { kind, start, end, declares: false };
}
