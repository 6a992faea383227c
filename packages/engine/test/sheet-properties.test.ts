import type { Item, Result, Review, Section, Template } from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createScorer } from "../src/index.ts";
import { richReview, richSheet } from "./support/rich-sheet.ts";
import { bonus, filled, judged, named, part, penalty, share, sheet, THREE } from "./support/sheets.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Weights in per cent that add up to 100, for two to six items. */
const weights = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 })
  .map((cuts) => [0, ...[...cuts].sort((a, b) => a - b), 100])
  .map((ends) => ends.slice(1).map((end, index) => end - (ends[index] ?? 0)));

function itemsOf(percents: readonly number[]): readonly Item[] {
  return percents.map((percent, index) => judged(`项目${index}`, percent, { notApplicable: "reweight" }));
}

function totalOf({ totals }: Result): number {
  return Number(totals.result?.points);
}

describe("re-weighting", () => {
  test("the items that apply make up the whole: full marks stay full marks", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 30 }), (percents, mask) => {
        const items = itemsOf(percents);
        const applies = items.map((_, index) => index === 0 || (mask >> (index - 1)) % 2 === 1);
        const answers = items.map(({ key, fullMarks }, index) => [
          key,
          applies[index] ? fullMarks : "不适用",
        ]);
        const { result } = createScorer(sheet([part("业绩", items)])).score(
          filled(Object.fromEntries(answers)),
        );
        expect(result.totals.result?.points).toBe("100");
        expect(result.status).toBe("final");
      }),
    );
  });

  test("is points ÷ the share that applies, by arithmetic of whole numbers", () => {
    const scored = weights.chain((percents) =>
      fc.tuple(fc.constant(percents), fc.tuple(...percents.map((most) => fc.integer({ min: 0, max: most })))),
    );
    fc.assert(
      fc.property(scored, fc.nat(), ([percents, points], which) => {
        const out = which % percents.length;
        const items = itemsOf(percents);
        const answers = items.map(({ key }, index) => [key, index === out ? "N/A" : String(points[index])]);
        const { result } = createScorer(sheet([part("业绩", items)])).score(
          filled(Object.fromEntries(answers)),
        );
        const sum = BigInt(
          points.reduce((total, value, index) => (index === out ? total : total + value), 0),
        );
        const share = BigInt(100 - (percents[out] ?? 0));
        const hundredths = (sum * 10_000n * 2n + share) / (share * 2n);
        expect(BigInt(Math.round(totalOf(result) * 100))).toBe(hundredths);
      }),
    );
  });
});

describe("re-weighting of sections", () => {
  /** A section a weight, out of 100 as a share of the total or out of its weight in points; an item each. */
  const sectionsOf = (percents: readonly number[], inPoints: boolean): readonly Section[] =>
    percents.map((percent, index) => {
      const most = inPoints ? percent : 100;
      const item = judged(`项目${index}`, most, { weight: "1", notApplicable: "reweight" });
      const changes = { fullMarks: String(most) };
      return inPoints
        ? part(`部分${index}`, [item], changes)
        : share(`部分${index}`, `${percent}/100`, [item], changes);
    });
  const scored = weights
    .filter((percents) => percents.length > 1)
    .chain((percents) =>
      fc.record({
        percents: fc.constant(percents),
        inPoints: fc.boolean(),
        parts: fc.tuple(...percents.map(() => fc.integer({ min: 0, max: 100 }))),
        out: fc.nat({ max: percents.length - 1 }),
        extra: fc.integer({ min: 0, max: 9 }),
      }),
    );
  const reward = (most: number) => part("奖励", [bonus("创新", most)], { fullMarks: "0" });
  const answersOf = (points: readonly string[], extra: number) =>
    filled({
      ...Object.fromEntries(points.map((answer, index) => [`项目${index}`, answer])),
      创新: String(extra),
    });

  test("the sections that apply make up the whole: full marks stay full marks, with the bonus on top", () => {
    fc.assert(
      fc.property(scored, ({ percents, inPoints, out, extra }) => {
        const sections = sectionsOf(percents, inPoints);
        const answers = sections.map(({ fullMarks }, index) => (index === out ? "不适用" : fullMarks));
        const { result, diagnostics } = createScorer(sheet([...sections, reward(9)])).score(
          answersOf(answers, extra),
        );
        expect(diagnostics).toEqual([]);
        expect([totalOf(result), result.status]).toEqual([100 + extra, "final"]);
      }),
    );
  });

  test("a section left out is as a sheet without it whose other weights are scaled to the whole", () => {
    fc.assert(
      fc.property(scored, ({ percents, inPoints, parts, out, extra }) => {
        const sections = sectionsOf(percents, inPoints);
        const answers = sections.map(({ fullMarks }, index) =>
          index === out ? "N/A" : String(((parts[index] ?? 0) * Number(fullMarks)) / 100),
        );
        const whole = createScorer(sheet([...sections, reward(9)])).score(answersOf(answers, extra));
        const rest = 100 - (percents[out] ?? 0);
        const scaled = sections
          .map((section, index) => ({ ...section, weight: weightOf(section, percents[index] ?? 0, rest) }))
          .filter((_, index) => index !== out);
        const without = createScorer(sheet([...scaled, reward(9)]));
        const { [`项目${out}`]: _, ...items } = answersOf(answers, extra).items;
        const other = without.score({ ...answersOf(answers, extra), items });
        expect(other.diagnostics).toEqual([]);
        expect(whole.result.totals.result?.points).toBe(other.result.totals.result?.points);
      }),
    );
  });

  /** A section's share when the rest is the whole; points are multiplied by what brings them there. */
  function weightOf({ weighted }: Section, percent: number, rest: number): string {
    return weighted === true ? `${percent}/${rest}` : `100/${rest}`;
  }
});

/** Half up, in hundredths, of numerator/denominator hundredths that are not negative. */
function hundredths(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 2n + denominator) / (denominator * 2n);
}

function inHundredths(points: string | null | undefined): bigint {
  return BigInt(Math.round(Number(points) * 100));
}

describe("rows", () => {
  test("take their share of what is answered out of 100, by arithmetic of whole numbers", () => {
    const rows = weights.chain((percents) =>
      fc.tuple(fc.constant(percents), fc.tuple(...percents.map(() => fc.integer({ min: 0, max: 10_000 })))),
    );
    const prototype = judged("目标", 100, { weight: "1" });
    const group = {
      key: "goals",
      name: named("目标"),
      weight: "1",
      items: [],
      rows: { least: 1, most: 6, prototype },
    };
    const scorer = createScorer(sheet([part("业绩", [], { groups: [group] })]));
    fc.assert(
      fc.property(rows, ([percents, answers]) => {
        const given = percents.map((percent, index) => {
          const answer = String((answers[index] ?? 0) / 100);
          return {
            name: `目标${index}`,
            weight: `${percent}%`,
            review: { answers: { supervisor: answer } },
          };
        });
        const { result } = scorer.score(filled({}, { rows: { 目标: given } }));
        const expected = percents.map((percent, index) =>
          hundredths(BigInt(answers[index] ?? 0) * BigInt(percent), 100n),
        );
        const items = result.sections[0]?.groups[0]?.items ?? [];
        expect(items.map(({ scores }) => inHundredths(scores.result?.points))).toEqual(expected);
        expect(inHundredths(result.totals.result?.points)).toBe(expected.reduce((a, b) => a + b, 0n));
      }),
    );
  });
});

describe("who scores what", () => {
  const KEYS = ["self", "supervisor", "peer"] as const;
  const cases = fc.record({
    cut: fc.tuple(fc.integer({ min: 1, max: 49 }), fc.integer({ min: 50, max: 99 })),
    raters: fc.subarray([...KEYS], { minLength: 1 }),
    points: fc.tuple(...KEYS.map(() => fc.integer({ min: 0, max: 100 }))),
  });

  test("the weights of those who score an item are brought to the whole; who scores not all has no total", () => {
    fc.assert(
      fc.property(cases, ({ cut: [low, high], raters, points }) => {
        const percents = [low, high - low, 100 - high];
        const template = sheet([part("业绩", [judged("甲", 100, { raters })])], {
          raters: THREE,
          result: {
            kind: "weighted",
            weights: KEYS.map((rater, index) => ({ rater, weight: `${percents[index]}/100` })),
          },
        });
        const answers = Object.fromEntries(raters.map((key) => [key, String(points[KEYS.indexOf(key)])]));
        const { result, diagnostics } = createScorer(template).score(filled({ 甲: answers }));
        const asked = KEYS.map((key, index) => ({ key, index })).filter(({ key }) => raters.includes(key));
        const whole = asked.reduce((total, { index }) => total + (percents[index] ?? 0), 0);
        const sum = asked.reduce(
          (total, { index }) => total + (percents[index] ?? 0) * (points[index] ?? 0),
          0,
        );
        expect(diagnostics).toEqual([]);
        expect(result.status).toBe("final");
        expect(inHundredths(result.totals.result?.points)).toBe(
          hundredths(BigInt(sum) * 100n, BigInt(whole)),
        );
        for (const [index, key] of KEYS.entries()) {
          const own = raters.includes(key) ? String(points[index]) : null;
          expect(result.totals[key]?.points).toBe(own);
        }
      }),
    );
  });
});

/** A record with its entries in another order, all the way down. */
function turned<T>(value: T, by: number): T {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, turned(member, by)] as const);
  const turn = entries.length === 0 ? 0 : by % entries.length;
  return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)].reverse()) as T;
}

describe("for a sheet with everything", () => {
  const scorer = createScorer(richSheet);
  const answer = fc.constantFrom("0", "12.5", "30", "N/A", "", "500", "好");
  const answers = fc.record({ self: answer, supervisor: answer, peer: answer });
  const reviews: fc.Arbitrary<Review> = fc
    .record({
      销售额: answers,
      回款: answers,
      培训: answers,
      创新: answers,
      company: fc.constantFrom("1", "0.8", "1.2", "很好", ""),
      transferred: fc.constantFrom("是", "否", ""),
      times: fc.constantFrom("0", "1", "2", "多次"),
      change: fc.constantFrom("-5", "0", "3", "9"),
    })
    .map(({ company, transferred, times, change, ...items }) =>
      filled(items, {
        data: { company, transferred },
        events: { 账目不清: times },
        adjustments: { 总经理调整: { points: change, reason: "面谈" } },
        ...(richReview.rows && { rows: richReview.rows }),
      }),
    );

  test("the order of the entries in a review does not matter", () => {
    fc.assert(
      fc.property(reviews, fc.nat({ max: 6 }), (review, by) => {
        const first = scorer.score(review);
        const other = scorer.score(turned(review, by));
        expect(other.result).toEqual({ ...first.result, employee: other.result.employee });
        const codes = (scored: typeof first) => scored.diagnostics.map(({ code }) => code).sort();
        expect(codes(other)).toEqual(codes(first));
      }),
    );
  });

  test("with or without a trace the points are the same", () => {
    const untraced = createScorer(richSheet, { trace: false });
    const withoutTrace = (result: Result) =>
      JSON.parse(JSON.stringify(result, (key, value) => (key === "trace" ? [] : value)));
    fc.assert(
      fc.property(reviews, (review) => {
        const { result, diagnostics } = scorer.score(review);
        const quick = untraced.score(review);
        expect(quick.result).toEqual(withoutTrace(result));
        expect(quick.diagnostics).toEqual(diagnostics);
      }),
    );
  });

  test("a final result has every figure of its column, a provisional one says why or lacks some", () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const { result, diagnostics } = scorer.score(review);
        const cells = [...result.sections.map(({ totals }) => totals), result.totals];
        const complete = cells.every(({ result: cell }) => cell?.points !== null);
        if (result.status === "final") expect(complete).toBe(true);
        else expect(diagnostics.length).toBeGreaterThan(0);
        expect(result.grade === undefined).toBe(result.totals.result?.points === null);
      }),
    );
  });

  test("the steps of a trace follow each other: each ends with points, the last with the cell's", () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const { result } = scorer.score(review);
        const cells = result.sections.flatMap(({ groups, totals }) => [
          totals,
          ...groups.flatMap((group) => [group.totals, ...group.items.map(({ scores }) => scores)]),
        ]);
        for (const { points, trace } of [result.totals, ...cells].flatMap((scores) =>
          Object.values(scores),
        )) {
          const last = trace.at(-1);
          if (points !== null) expect(last && "points" in last && last.points).toBe(points);
        }
      }),
    );
  });
});

test("totals stay within the bounds that the sheet states", () => {
  const template: Template = sheet(
    [
      part("业绩", [judged("甲", 100), bonus("创新", 20), penalty("违纪", 30)], {
        limits: [{ kind: "floor", points: "5" }],
      }),
    ],
    { closing: [{ kind: "cap", points: "110" }] },
  );
  const scorer = createScorer(template);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: -1000, max: 0 }),
      (points, extra, less) => {
        const { result } = scorer.score(filled({ 甲: `${points}`, 创新: `${extra}`, 违纪: `${less}` }));
        const expected = Math.min(Math.max(points + Math.min(extra, 20) + Math.max(less, -30), 5), 110);
        expect(totalOf(result)).toBe(expected);
      },
    ),
  );
});
