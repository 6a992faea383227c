import { type Item, itemsOf, RESULT_COLUMN, type Result, type Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import type { GivenAmount } from "../src/compose/summary/summary.ts";
import type { Words } from "../src/compose/words.ts";
import { DIRECTOR } from "./support/director.ts";
import { KINDS, KINDS_RESULT } from "./support/kinds.ts";
import { FINAL, PROVISIONAL, resultOf } from "./support/reviews.ts";
import { summaryOf, withPoints } from "./support/summaries.ts";

const RESULT = resultOf(DIRECTOR, FINAL);
const first = (words: Words) => words[0]?.text;
const scored = (changes: { readonly [key: string]: string | null }) =>
  withPoints(RESULT, RESULT_COLUMN, changes);

function text(chinese: string) {
  return { "zh-Hans": chinese };
}

const GRADES: Template = {
  ...DIRECTOR,
  grades: [
    { key: "A", name: text("优秀"), when: { low: { value: "90", inclusive: true } } },
    { key: "B", name: text("良好"), when: { low: { value: "80", inclusive: true } } },
    { key: "C", name: text("合格"), when: { low: { value: "60", inclusive: true } } },
    { key: "D", name: text("不合格"), when: { high: { value: "60", inclusive: false } } },
  ],
};

describe("the scale of the total", () => {
  test.each([
    ["73.6", "C", [40, 60, 80, 90, 100]],
    ["95", "A", [40, 60, 80, 90, 100]],
    // The total is never off the scale: not below, not above.
    ["23.5", "D", [20, 60, 80, 90, 100]],
    ["108", "A", [40, 60, 80, 90, 108]],
    ["-12", "D", [-20, 60, 80, 90, 100]],
  ])("%s lies in %s", (total, grade, bounds) => {
    const result: Result = {
      ...scored({ total }),
      grade: { key: grade, byPoints: grade, vetoes: [] },
    };
    const { scale } = summaryOf(GRADES, result);
    expect(scale.bounds.map(({ at }) => at)).toEqual(bounds);
    expect(scale.ranges.map(({ name }) => first(name))).toEqual(["D 不合格", "C 合格", "B 良好", "A 优秀"]);
    const reached = scale.ranges.filter((range) => range.reached);
    expect(reached.map(({ from, to }) => from <= Number(total) && Number(total) <= to)).toEqual([true]);
  });

  test("short scales end at whole numbers", () => {
    const template: Template = {
      ...DIRECTOR,
      fullMarks: "5",
      passMark: { points: "3" },
    };
    const { scale } = summaryOf(template, { ...scored({ total: "4.2" }), passed: { passed: true } });
    expect(scale.bounds.map(({ label }) => label)).toEqual(["1", "3", "5"]);
    expect(scale.ranges.map(({ name, reached }) => [first(name), reached])).toEqual([
      ["不合格", false],
      ["合格", true],
    ]);
  });

  test("without grades and pass mark it goes from nothing to full marks", () => {
    expect(summaryOf(DIRECTOR, RESULT).scale).toMatchObject({ low: 0, high: 100, ranges: [], total: 73.6 });
  });

  test("a total that is not known has no place on it", () => {
    const { scale, total } = summaryOf(DIRECTOR, resultOf(DIRECTOR, PROVISIONAL));
    expect({ total, at: scale.total }).toEqual({ total: undefined, at: undefined });
  });
});

describe("the columns that are drawn", () => {
  const names = (template: Template, result: Result) =>
    summaryOf(template, result).series.map(({ name }) => first(name));

  test("a rater whose scores the result takes is named with it", () => {
    expect(names(DIRECTOR, RESULT)).toEqual(["结果（上级）", "自评"]);
  });

  test("but not where anything else changed the result", () => {
    expect(names(DIRECTOR, scored({ process: "12" }))).toEqual(["结果", "自评", "上级"]);
  });

  test("a rater without any points has no column", () => {
    const silent = { self: () => undefined, supervisor: FINAL.supervisor ?? (() => 0) };
    expect(names(DIRECTOR, resultOf(DIRECTOR, silent))).toEqual(["结果（上级）"]);
  });

  test("more than four raters share a line, from the lowest to the highest", () => {
    const raters = ["self", "a", "b", "c", "d"].map((key) => ({ key, name: text(key) }));
    const template: Template = { ...DIRECTOR, raters, result: { kind: "agreed" } };
    const columns = { self: "60", a: "75", b: "81.5", c: "90", d: "66" };
    const result = Object.entries(columns).reduce(
      (made, [column, points]) => withPoints(made, column, { performance: points, behaviour: "50" }),
      RESULT,
    );
    const [performance, behaviour] = summaryOf(template, result).sections;
    expect(performance?.amounts).toHaveLength(1);
    expect(performance?.spread).toEqual({ shares: [0.6, 0.66, 0.75, 0.815, 0.9], words: "60～90" });
    expect(behaviour?.spread?.words).toBe("50");
  });
});

describe("sections", () => {
  test.each([
    ["70", { points: "70", share: 0.7, percent: "70%" }, { low: 0, high: 1 }],
    ["118.5", { points: "118.5", share: 1.185, percent: "119%" }, { low: 0, high: 1.185 }],
    ["-7.5", { points: "−7.5", share: -0.075, percent: "−8%" }, { low: -0.075, high: 1 }],
    ["200/3", { points: "66.6667", percent: "67%" }, { low: 0, high: 1 }],
  ])("%s of 100", (points, amount, reach) => {
    const summary = summaryOf(DIRECTOR, scored({ performance: points }));
    expect(summary.sections[0]?.amounts[0]).toMatchObject(amount);
    expect(summary.reach).toEqual(reach);
  });

  test("what is not scored has no bar", () => {
    const { sections } = summaryOf(DIRECTOR, resultOf(DIRECTOR, PROVISIONAL));
    expect(
      sections.map(({ amounts }) => amounts.map((amount) => typeof amount === "object" && amount.points)),
    ).toEqual([
      [false, "80"],
      [false, "92"],
    ]);
  });

  test("a rater who is asked for some of the items only has no bar", () => {
    const [performance, ...rest] = DIRECTOR.sections;
    const [group, ...others] = performance?.groups ?? [];
    const [item, ...more] = group?.items ?? [];
    if (!performance || !group || !item) throw new Error("there is an item");
    const groups = [{ ...group, items: [{ ...item, raters: ["supervisor"] }, ...more] }, ...others];
    const template: Template = { ...DIRECTOR, sections: [{ ...performance, groups }, ...rest] };
    const summary = summaryOf(template, withPoints(RESULT, "self", { performance: null }));
    expect(summary.sections[0]?.amounts.slice(1)).toEqual(["unasked"]);
    expect(summary.alternates.sections[0]?.text).toContain("结果（上级） 70；");
  });

  test("a section that only adds or takes points says by how much", () => {
    const [performance, ...rest] = DIRECTOR.sections;
    if (performance === undefined) throw new Error("there is a section");
    const template: Template = { ...DIRECTOR, sections: [{ ...performance, fullMarks: "0" }, ...rest] };
    const [section] = summaryOf(template, scored({ performance: "-4" })).sections;
    expect(section).toMatchObject({ change: "−4", amounts: [] });
    expect(section?.full).toBeUndefined();
  });
});

describe("behaviours", () => {
  test("equal levels are the rings", () => {
    const { competencies } = summaryOf(DIRECTOR, RESULT);
    const points = (amount: GivenAmount) => typeof amount === "object" && amount.points;
    expect(competencies?.items.map(({ name, amounts }) => [first(name), points(amounts[0])])).toEqual([
      ["指挥", "20"],
      ["职业化", "16"],
      ["以客户为中心", "16"],
      ["服务细致", "16"],
      ["承担责任", "20"],
    ]);
  });

  test("what does not apply is left out", () => {
    const result: Result = {
      ...RESULT,
      sections: RESULT.sections.map((section) => ({
        ...section,
        groups: section.groups.map((group) => ({
          ...group,
          items: group.items.map((item) =>
            item.key === "command" ? { ...item, applies: "not-applicable" as const } : item,
          ),
        })),
      })),
    };
    expect(summaryOf(DIRECTOR, result).competencies?.items).toHaveLength(4);
  });

  test("a sheet without any has none", () => {
    const template = { ...DIRECTOR, sections: DIRECTOR.sections.slice(0, 1) };
    const result = { ...RESULT, sections: RESULT.sections.slice(0, 1) };
    expect(summaryOf(template, result).competencies).toBeUndefined();
  });
});

describe("what stands out", () => {
  const keys = DIRECTOR.sections.flatMap(itemsOf).map(({ key }) => key);
  const FULL = Object.fromEntries(
    DIRECTOR.sections.flatMap(itemsOf).map(({ key, fullMarks }) => [key, fullMarks]),
  );

  test("the best and the weakest, each with why, the heavier first among equals", () => {
    const { strongest, weakest } = summaryOf(DIRECTOR, RESULT);
    expect(strongest.items.map(({ name, points, full }) => [first(name), points, full])).toEqual([
      ["客服流程体系的建立与完善", "20", "20"],
      ["客户满意度", "20", "20"],
      ["指挥", "20", "20"],
    ]);
    expect(weakest.items.map(({ name, points, full }) => [first(name), points, full])).toEqual([
      ["客户转介绍数", "0", "10"],
      ["客户信息掌控度", "10", "20"],
      ["大客户回访", "5", "10"],
    ]);
    expect(first(weakest.more)).toBe("另有 1 项得分率相同");
  });

  test("no item is on both sides", () => {
    const { strongest, weakest } = summaryOf(DIRECTOR, RESULT);
    const names = [...strongest.items, ...weakest.items].map(({ name }) => first(name));
    expect(new Set(names).size).toBe(names.length);
  });

  test("where all have full marks nothing is weak, and those not named are counted", () => {
    const { strongest, weakest } = summaryOf(DIRECTOR, scored(FULL));
    expect(strongest.items).toHaveLength(3);
    expect(first(strongest.more)).toBe(`另有 ${keys.length - 3} 项得分率相同`);
    expect(weakest).toEqual({ items: [], more: [{ language: "zh-Hans", text: "各项均得满分" }] });
  });

  test("nothing is strong where nothing was earned", () => {
    const { strongest, weakest } = summaryOf(
      DIRECTOR,
      scored(Object.fromEntries(keys.map((key) => [key, "0"]))),
    );
    expect(first(strongest.more)).toBe("没有得分的项目");
    expect(weakest.items).toHaveLength(3);
  });

  test("nor anything where nothing is scored yet", () => {
    const { strongest, weakest } = summaryOf(
      DIRECTOR,
      scored(Object.fromEntries(keys.map((key) => [key, null]))),
    );
    expect([first(strongest.more), first(weakest.more)]).toEqual(["尚无评分", "尚无评分"]);
  });

  test("the reason is what was measured, the level that was reached, or what was answered", () => {
    const orphanLost = { self: () => 0, supervisor: ({ key }: Item) => (key === "orphans" ? 1 : 0) };
    const better = withPoints(resultOf(DIRECTOR, orphanLost), RESULT_COLUMN, { process: "10" });
    const { strongest, weakest } = summaryOf(DIRECTOR, better, { languages: ["zh-Hans", "en"] });
    const reasons = new Map(
      [...strongest.items, ...weakest.items].map(({ name, reason }) => [
        first(name),
        reason.map((wording) => wording.text),
      ]),
    );
    expect(reasons.get("客户满意度")).toEqual(["满意度评分 90 分", "Satisfaction score: 90 points"]);
    expect(reasons.get("指挥")).toEqual([
      "5级：带领团队得心应手，成员极少违反规定",
      "Level 5: Leads with skill; members hardly ever break the rules",
    ]);
    expect(reasons.get("孤儿客户流失数")).toEqual([
      "本月是否没有流失？有流失",
      "No orphan client lost this month? Any lost",
    ]);
  });
});

describe("the trend", () => {
  const trend = (earlier: readonly (readonly [string, string | null])[], period = "2026-09") =>
    summaryOf(
      DIRECTOR,
      { ...RESULT, period },
      {
        earlier: earlier.map(([before, points]) => ({ period: before, points })),
      },
    ).trend;

  test("is there only with something to compare", () => {
    expect(trend([])).toBeUndefined();
    expect(
      trend([
        ["2026-Q2", "80"],
        ["2026-10", "80"],
        ["2025", "80"],
      ]),
    ).toBeUndefined();
  });

  test("puts periods in order, names a year where it begins, and keeps gaps", () => {
    const found = trend([
      ["2026-08", null],
      ["2025-12", "80"],
      ["2026-01", "78.5"],
    ]);
    expect(found?.points.map(({ label, year, points }) => [first(label), first(year), points])).toEqual([
      ["12 月", "2025 年", "80"],
      ["1 月", "2026 年", "78.5"],
      ["8 月", undefined, undefined],
      ["9 月", undefined, "73.6"],
    ]);
  });

  test("shows at most twelve", () => {
    const earlier = Array.from({ length: 20 }, (_, index) => [`20${index + 10}`, "80"] as const);
    expect(
      trend(earlier, "2040")
        ?.points.map(({ label }) => first(label))
        .slice(0, 2),
    ).toEqual(["2019 年", "2020 年"]);
  });

  test.each([
    [["73.6"], [70, 75, 80]],
    [
      ["78.5", "81"],
      [70, 75, 80, 85],
    ],
    [
      ["12", "99"],
      [0, 50, 100],
    ],
    [
      ["-3", "99"],
      [-50, 0, 50, 100],
    ],
  ])("has round numbers around %j", (totals, ticks) => {
    const found = trend(totals.map((points, index) => [`2026-0${index + 1}`, points] as const));
    expect(found?.ticks.map(({ at }) => at)).toEqual(ticks);
  });
});

describe("alternate texts", () => {
  test("say every figure of a drawing, in the sheet's languages", () => {
    const earlier = [{ period: "2026-08", points: "81" }];
    const { alternates } = summaryOf(DIRECTOR, RESULT, { languages: ["zh-Hans", "en"], earlier });
    const said = (words: Words) => words.map((wording) => wording.text);
    expect(said(alternates.scale)).toEqual(["总分：73.6（满分 100）。", "Total score: 73.6 (out of 100)."]);
    expect(said(alternates.sections)[0]).toBe(
      "各部分得分：任务绩效（满分 100） 结果（上级） 70，自评 80；行为考核（满分 100） 结果（上级） 88，自评 92。",
    );
    expect(said(alternates.competencies)[1]).toContain("Command (out of 20) Result (Supervisor) 20, Self 20");
    expect(said(alternates.trend)).toEqual([
      "总分走势：2026 年 8 月 81；9 月 73.6。",
      "Total score over time: Aug 2026 81; Sep 73.6.",
    ]);
  });
});

test("bonuses, penalties, what else made the total, and vetoes are listed below the sections", () => {
  const { extras } = summaryOf(KINDS, KINDS_RESULT);
  expect(extras.map(({ name, change }) => [first(name), change])).toEqual([
    ["新客户开发", "+5"],
    ["考勤", "−14"],
    ["折算：总分 × 公司业绩系数", "→ 73.1"],
    ["总经理调整：带队完成华东区整合", "+3"],
    ["一票否决：一般事故（3 次以上） → 等级不高于 C 合格", ""],
  ]);
});
