import type { Answer, Item, Result, Review, Rule, Template } from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createScorer, readReviews } from "../src/index.ts";
import { reviewOf, septemberFile } from "./support/reviews.ts";
import { richSheet } from "./support/rich-sheet.ts";
import { runs } from "./support/runs.ts";
import { director, interval, smallSheet } from "./support/templates.ts";

const RUNS = { numRuns: runs(200) };

// Hundreds of sheets a test: a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

/** A decimal of at most `places` places from 0 to `most`. */
function decimal(most: number, places: number): fc.Arbitrary<string> {
  const scale = 10 ** places;
  return fc.integer({ min: 0, max: most * scale }).map((scaled) => {
    const digits = String(scaled).padStart(places + 1, "0");
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  });
}

const levelRule: fc.Arbitrary<Rule> = fc
  .array(decimal(10, 3), { minLength: 1, maxLength: 5 })
  .map((points) => ({
    kind: "levels",
    levels: points.map((amount, index) => ({ key: String(index + 1), points: amount })),
  }));

const deductRule: fc.Arbitrary<Rule> = fc
  .tuple(fc.constantFrom("each", "once"), fc.array(decimal(6, 2), { minLength: 1, maxLength: 4 }))
  .map(([per, points]) => ({
    kind: "tally",
    style: "deduct",
    base: "10",
    per: per === "each" ? "each" : "once",
    entries: points.map((amount, index) => {
      return { key: `e${index}`, text: { "zh-Hans": `要求${index}` }, points: `-${amount}` };
    }),
  }));

function answerTo(rule: Rule): fc.Arbitrary<Answer> {
  if (rule.kind === "levels") return fc.constantFrom(...rule.levels.map(({ key }) => key));
  if (rule.kind === "tally") return fc.subarray(rule.entries.map(({ key }) => key));
  return fc.constant("是");
}

interface Case {
  readonly template: Template;
  readonly review: Review;
}

/** A sheet of one to eight items in two sections, and a complete review of it. */
const cases: fc.Arbitrary<Case> = fc
  .tuple(
    fc.array(fc.oneof(levelRule, deductRule), { minLength: 2, maxLength: 8 }),
    fc.record({ item: fc.nat({ max: 3 }), section: fc.nat({ max: 3 }), total: fc.nat({ max: 3 }) }),
    fc.integer({ min: 0, max: 100 }),
  )
  .chain(([rules, rounding, percent]) => {
    const items = smallSheet(rules).sections[0]?.groups[0]?.items ?? [];
    const section = (key: string, share: number, members: readonly Item[]) => ({
      key,
      name: { "zh-Hans": key },
      weight: `${share}/100`,
      fullMarks: "100",
      groups: [{ items: members }],
    });
    const sections = [section("a", percent, items.slice(0, 1)), section("b", 100 - percent, items.slice(1))];
    const template = { ...director, rounding, sections };
    const answers = fc.tuple(...items.map(({ rule }) => fc.tuple(answerTo(rule), answerTo(rule))));
    return answers.map((given) => {
      const entries = given.map(([self, supervisor], index) => {
        return [`item-${index + 1}`, { answers: { self, supervisor } }] as const;
      });
      return { template, review: reviewOf(Object.fromEntries(entries)) };
    });
  });

/** The printed figure as a whole number of millionths, read digit by digit. */
function millionths(text: string | null | undefined): bigint {
  const [, sign, integer = "0", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text ?? "") ?? [];
  const magnitude = BigInt(integer + decimals.padEnd(6, "0"));
  return sign === "-" ? -magnitude : magnitude;
}

/** numerator/denominator, a tie going up, for figures that are not negative. */
function nearest(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return (numerator - quotient * denominator) * 2n >= denominator ? quotient + 1n : quotient;
}

function roundTo(value: bigint, places: number): bigint {
  const step = 10n ** BigInt(6 - places);
  return nearest(value, step) * step;
}

const COLUMNS = ["self", "supervisor", "result"];

function itemsOfResult(section: Result["sections"][number]) {
  return section.groups.flatMap(({ items }) => items);
}

describe("for any sheet and any answers", () => {
  test("scores lie between 0 and full marks", () => {
    fc.assert(
      fc.property(cases, ({ template, review }) => {
        const { result, diagnostics } = createScorer(template).score(review);
        expect(diagnostics).toEqual([]);
        for (const { scores } of result.sections.flatMap(itemsOfResult)) {
          for (const column of COLUMNS) {
            const points = millionths(scores[column]?.points);
            expect(points >= 0n && points <= 10_000_000n).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test("sums are the sums of what is printed, by arithmetic that shares nothing with the engine's", () => {
    fc.assert(
      fc.property(cases, ({ template, review }) => {
        const { result } = createScorer(template).score(review);
        for (const column of COLUMNS) {
          let hundredfold = 0n;
          for (const [index, section] of result.sections.entries()) {
            const printed = itemsOfResult(section).map(({ scores }) => millionths(scores[column]?.points));
            const total = roundTo(
              printed.reduce((sum, points) => sum + points, 0n),
              template.rounding.section,
            );
            expect(millionths(section.totals[column]?.points)).toBe(total);
            hundredfold += total * BigInt(template.sections[index]?.weight.split("/")[0] ?? "0");
          }
          const step = 10n ** BigInt(6 - template.rounding.total);
          const expected = nearest(hundredfold, 100n * step) * step;
          expect(millionths(result.totals[column]?.points)).toBe(expected);
        }
      }),
      RUNS,
    );
  });

  test("the same review gives the same result, in whatever order its items stand", () => {
    fc.assert(
      fc.property(cases, fc.integer(), ({ template, review }, seed) => {
        const scorer = createScorer(template);
        const names = Object.keys(review.items);
        const turn = Math.abs(seed) % names.length;
        const turned = [...names.slice(turn), ...names.slice(0, turn)].reverse();
        const items = Object.fromEntries(
          turned.map((name) => {
            const { answers } = review.items[name] ?? { answers: {} };
            return [name, { answers: Object.fromEntries(Object.entries(answers).reverse()) }];
          }),
        );
        const first = scorer.score(review);
        expect(scorer.score(review)).toEqual(first);
        expect(scorer.score({ ...review, items })).toEqual(first);
        expect(createScorer(template).score(review)).toEqual(first);
      }),
      RUNS,
    );
  });

  test("without one answer its column has no total, and the others keep theirs", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ template, review }, which) => {
        const names = Object.keys(review.items);
        const name = names[which % names.length] ?? "";
        const { answers } = review.items[name] ?? { answers: {} };
        const { self = "" } = answers;
        const partly = { ...review, items: { ...review.items, [name]: { answers: { self } } } };
        const whole = createScorer(template).score(review).result;
        const { result } = createScorer(template).score(partly);
        expect(result.status).toBe("provisional");
        expect(result.totals.self).toEqual(whole.totals.self);
        expect(result.totals.supervisor?.points).toBeNull();
      }),
      RUNS,
    );
  });
});

test("more is never worth less where bands rise", () => {
  const rising = fc
    .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
    .map((thresholds) => [...thresholds].sort((a, b) => b - a));
  fc.assert(
    fc.property(rising, decimal(120, 2), decimal(120, 2), (thresholds, one, other) => {
      const steps = thresholds.map((threshold, index) => {
        return { when: interval(`>= ${threshold}`), points: String(thresholds.length - index) };
      });
      const rule: Rule = {
        kind: "bands",
        measure: { name: { "zh-Hans": "满意度" }, whole: false, domain: interval(">= 0") },
        bands: [...steps, { when: {}, points: "0" }],
      };
      const [lower, higher] = Number(one) <= Number(other) ? [one, other] : [other, one];
      const review = reviewOf({ 项目1: { answers: { self: lower, supervisor: higher } } });
      const { totals } = createScorer(smallSheet([rule])).score(review).result;
      expect(millionths(totals.self?.points) <= millionths(totals.supervisor?.points)).toBe(true);
    }),
    RUNS,
  );
});

const scorers = [createScorer(director), createScorer(richSheet)];

/** A file with everything that a review can hold. */
const richFile = `模板: sheet
员工: { 工号: "0012", 姓名: 林晓雯 }
考核期间: 2026-09
数据: { 公司业绩系数: 1.05, 本期调岗: 是 }
否决: [账目不清: 2]
调整: { 总经理调整: { 分数: -2, 理由: 资料迟交 } }
评分:
  销售额: { 上级: 40, 同级: 41, 自评: 42 }
  回款: { 上级: 30, 同级: 不适用, 自评: 28, 商定: { 分数: 29, 理由: 复核 } }
自定:
  本月目标:
    - { 名称: 上线新系统, 权重: 60%, 要求: 九月底前, 上级: 50, 同级: 50, 自评: 50 }
    - { 名称: 培训新人, 权重: 40%, 上级: 35, 同级: 35, 自评: 35, 备注: 见附件 }
`;

describe("reading never throws, and every diagnostic has a place in the file", () => {
  const check = (text: string) => {
    const { reviews, diagnostics } = readReviews(text, "考核.yaml");
    for (const { location } of diagnostics) {
      expect(location?.file).toBe("考核.yaml");
      expect((location?.start.offset ?? -1) >= 0 && (location?.end.offset ?? -1) <= text.length).toBe(true);
    }
    for (const { review } of reviews) for (const scorer of scorers) scorer.score(review);
    expect(reviews.length + diagnostics.length).toBeGreaterThan(0);
  };
  const signs = fc.constantFrom(
    ..."：:，,[]{}\"'“”#&*!|>%@`-?~\t\n 　（）",
    "\r\n",
    "- ",
    ": ",
    "<<",
    "...",
    "---",
    "null",
  );
  const soup = fc.array(fc.oneof(signs, fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 40 });

  test("any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), check), { numRuns: runs(300) });
  });

  test("any mixture of the signs that mean something", () => {
    fc.assert(
      fc.property(soup, (parts) => check(parts.join(""))),
      { numRuns: runs(500) },
    );
  });

  test("a real file, cut off anywhere", () => {
    for (let length = 0; length <= septemberFile.length; length += 7) check(septemberFile.slice(0, length));
  });

  test.each([
    ["answers", septemberFile],
    ["data, events, adjustments and rows", richFile],
  ])("a real file of %s with something else in it", (_, file) => {
    fc.assert(
      fc.property(fc.nat({ max: file.length }), fc.nat({ max: 5 }), soup, (at, removed, parts) => {
        check(file.slice(0, at) + parts.slice(0, 3).join("") + file.slice(at + removed));
      }),
      { numRuns: runs(500) },
    );
  });

  test.each([
    ["brackets", "[".repeat(100_000)],
    ["lists in one line", "- ".repeat(100_000)],
    ["braces", "{a: ".repeat(50_000)],
    ["question marks", "? ".repeat(50_000)],
    [
      "a tower of references",
      `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join("\n")}`,
    ],
  ])("%s", (_, text) => {
    check(text);
  });
});
