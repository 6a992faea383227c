import { type Exact, exact, firstText, formatExact, type RuleOf, type Unit, unitOf } from "@scorecard/model";
import { reportNegativeDeduction } from "../lint/deduct-negative.ts";
import { takeCondition } from "../read/condition.ts";
import type { Context } from "../read/context.ts";
import { takeLimits, type WrittenLimit } from "../read/limits.ts";
import {
  isPercent,
  isPoints,
  joinQuantities,
  type Piece,
  type Pieces,
  type Quantity,
  takeApart,
} from "../read/pieces.ts";
import { pointsOf, type SignedQuantity, takeSigned } from "../read/points.ts";
import { inQuotes } from "../read/rewording.ts";
import { headSpan } from "../read/statements.ts";
import { converted, unitWritten } from "../read/units.ts";
import type { Span, Statement, WordTerm } from "../syntax/syntax-tree.ts";
import { checkBands } from "./band-checks.ts";
import { type Counted, countedBy } from "./counted.ts";
import { eachOccurrence, type Rung } from "./each-occurrence.ts";
import { partialDefault, takePartial } from "./partial.ts";
import { unfoldPointsPer } from "./points-per.ts";
import type { ItemContext } from "./room.ts";
import { reportStrayAmount } from "./stray-amount.ts";

type Tally = RuleOf<"tally">;
type Entry = Tally["entries"][number];
type AmountEntry = Extract<Entry, { readonly points: unknown }>;

/** What the head of a tally says for all its entries. */
export interface Common {
  readonly style: Tally["style"];
  readonly each: boolean;
  readonly occurs?: true;
  readonly unit: Counted | undefined;
  readonly amount: SignedQuantity | undefined;
  /** `最多 3 次` of the only entry. */
  readonly most?: Quantity;
}

/** An entry with its place, and whether it says by itself how it is counted: 每次, 每 0.5 天, 1～3 次. */
export interface WrittenEntry {
  readonly value: Entry;
  readonly span: Span;
  readonly counted: boolean;
  /** Whether it says 每次. */
  readonly occurs?: true;
  /** 扣完为止, which is the floor of the whole rule. */
  readonly untilNone: readonly WrittenLimit[];
}

/** The entries of a tally; those in a block 只取最大 share a word. `undefined` after an error. */
export function readEntries(
  lines: readonly Statement[],
  common: Common,
  item: ItemContext,
): readonly WrittenEntry[] | undefined {
  let groups = 0;
  const entries = lines.flatMap((line): readonly (WrittenEntry | undefined)[] => {
    if (!isExclusive(line)) return [readEntry(line, common, item)];
    groups += 1;
    return readExclusive(line, `largest-${groups}`, common, item);
  });
  const read = entries.filter((entry) => entry !== undefined);
  return read.length === entries.length ? read : undefined;
}

/** `只取最大 { … }`: a block that begins with the word, and has no text of its own. */
function isExclusive({ head, block }: Statement): boolean {
  const terms = head.flatMap((phrase) => phrase.terms);
  const says = terms.some((term) => term.type === "word" && term.keywords.includes("once"));
  return block !== undefined && says && terms.every(({ type }) => type !== "text");
}

function readExclusive(
  line: Statement,
  word: string,
  common: Common,
  item: ItemContext,
): readonly (WrittenEntry | undefined)[] {
  const head = takeApart(line.head, line, item);
  head.keyword("once");
  const exclusive = head.name()?.name ?? word;
  head.finish();
  const lines = line.block?.statements ?? [];
  if (lines.length === 0) {
    item.problem("tally-without-entries", { item: item.itemName }, headSpan(line));
    return [undefined];
  }
  return lines.map((inner) => {
    const entry = readEntry(inner, common, item);
    return entry && { ...entry, counted: true, value: { ...entry.value, exclusive } };
  });
}

/** `"迟到" / "Late" 每次：2 分，最多 3 次`, `"事假" 每 0.5 天：1 分，零头 进一`, `"迟到" { 1～3 次：1 分 }` */
function readEntry(line: Statement, common: Common, item: ItemContext): WrittenEntry | undefined {
  const contents = takeApart([...line.head, ...(line.value ?? [])], line, item);
  unfoldPointsPer(contents.left);
  const text = contents.text();
  if (text === undefined) {
    reportBareEntry(line, item);
    return undefined;
  }
  const partial = takePartial(contents, item);
  const untilNone = takeLimits(contents, item, []);
  const mostAmount = takeMostAmount(contents, item) ?? common.most;
  if (line.block === undefined) reportStrayAmount(contents.left, line, common.amount !== undefined, item);
  const { each, occurs, unit = common.unit } = takePer(contents, item);
  const most = mostAmount && line.block === undefined ? mostOf(mostAmount, unit, item) : undefined;
  const once = contents.keyword("once");
  const amount = takeSigned(contents, isAmount) ?? common.amount;
  const id = contents.name()?.name;
  contents.finish();
  if (once) {
    item.problem("entry-once-unclear", {}, headSpan(line));
    return undefined;
  }
  const named = { key: id ?? firstText(text), text };
  const span = headSpan(line);
  if (line.block) {
    if (mostAmount) item.problem("most-with-steps", {}, mostAmount);
    const written = withLadder(named, line, common, item);
    return written && { ...written, untilNone };
  }
  if (amount === undefined) {
    item.problem("points-missing", {}, span);
    return undefined;
  }
  const points = changeOf(amount, common, item);
  if (points === undefined) return undefined;
  const counts = unit && { unit: { ...unit, partial: partial ?? partialOf(unit, span, item) } };
  const value: AmountEntry = { ...named, points, ...counts, ...(most && { most }) };
  return { value, span, counted: each || unit !== undefined, ...(occurs && { occurs }), untilNone };
}

/** 迟到：2 分: what occurs stands in quotes. */
function reportBareEntry(line: Statement, item: ItemContext): void {
  const [word] = line.head[0]?.terms ?? [];
  const isBare = word?.type === "word" && word.keywords.length === 0;
  item.problem("entry-without-text", {}, headSpan(line), { fix: isBare ? inQuotes(word, item) : undefined });
}

/** What is counted in whole things has no parts. */
function partialOf(
  { unit, amount }: Counted,
  span: Span,
  item: ItemContext,
): "dropped" | ReturnType<typeof partialDefault> {
  return unitOf(unit.id)?.whole && amount === "1" ? "dropped" : partialDefault(item, span);
}

function isAmount(quantity: Quantity): boolean {
  return isPoints(quantity) || isPercent(quantity);
}

interface Per {
  readonly each: boolean;
  /** 每次: it occurs, and may do so more than once. */
  readonly occurs?: true;
  readonly unit?: Counted;
}

/** Takes `每项`, `每次`, `每 0.5 天`, `每天` out of pieces: whether each counts, and what is counted besides occurrences. */
export function takePer(pieces: Pieces, context: Context): Per {
  if (pieces.keyword("eachTime")) return { each: true, occurs: true };
  const { left } = pieces;
  const at = left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("each"));
  if (at >= 0) return takeAfterEach(left, at, context);
  const joined = takeJoined(left);
  if (joined) return { each: true, ...withoutTimes(countedBy(joined, context)) };
  const alone = pieces.quantity((quantity) => quantity.unit !== undefined && !isAmount(quantity));
  return { each: alone !== undefined, ...(alone && countedIn(alone, context)) };
}

function takeAfterEach(left: Piece[], at: number, context: Context): Per {
  const [each, next] = left.slice(at);
  if (next?.type === "quantity" && next.unit && !isAmount(next)) {
    left.splice(at, 2);
    return { each: true, ...countedIn(next, context) };
  }
  if (each?.type === "word" && next?.type === "word" && isUnitAfter(each, next)) {
    left.splice(at, 2);
    return { each: true, ...withoutTimes(countedBy(next.word, context)) };
  }
  left.splice(at, 1);
  return { each: true };
}

/** 每 leaves open what: a unit follows, or any other word that says what is counted. 每次 and 每项 say it themselves. */
function isUnitAfter(each: WordTerm, next: WordTerm): boolean {
  if (unitOf(next.word) !== undefined) return !next.keywords.includes("once");
  return (next.keywords.length === 0 || next.word === HALF_YEAR) && EACH_ALONE.test(each.word);
}

const EACH_ALONE = /^(?:每|each)$/i;

/** Half of 年, which is a kind of period elsewhere. */
const HALF_YEAR = "半年";

/** 每篇, 每处: one word to the lexer, which does not know 篇. */
function takeJoined(left: Piece[]): string | undefined {
  const at = left.findIndex(
    (piece) => piece.type === "word" && piece.keywords.length === 0 && /^每./u.test(piece.word),
  );
  const word = at < 0 ? undefined : left.splice(at, 1)[0];
  return word?.type === "word" ? word.word.slice(1) : undefined;
}

function countedIn({ value, unit }: Quantity, context: Context): { unit?: Counted } {
  const amount = formatExact(exact(value));
  const written = unit && unitWritten(unit, context);
  return written === undefined ? {} : withoutTimes({ amount, unit: written });
}

/** Each time is how entries are counted anyway. */
function withoutTimes(counted: Counted): { unit?: Counted } {
  return counted.unit.id === "times" && counted.amount === "1" ? {} : { unit: counted };
}

/** Takes `最多 3 次`, `最多扣 5 分` out of pieces. */
function takeMostAmount(pieces: Pieces, item: ItemContext): Quantity | undefined {
  const { left } = pieces;
  const at = left.findIndex(
    (piece) => piece.type === "word" && (piece.keywords.includes("atMost") || piece.keywords.includes("cap")),
  );
  const word = left[at];
  if (word === undefined) return undefined;
  const rest = { ...pieces, left: left.splice(at + 1) };
  left.splice(at, 1);
  const amount = takeSigned(rest)?.quantity;
  left.push(...rest.left);
  if (amount === undefined) item.problem("most-unclear", {}, word);
  return amount;
}

function mostOf(amount: Quantity, unit: Counted | undefined, item: ItemContext): AmountEntry["most"] {
  if (!isAmount(amount)) return timesOf(amount, unit, item);
  const points = pointsOf(amount, item.fullMarks, item);
  return points && { points: points.points };
}

/** 最多 3 次 of occurrences; 最多 3 天 of what is counted each 0.5 天 is six times. */
function timesOf(amount: Quantity, unit: Counted | undefined, item: ItemContext): AmountEntry["most"] {
  const written = amount.unit && unitWritten(amount.unit, item);
  if (written?.id === "times") return { times: formatExact(exact(amount.value)) };
  const value = unit && converted(exact(amount.value), written, unit.unit);
  if (value === undefined || unit === undefined) {
    item.problem("most-unclear", {}, amount);
    return undefined;
  }
  return { times: formatExact(value.div(exact(unit.amount))) };
}

/** The signed change: a deduction takes away, a bonus adds; where both occur, the sign has to be written. */
function changeOf(
  { quantity, sign, worded }: SignedQuantity,
  { style }: Common,
  item: ItemContext,
): Exact | undefined {
  const points = pointsOf(quantity, item.fullMarks, item);
  if (points === undefined) return undefined;
  if (style === "signed" && sign === undefined) {
    item.problem("change-without-sign", {}, quantity);
    return undefined;
  }
  if ((style === "deduct" && sign === 1) || (style === "add" && sign === -1)) {
    item.problem(style === "deduct" ? "deduct-adds" : "add-deducts", {}, quantity);
    return undefined;
  }
  if (style === "deduct" && sign === -1 && !worded) reportNegativeDeduction(points.points, quantity, item);
  const takesAway = style === "deduct" || sign === -1;
  return formatExact(takesAway ? exact(points.points).neg() : exact(points.points));
}

/** The changes by how often it occurred: `{ 1～3 次：1 分；4 次以上：3 分 }`. */
function withLadder(
  named: Pick<Entry, "key" | "text">,
  line: Statement,
  common: Common,
  item: ItemContext,
): Omit<WrittenEntry, "untilNone"> | undefined {
  const lines = line.block?.statements ?? [];
  const span = headSpan(line);
  if (lines.length === 0) {
    item.problem("points-missing", {}, span);
    return undefined;
  }
  const unit = unitOfLadder(lines, item);
  const rungs = lines.map((rung) => readRung(rung, unit, common, item));
  const complete = rungs.filter((rung) => rung !== undefined);
  if (complete.length < rungs.length) return undefined;
  const read = complete.flat();
  checkRungs(read, unit, span, item);
  const counts = unit && unit.id !== "times" ? { unit: { unit } } : {};
  const ladder = read.map(({ when, points }) => ({ when, points }));
  return { value: { ...named, ...counts, ladder }, span, counted: true };
}

/** The unit of the first number that has one: 1～3 次 is in 次. */
function unitOfLadder(lines: readonly Statement[], context: Context): Unit | undefined {
  const pieces = lines.flatMap(({ head }) => head.flatMap((phrase) => joinQuantities(phrase.terms)));
  const first = pieces.find((piece) => piece.type === "quantity" && piece.unit !== undefined);
  return first?.type === "quantity" && first.unit ? unitWritten(first.unit, context) : undefined;
}

function readRung(
  line: Statement,
  unit: Unit | undefined,
  common: Common,
  item: ItemContext,
): readonly Rung[] | undefined {
  const head = takeApart(line.head, line, item);
  const before = head.left.length;
  const condition = takeCondition(head.left, item, { unit, scope: item.scope });
  if (condition === undefined) {
    if (before === head.left.length) item.problem("band-without-condition", {}, headSpan(line));
    return undefined;
  }
  const value = takeApart(line.value ?? [], line, item);
  const source = line.value === undefined ? head : value;
  unfoldPointsPer(source.left);
  const each = source.keyword("eachTime", "each") !== undefined;
  const amount = takeSigned(source, isAmount);
  head.finish();
  value.finish();
  if (amount === undefined) {
    item.problem("points-missing", {}, headSpan(line));
    return undefined;
  }
  const points = changeOf(amount, common, item);
  if (points === undefined) return undefined;
  const rung = { when: condition.interval, points, span: condition, line };
  return each ? eachOccurrence(rung, unit, item) : [rung];
}

/** Rungs have no holes between them; fewer occurrences than the first rung change nothing. */
function checkRungs(rungs: readonly Rung[], unit: Unit | undefined, span: Span, item: ItemContext): void {
  const bounds = rungs.map(({ when }) => when.low);
  const lowest = bounds
    .filter((bound) => bound !== undefined)
    .reduce<(typeof bounds)[number]>((least, bound) => {
      if (typeof bound.value !== "string" || typeof least?.value !== "string") return least ?? bound;
      return exact(bound.value).compare(exact(least.value)) < 0 ? bound : least;
    }, undefined);
  const low = bounds.includes(undefined) ? { value: "0", inclusive: true } : lowest;
  const measured = {
    ...(unit && { unit }),
    whole: unit === undefined || (unitOf(unit.id)?.whole ?? false),
    domain: { ...(low && { low }) },
  };
  const bands = rungs.map(({ points, ...rung }) => ({ ...rung, gives: { points } }));
  checkBands(bands, measured, span, item);
}
