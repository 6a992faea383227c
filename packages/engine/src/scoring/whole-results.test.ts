import type { Result, Review, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { richReview, richSheet } from "../../test/support/rich-sheet.ts";
import {
  adjustment,
  bonus,
  event,
  filled,
  grades,
  judged,
  named,
  onItem,
  part,
  set,
  share,
  sheet,
  THREE,
  TOTAL,
  threshold,
} from "../../test/support/sheets.ts";
import { ENGINE_VERSION } from "../version.ts";
import { createScorer } from "./scorer.ts";

function resultOf(template: Template, review: Review): Result {
  return createScorer(template).score(review).result;
}

function itemsOf(result: Result) {
  return result.sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
}

describe("a result states what it has, and nothing else", () => {
  test("the least", () => {
    const template = sheet([part("业绩", [judged("销售额", 100)])]);
    const score = (trace: Result["totals"][string]["trace"], points = "80") => ({ points, trace });
    const added = score([{ step: "add", parts: [{ key: "销售额", points: "80" }], points: "80" }]);
    const total = score([
      { step: "total", parts: [{ section: "业绩", points: "80", weight: "1" }], points: "80" },
    ]);
    const result = resultOf(template, filled({ 销售额: "80" }));
    expect(result).toStrictEqual({
      format: "scorecard-result",
      engine: ENGINE_VERSION,
      template: { id: "sheet", hash: createScorer(template).templateHash },
      employee: { number: "0012", name: "林晓雯" },
      period: "2026-09",
      status: "final",
      sections: [
        {
          key: "业绩",
          groups: [
            {
              items: [
                {
                  key: "销售额",
                  scores: {
                    supervisor: score([{ step: "judgement", points: "80" }]),
                    result: score([{ step: "take", rater: "supervisor", points: "80" }]),
                  },
                },
              ],
              totals: { supervisor: added, result: added },
            },
          ],
          totals: { supervisor: added, result: added },
        },
      ],
      totals: { supervisor: total, result: total },
    });
  });

  test("the version of the template, where it has one", () => {
    const template = sheet([part("业绩", [judged("销售额", 100)])], { version: "3" });
    expect(resultOf(template, filled({ 销售额: "80" })).template).toStrictEqual({
      id: "sheet",
      version: "3",
      hash: createScorer(template).templateHash,
    });
  });

  test("why an item does not count, and what a row was", () => {
    const template = sheet([
      part(
        "业绩",
        [judged("甲", 40), judged("乙", 30, { notApplicable: "full" }), judged("丙", 30, { due: [1] })],
        {
          groups: [
            {
              items: [
                judged("甲", 40),
                judged("乙", 30, { notApplicable: "full" }),
                judged("丙", 10, { due: [1] }),
              ],
            },
            { key: "goals", items: [], rows: { least: 1, most: 3, prototype: judged("目标", 20) } },
          ],
        },
      ),
    ]);
    const review = filled(
      { 甲: "40", 乙: "不适用" },
      {
        rows: {
          goals: [
            { name: "上线", weight: "15%", requirement: "九月底", review: { answers: { supervisor: "20" } } },
            { name: "培训", weight: "5%", review: { answers: { supervisor: "10" } } },
          ],
        },
      },
    );
    const items = itemsOf(resultOf(template, review)).map(({ scores, ...rest }) => [scores.result, rest]);
    expect(items).toStrictEqual([
      [{ points: "40", trace: [{ step: "take", rater: "supervisor", points: "40" }] }, { key: "甲" }],
      [
        { points: "30", trace: [{ step: "not-applicable", policy: "full", points: "30" }] },
        { key: "乙", applies: "not-applicable" },
      ],
      [
        { points: null, trace: [] },
        { key: "丙", applies: "not-due" },
      ],
      [
        { points: "15", trace: [{ step: "take", rater: "supervisor", points: "15" }] },
        { key: "goals#1", row: { name: "上线", weight: "0.15", fullMarks: "15", requirement: "九月底" } },
      ],
      [
        { points: "2.5", trace: [{ step: "take", rater: "supervisor", points: "2.5" }] },
        { key: "goals#2", row: { name: "培训", weight: "0.05", fullMarks: "5" } },
      ],
    ]);
  });
});

test("a row that does not apply says so, with its share of the points", () => {
  const group = {
    key: "goals",
    items: [],
    rows: { least: 1, most: 3, prototype: judged("目标", 100, { notApplicable: "full" }) },
  } as const;
  const rows = { goals: [{ name: "上线", weight: "30%", review: { answers: { supervisor: "不适用" } } }] };
  const [item] = itemsOf(resultOf(sheet([part("业绩", [], { groups: [group] })]), filled({}, { rows })));
  expect(item?.applies).toBe("not-applicable");
  expect(item?.scores.result).toStrictEqual({
    points: "30",
    trace: [
      { step: "not-applicable", policy: "full", points: "100" },
      { step: "share", from: "100", weight: "0.3", points: "30" },
    ],
  });
});

describe("everything that happens after the items", () => {
  const rich = () => resultOf(richSheet, richReview);

  test("the item's result: weighed in the case that holds, carried by who is there, vetoed", () => {
    const items = new Map(itemsOf(rich()).map((item) => [item.key, item]));
    expect(items.get("销售额")?.scores.result).toStrictEqual({
      points: "40",
      trace: [
        {
          step: "weigh",
          parts: [{ rater: "supervisor", points: "40", weight: "0.6" }],
          case: 0,
          missing: ["peer"],
          points: "40",
        },
      ],
    });
    expect(items.get("回款")?.scores.result?.trace.at(-1)).toStrictEqual({
      step: "veto",
      veto: "账目不清",
      from: "30",
      points: "0",
    });
  });

  test("the section: added, brought to all of the weights, with its bonus", () => {
    expect(rich().sections[0]?.totals.result).toStrictEqual({
      points: "60",
      trace: [
        {
          step: "add",
          parts: [
            { key: "销售额", points: "40" },
            { key: "回款", points: "0" },
          ],
          points: "40",
        },
        { step: "reweight", from: "40", without: ["培训"], share: "0.8", points: "50" },
        {
          step: "add",
          parts: [
            { key: "业绩", points: "50" },
            { key: "创新", points: "10" },
          ],
          points: "60",
        },
      ],
    });
  });

  test("the total: adjusted, multiplied, capped", () => {
    expect(rich().totals.result).toStrictEqual({
      points: "75",
      trace: [
        {
          step: "total",
          parts: [
            { section: "业绩", points: "60", weight: "0.6" },
            { section: "目标", points: "85", weight: "0.4" },
          ],
          points: "70",
        },
        {
          step: "adjust",
          adjustment: "总经理调整",
          change: "-2",
          reason: "资料迟交",
          from: "70",
          points: "68",
        },
        {
          step: "closing-formula",
          position: 1,
          inputs: [
            { key: "company", value: "1.2" },
            { key: "total", value: "68" },
          ],
          from: "68",
          points: "81.6",
        },
        { step: "cap", from: "81.6", points: "75" },
      ],
    });
  });

  test("vetoes, grade, decision and data", () => {
    const result = rich();
    expect(result.vetoes).toStrictEqual([
      { key: "账目不清", times: "2" },
      { key: "低于八十", points: "75" },
    ]);
    expect(result.grade).toStrictEqual({
      key: "C",
      byPoints: "B",
      vetoes: ["低于八十"],
      coefficient: "0.8",
      decision: named("观察一季"),
    });
    expect(result.passed).toStrictEqual({ passed: true, decision: named("同意转正") });
    expect(result.data).toStrictEqual({ company: "1.2", transferred: "yes" });
  });
});

describe("the steps of a weighing", () => {
  const weights = [
    { rater: "self", weight: "0.2" },
    { rater: "supervisor", weight: "0.5" },
    { rater: "peer", weight: "0.3" },
  ];
  const weighed = (
    missing: Template["missing"],
    raters: readonly string[],
    answers: { readonly [rater: string]: string },
  ) => {
    const template = sheet([part("业绩", [judged("甲", 100, { raters }), judged("乙", 0)])], {
      raters: THREE,
      result: { kind: "weighted", weights },
      ...(missing && { missing }),
    });
    const nothing = { self: "0", supervisor: "0", peer: "0" };
    return itemsOf(resultOf(template, filled({ 甲: answers, 乙: nothing })))[0]?.scores.result;
  };
  const parts = (...members: readonly (readonly [string, string, string])[]) =>
    members.map(([rater, points, weight]) => ({ rater, points, weight }));
  const ALL = ["self", "supervisor", "peer"];

  test("of all", () => {
    expect(weighed(undefined, ALL, { self: "90", supervisor: "80", peer: "70" })).toStrictEqual({
      points: "79",
      trace: [
        {
          step: "weigh",
          parts: parts(["self", "90", "0.2"], ["supervisor", "80", "0.5"], ["peer", "70", "0.3"]),
          points: "79",
        },
      ],
    });
  });

  test("where a missing answer counts 0", () => {
    expect(weighed("zero", ALL, { self: "90", supervisor: "80" })?.trace).toStrictEqual([
      {
        step: "weigh",
        parts: parts(["self", "90", "0.2"], ["supervisor", "80", "0.5"], ["peer", "0", "0.3"]),
        missing: ["peer"],
        points: "58",
      },
    ]);
  });

  test("where a rater is not asked, and another is carried", () => {
    expect(weighed("reweight", ["self", "supervisor"], { supervisor: "80" })?.trace).toStrictEqual([
      {
        step: "weigh",
        parts: parts(["supervisor", "80", "0.5"]),
        missing: ["self"],
        unasked: ["peer"],
        points: "80",
      },
    ]);
  });
});

describe("the steps of sums", () => {
  test("of a section that weighs its items", () => {
    const items = [
      judged("主动", 100, { weight: "1/3" }),
      judged("协作", 100, { weight: "2/3" }),
      bonus("表彰", 5),
    ];
    const result = resultOf(
      sheet([part("行为", items, { adds: "weighted" })]),
      filled({ 主动: "80", 协作: "91", 表彰: "3" }),
    );
    expect(result.sections[0]?.totals.result).toStrictEqual({
      points: "90.33",
      trace: [
        {
          step: "add-weighted",
          parts: [
            { key: "主动", points: "80", weight: "1/3" },
            { key: "协作", points: "91", weight: "2/3" },
          ],
          extras: [{ key: "表彰", points: "3" }],
          points: "271/3",
        },
        { step: "round", from: "271/3", places: 2, points: "90.33" },
      ],
    });
  });

  test("within the section's limits", () => {
    const limits = [
      { kind: "floor", points: "0" },
      { kind: "cap", points: "95" },
    ] as const;
    const capped = (points: string) =>
      resultOf(sheet([part("业绩", [judged("甲", 100)], { limits })]), filled({ 甲: points })).sections[0]
        ?.totals.result?.trace;
    expect(capped("96")?.slice(1)).toStrictEqual([{ step: "cap", from: "96", points: "95" }]);
    expect(capped("95")?.slice(1)).toStrictEqual([]);
    expect(capped("0")?.slice(1)).toStrictEqual([]);
  });
});

describe("what vetoes leave in the trace", () => {
  const veto = (effects: Parameters<typeof event>[2]) =>
    sheet([share("业绩", "1", [judged("销售额", 100)])], { vetoes: [event("账目不清", ">= 1", effects)] });
  const scored = (effects: Parameters<typeof event>[2], answer = "80") =>
    itemsOf(resultOf(veto(effects), filled({ 销售额: answer }, { events: { 账目不清: "1" } })))[0]?.scores
      .result;

  test("a cap that bites, and one that does not", () => {
    const effects = [{ on: onItem("销售额"), do: "cap", points: "60" }] as const;
    expect(scored(effects)?.trace.at(-1)).toStrictEqual({
      step: "veto",
      veto: "账目不清",
      from: "80",
      points: "60",
    });
    expect(scored(effects, "60")?.trace).toStrictEqual([{ step: "take", rater: "supervisor", points: "60" }]);
    expect(scored(effects, "60.01")?.points).toBe("60");
  });

  test("a cap at a third of a point", () => {
    const effects = [{ on: onItem("销售额"), do: "cap", points: "1/3" }] as const;
    expect(["0.33", "0.34"].map((answer) => scored(effects, answer)?.trace.length)).toEqual([1, 3]);
  });

  test("points that are set, where there were none", () => {
    expect(scored([set(onItem("销售额"), "0")], "")).toStrictEqual({
      points: "0",
      trace: [{ step: "veto", veto: "账目不清", from: null, points: "0" }],
    });
  });

  test("points that are added are rounded as the sheet rounds", () => {
    expect(scored([{ on: onItem("销售额"), do: "add", points: "-10/3" }])).toMatchObject({
      points: "76.67",
      trace: [
        { step: "take" },
        { step: "veto", from: "80", points: "230/3" },
        { step: "round", points: "76.67" },
      ],
    });
  });

  test("nothing, where the points are not there to be capped", () => {
    expect(scored([{ on: onItem("销售额"), do: "cap", points: "60" }], "")).toStrictEqual({
      points: null,
      trace: [],
    });
  });
});

describe("grades and decisions", () => {
  const graded = (changes: Partial<Template>, points = "85") =>
    resultOf(sheet([part("业绩", [judged("甲", 100)])], changes), filled({ 甲: points }));
  const lines = grades("A >= 90", "B >= 80", "C otherwise");

  test("a grade without coefficient and decision has none", () => {
    expect(graded({ grades: lines }).grade).toStrictEqual({ key: "B", byPoints: "B", vetoes: [] });
  });

  test.each([
    ["85", { passed: true }],
    ["59.99", { passed: false }],
  ])("a pass mark without decisions has none: %s", (points, passed) => {
    expect(graded({ passMark: { points: "60" } }, points).passed).toStrictEqual(passed);
  });

  test.each([
    ["60", { passed: true, decision: named("转正") }],
    ["59.99", { passed: false, decision: named("不予转正") }],
  ])("the decision goes by the pass mark: %s", (points, passed) => {
    const passMark = { points: "60", passed: named("转正"), failed: named("不予转正") };
    expect(graded({ passMark }, points).passed).toStrictEqual(passed);
  });

  test("the last of several grade vetoes that change something holds, and all of these are named", () => {
    const vetoes = [
      threshold("甲", TOTAL, "< 90", [{ grade: "B", do: "cap" }]),
      threshold("乙", TOTAL, "< 90", [{ grade: "C", do: "set" }]),
      threshold("丙", TOTAL, "< 90", [{ grade: "B", do: "cap" }]),
      threshold("丁", TOTAL, "< 80", [{ grade: "A", do: "set" }]),
    ];
    expect(graded({ grades: lines, vetoes }).grade).toStrictEqual({
      key: "C",
      byPoints: "B",
      vetoes: ["乙"],
    });
  });

  test("without a total there is no grade and no decision", () => {
    const result = graded({ grades: lines, passMark: { points: "60" } }, "");
    expect(result).not.toHaveProperty("grade");
    expect(result).not.toHaveProperty("passed");
  });
});

describe("the names of a second form of the sheet", () => {
  const en = (text: string) => ({ ...named(text), en: `${text} in English` });
  const form = (name: (text: string) => Template["title"]): Template =>
    sheet(
      [
        part("业绩", [], {
          groups: [
            { items: [judged("销售额", 80, { name: name("销售额") })] },
            {
              key: "goals",
              name: name("本月目标"),
              items: [],
              rows: { least: 1, most: 1, prototype: judged("目标", 20, { name: name("目标") }) },
            },
          ],
        }),
      ],
      {
        raters: [{ key: "supervisor", name: name("上级") }],
        inputs: [{ key: "company", name: name("公司系数"), value: { type: "yes-no" }, origin: "review" }],
        closing: [
          { ...adjustment("ceo", "-5", "5"), name: name("总经理调整") } as NonNullable<
            Template["closing"]
          >[number],
        ],
        vetoes: [event("leak", ">= 3", [set(TOTAL, "0")], { text: name("泄密") })],
        textFields: [{ key: "plan", label: name("改进计划"), lines: 3 }],
      },
    );
  const goal = (rater: string) => [{ name: "上线", weight: "20%", review: { answers: { [rater]: "20" } } }];
  const review = (to: (text: string) => string): Review =>
    filled(
      { [to("销售额")]: { answers: { [to("上级")]: "70" } } },
      {
        data: { [to("公司系数")]: "是" },
        adjustments: { [to("总经理调整")]: { points: "1", reason: "好" } },
        events: { [to("泄密")]: "1" },
        comments: { [to("改进计划")]: "多拜访" },
        rows: { [to("本月目标")]: goal(to("上级")) },
      },
    );
  const english = (text: string) => `${text} in English`;
  const codesOf = (printed: Template | undefined, given: Review) =>
    createScorer(form(named), printed && { printed })
      .score(given)
      .diagnostics.map(({ code }) => code);

  test("are understood, beside those of the first", () => {
    expect(codesOf(form(en), review(english))).toEqual([]);
    expect(
      codesOf(
        form(en),
        review((text) => text),
      ),
    ).toEqual([]);
    expect(
      codesOf(
        undefined,
        review((text) => text),
      ),
    ).toEqual([]);
  });

  test("so is what a group's rows are called", () => {
    const given = (name: string) => ({ ...review((text) => text), rows: { [name]: goal("上级") } });
    expect(["目标", "目标 in English"].flatMap((name) => codesOf(form(en), given(name)))).toEqual([]);
  });

  test("are unknown without it", () => {
    expect(new Set(codesOf(undefined, review(english)))).toEqual(
      new Set([
        "unknown-data",
        "unknown-event",
        "unknown-adjustment",
        "unknown-comment",
        "unknown-item",
        "unknown-rows",
        "missing-rater",
        "missing-rows",
      ]),
    );
  });
});
