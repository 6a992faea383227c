import {
  exact,
  formatExact,
  type Rational,
  type Rule,
  type RuleKind,
  scaleItem,
  whole,
} from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Earned, isRefused } from "../src/rules/room.ts";
import { compileItem } from "../src/rules/rooms.ts";
import { environmentOf } from "./support/facts.ts";
import { decimal, type Generated, generated, RULES } from "./support/generated-rules.ts";
import { COMPLETION, entry, side, tally } from "./support/rules.ts";
import { runs } from "./support/runs.ts";
import { scoreOne } from "./support/score-one.ts";
import { interval } from "./support/templates.ts";

const KINDS = Object.keys(RULES) as readonly RuleKind[];
/** The kinds whose answers are no points themselves, so that other full marks leave the answers as they are. */
const MEASURED = KINDS.filter((kind) => kind !== "levels" && kind !== "judgement");
const RUNS = { numRuns: runs(300) };

function earnedBy({ item, answer, facts }: Generated, places = 6): Earned | undefined {
  const outcome = compileItem(item, { places })(answer, environmentOf(facts));
  return isRefused(outcome) ? undefined : outcome;
}

/** The points before rounding. */
function exactPoints({ score }: Earned): Rational {
  const last = score.trace.filter(({ step }) => step !== "round").at(-1);
  if (last === undefined || !("points" in last)) throw new Error("a score has a trace");
  return exact(last.points ?? "0");
}

describe.each(KINDS)("%s", (kind) => {
  test("a cap and a floor that come last are kept", () => {
    fc.assert(
      fc.property(generated(kind), decimal(-10, 0, 1), decimal(0, 20, 1), (made, low, high) => {
        const limits = [
          { kind: "floor", points: low },
          { kind: "cap", points: high },
        ] as const;
        const cell = earnedBy({ ...made, item: { ...made.item, limits } });
        fc.pre(cell !== undefined);
        const points = exact(cell.score.points ?? "");
        expect(points.compare(exact(low)) >= 0 && points.compare(exact(high)) <= 0).toBe(true);
      }),
      RUNS,
    );
  });

  test("each step of a trace starts from the points of the one before, and changes them", () => {
    fc.assert(
      fc.property(generated(kind), fc.nat({ max: 3 }), (made, places) => {
        const cell = earnedBy(made, places);
        fc.pre(cell !== undefined);
        let before: Rational | undefined;
        for (const step of cell.score.trace) {
          if ("from" in step) {
            expect(before?.equals(exact(step.from ?? ""))).toBe(true);
            expect(exact(step.points).equals(exact(step.from ?? ""))).toBe(false);
          }
          if ("points" in step) before = exact(step.points ?? "");
        }
        expect(before?.equals(exact(cell.score.points ?? ""))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe.each(MEASURED)("%s: out of other full marks", (kind) => {
  test("all points are multiplied", () => {
    fc.assert(
      fc.property(generated(kind), fc.integer({ min: 1, max: 30 }), (made, fullMarks) => {
        const factor = whole(fullMarks).div(exact(made.item.fullMarks));
        const item = scaleItem(made.item, exact("0.2"), whole(fullMarks));
        const [before, after] = [made, { ...made, item }].map((one) => earnedBy(one));
        fc.pre(before !== undefined && after !== undefined);
        expect(formatExact(exactPoints(after))).toBe(formatExact(exactPoints(before).mul(factor)));
      }),
      RUNS,
    );
  });
});

/** Thresholds that fall, with points that fall with them. */
const ladder = fc
  .uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 6 })
  .map((thresholds): Rule => {
    const falling = thresholds.sort((a, b) => b - a);
    const bands = falling.map((threshold, position) => {
      return { when: interval(`>= ${threshold}`), points: String(falling.length - position) };
    });
    return { kind: "bands", measure: COMPLETION, bands: [...bands, { when: {}, points: "0" }] };
  });

const curve = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 150 }), fc.nat({ max: 30 })), {
    minLength: 2,
    maxLength: 5,
    selector: ([at]) => at,
  })
  .map((anchors): Rule => {
    const at = anchors.map(([place]) => place).sort((a, b) => a - b);
    const points = anchors.map(([, earned]) => earned).sort((a, b) => a - b);
    return {
      kind: "interpolation",
      measure: COMPLETION,
      anchors: at.map((place, position) => ({ at: String(place), points: String(points[position]) })),
    };
  });

const distance = fc
  .tuple(
    decimal(1, 5, 0),
    decimal(0, 3, 1),
    fc.constantFrom("dropped", "counted", "proportional"),
    decimal(50, 120, 0),
  )
  .map(([per, points, partial, target]): Rule => {
    const [below, above] = [side(per, `-${points}`, partial), side(per, points, partial)];
    return { kind: "off-target", measure: COMPLETION, target, base: "20", below, above };
  });

const proportion = decimal(1, 150, 1).map((target): Rule => {
  return { kind: "proportional", measure: COMPLETION, target, points: "20", inverse: false };
});

describe("more is never worth less", () => {
  test.each<readonly [string, fc.Arbitrary<Rule>]>([
    ["bands that rise", ladder],
    ["anchors that rise", curve],
    ["off target, each below taking and each above adding", distance],
    ["in proportion", proportion],
  ])("%s", (_, rules) => {
    fc.assert(
      fc.property(rules, decimal(0, 160, 2), decimal(0, 160, 2), (rule, one, other) => {
        const [less, more] = [one, other]
          .sort((a, b) => Number(a) - Number(b))
          .map((value) => exact(scoreOne(rule, `${value}%`, { limits: [] }).points ?? ""));
        if (less === undefined || more === undefined) throw new Error("there are two values");
        expect(less.compare(more) <= 0).toBe(true);
      }),
      RUNS,
    );
  });

  test("and where less is better, less is never worth less", () => {
    fc.assert(
      fc.property(decimal(1, 50, 1), decimal(1, 99, 2), decimal(1, 99, 2), (target, one, other) => {
        const rule: Rule = { kind: "proportional", measure: COMPLETION, target, points: "20", inverse: true };
        const [less, more] = [one, other]
          .sort((a, b) => Number(a) - Number(b))
          .map((value) => exact(scoreOne(rule, `${value}%`).points ?? ""));
        if (less === undefined || more === undefined) throw new Error("there are two values");
        expect(less.compare(more) >= 0).toBe(true);
      }),
      RUNS,
    );
  });

  test("what happens more often never takes less", () => {
    const rule = fc
      .tuple(decimal(0, 5, 1), fc.option(decimal(1, 9, 0), { nil: undefined }))
      .map(([points, times]) =>
        tally("deduct", "20", [entry("late", "迟到", `-${points}`, times ? { most: { times } } : {})]),
      );
    fc.assert(
      fc.property(rule, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (deductions, one, more) => {
        const points = (times: number) =>
          exact(scoreOne(deductions, { 迟到: String(times) }, { limits: [] }).points ?? "");
        expect(points(one + more).compare(points(one)) <= 0).toBe(true);
      }),
      RUNS,
    );
  });
});
