import { exact, formatExact, type Measure, type Rational } from "@scorecard/model";
import { boundValue } from "../read/condition.ts";
import { takeApart } from "../read/pieces.ts";
import { linePoints } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { boundsOf, measureFor } from "./needs.ts";
import { reachOf } from "./reach.ts";
import type { ItemContext, OpenRule, ReadRule, RuleRoom } from "./room.ts";

/** 插值: points on straight lines between anchors. */
export const interpolationRoom: RuleRoom<"interpolation"> = {
  keywords: ["interpolate"],
  valueInHead: true,
  read: readInterpolation,
  reach: ({ anchors }) => reachOf(anchors.map(({ points }) => points)),
  takesAway: () => false,
};

interface Anchor {
  readonly at: Rational;
  readonly points: string;
  readonly span: Span;
}

/** `插值 { 60%：0 分；80%：10 分；100%：20 分 }` */
function readInterpolation(rule: OpenRule, item: ItemContext): ReadRule<"interpolation"> | undefined {
  rule.head.finish();
  const measure = measureFor(rule, item);
  if (measure === undefined) return undefined;
  reportBounds(rule.lines, item);
  const anchors = rule.lines.map((line) => readAnchor(line, measure, item));
  const read = anchors.filter((anchor) => anchor !== undefined);
  if (read.length < anchors.length) return undefined;
  if (read.length < 2) {
    item.problem("anchors-too-few", { item: item.itemName }, rule.span);
    return undefined;
  }
  const rising = inRisingOrder(read);
  const stray = rising.find(({ at }, index) => index > 0 && at.compare(rising[index - 1]?.at ?? at) <= 0);
  if (stray) {
    item.problem("anchors-out-of-order", {}, stray.span);
    return undefined;
  }
  return {
    rule: {
      kind: "interpolation",
      measure,
      anchors: rising.map(({ at, points }) => ({ at: formatExact(at), points })),
    },
  };
}

const BOUNDS = [
  "orMore",
  "orLess",
  "beyond",
  "atLeast",
  "atMost",
  "above",
  "below",
] as const satisfies Keyword[];

/** 60% 以上：0 分: an anchor is no band. All of them are told at once. */
function reportBounds(lines: readonly Statement[], item: ItemContext): void {
  const bounds = lines.flatMap(({ head }) =>
    head.flatMap(({ terms }) =>
      terms.flatMap((term, index) => {
        if (term.type !== "word" || !BOUNDS.some((keyword) => term.keywords.includes(keyword))) return [];
        const start = terms[index - 1]?.end ?? term.start;
        const end = index > 0 ? term.end : (terms[1]?.start ?? term.end);
        return [{ word: term, span: { start, end } }];
      }),
    ),
  );
  const [first] = bounds;
  if (first === undefined) return;
  item.problem("anchor-not-exact", {}, first.word, {
    fix: bounds.map(({ span }) => ({ span, newText: "" })),
  });
}

/** Anchors may be written from the best down as well as from the least up. */
function inRisingOrder(anchors: readonly Anchor[]): readonly Anchor[] {
  const [first, second] = anchors;
  return first && second && first.at.compare(second.at) > 0 ? anchors.toReversed() : anchors;
}

function readAnchor(line: Statement, measure: Measure, item: ItemContext): Anchor | undefined {
  const head = takeApart(line.head, line, item);
  while (head.keyword(...BOUNDS)) {
    // what the anchor has too many is reported already
  }
  const quantity = head.quantity();
  if (quantity === undefined) {
    item.problem("anchor-without-value", {}, headSpan(line));
    return undefined;
  }
  const at = boundValue(quantity, boundsOf(measure, item), item);
  const points = linePoints(line, head, item.fullMarks, item);
  if (typeof at !== "string" || points === undefined) return undefined;
  return { at: exact(at), points: points.points, span: quantity };
}
