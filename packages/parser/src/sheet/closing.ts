import { type ClosingStep, exact, firstText, formatExact, givenValue, type Rational } from "@scorecard/model";
import { isCapBelowFullMarks } from "../lint/cap-below-full-marks.ts";
import { checkCapIsReached } from "../lint/cap-never-reached.ts";
import { checkFloorIsReached } from "../lint/floor-never-reached.ts";
import { takeCondition } from "../read/condition.ts";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { readFormula } from "../read/formula.ts";
import { placedLimits, readLimitLine } from "../read/limits.ts";
import type { Piece } from "../read/pieces.ts";
import { type Scope, TOTAL_POINTS, withPoints } from "../read/scope.ts";
import { headSpan, type SortedStatements } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import { POINTS } from "../read/units.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { NOTHING_NAMED } from "./grades.ts";
import { type Reach, reachAfter } from "./total-reach.ts";

/** The keywords of the steps after the total. */
export const CLOSING_KEYWORDS = ["cap", "floor", "adjustment", "total"] as const;

/** What comes after the total, and how far the total can reach then, where that is known. */
export interface Closing {
  readonly steps: readonly ClosingStep[];
  readonly reach: Reach | undefined;
}

interface PlacedStep {
  readonly step: ClosingStep;
  readonly span: Span;
}

/** `封顶：120 分`, `最低：0 分`, `调整 "总经理调整" -5～5 分`, `总分：总分 × company`, in the order written. */
export function readClosing(
  parts: SortedStatements,
  fullMarks: Rational,
  reach: Reach | undefined,
  scope: Scope,
  context: Context,
): Closing {
  const within = withPoints(scope, [TOTAL_POINTS]);
  const placed = parts.inOrder.flatMap(({ keyword, statement }): readonly PlacedStep[] => {
    const step = readStep(keyword, statement, fullMarks, within, context);
    return step ? [{ step, span: headSpan(statement) }] : [];
  });
  withUniqueKeys(
    placed.flatMap(({ step, span }) =>
      step.kind === "adjust" ? [{ key: step.key, span, value: step }] : [],
    ),
    context,
  );
  return {
    steps: placed.map(({ step }) => step),
    reach: reach && checkedReach(placed, fullMarks, reach, context),
  };
}

function readStep(
  keyword: string,
  statement: Statement,
  fullMarks: Rational,
  scope: Scope,
  context: Context,
): ClosingStep | undefined {
  switch (keyword) {
    case "cap":
    case "floor": {
      const written = readLimitLine(statement, keyword, context);
      const [limit] = written ? placedLimits([written], fullMarks, context) : [];
      return limit?.points && { kind: keyword, points: formatExact(limit.points) };
    }
    case "adjustment":
      return readAdjustment(statement, context);
    case "total": {
      if (statement.value === undefined) {
        context.problem("value-missing", { what: keywordText("total") }, headSpan(statement));
        return undefined;
      }
      const formula = readFormula(statement.value, "points", scope, context);
      return formula && { kind: "formula", formula };
    }
    default:
      return undefined;
  }
}

/** `调整 ceo "总经理调整" / "CEO adjustment" -5～5 分` */
function readAdjustment(statement: Statement, context: Context): ClosingStep | undefined {
  const contents = contentsOf(statement, "adjustment", context);
  const [first] = contents.left;
  const id = first?.type === "text" ? undefined : contents.name()?.name;
  const name = contents.text();
  if (name === undefined) {
    context.problem("adjustment-without-name", {}, headSpan(statement));
    return undefined;
  }
  const plus = (piece: Piece) => piece.type === "mark" && (piece.mark === "+" || piece.mark === "±");
  const isSigned = contents.left.some((piece) => piece.type === "mark" && piece.mark === "±");
  const left = contents.left.filter((piece) => !plus(piece));
  contents.left.length = 0;
  const condition = takeCondition(left, context, { unit: POINTS, scope: NOTHING_NAMED });
  contents.left.push(...left);
  contents.finish();
  const { low: lower, high } = condition?.interval ?? {};
  // ±5 分, and 不超过 5 分, hold for both directions.
  const both = high && (isSigned || lower === undefined);
  const low = both ? { ...high, value: formatExact(exact(givenValue(high.value)).abs().neg()) } : lower;
  if (low === undefined || high === undefined) {
    context.problem("adjustment-without-range", {}, headSpan(statement));
    return undefined;
  }
  const range = { low: givenValue(low.value), high: givenValue(high.value) };
  if (exact(range.low).compare(exact(range.high)) >= 0) {
    context.problem("adjustment-without-range", {}, headSpan(statement));
    return undefined;
  }
  return { kind: "adjust", key: id ?? firstText(name), name, ...range };
}

/** Follows the total through the steps; a limit that contradicts the full marks, or never takes effect, is reported. */
function checkedReach(
  placed: readonly PlacedStep[],
  fullMarks: Rational,
  start: Reach,
  context: Context,
): Reach {
  return placed.reduce((reach, { step, span }, index) => {
    const afterFormula = placed.slice(0, index).some((earlier) => earlier.step.kind === "formula");
    if (step.kind === "cap" || step.kind === "floor") {
      const points = exact(step.points);
      if (step.kind === "cap") checkCap(points, fullMarks, reach, { span, afterFormula }, context);
      else checkFloor(points, fullMarks, reach, span, context);
    }
    return reachAfter(step, reach);
  }, start);
}

function checkCap(
  points: Rational,
  fullMarks: Rational,
  { high }: Reach,
  { span, afterFormula }: { readonly span: Span; readonly afterFormula: boolean },
  context: Context,
): void {
  // A formula can bring the total to another scale.
  if (!afterFormula && isCapBelowFullMarks(points, fullMarks, span, context)) return;
  checkCapIsReached(points, high, span, context);
}

function checkFloor(
  points: Rational,
  fullMarks: Rational,
  { low }: Reach,
  span: Span,
  context: Context,
): void {
  if (points.compare(fullMarks) < 0) {
    checkFloorIsReached(points, low, span, context);
    return;
  }
  const params = { limit: formatExact(points), fullMarks: formatExact(fullMarks) };
  context.problem("floor-above-full-marks", params, span);
}
