import {
  type Bound,
  exact,
  firstText,
  formatExact,
  type Grade,
  type Interval,
  intervalInWords,
  LANGUAGES,
  type LocalizedText,
  type PointsOf,
  type Rational,
  textIn,
  unitOf,
  type Veto,
} from "@scorecard/model";
import { takeCondition } from "../read/condition.ts";
import type { Context } from "../read/context.ts";
import { isPercent, isPoints, type Piece, type Pieces, type Quantity, takeApart } from "../read/pieces.ts";
import { renamed } from "../read/rewording.ts";
import { headSpan } from "../read/statements.ts";
import { POINTS, scaleOf } from "../read/units.ts";
import type { Phrase, Span, Statement, Term } from "../syntax/syntax-tree.ts";
import { inPoints, NOTHING_NAMED, pointsOf } from "./grades.ts";
import { findNamed, listedNames, nearestName, type Scored, takeReference } from "./names.ts";

/** Where a veto is written: what its amounts are about unless it says otherwise. */
export interface VetoPlace {
  readonly points: PointsOf;
  readonly name: LocalizedText;
  readonly fullMarks: Rational;
  /** Whether it may be a percentage that is meant by one; not known of the place where the veto stands. */
  readonly inPercent?: boolean;
}

/** What a veto can be about, and act on. */
export interface VetoScope {
  readonly place: VetoPlace;
  readonly items: readonly Scored[];
  readonly sections: readonly Scored[];
  readonly total: VetoPlace;
  /** `undefined` where it is not known yet: in a library. */
  readonly grades: readonly Grade[] | undefined;
}

/** A veto with the place where it is written. */
export interface PlacedVeto {
  readonly veto: Veto;
  readonly span: Span;
}

type Cause = Veto["cause"];
type Effect = Veto["effects"][number];

const ONCE_OR_MORE: Interval = { low: { value: "1", inclusive: true } };

/**
 * `一票否决 accident "发生重大安全事故" / "A serious accident"：等级 D`, `一票否决 "一般事故" 3 次以上：等级 不高于 C`,
 * `一票否决 指标 safety 低于 60 分：总分 0 分`; several effects after commas, or as lines.
 */
export function readVeto(statement: Statement, scope: VetoScope, context: Context): PlacedVeto | undefined {
  const span = headSpan(statement);
  const head = readHead(statement, scope, context);
  const effects = readEffects(statement, scope, context);
  if (head === undefined || effects === undefined) return undefined;
  const { key, text, cause } = head;
  if (cause.kind === "points") checkOrder(cause.points, effects, span, context);
  const [first, ...others] = effects;
  if (first === undefined) {
    context.problem("veto-without-effect", { veto: text }, span);
    return undefined;
  }
  return { span, veto: { key, text, cause, effects: [first, ...others] } };
}

interface Head {
  readonly key: string;
  readonly text: LocalizedText;
  readonly cause: Cause;
}

function readHead(statement: Statement, scope: VetoScope, context: Context): Head | undefined {
  const head = takeApart(causeIn(statement), statement, context);
  head.keyword("veto");
  const id = idIn(head.left) ? takeReference(head.left)?.name : undefined;
  // First what is meant: in 部分 "德" the quoted text is a name, not an event.
  const target = takeTarget(head, scope, context);
  if (target === "unknown") return undefined;
  const text = head.text();
  if (reportPercent(head.left, target, scope, context)) return undefined;
  const threshold = target ?? (isAboutPoints(head.left) ? scope.place : undefined);
  const read = threshold
    ? readThreshold(head, threshold, statement, context)
    : readCount(head, text, statement, context);
  if (read === undefined) return undefined;
  head.finish();
  const words = text ?? (threshold ? thresholdWords(threshold.name, read) : undefined);
  if (words === undefined) {
    context.problem("veto-without-cause", {}, headSpan(statement));
    return undefined;
  }
  const key = id ?? firstText(words);
  return {
    key,
    text: words,
    cause: threshold
      ? { kind: "points", points: threshold.points, when: read }
      : { kind: "event", event: key, times: read },
  };
}

/** An id stands first; a word of the language is one only before a quoted event. */
function idIn([first, second]: readonly Piece[]): boolean {
  if (first?.type === "name") return true;
  if (first?.type !== "word" || !/^[A-Za-z_]/.test(first.word)) return false;
  if (TARGETS.some((keyword) => first.keywords.includes(keyword))) return false;
  return first.keywords.length === 0 || second?.type === "text";
}

function isAboutPoints(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) => piece.type === "quantity" && piece.unit !== undefined && (isPercent(piece) || isPoints(piece)),
  );
}

/**
 * 低于 60% of an item may be of its points or the rate that it measures, so it has to be written in points; what a section
 * or the total reaches is always in points.
 */
function reportPercent(
  pieces: readonly Piece[],
  target: VetoPlace | undefined,
  { place }: VetoScope,
  context: Context,
): boolean {
  const { points, fullMarks, inPercent = true } = target ?? place;
  const percent = pieces.find((piece) => piece.type === "quantity" && isPercent(piece));
  if (percent?.type !== "quantity" || points.of !== "item" || !inPercent) return false;
  const asPoints = formatExact(pointsOf(percent, fullMarks));
  context.problem("veto-percent-unclear", { percent: `${percent.value}%`, points: asPoints }, percent);
  return true;
}

/** `指标 safety`, `部分 performance`, `总分`, `本项`: what points are meant; none where nothing is said. */
function takeTarget(pieces: Pieces, scope: VetoScope, context: Context): VetoPlace | "unknown" | undefined {
  const at = pieces.left.findIndex(
    (piece) => piece.type === "word" && TARGETS.some((keyword) => piece.keywords.includes(keyword)),
  );
  const word = pieces.left[at];
  if (word?.type !== "word") return undefined;
  pieces.left.splice(at, 1);
  if (word.keywords.includes("total")) return scope.total;
  if (word.keywords.includes("thisItem")) return scope.place;
  const of = word.keywords.includes("section") ? "section" : "item";
  const after = pieces.left.slice(at);
  const reference = takeReference(after);
  pieces.left.splice(at, pieces.left.length - at, ...after);
  const known = of === "section" ? scope.sections : scope.items;
  const found = reference && findNamed(reference, known);
  if (found) {
    const { key, fullMarks, inPercent = false } = found;
    return { points: { of, key }, name: found.name ?? {}, fullMarks, inPercent };
  }
  const name = reference?.name ?? word.word;
  if (context.followsFromBroken(name)) return "unknown";
  const meant = nearestName(name, known);
  if (meant !== undefined) {
    const span = reference ?? word;
    context.problem("veto-target-misspelt", { name, meant }, span, {
      fix: renamed(name, meant, span, context),
    });
  } else context.problem("veto-target-unknown", { name, known: listedNames(known) }, reference ?? word);
  return "unknown";
}

const TARGETS = ["item", "section", "total", "thisItem"] as const;

function readThreshold(
  head: Pieces,
  { fullMarks }: VetoPlace,
  statement: Statement,
  context: Context,
): Interval | undefined {
  inPoints(head.left, fullMarks);
  const before = head.left.length;
  const condition = takeCondition(head.left, context, { unit: POINTS, scope: NOTHING_NAMED });
  if (condition === undefined && before === head.left.length)
    context.problem("veto-without-threshold", {}, headSpan(statement));
  return condition?.interval;
}

/** `3 次以上`; an event that occurs once is enough unless more is said. */
function readCount(
  head: Pieces,
  text: LocalizedText | undefined,
  statement: Statement,
  context: Context,
): Interval | undefined {
  if (head.left.length === 0) return ONCE_OR_MORE;
  const counted = head.left.find((piece) => piece.type === "quantity" && !isTimes(piece));
  if (counted?.type === "quantity") {
    context.problem("veto-counts-times", { unit: counted.unit?.word ?? "" }, counted);
    return undefined;
  }
  const condition = takeCondition(head.left, context);
  if (condition === undefined) return ONCE_OR_MORE;
  if (!holdsZero(condition.interval)) return condition.interval;
  context.problem("veto-holds-always", { veto: text ?? {} }, headSpan(statement));
  return undefined;
}

/** 次, or another word for how often: occurrences are whole and are counted. */
function isTimes({ unit }: Quantity): boolean {
  return unit === undefined || scaleOf(unitOf(unit.word)).dimension === "count";
}

function holdsZero({ low, high }: Interval): boolean {
  return (low === undefined || reaches(low, -1)) && (high === undefined || reaches(high, 1));
}

/** Whether 0 lies on the inner side of a bound. */
function reaches({ value, inclusive }: Bound, side: 1 | -1): boolean {
  const distance = exact(typeof value === "string" ? value : "0").mul(side);
  return distance.compare(0) > 0 || (inclusive && distance.equals(0));
}

function thresholdWords(name: LocalizedText, when: Interval): LocalizedText {
  const entries = LANGUAGES.flatMap((language) => {
    if (name[language] === undefined) return [];
    const words = intervalInWords(when, POINTS, language);
    const own = textIn(name, language);
    const said = { "zh-Hans": `“${own}”${words}`, "zh-Hant": `「${own}」${words}`, en: `“${own}”: ${words}` };
    return [[language, said[language]] as const];
  });
  return Object.fromEntries(entries);
}

/** The phrases about what vetoes; what follows may stand behind a comma too: 「一票否决 "事故"，等级 D」. */
function causeIn({ head, value, block }: Statement): readonly Phrase[] {
  if (value !== undefined || block !== undefined) return head;
  const at = head.findIndex(({ terms }, index) => index > 0 && beginsEffect(terms[0]));
  return at < 0 ? head : head.slice(0, at);
}

function beginsEffect(term: Term | undefined): boolean {
  return term?.type === "word" && EFFECTS.some((keyword) => term.keywords.includes(keyword));
}

const EFFECTS = ["grades", "total", "section", "item", "thisItem"] as const;

/** What follows: `undefined` after a problem. */
function readEffects(
  statement: Statement,
  scope: VetoScope,
  context: Context,
): readonly Effect[] | undefined {
  const lines = statement.block?.statements ?? [];
  const cause = causeIn(statement);
  const phrases: readonly (readonly Phrase[])[] = [
    ...[...statement.head.slice(cause.length), ...(statement.value ?? [])].map((phrase) => [phrase]),
    ...lines.map(({ head, value }) => [...head, ...(value ?? [])]),
  ];
  const effects = phrases.map((phrase) => readEffect(phrase, scope, context));
  const read = effects.filter((effect) => effect !== undefined);
  return read.length < effects.length ? undefined : read;
}

function readEffect(phrases: readonly Phrase[], scope: VetoScope, context: Context): Effect | undefined {
  const span = { start: phrases[0]?.start ?? 0, end: phrases.at(-1)?.end ?? 0 };
  const pieces = takeApart(phrases, span, context);
  const isGrade = pieces.keyword("grades") !== undefined;
  const effect =
    isGrade || namesGrade(pieces.left, scope)
      ? readGradeEffect(pieces, scope, context)
      : readPointsEffect(pieces, scope, context);
  if (effect !== undefined) pieces.finish();
  return effect;
}

/** 「优秀」 alone is a grade too; where the sheet has no grades, so is whatever stands alone. */
function namesGrade(pieces: readonly Piece[], { grades }: VetoScope): boolean {
  const rest = [...pieces];
  const reference = takeReference(rest);
  if (reference === undefined || grades === undefined) return false;
  const isAlone =
    rest.length === 0 && !pieces.some((piece) => piece.type === "word" && piece.keywords.length > 0);
  return findNamed(reference, grades) !== undefined || isAlone;
}

/** `等级 D`, `等级 不高于 C` */
function readGradeEffect(pieces: Pieces, { grades }: VetoScope, context: Context): Effect | undefined {
  const capped = pieces.keyword("atMost") !== undefined;
  const reference = takeReference(pieces.left);
  if (reference === undefined) {
    context.problem("veto-without-grade", {}, pieces.span);
    return undefined;
  }
  const grade = grades && findNamed(reference, grades);
  if (grades !== undefined && grade === undefined) {
    reportUnknownGrade(reference.name, grades, reference, context);
    return undefined;
  }
  return { grade: grade?.key ?? reference.name, do: capped ? "cap" : "set" };
}

/** Reports a grade that the sheet does not have. */
export function reportUnknownGrade(
  grade: string,
  grades: readonly Grade[],
  span: Span,
  context: Context,
): void {
  if (context.followsFromBroken(grade)) return;
  const meant = nearestName(grade, grades);
  if (grades.length === 0) context.problem("veto-without-grades", {}, span);
  else if (meant !== undefined) {
    const fix = renamed(grade, meant, span, context);
    context.problem("veto-grade-misspelt", { grade, meant }, span, { fix });
  } else context.problem("veto-grade-unknown", { grade, known: listedNames(grades) }, span);
}

/** `总分 0 分`, `总分 不超过 60 分`, `本项 扣 10 分`, `-10 分` */
function readPointsEffect(pieces: Pieces, scope: VetoScope, context: Context): Effect | undefined {
  const target = takeTarget(pieces, scope, context);
  if (target === "unknown") return undefined;
  const { points: on, fullMarks } = target ?? scope.place;
  const sign = pieces.left.find((piece) => piece.type === "mark" && piece.mark === "+");
  if (sign) pieces.left.splice(pieces.left.indexOf(sign), 1);
  if (pieces.keyword("cleared") !== undefined) return { on, do: "set", points: "0" };
  const word = pieces.keyword("atMost", "cap", "deduct", "add", "earns");
  const quantity = pieces.quantity();
  if (quantity === undefined) {
    context.problem("veto-effect-unclear", {}, pieces.span);
    return undefined;
  }
  const points = amountOf(quantity, fullMarks, context);
  if (points === undefined) return undefined;
  if (word === "atMost" || word === "cap") return { on, do: "cap", points: formatExact(points) };
  if (word === "deduct") return { on, do: "add", points: formatExact(points.abs().neg()) };
  if (word === "add" || sign || points.compare(0) < 0) return { on, do: "add", points: formatExact(points) };
  return { on, do: "set", points: formatExact(points) };
}

function amountOf(quantity: Quantity, fullMarks: Rational, context: Context): Rational | undefined {
  if (isPercent(quantity)) return pointsOf(quantity, fullMarks);
  if (isPoints(quantity)) return exact(quantity.value);
  context.problem("points-in-other-unit", { unit: quantity.unit?.word ?? "" }, quantity);
  return undefined;
}

const FLOOR = { item: 0, section: 1, total: 2 } as const;

/** What is worked out first cannot wait for what follows from it. */
function checkOrder(cause: PointsOf, effects: readonly Effect[], span: Span, context: Context): void {
  const late = effects.some((effect) => "on" in effect && FLOOR[effect.on.of] < FLOOR[cause.of]);
  if (late) context.problem("veto-too-late", {}, span);
}

/** Keys of vetoes are their own even where an event stands several times, for each count of it. */
export function withOwnKeys(vetoes: readonly PlacedVeto[]): readonly Veto[] {
  const counts = new Map<string, number>();
  return vetoes.map(({ veto }) => {
    const count = (counts.get(veto.key) ?? 0) + 1;
    counts.set(veto.key, count);
    return count === 1 ? veto : { ...veto, key: `${veto.key}-${count}` };
  });
}
