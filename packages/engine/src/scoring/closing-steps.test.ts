import type { Expression, Item, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { number, pair } from "../../test/support/expressions.ts";
import { cap, floor } from "../../test/support/rules.ts";
import { scoredSheet } from "../../test/support/scored.ts";
import {
  adjustment,
  BOTH,
  dataNumber,
  event,
  filled,
  formula,
  inputValue,
  judged,
  onItem,
  onSection,
  part,
  set,
  share,
  sheet,
  THREE,
  TOTAL,
  TOTAL_POINTS,
  times,
} from "../../test/support/sheets.ts";

const sales = judged("销售额", 100);
const work = judged("协作", 100);

type Closing = NonNullable<Template["closing"]>;

/** 业绩 80%, 行为 20%. */
function closed(closing: Closing, changes: Partial<Template> = {}): Template {
  return sheet([share("业绩", "0.8", [sales]), share("行为", "0.2", [work])], { closing, ...changes });
}

function becomes(words: string, value: Expression): Closing[number] {
  return { kind: "formula", formula: formula(words, value) };
}

const good = { 销售额: "90", 协作: "80" };
const company = dataNumber("company", "公司系数", "outside");
const byCompany = becomes("总分 × 公司系数", times(TOTAL_POINTS, inputValue("company")));
const pointsOf = (points: ReturnType<typeof onItem>): Expression => ({ op: "points", points });

describe("the way to the total", () => {
  const added = {
    step: "total",
    parts: [
      { section: "业绩", points: "90", weight: "0.8" },
      { section: "行为", points: "80", weight: "0.2" },
    ],
    points: "88",
  };

  test("the sections by their weights: 90 × 80% + 80 × 20%", () => {
    const { total, result } = scoredSheet(closed([]), filled(good));
    expect(total()).toEqual({ points: "88", trace: [added] });
    expect(total("supervisor")).toEqual(total());
    expect(result.status).toBe("final");
  });

  test("every closing step in the sheet's order, rounded once at the end", () => {
    const steps = [adjustment("总经理调整", "-5", "5"), byCompany, cap("97.001"), floor("97.002")];
    const review = filled(good, {
      data: { company: "1.05" },
      adjustments: { 总经理调整: { points: "+4.5", reason: " 抗汛值守 " } },
    });
    const { total } = scoredSheet(closed(steps, { inputs: [company] }), review);
    expect(total()).toEqual({
      points: "97",
      trace: [
        added,
        {
          step: "adjust",
          adjustment: "总经理调整",
          change: "4.5",
          reason: "抗汛值守",
          from: "88",
          points: "92.5",
        },
        {
          step: "closing-formula",
          position: 1,
          inputs: [
            { key: "company", value: "1.05" },
            { key: "total", value: "92.5" },
          ],
          from: "92.5",
          points: "97.125",
        },
        { step: "cap", from: "97.125", points: "97.001" },
        { step: "floor", from: "97.001", points: "97.002" },
        { step: "round", from: "97.002", places: 2, points: "97" },
      ],
    });
  });

  test("without a trace where none is wanted", () => {
    const review = filled(good, { data: { company: "1.05" } });
    const { total, section, item } = scoredSheet(closed([byCompany], { inputs: [company] }), review, {
      trace: false,
    });
    expect(total()).toEqual({ points: "92.4", trace: [] });
    expect([section("业绩"), item("销售额")]).toEqual([
      { points: "90", trace: [] },
      { points: "90", trace: [] },
    ]);
  });

  test("an adjustment that is wrong leaves no total, in any column", () => {
    const review = filled(good, { adjustments: { 总经理调整: { points: "9", reason: "好" } } });
    const { total, section } = scoredSheet(closed([adjustment("总经理调整", "-5", "5"), cap("90")]), review);
    expect([total(), total("supervisor"), section("业绩")?.points]).toEqual([
      { points: null, trace: [] },
      { points: null, trace: [] },
      "90",
    ]);
  });
});

describe("a closing formula", () => {
  test.each<readonly [about: string, steps: Closing, total: string]>([
    [
      "goes on from the total as it stands",
      [
        becomes("总分 × 2", times(TOTAL_POINTS, number("2"))),
        becomes("总分 − 50", pair("subtract", TOTAL_POINTS, 50)),
      ],
      "126",
    ],
    ["after a cap", [cap("80"), becomes("总分 + 1", pair("add", TOTAL_POINTS, 1))], "81"],
    ["of the points of an item", [becomes("销售额", pointsOf(onItem("销售额")))], "90"],
    ["of the points of a section", [becomes("行为", pointsOf(onSection("行为")))], "80"],
    ["of nothing that was scored", [becomes("60", number("60"))], "60"],
  ])("%s", (_, steps, total) => {
    expect(scoredSheet(closed(steps), filled(good)).total()?.points).toBe(total);
  });

  test("gives each column a total from its own points", () => {
    const both = { 销售额: { self: "100", supervisor: "90" }, 协作: { self: "50", supervisor: "80" } };
    const template = closed(
      [becomes("行为 + 总分", pair("add", pointsOf(onSection("行为")), TOTAL_POINTS))],
      { raters: BOTH },
    );
    const { total } = scoredSheet(template, filled(both));
    expect([total("self")?.points, total("supervisor")?.points, total()?.points]).toEqual([
      "140",
      "168",
      "168",
    ]);
  });

  test.each([
    ["an item", onItem("利润")],
    ["a section", onSection("纪律")],
  ] as const)("of %s that the sheet does not have gives no total", (_, scope) => {
    const { total, problems } = scoredSheet(closed([becomes("利润", pointsOf(scope))]), filled(good));
    expect([total()?.points, problems]).toEqual([null, ["closing-needs-points items"]]);
  });

  test("that cannot be worked out is reported once, whoever rated", () => {
    const template = closed([becomes("总分 ÷ 0", pair("divide", TOTAL_POINTS, 0))], { raters: THREE });
    const everyone = { self: "90", supervisor: "80", peer: "70" };
    const { problems, result } = scoredSheet(template, filled({ 销售额: everyone, 协作: everyone }));
    expect([problems, result.status]).toEqual([["divided-by-zero data"], "provisional"]);
  });

  test("that lacks the points of one column only says nothing of it", () => {
    const own: Item = { ...work, raters: ["supervisor"] };
    const template = sheet([share("业绩", "1", [sales]), share("行为", "0", [own])], {
      raters: BOTH,
      closing: [becomes("协作", pointsOf(onItem("协作")))],
    });
    const review = filled({ 销售额: { self: "90", supervisor: "80" }, 协作: { supervisor: "70" } });
    const { total, problems } = scoredSheet(template, review);
    expect([total("self")?.points, total()?.points, problems]).toEqual([null, "70", []]);
  });

  test("that looks at an item which one rater leaves out says nothing of it", () => {
    const own: Item = { ...work, notApplicable: "reweight" };
    const template = sheet([part("业绩", [judged("销售额", 50), { ...own, weight: "0.5" }])], {
      raters: BOTH,
      closing: [becomes("协作", pointsOf(onItem("协作")))],
    });
    const review = filled({
      销售额: { self: "40", supervisor: "40" },
      协作: { self: "不适用", supervisor: "70" },
    });
    const { total, problems } = scoredSheet(template, review);
    expect([total("self")?.points, total()?.points, problems]).toEqual([null, "70", []]);
  });

  test("that lacks an input is not reported as lacking points", () => {
    const { problems, total, result } = scoredSheet(closed([byCompany], { inputs: [company] }), filled(good));
    expect([problems, total()?.points, result.status]).toEqual([
      ["missing-outside-data data company"],
      null,
      "provisional",
    ]);
  });

  test("of a review whose period is wrong is not reported as lacking points", () => {
    const template = closed([becomes("利润", pointsOf(onItem("利润")))]);
    expect(scoredSheet(template, filled(good, { period: "九月" })).problems).toEqual(["wrong-period period"]);
  });
});

describe("the total of a rater who does not score everything", () => {
  const own: Item = { ...work, raters: ["supervisor"] };
  const partly = (changes: Partial<Template> = {}) =>
    sheet([part("业绩", [sales]), part("行为", [own])], { raters: BOTH, fullMarks: "200", ...changes });
  const stopped = { vetoes: [event("造假", ">= 1", [set(TOTAL, "0")])] };
  const happened = { events: { 造假: "1" } };

  test("is none, and the result is final without it", () => {
    const { total, result, problems } = scoredSheet(
      partly(),
      filled({ 销售额: { self: "90", supervisor: "80" }, 协作: { supervisor: "70" } }),
    );
    expect([total("self")?.points, total()?.points, result.status, problems]).toEqual([
      null,
      "150",
      "final",
      [],
    ]);
  });

  test("cannot become 0 by a veto, unlike one that is only missing", () => {
    const complete = filled(
      { 销售额: { self: "90", supervisor: "80" }, 协作: { supervisor: "70" } },
      happened,
    );
    const missing = filled({ 销售额: { supervisor: "80" }, 协作: { supervisor: "70" } }, happened);
    expect(scoredSheet(partly(stopped), complete).total("self")?.points).toBeNull();
    expect(scoredSheet(partly(stopped), missing).total("self")?.points).toBe("0");
  });

  test("who scores nothing of two sections has none either", () => {
    const nothing = sheet([part("业绩", [{ ...sales, raters: ["supervisor"] }]), part("行为", [own])], {
      raters: BOTH,
      ...stopped,
    });
    const { total, result } = scoredSheet(
      nothing,
      filled({ 销售额: { supervisor: "80" }, 协作: { supervisor: "70" } }),
    );
    expect([total("self")?.points, total()?.points, result.status]).toEqual([null, "150", "final"]);
  });
});
