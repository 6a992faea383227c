import type { Expression, Item, Result, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { compare, formula, pair } from "../../test/support/expressions.ts";
import { byFormula, COMPLETION, numberInput } from "../../test/support/rules.ts";
import { scoredSheet } from "../../test/support/scored.ts";
import {
  AFTER_TRANSFER,
  BOTH,
  dataNumber,
  dataYesNo,
  event,
  filled,
  inputValue,
  judged,
  named,
  onItem,
  onSection,
  part,
  set,
  sheet,
  THREE,
  threshold,
  times,
} from "../../test/support/sheets.ts";

const pointsOf = (scope: ReturnType<typeof onItem>): Expression => ({ op: "points", points: scope });
const worked = (name: string, value: Expression, changes: Partial<Item> = {}) =>
  judged(name, 50, { rule: byFormula(formula("公式", value)), ...changes });
const bySupervisor = judged("甲", 50, { raters: ["supervisor"] });
const byBoth = judged("乙", 50);

function both(items: readonly Item[], changes: Partial<Template> = {}): Template {
  return sheet([part("业绩", items)], { raters: BOTH, ...changes });
}

describe("a formula over points that a rater does not give", () => {
  const average = worked(
    "丙",
    pair("divide", pair("add", pointsOf(onItem("甲")), pointsOf(onItem("乙"))), 2),
  );
  const answers = { 甲: { supervisor: "30" }, 乙: { self: "20", supervisor: "40" } };

  test("is not asked of him where one of the points is not", () => {
    const { item, problems, result } = scoredSheet(both([bySupervisor, byBoth, average]), filled(answers));
    expect([item("丙", "self")?.points, item("丙")?.points, problems, result.status]).toEqual([
      null,
      "35",
      [],
      "final",
    ]);
  });

  test("wherever the item stands", () => {
    const { item, result } = scoredSheet(both([byBoth, bySupervisor, average]), filled(answers));
    expect([item("丙", "self")?.points, item("丙")?.points, result.status]).toEqual([null, "35", "final"]);
  });

  test.each<[string, Template["result"], string, Result["status"]]>([
    [
      "the result does not wait",
      { kind: "take", rater: "supervisor" },
      "missing-answer-unneeded items",
      "final",
    ],
    ["the result waits", { kind: "agreed" }, "missing-answer items 甲 answers self", "provisional"],
  ])("has no points where they are only missing, and %s", (_, rule, problem, status) => {
    const { item, result, problems } = scoredSheet(
      both([judged("甲", 50), byBoth, average], { result: rule }),
      filled({ 甲: { supervisor: "30" }, 乙: { self: "40", supervisor: "40" } }),
    );
    expect([item("丙", "self")?.points, problems, result.status]).toEqual([null, [problem], status]);
  });

  test("is not asked of anybody where nobody gives them, and then has no result", () => {
    const own = worked("丙", pointsOf(onItem("甲")), { raters: ["self"] });
    for (const kind of ["take", "agreed"] as const) {
      const rule = kind === "take" ? ({ kind, rater: "supervisor" } as const) : { kind };
      const { item, result, problems } = scoredSheet(
        both([bySupervisor, own], { result: rule }),
        filled({ 甲: { supervisor: "30" } }),
      );
      expect([item("丙")?.points, result.status, problems]).toEqual([null, "provisional", []]);
    }
  });

  test("a wrong figure in it is wrong all the same", () => {
    const measured = judged("丙", 50, {
      rule: {
        kind: "bands",
        measure: COMPLETION,
        bands: [{ when: {}, formula: formula("甲", pointsOf(onItem("甲"))) }],
      },
    });
    const { problems } = scoredSheet(
      both([bySupervisor, measured]),
      filled({ 甲: { supervisor: "30" }, 丙: { self: "很高", supervisor: "90%" } }),
    );
    expect(problems).toEqual(["not-a-number items 丙 answers self"]);
  });

  test("over a section is asked of those who score the section", () => {
    const template = sheet(
      [part("业绩", [bySupervisor]), part("奖励", [worked("丙", pointsOf(onSection("业绩")))])],
      {
        raters: BOTH,
      },
    );
    const { item, result } = scoredSheet(template, filled({ 甲: { supervisor: "30" } }));
    expect([item("丙", "self")?.points, item("丙")?.points, result.status]).toEqual([null, "30", "final"]);
  });

  test.each([onItem("利润"), onSection("纪律")])(
    "over %j, which the sheet does not have, has none",
    (scope) => {
      const { item, result, problems } = scoredSheet(
        both([byBoth, worked("丙", pointsOf(scope))]),
        filled({ 乙: answers.乙 }),
      );
      expect([item("丙")?.points, item("丙", "self")?.points, result.status, problems]).toEqual([
        null,
        null,
        "provisional",
        [],
      ]);
    },
  );

  test("over an item that comes after it has none", () => {
    const { item } = scoredSheet(
      both([worked("丙", pointsOf(onItem("乙"))), byBoth]),
      filled({ 乙: answers.乙 }),
    );
    expect(item("丙")?.points).toBeNull();
  });
});

describe("a figure of the sheet that an item needs", () => {
  const company = dataNumber("company", "公司系数", "outside");
  const byCompany = worked("丙", times(pointsOf(onItem("乙")), inputValue("company")));
  const one = (item: Item, changes: Partial<Template> = {}) =>
    sheet([part("业绩", [byBoth, item])], { inputs: [company], ...changes });

  test("is read from the review, or given by the sheet", () => {
    expect(
      scoredSheet(one(byCompany), filled({ 乙: "30" }, { data: { company: "1.2" } })).item("丙")?.points,
    ).toBe("36");
    const given = one(byCompany, { inputs: [dataNumber("company", "公司系数", "parameter", "1.1")] });
    expect(scoredSheet(given, filled({ 乙: "30" })).item("丙")?.points).toBe("33");
  });

  test("is reported where it is missing", () => {
    const { problems, result } = scoredSheet(one(byCompany), filled({ 乙: "30" }));
    expect([problems, result.status]).toEqual([["missing-outside-data data company"], "provisional"]);
  });

  test("is not reported as missing where it is wrong", () => {
    const { problems, result } = scoredSheet(
      one(byCompany),
      filled({ 乙: "30" }, { data: { company: "高" } }),
    );
    expect([problems, result.status]).toEqual([["not-a-number data company"], "provisional"]);
  });

  test("is not reported beside an answer that is wrong", () => {
    const measured = judged("丙", 50, {
      rule: {
        kind: "bands",
        measure: COMPLETION,
        bands: [{ when: {}, formula: formula("公司系数", inputValue("company")) }],
      },
    });
    expect(scoredSheet(one(measured), filled({ 乙: "30", 丙: "很高" })).problems).toEqual([
      "not-a-number items 丙 answers supervisor",
    ]);
  });

  test("is not needed where the item asks for a figure of the same name", () => {
    const own = { ...byCompany, inputs: [numberInput("company", "公司系数")] };
    expect(scoredSheet(one(own), filled({ 乙: "30", 丙: "1.2" })).item("丙")?.points).toBe("36");
    expect(scoredSheet(one(own), filled({ 丙: "1.2" })).problems).toEqual(["missing-item items 乙"]);
  });

  test("only what is missing is reported of the figures in a case of the result rule", () => {
    const plan = dataNumber("plan", "计划");
    const template = both([byBoth], {
      inputs: [company, plan],
      result: {
        kind: "cases",
        cases: [
          {
            when: { words: named("系数大于计划"), test: compare("company", ">", "plan") },
            rule: { kind: "take", rater: "self" },
          },
        ],
        otherwise: { kind: "take", rater: "supervisor" },
      },
    });
    const answers = { 乙: { self: "20", supervisor: "40" } };
    expect(scoredSheet(template, filled(answers, { data: { company: "1" } })).problems).toEqual([
      "missing-data data plan",
    ]);
    const complete = (plan_: string) =>
      scoredSheet(template, filled(answers, { data: { company: "1", plan: plan_ } }));
    expect([complete("0.5").total()?.points, complete("1").total()?.points]).toEqual(["20", "40"]);
  });
});

describe("a parameter that is not given", () => {
  const open: Item = judged("甲", 100, {
    rule: {
      kind: "bands",
      measure: COMPLETION,
      bands: [{ when: { low: { value: { parameter: "quota" }, inclusive: true } }, points: "100" }],
    },
  });
  const template = sheet([part("业绩", [open])], { inputs: [dataNumber("quota", "目标", "parameter")] });

  test.each(["90%", "不适用", "很高"])("is said once, whatever was answered: %s", (answer) => {
    expect(scoredSheet(template, filled({ 甲: answer })).problems).toEqual(["missing-parameter data quota"]);
  });
});

describe("while it is not known which case of the result rule holds", () => {
  const template = sheet([part("业绩", [byBoth, judged("丁", 50)])], {
    raters: THREE,
    inputs: [dataYesNo("transferred", "本期调岗")],
    result: AFTER_TRANSFER,
    missing: "reweight",
  });
  const everyone = { self: "30", supervisor: "30", peer: "30" };
  const unknown = "missing-data data transferred";

  test("every answer is waited for", () => {
    const { problems } = scoredSheet(template, filled({ 乙: everyone, 丁: { self: "1", supervisor: "1" } }));
    expect(problems).toEqual(["missing-answer items 丁 answers peer", unknown]);
  });

  test("so is every rater", () => {
    const twoOf = { self: "30", supervisor: "30" };
    expect(scoredSheet(template, filled({ 乙: twoOf, 丁: twoOf })).problems).toEqual([
      "missing-rater items",
      unknown,
    ]);
  });

  test("a result can be agreed on, with a reason", () => {
    const agreed = (reason?: string) => {
      const points = { points: "40", ...(reason !== undefined && { reason }) };
      return scoredSheet(template, filled({ 乙: { answers: everyone, agreed: points }, 丁: everyone }));
    };
    expect(agreed("面谈").item("乙")?.points).toBe("40");
    expect(agreed().problems).toEqual(["agreed-needs-reason items 乙 agreed", unknown]);
  });
});

describe("groups of rows", () => {
  const goals = (key: string, changes: Partial<Item> = {}) => {
    return { key, items: [], rows: { least: 1, most: 3, prototype: judged(`${key}目标`, 100, changes) } };
  };
  const given = { name: "上线", weight: "33.3333%", review: { answers: { supervisor: "80" } } };

  test("of which only the second is filled in", () => {
    const template = sheet([part("业绩", [], { groups: [goals("本月"), goals("下月")] })]);
    const { problems, item } = scoredSheet(template, filled({}, { rows: { 下月: [given] } }));
    expect([problems, item("下月#1")?.points]).toEqual([["missing-rows rows 本月"], "26.67"]);
  });

  test("that are not as the sheet asks can still be vetoed", () => {
    const template = sheet([part("业绩", [], { groups: [goals("本月")] })], {
      vetoes: [event("造假", ">= 1", [set(onSection("业绩"), "0")])],
    });
    const missing = scoredSheet(template, filled({}));
    expect([missing.section("业绩"), missing.total()?.points]).toEqual([{ points: null, trace: [] }, null]);
    expect(scoredSheet(template, filled({}, { events: { 造假: "1" } })).total()?.points).toBe("0");
  });

  test("that are not due have their share of the full marks", () => {
    const template = sheet([
      part("业绩", [], { groups: [goals("本月", { due: [1], notApplicable: "full" })] }),
    ]);
    const { item } = scoredSheet(
      template,
      filled({}, { rows: { 本月: [{ ...given, review: { answers: {} } }] } }),
    );
    expect(item("本月#1")).toEqual({
      points: "33.33",
      trace: [
        { step: "not-applicable", policy: "full", points: "100" },
        { step: "share", from: "100", weight: "0.333333", points: "33.3333" },
        { step: "round", from: "33.3333", places: 2, points: "33.33" },
      ],
    });
  });
});

test("what the points of one item take from another is rounded and told", () => {
  const template = sheet([part("业绩", [judged("甲", 50), byBoth])], {
    vetoes: [threshold("乙过低", onItem("乙"), "< 30", [{ on: onItem("甲"), do: "add", points: "-1/3" }])],
  });
  expect(scoredSheet(template, filled({ 甲: "40", 乙: "20" })).item("甲")).toEqual({
    points: "39.67",
    trace: [
      { step: "take", rater: "supervisor", points: "40" },
      { step: "veto", veto: "乙过低", from: "40", points: "119/3" },
      { step: "round", from: "119/3", places: 2, points: "39.67" },
    ],
  });
});
