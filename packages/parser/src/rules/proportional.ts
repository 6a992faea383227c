import { exact, formatExact, type Measure, type Rational, type RuleOf } from "@scorecard/model";
import { isPercent, isPoints, type Quantity } from "../read/pieces.ts";
import { pointsOf } from "../read/points.ts";
import { measureFor, takeTarget } from "./needs.ts";
import type { Extreme, ItemContext, OpenRule, Reach, ReadRule, RuleRoom } from "./room.ts";

type Proportional = RuleOf<"proportional">;

/** 按比例: points in proportion to how far the target was reached. */
export const proportionalRoom: RuleRoom<"proportional"> = {
  keywords: ["proportional"],
  valueInHead: true,
  read: readProportional,
  reach: reachOfProportional,
  takesAway: () => false,
};

/** `按比例 目标 100%，封顶 24 分`; `按比例 20 分，目标 3 天，反比` */
function readProportional(rule: OpenRule, item: ItemContext): ReadRule<"proportional"> | undefined {
  const { head, span } = rule;
  const measure = measureFor(rule, item);
  if (measure === undefined) return undefined;
  const target = takeTarget(rule, measure, item);
  const inverse = head.keyword("inverse") !== undefined;
  const written = head.quantity(isAmountOfPoints);
  head.finish();
  if (target === undefined) return undefined;
  const points = written && pointsOf(written, item.fullMarks, item);
  if (written && points === undefined) return undefined;
  if (typeof target === "string" && exact(target).equals(0)) {
    item.problem("target-zero", { item: item.itemName }, span);
    return undefined;
  }
  return {
    rule: {
      kind: "proportional",
      measure,
      target,
      points: points?.points ?? formatExact(item.fullMarks),
      inverse,
    },
  };
}

function isAmountOfPoints(quantity: Quantity): boolean {
  return isPoints(quantity) || isPercent(quantity);
}

function reachOfProportional({ points, target, measure, inverse }: Proportional): Reach {
  const best = exact(points);
  const [low, high] = ends(measure, target, inverse);
  const at = (share: Rational | "open" | "unknown"): Extreme =>
    typeof share === "string" ? share : best.mul(share);
  return { best, low: at(low), high: at(high) };
}

/** The least and the largest share of the target that the measure's range allows. */
function ends(
  measure: Measure,
  target: Proportional["target"],
  inverse: boolean,
): readonly [Extreme, Extreme] {
  const { low, high } = measure.domain;
  if (typeof target !== "string") return ["unknown", high === undefined || inverse ? "open" : "unknown"];
  const share = (bound: typeof low): Extreme | undefined => {
    if (bound === undefined) return undefined;
    if (typeof bound.value !== "string") return "unknown";
    const value = exact(bound.value);
    if (!inverse) return value.div(exact(target));
    return value.compare(0) > 0 ? exact(target).div(value) : undefined;
  };
  return inverse
    ? [share(high) ?? "unknown", share(low) ?? "open"]
    : [share(low) ?? "open", share(high) ?? "open"];
}
