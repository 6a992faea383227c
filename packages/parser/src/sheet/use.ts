import { exact, formatExact, type Item, type Rational, suggest, wordings } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { isPercent, joinQuantities, type Piece } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import { scaleRule } from "../rules/rooms.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import type { PlacedItem } from "./item.ts";

/** Finds a library for a `from "…"`: its items, or `undefined` after a problem that has been reported. */
export type FindLibrary = (specifier: string, span: Span, context: Context) => readonly Item[] | undefined;

/** One item that a `use` names, and its weight where it has one of its own. */
interface Wanted extends Span {
  readonly name: string;
  weight?: Rational;
}

interface UseHead {
  readonly wanted: readonly Wanted[];
  readonly each: Rational | undefined;
  readonly library: { readonly specifier: string; readonly span: Span } | undefined;
}

/** `使用 command、professionalism 来自 "competencies" 每项 20%` in a section: the items with their weight here. */
export function readUse(
  statement: Statement,
  sectionMarks: Rational,
  findLibrary: FindLibrary,
  context: Context,
): readonly PlacedItem[] {
  const head = readUseHead(statement, context);
  return found(head, statement, findLibrary, context).flatMap(({ wanted, item }) => {
    const weight = wanted.weight ?? head.each;
    if (weight === undefined) {
      context.problem("weight-missing", { name: item.name }, wanted);
      return [];
    }
    const fullMarks = sectionMarks.mul(weight);
    const factor = fullMarks.div(exact(item.fullMarks));
    return [
      {
        item: {
          ...item,
          weight: formatExact(weight),
          fullMarks: formatExact(fullMarks),
          rule: scaleRule(item.rule, factor),
        },
        span: wanted,
      },
    ];
  });
}

/** `use … from "…"` in a library: the items as they are. */
export function readLibraryUse(
  statement: Statement,
  findLibrary: FindLibrary,
  context: Context,
): readonly PlacedItem[] {
  const head = readUseHead(statement, context);
  if (head.each || head.wanted.some(({ weight }) => weight))
    context.problem("weight-in-library", {}, headSpan(statement));
  return found(head, statement, findLibrary, context).map(({ wanted, item }) => ({ item, span: wanted }));
}

function readUseHead(statement: Statement, context: Context): UseHead {
  const pieces = statement.head.flatMap((phrase) => joinQuantities(phrase.terms)).slice(1);
  const wanted: Wanted[] = [];
  let library: UseHead["library"];
  let each: Rational | undefined;
  let after: "item" | "from" | "each" = "item";
  for (const piece of pieces) {
    if (says(piece, "from")) after = "from";
    else if (says(piece, "each")) after = "each";
    else if (piece.type === "quantity" && isPercent(piece)) {
      const weight = exact(piece.value).div(100);
      const last = wanted.at(-1);
      if (after === "item" && last) last.weight = weight;
      else each = weight;
    } else if (piece.type === "text" && after === "from") {
      library = { specifier: piece.parts[0]?.value ?? "", span: piece };
    } else {
      const name = nameOf(piece);
      if (name === undefined) context.problem("not-understood-here", {}, piece);
      else wanted.push({ name, start: piece.start, end: piece.end });
    }
  }
  return { wanted, each, library };
}

function says(piece: Piece, keyword: "from" | "each"): boolean {
  return piece.type === "word" && piece.keywords.includes(keyword);
}

function nameOf(piece: Piece): string | undefined {
  if (piece.type === "text") return piece.parts[0]?.value;
  if (piece.type === "name") return piece.name;
  return piece.type === "word" ? piece.word : undefined;
}

function found(head: UseHead, statement: Statement, findLibrary: FindLibrary, context: Context) {
  if (head.library === undefined || head.wanted.length === 0) {
    context.problem("use-incomplete", {}, headSpan(statement));
    return [];
  }
  const items = findLibrary(head.library.specifier, head.library.span, context);
  if (items === undefined) return [];
  return head.wanted.flatMap((wanted) => {
    const item = items.find(({ key, name }) => key === wanted.name || wordings(name).includes(wanted.name));
    if (item) return [{ wanted, item }];
    reportMissing(wanted, items, head.library?.specifier ?? "", context);
    return [];
  });
}

function reportMissing(wanted: Wanted, items: readonly Item[], library: string, context: Context): void {
  const names = items.flatMap(({ key, name }) => [key, ...wordings(name)]);
  const meant = suggest(wanted.name, names);
  if (meant !== undefined)
    context.problem("library-item-misspelt", { name: wanted.name, library, meant }, wanted);
  else
    context.problem(
      "library-item-unknown",
      { name: wanted.name, library, items: items.map(({ key }) => key).join(", ") },
      wanted,
    );
}
