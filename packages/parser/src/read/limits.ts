import { exact, formatExact, type Limit, type Rational } from "@scorecard/model";
import { type Keyword, keywordText } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { contentsOf } from "./contents.ts";
import type { Context } from "./context.ts";
import type { Pieces, Quantity } from "./pieces.ts";
import { pointsOf } from "./points.ts";

/** A cap or a floor as it was written; `封顶 无` says that there is none. */
export interface WrittenLimit extends Span {
  readonly kind: Limit["kind"];
  readonly amount: Quantity | "none";
}

/** A cap or a floor in points; without points it was said that there is none. */
export interface PlacedLimit extends Span {
  readonly kind: Limit["kind"];
  readonly points: Rational | undefined;
  /** The points that may be deducted at most, where the limit was written so. */
  readonly deducted?: Rational;
}

const LIMITS = { cap: "cap", floor: "floor", atMost: "cap" } as const satisfies Partial<
  Record<Keyword, Limit["kind"]>
>;

/** The words that a limit begins with; 最多 too where nothing else can be meant. */
export type LimitWord = keyof typeof LIMITS;

/**
 * Takes `封顶 10 分`, `最低 0 分`, `最低 无`, `扣完为止` out of pieces, in the order written; a limit without its amount is reported.
 */
export function takeLimits(
  pieces: Pieces,
  context: Context,
  words: readonly LimitWord[] = ["cap", "floor"],
): readonly WrittenLimit[] {
  const limits: WrittenLimit[] = [];
  for (let at = 0; at < pieces.left.length; ) {
    const word = pieces.left[at];
    if (word?.type === "word" && word.keywords.includes("untilNone")) {
      pieces.left.splice(at, 1);
      limits.push(downToNothing(word));
      continue;
    }
    const said = word?.type === "word" && words.find((limit) => word.keywords.includes(limit));
    if (!word || !said) {
      at += 1;
      continue;
    }
    // 最多扣 20 分 says the same as 最多 20 分.
    const behind = said === "atMost" && isTaking(pieces.left[at + 1]) ? 2 : 1;
    const next = pieces.left[at + behind];
    const amount = amountOf(next);
    pieces.left.splice(at, amount === undefined ? behind : behind + 1);
    const { start } = word;
    if (amount !== undefined && next) limits.push({ kind: LIMITS[said], amount, start, end: next.end });
    else reportNoValue(said, word, context);
  }
  return limits;
}

/** What a limit often is, for a message. */
const USUAL = { cap: "120", floor: "0" } as const;

function reportNoValue(word: LimitWord, span: Span, context: Context): void {
  const params = { what: keywordText(word), points: USUAL[LIMITS[word]] };
  context.problem("limit-without-value", params, span);
}

/** 扣完为止 is 最低 0 分. */
function downToNothing({ start, end }: Span): WrittenLimit {
  return { kind: "floor", amount: { type: "quantity", value: "0", start, end }, start, end };
}

function isTaking(piece: Pieces["left"][number] | undefined): boolean {
  return (
    piece?.type === "word" && piece.keywords.some((keyword) => keyword === "deduct" || keyword === "add")
  );
}

function amountOf(piece: Pieces["left"][number] | undefined): WrittenLimit["amount"] | undefined {
  if (piece?.type === "quantity") return piece;
  return piece?.type === "word" && piece.keywords.includes("none") ? "none" : undefined;
}

/** A line `封顶：10 分`, `最低：0 分` or `扣完为止`. */
export function readLimitLine(
  statement: Statement,
  kind: Limit["kind"],
  context: Context,
): WrittenLimit | undefined {
  const contents = contentsOf(statement, kind, context);
  if (contents.keyword("untilNone")) {
    contents.finish();
    return downToNothing(statement);
  }
  const amount = contents.keyword("none") ? ("none" as const) : contents.quantity();
  if (amount === undefined) {
    reportNoValue(kind, contents.span, context);
    return undefined;
  }
  contents.finish();
  return { kind, amount, start: statement.start, end: statement.end };
}

/** Limits in points: `120%` is of the full marks. Amounts in another unit are reported and left out. */
export function placedLimits(
  limits: readonly WrittenLimit[],
  fullMarks: Rational,
  context: Context,
): readonly PlacedLimit[] {
  return limits.flatMap(({ kind, amount, start, end }): readonly PlacedLimit[] => {
    if (amount === "none") return [{ kind, points: undefined, start, end }];
    const points = pointsOf(amount, fullMarks, context);
    return points ? [{ kind, points: exact(points.points), start, end }] : [];
  });
}

/** Limits as a template states them, without those that say there is none. */
export function statedLimits(limits: readonly PlacedLimit[]): readonly Limit[] {
  return limits.flatMap(({ kind, points }) => (points ? [{ kind, points: formatExact(points) }] : []));
}
