import type { Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { compileText } from "./cases.ts";

/*
 * Sheets of other shapes than the published two: what they say, and the template that comes of it.
 */

function sheet(text: string): Template {
  const source = `评分表 t "表" {\n评分人：上级\n签字：员工\n${text}\n}`;
  const { template, diagnostics } = compileText(source);
  expect(diagnostics).toEqual([]);
  if (template === undefined) throw new Error("no template");
  return template;
}

const ITEM = (key: string, weight: string, points: number) =>
  `指标 ${key} "${key}项" ${weight} { 打分：0～${points} 分 }`;

/** `key weight fullMarks`, with `%` where the weight is a printed share. */
function sectionsOf({ sections }: Template): readonly string[] {
  return sections.map(
    ({ key, weight, weighted, fullMarks }) => `${key} ${weight}${weighted ? "%" : ""} ${fullMarks}`,
  );
}

function itemsOf({ sections }: Template): readonly string[] {
  return sections.flatMap(({ groups }) =>
    groups.flatMap(({ items }) => items.map(({ key, weight, fullMarks }) => `${key} ${weight} ${fullMarks}`)),
  );
}

describe("full marks", () => {
  test.each<readonly [string, string, string, readonly string[], readonly string[]]>([
    [
      "shares of 100",
      `部分 a "甲" 80% { ${ITEM("i", "100%", 100)} }；部分 b "乙" 20% { ${ITEM("j", "100 分", 100)} }`,
      "100",
      ["a 0.8% 100", "b 0.2% 100"],
      ["i 1 100", "j 1 100"],
    ],
    [
      "points that add up",
      `部分 a "甲" 60 分 { ${ITEM("i", "60 分", 60)} }；部分 b "乙" 40 分 { ${ITEM("j", "50%", 20)}；${ITEM("k", "20 分", 20)} }`,
      "100",
      ["a 1 60", "b 1 40"],
      ["i 1 60", "j 0.5 20", "k 0.5 20"],
    ],
    [
      "the only section, without a weight",
      `部分 a "甲" { ${ITEM("i", "70 分", 70)}；${ITEM("j", "30 分", 30)} }`,
      "100",
      ["a 1 100"],
      ["i 0.7 70", "j 0.3 30"],
    ],
    [
      "the only section, of another total",
      `满分：120 分；部分 a "甲" { ${ITEM("i", "70 分", 70)}；${ITEM("j", "50 分", 50)} }`,
      "120",
      ["a 1 120"],
      [`i 7/12 70`, `j 5/12 50`],
    ],
    [
      "sections without a weight, which add their items' points",
      `部分 a "甲" { ${ITEM("i", "70 分", 70)} }；部分 b "乙" { ${ITEM("j", "30 分", 30)} }`,
      "100",
      ["a 1 70", "b 1 30"],
      ["i 1 70", "j 1 30"],
    ],
    [
      "a share and points",
      `部分 a "甲" 80% { ${ITEM("i", "100%", 100)} }；部分 b "乙" 20 分 { ${ITEM("j", "100%", 20)} }`,
      "100",
      ["a 0.8% 100", "b 1 20"],
      ["i 1 100", "j 1 20"],
    ],
    [
      "a five-point scale",
      `满分：5 分；计分方式：加权；部分 a "甲" 60% { ${ITEM("i", "50%", 5)}；${ITEM("j", "50%", 5)} }；部分 b "乙" 40% { ${ITEM("k", "100%", 5)} }`,
      "5",
      ["a 0.6% 5", "b 0.4% 5"],
      ["i 0.5 5", "j 0.5 5", "k 1 5"],
    ],
    [
      "shares of another total",
      `满分：160 分；部分 a "甲" 75% { ${ITEM("i", "100%", 160)} }；部分 b "乙" 25% { ${ITEM("j", "100%", 160)} }`,
      "160",
      ["a 0.75% 160", "b 0.25% 160"],
      ["i 1 160", "j 1 160"],
    ],
    [
      "a section of bonuses beside the only one",
      `部分 a "甲" { ${ITEM("i", "100%", 100)} }；部分 b "加分" { 加分项 x "奖励" 最高 10 分 { 打分：0～10 分 } }`,
      "100",
      ["a 1 100", "b 1 0"],
      ["i 1 100", "x 0 10"],
    ],
    [
      "a weight in a line of its own",
      `部分 a "甲" { 权重：100%；指标 i "项" { 权重：100 分；打分：0～100 分 } }`,
      "100",
      ["a 1% 100"],
      ["i 1 100"],
    ],
  ])("%s", (_, text, fullMarks, sections, items) => {
    const template = sheet(text);
    expect(template.fullMarks).toBe(fullMarks);
    expect(sectionsOf(template)).toEqual(sections);
    expect(itemsOf(template)).toEqual(items);
  });

  test("groups state their sum in percent, in points, or not", () => {
    const { sections } = sheet(`部分 a "甲" 100% {
      类别 g "一" 60 分 { ${ITEM("i", "60%", 60)} }
      类别 h "二" 40% { ${ITEM("j", "40 分", 40)} }
    }`);
    expect(sections[0]?.groups.map(({ key, weight }) => [key, weight])).toEqual([
      ["g", "0.6"],
      ["h", "0.4"],
    ]);
  });

  test("of rows are the section's, where it weighs its items", () => {
    const { sections } = sheet(
      '满分：5 分；计分方式：加权；部分 a "甲" { 自定指标 g "目标" 100% { 数量：3 项；打分：1～5 分 } }',
    );
    expect(sections[0]?.groups[0]?.rows).toMatchObject({
      least: 3,
      most: 3,
      prototype: { fullMarks: "5", rule: { low: "1", high: "5" } },
    });
  });

  test("of rows in points are 100, scaled to the section", () => {
    const { sections } = sheet(
      `部分 a "甲" 60 分 { 自定指标 g "目标" 60 分 { 每项：6 分以上；打分：0～100 分，步长 10 分 } }；部分 b "乙" 40 分 { ${ITEM("j", "100%", 40)} }`,
    );
    expect(sections[0]?.groups[0]?.rows).toMatchObject({
      eachLeast: "0.1",
      prototype: { fullMarks: "60", rule: { high: "60", step: "6" } },
    });
  });
});

const PLAIN = `部分 a "甲" 100% { ${ITEM("i", "100%", 100)} }`;

describe("limits", () => {
  test.each([
    ["in the head", `部分 a "甲" 100%，封顶 95 分 { ${ITEM("i", "100%", 100)} }`],
    ["in a line", `部分 a "甲" 100% { 封顶：95%；${ITEM("i", "100%", 100)} }`],
  ])("of a section %s", (_, text) => {
    const source = `评分表 t "表" { 评分人：上级；签字：员工；${text} }`;
    const { template, diagnostics } = compileText(source);
    expect(diagnostics.map(({ code }) => code)).toEqual(["cap-below-full-marks"]);
    expect(template?.sections[0]?.limits).toEqual([{ kind: "cap", points: "95" }]);
  });

  test("of bonuses stand for each of them", () => {
    const bonus = '加分项 x "奖励" { 加分 每次 5 分 { "获奖" / "Award" } }';
    const template = sheet(`${PLAIN}；部分 b "加分" 最高 20 分 { ${bonus} }`);
    expect(template.sections[1]?.limits).toEqual([{ kind: "cap", points: "20" }]);
  });

  test("say that there are none", () => {
    expect(sheet(`${PLAIN}；封顶：无`).closing).toBeUndefined();
  });
});

describe("grades", () => {
  const keysOf = (lines: string) =>
    sheet(`${PLAIN}；等级 {\n${lines}\n}`).grades?.map(({ key, name }) => [key, name]);

  test.each<readonly [string, string, readonly unknown[]]>([
    ["letters with signs", "A+ 95 分以上\nA 90 分以上\nB- 其他", ["A+", "A", "B-"]],
    ["quoted", '"A+" 95 分以上\n"其他人" 其他', ["A+", "其他人"]],
    ["in brackets", "[A+] 95 分以上\n[B] 其他", ["A+", "B"]],
    ["bare Chinese words", "优秀 95 分以上\n不合格 其他", ["优秀", "不合格"]],
  ])("are called by %s", (_, lines, keys) => {
    expect(keysOf(lines)?.map(([key]) => key)).toEqual(keys);
  });

  test("a Chinese word is printed", () => {
    expect(keysOf("优秀 95 分以上\nB 其他")?.[0]?.[1]).toEqual({ "zh-Hans": "优秀" });
  });

  test("with a sign are understood at the end of a line", () => {
    const template = sheet(
      `${PLAIN}\n等级 {\nA+ 95 分以上\nB+ 其他\n}\n一票否决 "事故"：等级 B+\n填写 "备注" 2 行`,
    );
    expect(template.vetoes?.[0]?.effects).toEqual([{ grade: "B+", do: "set" }]);
    expect(template.textFields).toHaveLength(1);
  });

  test.each([
    [
      "within a cap",
      `${PLAIN}；部分 b "加分" { 加分项 x "奖" 最高 10 分 { 打分：0～10 分 } }；封顶：100 分`,
      "90～100 分",
    ],
    [
      "within bonuses",
      `${PLAIN}；部分 b "加分" { 加分项 x "奖" 最高 10 分 { 打分：0～10 分 } }`,
      "90～110 分",
    ],
    ["within an adjustment", `${PLAIN}；调整 "调整" -5～5 分；最低：0 分`, "90～105 分"],
  ])("have no hole %s", (_, text, best) => {
    expect(sheet(`${text}\n等级 {\nA ${best}\nB 0 分以上、低于 90 分\n}`).grades).toHaveLength(2);
  });
});

describe("vetoes", () => {
  const effectsOf = (effect: string) =>
    sheet(`${PLAIN}；等级 { A 90 分以上；D 其他 }；一票否决 "事故"：${effect}`).vetoes?.[0]?.effects;
  const total = { of: "total" };
  const item = { of: "item", key: "i" };

  test.each<readonly [string, readonly unknown[]]>([
    ["0 分", [{ on: total, do: "set", points: "0" }]],
    ["总分 0 分", [{ on: total, do: "set", points: "0" }]],
    ["总分 最高 60 分", [{ on: total, do: "cap", points: "60" }]],
    ["总分 不超过 60%", [{ on: total, do: "cap", points: "60" }]],
    ["扣 10 分", [{ on: total, do: "add", points: "-10" }]],
    ["-10 分", [{ on: total, do: "add", points: "-10" }]],
    ["加 5 分", [{ on: total, do: "add", points: "5" }]],
    ["+5 分", [{ on: total, do: "add", points: "5" }]],
    ["指标 i 0 分", [{ on: item, do: "set", points: "0" }]],
    ['项目 "i项" 扣 20 分', [{ on: item, do: "add", points: "-20" }]],
    ["部分 a 0 分", [{ on: { of: "section", key: "a" }, do: "set", points: "0" }]],
    ["等级 D", [{ grade: "D", do: "set" }]],
    ["D", [{ grade: "D", do: "set" }]],
    [
      "等级 不高于 D、总分 扣 5 分",
      [
        { grade: "D", do: "cap" },
        { on: total, do: "add", points: "-5" },
      ],
    ],
    ["grade no better than D", [{ grade: "D", do: "cap" }]],
    [
      "total at most 60 points, this item 0",
      [
        { on: total, do: "cap", points: "60" },
        { on: total, do: "set", points: "0" },
      ],
    ],
  ])("lead to %s", (effect, expected) => {
    expect(effectsOf(effect)).toEqual(expected);
  });

  test("in an item are about it", () => {
    const text =
      '部分 a "甲" 100% { 指标 i "项" 100% { 打分：0～100 分；一票否决 "作假"：0 分；一票否决 低于 60 分：总分 0 分 } }';
    expect(sheet(text).vetoes).toMatchObject([
      { cause: { kind: "event" }, effects: [{ on: item }] },
      { text: { "zh-Hans": "“项”低于 60 分" }, cause: { points: item }, effects: [{ on: total }] },
    ]);
  });
});

describe("what is not answered", () => {
  test.each([
    ["暂定", "provisional"],
    ["重新分配权重", "reweight"],
    ["0 分", "zero"],
  ])("缺评：%s", (written, expected) => {
    expect(sheet(`缺评：${written}；${PLAIN}`).missing).toBe(expected);
  });
});

describe("names without ids", () => {
  test("what stands behind a text is no id of it, in English either", () => {
    const source = `scorecard "Clerk" {
      raters: supervisor
      section "Results" weight 80% {
        item "Sales" weight 60% { judged: 0~60 points }
        group "Care" weight 40% { item "Files" weight 40% { judged: 0~40 points } }
      }
      section "Behaviour" weight 20% { item "Ethics" weight 100% { judged } }
      grades { "Good" 80 points or more: coefficient 1; "Poor" other: coefficient 0.5 }
      field "Remarks" required
      sign: employee
    }`;
    const { template, diagnostics } = compileText(source);
    expect(diagnostics).toEqual([]);
    expect(template?.sections.map(({ key, weight }) => [key, weight])).toEqual([
      ["Results", "0.8"],
      ["Behaviour", "0.2"],
    ]);
    expect(itemsOf(template as Template)).toEqual(["Sales 0.6 60", "Files 0.4 40", "Ethics 1 100"]);
    expect(template?.grades?.map(({ key }) => key)).toEqual(["Good", "Poor"]);
    expect(template?.textFields?.map(({ key }) => key)).toEqual(["Remarks"]);
  });
});
