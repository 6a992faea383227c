import {
  amountInWords,
  type CompleteText,
  type Exact,
  exact,
  formatExact,
  type Language,
  type Measure,
  type PartialUnits,
  type RuleOf,
} from "@scorecard/model";
import { checkTargetIsBest } from "../lint/off-target-gains-twice.ts";
import { boundValue } from "../read/condition.ts";
import { isPoints, type Pieces, type Quantity, takeApart } from "../read/pieces.ts";
import { pointsOf, signedPoints, takeSigned } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement, WordTerm } from "../syntax/syntax-tree.ts";
import { boundsOf, hasLines, measureFor, takeTarget } from "./needs.ts";
import { partialDefault, takePartial } from "./partial.ts";
import type { Extreme, ItemContext, OpenRule, Reach, ReadRule, RuleRoom } from "./room.ts";

type OffTarget = RuleOf<"off-target">;
type Side = NonNullable<OffTarget["below"]>;

/** 差额: points by the distance from a target, on either side. */
export const offTargetRoom: RuleRoom<"off-target"> = {
  keywords: ["offTarget"],
  valueInHead: true,
  read: readOffTarget,
  reach: reachOfOffTarget,
  takesAway: ({ below, above }) => [below, above].some((side) => side?.points.startsWith("-")),
};

/** A side as it was written; what becomes of parts may be said once for both. */
interface WrittenSide {
  readonly side: "below" | "above";
  readonly per: Exact;
  readonly points: Exact;
  readonly partial: PartialUnits | undefined;
  readonly line: Statement;
}

/** `差额 目标 100%，基准 20 分 { 每低于 1%：扣 2 分；每高于 1%：加 1 分；零头：舍去 }` */
function readOffTarget(rule: OpenRule, item: ItemContext): ReadRule<"off-target"> | undefined {
  const { head, span } = rule;
  const measure = measureFor(rule, item);
  if (measure === undefined || !hasLines(rule, item)) return undefined;
  const target = takeTarget(rule, measure, item);
  const inHead = takePartial(head, item);
  const base = takeBase(head, item);
  head.finish();
  const lines = readLines(rule.lines, measure, item);
  if (target === undefined || lines === undefined) return undefined;
  const { below, above } = lines;
  if (below === undefined && above === undefined) {
    item.problem("off-target-without-sides", { item: item.itemName, one: oneOf(measure) }, span);
    return undefined;
  }
  checkTargetIsBest(below, above, item);
  const common = lines.partial ?? inHead;
  // What one side says of itself is not about the other one.
  const isTold = [below, above].every((side) => side === undefined || side.partial !== undefined);
  const fallback = common ?? (isTold ? "dropped" : partialDefault(item, span));
  const sideOf = ({ per, points, partial }: WrittenSide): Side => ({
    per,
    points,
    partial: partial ?? fallback,
  });
  return {
    rule: {
      kind: "off-target",
      measure,
      target,
      base: base ?? baseDefault(item, span),
      ...(below && { below: sideOf(below) }),
      ...(above && { above: sideOf(above) }),
    },
  };
}

/** Takes `基准 20 分` out of a head. */
export function takeBase(head: Pieces, item: ItemContext): Exact | undefined {
  const at = head.left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("base"));
  const amount = head.left[at + 1];
  if (at < 0) return undefined;
  if (amount?.type !== "quantity") {
    item.problem("base-without-value", {}, head.left[at] ?? head.span);
    head.left.splice(at, 1);
    return undefined;
  }
  head.left.splice(at, 2);
  return pointsOf(amount, item.fullMarks, item)?.points;
}

/** The points to start from where nothing is said: the full marks. */
export function baseDefault(item: ItemContext, span: Pieces["span"]): Exact {
  const base = formatExact(item.fullMarks);
  item.applied(
    { "zh-Hans": "基准分", "zh-Hant": "基準分", en: "base points" },
    { "zh-Hans": `${base} 分（满分）`, "zh-Hant": `${base} 分（滿分）`, en: `${base}, the full marks` },
    span,
  );
  return base;
}

interface Lines {
  readonly below: WrittenSide | undefined;
  readonly above: WrittenSide | undefined;
  readonly partial: PartialUnits | undefined;
}

function readLines(lines: readonly Statement[], measure: Measure, item: ItemContext): Lines | undefined {
  const sides: WrittenSide[] = [];
  let partial: PartialUnits | undefined;
  let failed = false;
  for (const line of lines) {
    const contents = takeApart([...line.head, ...(line.value ?? [])], line, item);
    const side = sideIn(contents);
    if (side === undefined) {
      const said = takePartial(contents, item);
      if (said === undefined) item.problem("side-unclear", { one: oneOf(measure) }, headSpan(line));
      else contents.finish();
      failed ||= said === undefined;
      partial ??= said;
      continue;
    }
    const read = readSide(side, contents, line, measure, item);
    if (read === undefined) failed = true;
    else if (sides.some((earlier) => earlier.side === side)) {
      item.problem("side-twice", {}, headSpan(line));
      failed = true;
    } else sides.push(read);
  }
  if (failed) return undefined;
  const of = (side: "below" | "above") => sides.find((written) => written.side === side);
  return { below: of("below"), above: of("above"), partial };
}

function sideIn(contents: Pieces): "below" | "above" | undefined {
  const said = contents.keyword("below", "above", "more", "fewer");
  return said === "more" ? "above" : said === "fewer" ? "below" : said;
}

/** One of what is measured, for examples: `1%`, `1 次`. */
function oneOf({ unit }: Measure): CompleteText {
  const say = (language: Language) => amountInWords("1", unit, language);
  return { "zh-Hans": say("zh-Hans"), "zh-Hant": say("zh-Hant"), en: say("en") };
}

/** `每低于 1%：扣 2 分`, `each 1% above: +1 point`; the change has to say whether it adds or takes away. */
function readSide(
  side: "below" | "above",
  contents: Pieces,
  line: Statement,
  measure: Measure,
  item: ItemContext,
): WrittenSide | undefined {
  contents.keyword("each");
  contents.keyword("target");
  const partial = takePartial(contents, item);
  const distance = contents.quantity();
  const change = takeSigned(contents, isPoints);
  contents.finish();
  if (distance === undefined || change === undefined) {
    item.problem("side-unclear", { one: oneOf(measure) }, headSpan(line));
    return undefined;
  }
  if (change.sign === undefined) {
    item.problem("change-without-sign", {}, change.quantity);
    return undefined;
  }
  const percent = { ...distance, ...(isShort(distance, measure) && { unit: PERCENT }) };
  const per = boundValue(percent, boundsOf(measure, item), item);
  const points = signedPoints(change, item.fullMarks, item);
  if (typeof per !== "string" || points === undefined) return undefined;
  if (exact(per).compare(0) <= 0) {
    item.problem("distance-not-positive", { one: oneOf(measure) }, distance);
    return undefined;
  }
  return { side, per, points: points.points, partial, line };
}

/** 每低于 1 of a percentage: a distance without unit is in percentage points, whatever its size. */
function isShort({ unit }: Quantity, measure: Measure): boolean {
  return unit === undefined && measure.unit?.id === "%";
}

const PERCENT: WordTerm = { type: "word", word: "%", keywords: [], start: 0, end: 0 };

function reachOfOffTarget({ base, below, above, target, measure }: OffTarget): Reach {
  const { low, high } = measure.domain;
  const ends = [change(below, low?.value, target), change(above, high?.value, target)];
  const start = exact(base);
  const end = (fits: (sign: number) => boolean): Extreme => {
    const changes = ends.filter(({ sign }) => fits(sign)).map(({ most }) => most);
    if (changes.length === 0) return start;
    if (changes.includes("open")) return "open";
    if (changes.includes("unknown")) return "unknown";
    const values = changes.filter((value) => typeof value !== "string");
    return values.map((value) => start.add(value)).reduce((a, b) => (fits(b.compare(a)) ? b : a));
  };
  return { best: start, low: end((sign) => sign < 0), high: end((sign) => sign > 0) };
}

/** The most that one side can change. */
function change(
  side: Side | undefined,
  bound: OffTarget["target"] | undefined,
  target: OffTarget["target"],
): { readonly sign: number; readonly most: Extreme } {
  if (side === undefined) return { sign: 0, most: exact("0") };
  const points = exact(side.points);
  const sign = points.compare(0);
  if (bound === undefined) return { sign, most: "open" };
  if (typeof bound !== "string" || typeof target !== "string") return { sign, most: "unknown" };
  const units = exact(target).sub(exact(bound)).abs().div(exact(side.per));
  const counted =
    side.partial === "dropped" ? units.floor() : side.partial === "counted" ? units.ceil() : units;
  return { sign, most: points.mul(counted) };
}
