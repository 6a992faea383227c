import {
  type Item,
  type ItemResult,
  RESULT_COLUMN,
  type Result,
  type Score,
  type Template,
  type TraceStep,
} from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { composeForm } from "../src/compose/compose-form.ts";
import { itemCell, writtenValues } from "../src/compose/item-entries.ts";
import { amountSlot } from "../src/compose/slots.ts";
import { createSpeaker, type SheetLanguages } from "../src/compose/words.ts";
import { unreadableColumns } from "../src/unreadable-columns.ts";
import { DIRECTOR } from "./support/director.ts";
import { shippedFonts } from "./support/fonts.ts";
import { laidOut, linesOf, overlaps, textOf } from "./support/pages.ts";
import { FINAL, PROVISIONAL, resultOf, reviewOf } from "./support/reviews.ts";

const fonts = shippedFonts();
const CHINESE: SheetLanguages = ["zh-Hans"];
const speaker = createSpeaker(CHINESE, () => undefined);

function pagesOf(template: Template, result: Result, languages = CHINESE) {
  return laidOut(template, { kind: "filled", review: reviewOf(template), result }, languages, fonts);
}

describe("the head of the later pages", () => {
  const final = resultOf(DIRECTOR, FINAL);
  const graded = {
    ...final,
    grade: { key: "B", byPoints: "B", vetoes: [] },
  };

  test.each([
    ["the total", final, CHINESE, "2026 年 9 月  |  总分 73.6"],
    ["the total in English", final, ["en"], "  |  Total 73.6"],
    ["total and grade", graded, CHINESE, "  |  总分 73.6  |  等级 B"],
    ["that it is provisional", { ...final, status: "provisional" }, CHINESE, "  |  总分 73.6（暂定）"],
    ["nothing without a total", resultOf(DIRECTOR, PROVISIONAL), CHINESE, "2026 年 9 月"],
  ] as const)("says %s", (_, result, languages, ending) => {
    const [, ...later] = pagesOf(DIRECTOR, result, languages);
    expect(later.length).toBeGreaterThan(0);
    for (const page of later) {
      const head = linesOf(page).find(({ text }) => text.includes("  |  "));
      expect(head?.text.endsWith(ending)).toBe(true);
    }
  });
});

describe("many raters", () => {
  const withRaters = (count: number): Template => ({
    ...DIRECTOR,
    raters: Array.from({ length: count }, (_, index) => ({
      key: `peer-${index + 1}`,
      name: { "zh-Hans": `同级${index + 1}` },
    })),
    result: { kind: "take", rater: "peer-1" },
  });
  const alike = (template: Template) =>
    resultOf(
      template,
      Object.fromEntries(template.raters.map(({ key }) => [key, (_: Item, index: number) => index % 2])),
    );

  test.each([9, 12, 14, 20, 30])("no two texts touch with %s of them, and none leaves the page", (count) => {
    const template = withRaters(count);
    for (const page of pagesOf(template, alike(template))) {
      expect(overlaps(linesOf(page).filter(({ x }) => x > 330))).toEqual([]);
      for (const { x, width } of linesOf(page)) expect(x + width).toBeLessThanOrEqual(page.width - 33);
    }
  });

  test.each([
    [14, "A4", []],
    [18, "A4", ["score-columns-narrow"]],
    [18, "A4-landscape", []],
    [30, "A4-landscape", ["score-columns-too-many"]],
  ] as const)("of %s on %s it says whether they can be read", (count, paper, codes) => {
    const form = composeForm(withRaters(count), speaker);
    const found = unreadableColumns(form, { paper, languages: CHINESE, theme: {} });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});

describe("what a veto did", () => {
  const veto = { step: "veto", veto: "accident", from: "73.6", points: "43.6" } as const;
  const scored = resultOf(DIRECTOR, FINAL);
  const [first, ...others] = scored.sections;
  if (first === undefined) throw new Error("the director's sheet has sections");
  const template: Template = {
    ...DIRECTOR,
    vetoes: [
      {
        key: "accident",
        text: { "zh-Hans": "死亡事故" },
        cause: { kind: "event", event: "accident", times: { low: { value: "1", inclusive: true } } },
        effects: [{ do: "add", on: { of: "total" }, points: "-30" }],
      },
    ],
  };
  const withStep = (score: Score | undefined, step: TraceStep & { readonly points: string }): Score => ({
    points: step.points,
    trace: [...(score?.trace ?? []), step],
  });

  test("stands beside the total, with the points before and after it", () => {
    const total = withStep(scored.totals[RESULT_COLUMN], veto);
    const pages = pagesOf(template, { ...scored, totals: { ...scored.totals, [RESULT_COLUMN]: total } });
    expect(pages.map(textOf).join("")).toContain("一票否决：死亡事故，73.6 → 43.6");
  });

  test("stands beside the total of a section", () => {
    const total = withStep(first.totals[RESULT_COLUMN], { ...veto, from: "70", points: "0" });
    const section = { ...first, totals: { ...first.totals, [RESULT_COLUMN]: total } };
    const pages = pagesOf(template, { ...scored, sections: [section, ...others] });
    expect(pages.map(textOf).join("")).toContain("一票否决：70 → 0");
  });

  test("is named below the points of an item", () => {
    const item: ItemResult = {
      key: "visits",
      scores: { [RESULT_COLUMN]: { points: "0", trace: [{ ...veto, from: "20", points: "0" }] } },
    };
    expect(itemCell(item, RESULT_COLUMN, speaker)).toEqual({
      points: "0",
      remark: [{ language: "zh-Hans", text: "一票否决" }],
    });
  });
});

test("a blank sheet has a dash where a rater does not score an item", () => {
  const [first, ...others] = DIRECTOR.sections;
  if (first === undefined) throw new Error("the director's sheet has sections");
  const groups = first.groups.map((group) => ({
    ...group,
    items: group.items.map((item) => ({ ...item, raters: ["supervisor"] })),
  }));
  const template = { ...DIRECTOR, sections: [{ ...first, groups }, ...others] };
  const dashes = laidOut(template, { kind: "blank" }, CHINESE, fonts)
    .flatMap(linesOf)
    .filter(({ text }) => text === "—");
  const items = groups.reduce((sum, { items: own }) => sum + own.length, 0);
  // Those of the section, its total, and the sheet's total.
  expect(dashes).toHaveLength(items + 2);
  expect(new Set(dashes.map(({ x, width }) => (x + width / 2).toFixed(2))).size).toBe(1);
});

test("a count that only one of two raters found does not look agreed", () => {
  const tally = (amount?: string): Score => ({
    points: "10",
    trace: [
      {
        step: "tally",
        base: "10",
        taken: amount === undefined ? [] : [{ entry: "late", amount, points: "-1" }],
        change: "-1",
        points: "10",
      },
    ],
  });
  const item: Item = {
    key: "attendance",
    name: { "zh-Hans": "考勤" },
    weight: "1",
    fullMarks: "10",
    rule: {
      kind: "tally",
      style: "deduct",
      base: "10",
      per: "each",
      entries: [{ key: "late", text: { "zh-Hans": "迟到" }, points: "-1" }],
    },
  };
  const weighed = (self: Score, supervisor: Score): ItemResult => ({
    key: "attendance",
    scores: {
      self,
      supervisor,
      [RESULT_COLUMN]: {
        points: "10",
        trace: [
          {
            step: "weigh",
            parts: ["self", "supervisor"].map((rater) => ({ rater, points: "10", weight: "0.5" })),
            points: "10",
          },
        ],
      },
    },
  });
  const written = (result: ItemResult) =>
    writtenValues([{ item, result }]).get(amountSlot("attendance", "entry late"));
  expect(written(weighed(tally(), tally("3")))).toBe("0 / 3");
  expect(written(weighed(tally("1"), tally("3")))).toBe("1 / 3");
  expect(written(weighed(tally("3"), tally("3")))).toBe("3");
});

test.each(["3", "50", "12.5", "1234.5678"])(
  "points and how often they count, ×%s, stand beside each other",
  (units) => {
    const [first, ...others] = DIRECTOR.sections;
    const [group] = first?.groups ?? [];
    const [item] = group?.items ?? [];
    if (first === undefined || group === undefined || item === undefined) throw new Error("there are items");
    const side = { per: "1", points: "0.2", partial: "dropped" } as const;
    const measure = {
      name: { "zh-Hans": "完成率" },
      unit: { id: "%", name: { "zh-Hans": "%" } },
      whole: false,
      domain: {},
    };
    const loans: Item = {
      ...item,
      key: "loans",
      rule: { kind: "off-target", measure, target: "100", base: "15", below: side, above: side },
    };
    const template = {
      ...DIRECTOR,
      sections: [{ ...first, groups: [{ ...group, items: [loans] }] }, ...others],
    };
    const step = { value: "150", target: "100", base: "15", units, change: "1", points: "16" };
    const score: Score = { points: "16", trace: [{ step: "off-target", ...step, side: "above" }] };
    const result = resultOf(DIRECTOR, FINAL);
    const sections = result.sections.map((section, index) => ({
      ...section,
      groups:
        index === 0
          ? [{ items: [{ key: "loans", scores: { [RESULT_COLUMN]: score } }], totals: {} }]
          : section.groups,
    }));
    const lines = pagesOf(template, { ...result, sections }).flatMap((page) => {
      expect(overlaps(linesOf(page).filter(({ text }) => /^[+×]/u.test(text)))).toEqual([]);
      return linesOf(page).map(({ text }) => text);
    });
    expect(lines).toContain(`×${units}`);
  },
);
