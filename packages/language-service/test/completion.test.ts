import { describe, expect, test } from "vitest";
import { loadInitials } from "../src/index.ts";
import { MANNERS, RECEPTION } from "./sheets.ts";
import { changed, openAt } from "./workspace.ts";

const OTHERS = { manners: MANNERS };

/** The labels that are offered at the cursor. */
function labels(source: string, options: Parameters<typeof openAt>[2] = {}): readonly string[] {
  const { service, sheet, cursor } = openAt(source, OTHERS, options);
  return service.complete(sheet, cursor).map(({ label }) => label);
}

/** A sheet with an item in which some lines stand. */
const inItem = (lines: string, after = "") => `评分表 "甲" {
  输入 plan "计划产量"，单位 件
  部分 "乙" 100% {
    指标 speed "速度" 50% {
      计量 rate "完成率" / "Completion"，单位 %
      ${lines}
    }
    指标 "质量" 50% { 打分：0～50 分 }
  }
  等级 { A "优秀" 90 分以上 ；B "合格" 其他 }
  ${after}
}
`;

describe("offered at the beginning of a line", () => {
  test.each([
    ["an empty file", "<|>", ["评分表", "指标库"]],
    ["a sheet", '评分表 "甲" {\n  <|>\n}', ["部分", "评分人", "结果", "周期", "等级", "签字"]],
    ["a sheet whose brace is missing", '评分表 "甲" {\n  <|>', ["部分", "评分人"]],
    ["a section", '评分表 "甲" {\n  部分 "乙" 100% {\n    指<|>\n  }\n}', ["指标", "类别", "加分项", "使用"]],
    ["an item", inItem("<|>"), ["要求", "分档", "分级", "扣分", "打分"]],
    ["an item in one line", inItem("打分：0～50 分；<|>"), ["要求", "封顶"]],
    ["a library", '指标库 "甲" {\n  <|>\n}', ["指标", "使用"]],
    ["an English sheet", 'scorecard "A" {\n  <|>\n}', ["section", "raters", "full marks", "pass mark"]],
    ["a sheet in Traditional Chinese", '評分表 "甲" {\n  <|>\n}', ["評分人", "結果", "等第", "簽名"]],
  ])("%s", (_, source, expected) => {
    expect(labels(source)).toEqual(expect.arrayContaining(expected));
  });

  test("what a block can have once is not offered again", () => {
    const offered = labels('评分表 "甲" {\n  周期：月度\n  评分人：自评\n  <|>\n}');
    expect(offered).not.toContain("周期");
    expect(offered).not.toContain("评分人");
    expect(offered).toContain("部分");
  });

  test("words of a section are not offered in an item", () => {
    expect(labels(inItem("<|>"))).not.toContain("类别");
  });

  test("the chosen vocabulary is offered, whatever the file is written in", () => {
    expect(labels('评分表 "甲" {\n  <|>\n}', { vocabulary: "en" })).toContain("section");
  });
});

describe("offered within a line", () => {
  test.each([
    ["periods", '评分表 "甲" {\n  周期：<|>\n}', ["月度", "季度", "半年度", "年度"]],
    ["ways of scoring", '评分表 "甲" {\n  计分方式：<|>\n}', ["相加", "加权"]],
    [
      "raters of the result",
      '评分表 "甲" {\n  评分人：自评、hr "人力资源部"\n  结果：<|>\n}',
      ["自评", "hr", "取", "商定"],
    ],
    ["units", inItem('输入 "件数"，单位 <|>'), ["%", "天", "万元", "次"]],
    ["units and conditions after a number", inItem("分档 {\n 90<|>\n}"), ["%", "分"]],
    ["conditions after a value", inItem("分档 {\n 90% <|>\n}"), ["以上", "低于"]],
    [
      "what follows from a grade",
      '评分表 "甲" {\n 等级 {\n A "优" 90 分以上：<|>\n}\n}',
      ["系数", "决定", "须说明"],
    ],
    ["the attributes of a rule", inItem("扣分 <|>"), ["每项", "最低", "封顶"]],
    ["figures and functions in a formula", inItem("公式：<|>"), ["rate", "plan", "最大值", "最小值"]],
    ["figures between brackets", inItem("公式：[<|>"), ["完成率", "计划产量"]],
    ["items in a veto", inItem("打分：0～50 分", "一票否决 指标 <|>"), ["speed", "[质量]"]],
    ["grades in a veto", inItem("打分：0～50 分", '一票否决 "事故"：等级 <|>'), ["A", "B"]],
    ["libraries", '评分表 "甲" {\n 部分 "乙" 100% {\n 使用 courtesy 来自 "<|>"\n}\n}', ["manners"]],
    [
      "items of the library that the line names",
      '评分表 "甲" {\n 部分 "乙" 100% {\n 使用 <|> 来自 "manners" 每项 50%\n}\n}',
      ["courtesy", "patience"],
    ],
    [
      "parameters in a text",
      '评分表 "甲" {\n 参数 quota "目标"，单位 %\n 部分 "乙" 100% {\n 指标 "丙" 100% {\n 要求："达到 {<|>"\n}\n}\n}',
      ["quota"],
    ],
    [
      "rules after a suppressing word",
      '评分表 "甲" {\n # 忽略 <|>\n}',
      ["signers-missing", "band-exact-value-only"],
    ],
    ["English periods", 'scorecard "A" {\n  period: <|>\n}', ["monthly", "quarterly"]],
  ])("%s", (_, source, expected) => {
    expect(labels(source)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ["a comment", '评分表 "甲" {\n # 说明 <|>\n}'],
    ["a printed text", '评分表 "甲" {\n 部分 "<|>" 100% { }\n}'],
  ])("nothing in %s", (_, source) => {
    expect(labels(source)).toEqual([]);
  });

  test("figures of one item are not offered in another", () => {
    const source = inItem("打分：0～50 分").replace("{ 打分：0～50 分 }", "{\n公式：<|>\n}");
    expect(labels(source)).toContain("plan");
    expect(labels(source)).not.toContain("rate");
  });
});

describe("what is put in", () => {
  test.each([
    [
      "a word that was begun",
      '评分表 "甲" {\n  部分 "乙" 100% {\n    指<|>\n  }\n}',
      "指标",
      '    指标 "指标名称" 20% {',
    ],
    [
      "the end of a run of words",
      '评分表 "甲" {\n  评分人：自评、上级\n  结果：取上<|>\n}',
      "上级",
      "  结果：取上级",
    ],
    [
      "English words of which the first is there",
      'scorecard "A" {\n  full m<|>\n}',
      "full marks",
      "  full marks: 100 points",
    ],
    [
      "what was typed by its initials",
      '评分表 "甲" {\n  部分 "乙" 100% {\n    zb<|>\n  }\n}',
      "指标",
      '    指标 "指标名称" 20% {',
    ],
    [
      "a library's name between its quotes",
      '评分表 "甲" {\n部分 "乙" 100% {\n使用 a 来自 "m<|>"\n}\n}',
      "manners",
      '使用 a 来自 "manners"',
    ],
  ])("%s", (_, source, label, expected) => {
    const { service, sheet, cursor } = openAt(source, OTHERS);
    const item = service.complete(sheet, cursor).find((proposal) => proposal.label === label);
    const newText = item?.insertText.replace(/\$\{\d+:([^}]*)\}/g, "$1") ?? "";
    const result = changed(sheet.text, item ? [{ ...item.replaces, newText }] : []);
    expect(result.split("\n")).toContain(expected);
  });

  test("a statement is a snippet with places to fill in, explained in the language of the user", () => {
    const { service, sheet, cursor } = openAt('評分表 "甲" {\n  <|>\n}', {}, { language: "en" });
    const item = service.complete(sheet, cursor).find(({ label }) => label === "部分");
    expect(item).toMatchObject({
      kind: "statement",
      isSnippet: true,
      detail: "A part of the sheet with its own total",
    });
    expect(item?.insertText.replaceAll("${", "<").replaceAll("}%", ">%").split("\n")).toEqual([
      '部分 "<1:任務績效}" <2:100>% {',
      "\t$0",
      "}",
    ]);
  });
});

describe("words are found", () => {
  test("by their initials and by their English", async () => {
    const initials = await loadInitials();
    const { service, sheet, cursor } = openAt('评分表 "甲" {\n  <|>\n}', {}, { initials });
    const found = (typed: string) =>
      service
        .complete(sheet, cursor)
        .filter(({ filterText }) => filterText.split(" ").some((word) => word.startsWith(typed)))
        .map(({ label }) => label);
    expect(found("pfr")).toEqual(["评分人"]);
    expect(found("bf")).toEqual(["部分"]);
    expect(found("section")).toEqual(["部分"]);
    expect(found("ypfj")).toEqual(["一票否决"]);
  });

  test("权重 as qz, and an author's own 完成率 as wcl", async () => {
    const initials = await loadInitials();
    const inHead = openAt('评分表 "甲" {\n  部分 "乙" 100% {\n qz<|>\n}\n}', {}, { initials });
    const weight = inHead.service.complete(inHead.sheet, inHead.cursor).find(({ label }) => label === "权重");
    expect(weight?.filterText.split(" ")).toContain("qz");
    const formula = openAt(inItem("公式：<|>"), {}, { initials });
    const rate = formula.service
      .complete(formula.sheet, formula.cursor)
      .find(({ label }) => label === "rate");
    expect(rate?.filterText.split(" ")).toContain("wcl");
  });
});

test("a real sheet is offered its own names", () => {
  const source = RECEPTION.replace("低于 quota：0 分", "低于 <|>：0 分");
  expect(labels(source)).toEqual(expect.arrayContaining(["quota", "rate"]));
});
