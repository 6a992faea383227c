import {
  exact,
  formatExact,
  type Item,
  type Rational,
  scaleItem,
  type Veto,
  wordings,
} from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { isPercent, isPoints, joinQuantities, type Piece } from "../read/pieces.ts";
import { renamed } from "../read/rewording.ts";
import { headSpan } from "../read/statements.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import type { Library, LibraryItem } from "./library.ts";
import { shareOf, type Weight } from "./named-head.ts";
import { nearestName } from "./names.ts";

/** Finds a library for a `from "…"`, or `undefined` after a problem that has been reported. */
export type FindLibrary = (specifier: string, span: Span, context: Context) => Library | undefined;

/** One item that a `use` names, and its weight where it has one of its own. */
interface Wanted extends Span {
  readonly name: string;
  weight?: Weight;
}

/** What the head of a `use` says. */
export interface UseHead {
  readonly wanted: readonly Wanted[];
  readonly each: Weight | undefined;
  readonly library: { readonly specifier: string; readonly span: Span } | undefined;
}

/** What an item of a library is out of where it is used. */
export interface UsePlace {
  /** The section's full marks. */
  readonly fullMarks: Rational;
  /** Whether the section weighs its items: then each is out of all its full marks. */
  readonly weighted: boolean;
}

/** An item of a library as a sheet uses it. */
export interface UsedItem {
  readonly item: Item;
  readonly span: Span;
  readonly vetoes: readonly Veto[];
  readonly library: Library;
}

/** `使用 command、professionalism 来自 "competencies" 每项 20%` in a section: the items with their weight here. */
export function readUse(
  statement: Statement,
  place: UsePlace,
  findLibrary: FindLibrary,
  context: Context,
): readonly UsedItem[] {
  const head = readUseHead(statement, context);
  return found(head, statement, findLibrary, context).flatMap(({ wanted, used, library }) => {
    const item = placedItem(used.item, wanted.weight ?? head.each, place, wanted, context);
    if (item === undefined) return [];
    const span = { start: wanted.start, end: wanted.end };
    return [{ item, span, vetoes: scaledVetoes(used, item), library }];
  });
}

function placedItem(
  item: Item,
  weight: Weight | undefined,
  { fullMarks, weighted }: UsePlace,
  span: Span,
  context: Context,
): Item | undefined {
  if (item.counts !== undefined) {
    if (weight === undefined) return item;
    context.problem("extra-with-weight", { name: item.name }, span);
    return undefined;
  }
  const share = weight && shareOf(weight, fullMarks);
  if (share === undefined) {
    context.problem("weight-missing", { name: item.name }, span);
    return undefined;
  }
  return scaleItem(item, share, weighted ? fullMarks : fullMarks.mul(share));
}

/** What a library's item says in points grows and shrinks with the item; amounts of a total stay. */
function scaledVetoes({ item, vetoes }: LibraryItem, placed: Item): readonly Veto[] {
  if (item.counts !== undefined || item.fullMarks === "0") return vetoes;
  const factor = exact(placed.fullMarks).div(exact(item.fullMarks));
  return vetoes.map((veto) => scaledVeto(veto, factor));
}

function scaledVeto(veto: Veto, factor: Rational): Veto {
  const scale = (points: string) => formatExact(exact(points).mul(factor));
  const effects = veto.effects.map((effect) =>
    "on" in effect && effect.on.of === "item" ? { ...effect, points: scale(effect.points) } : effect,
  );
  if (veto.cause.kind !== "points" || veto.cause.points.of !== "item") return { ...veto, effects };
  const bound = (end: NonNullable<typeof veto.cause.when.low>) =>
    typeof end.value === "string" ? { ...end, value: scale(end.value) } : end;
  const { low, high } = veto.cause.when;
  const when = { ...(low && { low: bound(low) }), ...(high && { high: bound(high) }) };
  return { ...veto, cause: { ...veto.cause, when }, effects };
}

/** `use … from "…"` in a library: the items as they are. */
export function readLibraryUse(
  statement: Statement,
  findLibrary: FindLibrary,
  context: Context,
): readonly (LibraryItem & { readonly span: Span; readonly library: Library })[] {
  const head = readUseHead(statement, context);
  if (head.each || head.wanted.some(({ weight }) => weight))
    context.problem("weight-in-library", {}, headSpan(statement));
  return found(head, statement, findLibrary, context).map(({ wanted, used, library }) => {
    return { ...used, span: { start: wanted.start, end: wanted.end }, library };
  });
}

/** A head while it is read from its left. */
interface OpenUse {
  readonly wanted: Wanted[];
  each: Weight | undefined;
  library: UseHead["library"];
  after: "item" | "from" | "each";
}

/** Reads which items are used, with what weight, from where. */
export function readUseHead(statement: Statement, context: Context): UseHead {
  const pieces = statement.head.flatMap((phrase) => joinQuantities(phrase.terms)).slice(1);
  const open: OpenUse = { wanted: [], each: undefined, library: undefined, after: "item" };
  for (const piece of pieces) readPiece(piece, open, context);
  return open;
}

function readPiece(piece: Piece, open: OpenUse, context: Context): void {
  const weight = weightIn(piece);
  const last = open.wanted.at(-1);
  const marker = (["from", "each"] as const).find((keyword) => says(piece, keyword));
  if (marker) open.after = marker;
  else if (weight && open.after === "item" && last) last.weight = weight;
  else if (weight) open.each = weight;
  else {
    const name = nameOf(piece);
    if (name !== undefined && open.after === "from" && open.library === undefined)
      open.library = { specifier: name, span: piece };
    else if (name === undefined) context.problem("not-understood-here", {}, piece);
    else open.wanted.push({ name, start: piece.start, end: piece.end });
  }
}

function weightIn(piece: Piece): Weight | undefined {
  if (piece.type !== "quantity") return undefined;
  const { value, start, end } = piece;
  const number = exact(value);
  if (isPercent(piece)) return { share: number.div(100), start, end };
  return isPoints(piece) ? { points: number, start, end } : undefined;
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
    const missing = head.library === undefined ? WHICH_LIBRARY : WHICH_ITEMS;
    context.problem("use-incomplete", { missing }, headSpan(statement));
    return [];
  }
  const { specifier, span } = head.library;
  const library = findLibrary(specifier, span, context);
  if (library === undefined) return [];
  return head.wanted.flatMap((wanted) => {
    const used = library.items.find(
      ({ item }) => item.key === wanted.name || wordings(item.name).includes(wanted.name),
    );
    if (used) return [{ wanted, used, library }];
    reportMissing(wanted, library, specifier, context);
    return [];
  });
}

const WHICH_LIBRARY = {
  "zh-Hans": "来自哪个指标库",
  "zh-Hant": "來自哪個指標庫",
  en: "from which library the items come",
};
const WHICH_ITEMS = { "zh-Hans": "使用哪些指标", "zh-Hant": "使用哪些指標", en: "which items are used" };

function reportMissing(wanted: Wanted, { items }: Library, library: string, context: Context): void {
  const known = items.map(({ item }) => item);
  const meant = nearestName(wanted.name, known);
  if (meant !== undefined)
    context.problem("library-item-misspelt", { name: wanted.name, library, meant }, wanted, {
      fix: renamed(wanted.name, meant, wanted, context),
    });
  else
    context.problem(
      "library-item-unknown",
      { name: wanted.name, library, items: known.map(({ key }) => key).join(", ") },
      wanted,
    );
}
