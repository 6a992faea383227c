import {
  exact,
  formatExact,
  type Group,
  type LocalizedText,
  type NotApplicable,
  type Rational,
  sum,
  type Veto,
} from "@scorecard/model";
import type { Context, Replacement } from "../read/context.ts";
import { percentText, pointsText, shortExact } from "../read/points.ts";
import { itemPoints, type Scope, withPoints } from "../read/scope.ts";
import { headSpan, placeOfSum, type SortedStatements, sortStatements } from "../read/statements.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import type { Scoring } from "./full-marks.ts";
import { type ItemFrame, type PlacedItem, readItem } from "./item.ts";
import { checkLibraryParameters } from "./library-parameters.ts";
import { lookAtHead, NAMELESS, readNamedHead, shareOf, type Weight, writtenWeight } from "./named-head.ts";
import { type PartRaters, readPartRaters } from "./part-raters.ts";
import { readRows } from "./rows.ts";
import { knownWeights, placeOfWeight, sumOfWeights, weightText } from "./section-checks.ts";
import { type FindLibrary, readUse } from "./use.ts";
import type { VetoPlace } from "./vetoes.ts";

/** What the items of a section are read with. */
export interface ContentFrame {
  /** The section's full marks. */
  readonly fullMarks: Rational;
  readonly scoring: Scoring;
  /** Whether the section has a cap, a floor. */
  readonly limited: { readonly above: boolean; readonly below: boolean };
  readonly notApplicable: NotApplicable | undefined;
  readonly raters: PartRaters;
  readonly scope: Scope;
  readonly findLibrary: FindLibrary;
}

/** A veto that is read when all that it can name is known. */
export interface OpenVeto {
  readonly statement: Statement;
  readonly place: VetoPlace;
}

/** A veto that comes with a library's item. */
export interface LibraryVeto {
  readonly veto: Veto;
  readonly span: Span;
}

/** A group with its items, and the place of its head. */
interface PlacedGroup {
  readonly group: Group;
  readonly span: Span;
  /** Where it is written; absent for items outside of groups. */
  readonly statement?: Statement;
  readonly items: readonly PlacedItem[];
  /** The share of the section that its head states. */
  readonly stated: Rational | undefined;
}

/** An item, or a group of rows, by its head: it is there even where the rest of it cannot be read. */
export interface NamedPart {
  readonly key: string;
  readonly name: LocalizedText;
  readonly span: Span;
}

/** All that a section holds. */
export interface Contents {
  readonly groups: readonly PlacedGroup[];
  readonly items: readonly PlacedItem[];
  /** All that a review names, in the order written. */
  readonly named: readonly NamedPart[];
  readonly vetoes: readonly OpenVeto[];
  readonly libraryVetoes: readonly LibraryVeto[];
  readonly scope: Scope;
}

/** Collects while a section is read from its top: what stands earlier can be named later. */
interface Collecting {
  scope: Scope;
  readonly named: NamedPart[];
  readonly vetoes: OpenVeto[];
  readonly libraryVetoes: LibraryVeto[];
}

/** Groups in order; items between them stand in groups without a name. */
export function readContents(parts: SortedStatements, frame: ContentFrame, context: Context): Contents {
  const collecting: Collecting = { scope: frame.scope, named: [], vetoes: [], libraryVetoes: [] };
  const groups: PlacedGroup[] = [];
  let loose: PlacedItem[] = [];
  const closeLoose = () => {
    const [first] = loose;
    if (first)
      groups.push({
        group: { items: loose.map(({ item }) => item) },
        span: first.span,
        items: loose,
        stated: undefined,
      });
    loose = [];
  };
  for (const { keyword, statement } of parts.inOrder) {
    if (keyword === "group" || keyword === "rows") {
      closeLoose();
      groups.push(
        keyword === "group"
          ? readGroup(statement, frame, collecting, context)
          : readRowGroup(statement, frame, collecting, context),
      );
    } else if (ITEMS.has(keyword)) {
      loose.push(...readItems(keyword, statement, frame, collecting, context));
    }
  }
  closeLoose();
  return { ...collecting, groups, items: groups.flatMap(({ items }) => items) };
}

const ITEMS: ReadonlySet<Keyword> = new Set<Keyword>(["item", "bonus", "penalty", "use"]);

function itemFrame(frame: ContentFrame, scope: Scope): ItemFrame {
  return {
    sectionMarks: frame.fullMarks,
    weighted: frame.scoring === "weighted",
    notApplicable: frame.notApplicable,
    limited: frame.limited,
    raters: frame.raters,
    scope,
  };
}

function readItems(
  keyword: Keyword,
  statement: Statement,
  frame: ContentFrame,
  collecting: Collecting,
  context: Context,
): readonly PlacedItem[] {
  if (keyword === "use") return readUsed(statement, frame, collecting, context);
  const kind = keyword === "bonus" || keyword === "penalty" ? keyword : "item";
  collecting.named.push(...namedPart(kind, statement, context));
  const placed = readItem(statement, kind, itemFrame(frame, collecting.scope), context);
  if (placed === undefined) return [];
  const { item, vetoes } = placed;
  const fullMarks = exact(item.fullMarks);
  const place = { points: { of: "item", key: item.key }, name: item.name, fullMarks } as const;
  collecting.vetoes.push(...vetoes.map((veto) => ({ statement: veto, place })));
  collecting.scope = withPoints(collecting.scope, [itemPoints(item)]);
  return [placed];
}

/** What a head is called; nothing where that is missing or broken. */
function namedPart(
  keyword: "item" | "bonus" | "penalty" | "rows",
  statement: Statement,
  context: Context,
): readonly NamedPart[] {
  const span = headSpan(statement);
  if (context.brokenWithin(span)) return [];
  const { key, name } = lookAtHead(keyword, statement, context);
  return key === NAMELESS ? [] : [{ key, name, span }];
}

function readUsed(
  statement: Statement,
  frame: ContentFrame,
  collecting: Collecting,
  context: Context,
): readonly PlacedItem[] {
  const weighted = frame.scoring === "weighted";
  const used = readUse(statement, { fullMarks: frame.fullMarks, weighted }, frame.findLibrary, context);
  return used.map(({ item, span, vetoes, library }) => {
    checkLibraryParameters(item, library.parameters, collecting.scope, span, context);
    collecting.libraryVetoes.push(...vetoes.map((veto) => ({ veto, span })));
    collecting.named.push({ key: item.key, name: item.name, span });
    collecting.scope = withPoints(collecting.scope, [itemPoints(item)]);
    const inherited = frame.notApplicable && (item.counts ? "zero" : frame.notApplicable);
    const { notApplicable = inherited } = item;
    const { own } = frame.raters;
    const placed = { ...item, ...(own && { raters: own }), ...(notApplicable && { notApplicable }) };
    return { item: placed, span, vetoes: [] };
  });
}

function readGroup(
  statement: Statement,
  frame: ContentFrame,
  collecting: Collecting,
  context: Context,
): PlacedGroup {
  const head = readNamedHead("group", statement, context);
  const before = context.errorCount();
  const parts = sortStatements(
    statement.block?.statements ?? [],
    { owner: "group", once: ["weight", "raters"], many: ["item", "bonus", "penalty", "use"] },
    context,
  );
  const written = writtenWeight(head, parts, context);
  const stated = written && shareOf(written, frame.fullMarks);
  const raters = readPartRaters(parts.one("raters"), head.name, frame.raters, context);
  const items = parts.inOrder.flatMap(({ keyword, statement: line }) =>
    ITEMS.has(keyword) ? readItems(keyword, line, { ...frame, raters }, collecting, context) : [],
  );
  const total = sum(items.map(({ item }) => exact(item.weight)));
  const span = headSpan(statement);
  if (items.length === 0 && context.errorCount() === before)
    context.problem("group-empty", { name: head.name }, span);
  else if (written) checkGroupSum(head.name, written, frame.fullMarks, statement, context);
  return {
    items,
    span,
    statement,
    stated,
    group: {
      key: head.key,
      name: head.name,
      ...(!total.equals(0) && { weight: formatExact(stated ?? total) }),
      items: items.map(({ item }) => item),
    },
  };
}

function readRowGroup(
  statement: Statement,
  frame: ContentFrame,
  { scope, named }: Collecting,
  context: Context,
): PlacedGroup {
  named.push(...namedPart("rows", statement, context));
  const group = readRows(statement, itemFrame(frame, scope), context);
  return { items: [], span: headSpan(statement), stated: exact(group.weight ?? "0"), group };
}

/** What a group says of its weight is what its items make up. */
function checkGroupSum(
  name: LocalizedText,
  stated: Weight,
  fullMarks: Rational,
  group: Statement,
  context: Context,
): void {
  const weights = knownWeights(group, context);
  const total = weights && sumOfWeights(weights, fullMarks);
  const whole = shareOf(stated, fullMarks);
  if (weights === undefined || total === undefined || whole === undefined || total.equals(whole)) return;
  const text = (share: Rational) =>
    "points" in stated ? pointsText(share.mul(fullMarks)) : percentText(share);
  const places = weights.map((weight) => placeOfWeight(weightText(weight), weight, context));
  const own = placeOfWeight(weightText(stated), stated, context);
  context.problem("group-weight-sum", { name, stated: text(whole), sum: text(total) }, placeOfSum(group), {
    related: [own, ...places],
    fix: reweighted(stated, total.mul("points" in stated ? fullMarks : HUNDRED), context),
  });
}

const HUNDRED = exact("100");

/** Another number in the place of a weight, where it can be written in full. */
function reweighted(stated: Weight, value: Rational, context: Context): readonly Replacement[] | undefined {
  const number = shortExact(value);
  const old = /[0-9０-９]+(?:[.．][0-9０-９]+)?/.exec(context.written(stated));
  if (number.endsWith("…") || old === null) return undefined;
  const start = stated.start + old.index;
  return [{ span: { start, end: start + old[0].length }, newText: number }];
}
