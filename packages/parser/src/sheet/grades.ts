import {
  type Bound,
  exact,
  firstText,
  formatExact,
  type Grade,
  givenValue,
  type Interval,
  intervalInWords,
  LANGUAGES,
  type LocalizedText,
  largest,
  type Rational,
  smallest,
  ZERO,
} from "@scorecard/model";
import { checkCoefficients } from "../lint/coefficient-missing.ts";
import { takeCondition } from "../read/condition.ts";
import type { Context } from "../read/context.ts";
import {
  holdsNothing,
  intersection,
  intervalOf,
  type Stretch,
  stretchOf,
  without,
} from "../read/number-line.ts";
import { isPercent, type Piece, type Pieces, type Quantity, takeApart } from "../read/pieces.ts";
import { inQuotes } from "../read/rewording.ts";
import type { Scope } from "../read/scope.ts";
import { headSpan } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import { POINTS } from "../read/units.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Span, Statement, Term, WordTerm } from "../syntax/syntax-tree.ts";
import { takeReference } from "./names.ts";
import { intervalOfReach, type Reach } from "./total-reach.ts";

/** Bounds of points are numbers: no parameter is in reach. */
export const NOTHING_NAMED: Scope = { figures: [], points: undefined, periods: [] };

/** A grade with the place where it stands. */
interface PlacedGrade {
  readonly grade: Grade;
  readonly span: Span;
}

/** The totals that grades are given for. */
export interface Totals {
  readonly fullMarks: Rational;
  /** `undefined` where something in the sheet is wrong. */
  readonly reach: Reach | undefined;
  /** Rounded to whole points. */
  readonly whole: boolean;
}

/** `等级 { A "优秀" / "Excellent" 90 分以上：系数 1.2，决定 "晋升"，须说明 ；… }`, from the best. They are a ladder over all totals within reach, where that is known. */
export function readGrades(
  statement: Statement,
  { fullMarks, reach, whole }: Totals,
  context: Context,
): readonly Grade[] {
  const lines = statement.block?.statements ?? listedGrades(statement);
  if (lines.length === 0) {
    context.problem("grades-empty", {}, headSpan(statement));
    return [];
  }
  const head = takeApart(statement.head, statement, context);
  head.keyword("grades");
  head.finish();
  const before = context.errorCount();
  const read = lines.map((line) => readGrade(line, fullMarks, context));
  const placed = read.filter((grade) => grade !== undefined);
  const grades = withUniqueKeys(
    placed.map(({ grade, span }) => ({ key: grade.key, span, value: grade })),
    context,
  );
  if (placed.length === lines.length && !context.brokenWithin(statement)) {
    const range = reach ? intervalOfReach(reach) : spannedBy(placed, fullMarks);
    checkLadder(placed, { range, known: reach !== undefined, whole }, headSpan(statement), context);
    if (context.errorCount() === before) checkCoefficients(placed, context);
  }
  return grades;
}

/** `等级：A 90 分以上，系数 1.2，B 其他`: on one line, each grade with what follows from it. */
function listedGrades({ value = [] }: Statement): readonly Statement[] {
  const grades: Statement[] = [];
  for (const phrase of value) {
    const last = grades.at(-1);
    if (last === undefined || !saysConsequence(phrase.terms[0]))
      grades.push({ head: [phrase], start: phrase.start, end: phrase.end });
    else grades.splice(-1, 1, { ...last, head: [...last.head, phrase], end: phrase.end });
  }
  return grades;
}

function saysConsequence(term: Term | undefined): boolean {
  return term?.type === "word" && CONSEQUENCES.some((keyword) => term.keywords.includes(keyword));
}

/** Its name, its points and what follows from it, whether colons or commas stand between them. */
function readGrade(line: Statement, fullMarks: Rational, context: Context): PlacedGrade | undefined {
  const lines = line.block?.statements ?? [];
  const phrases = [line, ...lines].flatMap(({ head, value }) => [...head, ...(value ?? [])]);
  const pieces = takeApart(phrases, line, context);
  const consequences = takeConsequences(pieces, line, context);
  const quoted = pieces.left[0]?.type === "text" ? pieces.text() : undefined;
  const reference = quoted ? undefined : takeReference(pieces.left);
  const name = quoted ?? pieces.text() ?? bareName(reference?.name, context);
  const key = reference?.name ?? (quoted && firstText(quoted));
  if (key === undefined) {
    context.problem("grade-without-name", {}, headSpan(line));
    return undefined;
  }
  const written = name ? undefined : takeUnquoted(pieces.left);
  if (written) {
    const fix = inQuotes(written, context);
    context.problem("grade-name-without-quotes", { name: written.word }, written, { fix });
  }
  const before = pieces.left.length;
  const condition = takeCondition(inPoints(pieces.left, fullMarks), context, {
    unit: POINTS,
    scope: NOTHING_NAMED,
  });
  if (condition === undefined) {
    context.declareBroken(key, name);
    if (before === pieces.left.length)
      context.problem("grade-without-condition", { grade: key }, headSpan(line));
    return undefined;
  }
  pieces.finish();
  const said = readConsequences(consequences, context);
  return {
    span: headSpan(line),
    grade: { key, ...(name && { name }), when: condition.interval, ...said },
  };
}

/** `A 优秀 90 分以上`: a word that means nothing is what the grade is printed as. */
function takeUnquoted(pieces: Piece[]): WordTerm | undefined {
  const [word] = pieces;
  if (word?.type !== "word" || word.keywords.length > 0) return undefined;
  pieces.shift();
  return word;
}

const CONSEQUENCES = ["coefficient", "decision", "noteRequired"] as const;

/** Takes all from the first word on that says what follows from a grade. */
function takeConsequences(pieces: Pieces, line: Statement, context: Context): Pieces {
  const at = pieces.left.findIndex(
    (piece) => piece.type === "word" && CONSEQUENCES.some((keyword) => piece.keywords.includes(keyword)),
  );
  const consequences = takeApart([], line, context);
  if (at >= 0) consequences.left.push(...pieces.left.splice(at));
  return consequences;
}

/** A grade that is called by a bare Chinese word is printed so; one called A is printed A. */
function bareName(word: string | undefined, context: Context): LocalizedText | undefined {
  return word !== undefined && /\p{Script=Han}/u.test(word) ? { [context.chinese]: word } : undefined;
}

/** How many points a percentage of the full marks is. */
export function pointsOf({ value }: Quantity, fullMarks: Rational): Rational {
  return exact(value).div(100).mul(fullMarks);
}

/** Percentages of the full marks as points, in their places. */
export function inPoints(pieces: Piece[], fullMarks: Rational): Piece[] {
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== "quantity" || !isPercent(piece)) continue;
    const { start, end } = piece;
    const value = formatExact(pointsOf(piece, fullMarks));
    pieces[index] = { type: "quantity", value, start, end };
  }
  return pieces;
}

/** `系数 1.2，决定 "晋升"，须说明` */
function readConsequences(
  pieces: Pieces,
  context: Context,
): Pick<Grade, "coefficient" | "decision" | "needsNote"> {
  const needsNote = pieces.keyword("noteRequired") !== undefined;
  const before = context.errorCount();
  const coefficient = takeCoefficient(pieces, context);
  const decision = takeDecision(pieces, context);
  // What is left may be what was meant there.
  if (context.errorCount() === before) pieces.finish();
  return {
    ...(coefficient !== undefined && { coefficient }),
    ...(decision && { decision }),
    ...(needsNote && { needsNote: true }),
  };
}

/** `系数 1.2` or `系数 120%` */
function takeCoefficient(pieces: Pieces, context: Context): string | undefined {
  if (pieces.keyword("coefficient") === undefined) return undefined;
  const quantity = pieces.quantity((candidate) => candidate.unit === undefined || isPercent(candidate));
  if (quantity === undefined) {
    context.problem("value-missing", { what: keywordText("coefficient") }, pieces.span);
    return undefined;
  }
  const value = exact(quantity.value);
  return formatExact(isPercent(quantity) ? value.div(100) : value);
}

function takeDecision(pieces: Pieces, context: Context): LocalizedText | undefined {
  if (pieces.keyword("decision") === undefined) return undefined;
  const text = pieces.text();
  if (text === undefined) context.problem("value-missing", { what: keywordText("decision") }, pieces.span);
  return text;
}

/**
 * What lies between the grades' own bounds, within the full marks: all that is known to be reached where something in
 * the sheet is wrong.
 */
function spannedBy(grades: readonly PlacedGrade[], fullMarks: Rational): Interval {
  const bounds = grades
    .flatMap(({ grade: { when } }) => [when.low, when.high])
    .filter((bound) => bound !== undefined);
  const points = bounds
    .map(pointsAt)
    .filter((value) => value.compare(ZERO) >= 0 && value.compare(fullMarks) <= 0);
  return {
    low: { value: formatExact(smallest(points)), inclusive: false },
    high: { value: formatExact(largest(points)), inclusive: false },
  };
}

/** Grades as a ladder over all totals that can be: from the best, each reached, none left out, no total claimed twice. */
function checkLadder(
  grades: readonly PlacedGrade[],
  { range, known, whole }: { readonly range: Interval; readonly known: boolean; readonly whole: boolean },
  rule: Span,
  context: Context,
): void {
  const all = stretchOf(range, whole);
  let open: readonly Stretch[] = [all];
  for (const [index, placed] of grades.entries()) {
    const { when } = placed.grade;
    if (holdsNothing(when, whole)) {
      context.problem("grade-holds-nothing", { grade: placed.grade.key }, placed.span);
      continue;
    }
    const own = stretchOf(when, whole);
    const earlier = grades.slice(0, index);
    if (open.every((stretch) => intersection(stretch, own) === undefined)) {
      const within = intersection(own, all) !== undefined;
      // 其他 is below all bounds, and how far totals reach is not known where something is wrong.
      const isRest = when.low === undefined && when.high === undefined;
      if (within && (known || !isRest))
        context.problem("grade-never-reached", { grade: placed.grade.key }, placed.span);
      else if (known)
        context.problem(
          "grade-outside-range",
          { grade: placed.grade.key, range: intervalText(range) },
          placed.span,
        );
    } else {
      checkBefore(placed, earlier, context);
    }
    open = without(open, own);
  }
  for (const hole of open) {
    context.problem("grade-gap", { values: intervalText(intervalOf(hole, whole)) }, rule);
  }
}

/** What a grade must not share with those before it: a bound from the other side, and a place above them. */
function checkBefore(placed: PlacedGrade, earlier: readonly PlacedGrade[], context: Context): void {
  const { when, key } = placed.grade;
  const last = earlier.at(-1);
  if (last && isBetter(when, last.grade.when)) {
    context.problem("grades-out-of-order", { grade: key, before: last.grade.key }, placed.span);
    return;
  }
  const other = earlier.find(
    ({ grade }) =>
      grade.when.low?.inclusive &&
      when.high?.inclusive &&
      pointsAt(grade.when.low).equals(pointsAt(when.high)),
  );
  if (other === undefined || when.high === undefined) return;
  const value = intervalText({ low: when.high, high: when.high });
  context.problem("grade-claims-twice", { first: other.grade.key, second: key, value }, placed.span);
}

function isBetter(a: Interval, b: Interval): boolean {
  if (a.low === undefined) return false;
  return b.low === undefined ? b.high !== undefined : pointsAt(a.low).compare(pointsAt(b.low)) > 0;
}

/** Grades are read without parameters in reach, so that every bound is a number. */
function pointsAt({ value }: Bound): Rational {
  return exact(givenValue(value));
}

function intervalText(interval: Interval) {
  const words = LANGUAGES.map((language) => [language, intervalInWords(interval, POINTS, language)] as const);
  return Object.fromEntries(words) as { "zh-Hans": string; "zh-Hant": string; en: string };
}
