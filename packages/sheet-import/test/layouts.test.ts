import { describe, expect, test } from "vitest";
import { importSheet } from "../src/index.ts";
import { compile, errorsOf, importText, lostIn, statements } from "./support/drafts.ts";
import { type FixtureTable, textsOf } from "./support/table.ts";
import { writeDocx } from "./support/write-docx.ts";
import { writeXlsx } from "./support/write-xlsx.ts";

function importTable(table: FixtureTable, name = "考核表.xlsx") {
  return importSheet(writeXlsx({ Sheet1: table }), { name });
}

describe("a spreadsheet", () => {
  test("with rater columns that carry weights, targets and sources", () => {
    const { text } = importTable([
      [{ text: "销售代表月度绩效考核表", columns: 8 }],
      [
        { text: "姓名：", columns: 4 },
        { text: "岗位：销售代表", columns: 4 },
      ],
      ["序号", "考核指标", "权重", "目标值", "评分标准", "数据来源", "自评(30%)", "上级评分(70%)"],
      ["1", "销售额", "40%", "100万元", "得分=完成率×权重，最高48分", "财务部", "", ""],
      ["2", "回款率", "20%", "95%", "≥95%得20分；每降低1%扣1分，扣完为止", "财务部", "", ""],
      ["3", "客户拜访", "40%", "40次", "40次以上40分\n30次以上30分\n30次以下0分", "CRM系统", "", ""],
      ["合计", "", "100%"],
      ["被考核人签字：", "", "", "", "考核人签字："],
    ]);
    expect(errorsOf(text)).toEqual([]);
    expect(statements(text)).toEqual(
      expect.arrayContaining([
        '岗位："销售代表"',
        "周期：月度",
        "结果：自评 30%、上级 70%",
        '指标 "回款率" 20% {',
        '目标："95%"',
        '数据来源："财务部"',
        "差额 目标 95%，基准 20 分，封顶 20 分，最低 0 分 {",
        "签字：被考核人",
        "签字：考核人",
      ]),
    );
  });

  test("whose levels are columns, out of a hundred each, in parts with headings", () => {
    const levels = ["优秀(100分)", "良好(80分)", "合格(60分)", "不合格(0分)"];
    const { text } = importTable([
      ["员工季度考核表"],
      ["一、工作业绩（70%）"],
      ["指标", "权重", ...levels, "得分"],
      ["产量", "60%", "超计划10%以上", "完成计划", "完成九成", "不足九成", ""],
      ["质量", "40%", "无客诉", "1次客诉", "2次客诉", "3次以上", ""],
      ["二、工作态度（30%）"],
      ["指标", "权重", ...levels, "得分"],
      ["责任心", "100%", "主动承担", "按时完成", "需督促", "推诿", ""],
    ]);
    expect(errorsOf(text)).toEqual([]);
    expect(statements(text)).toEqual(
      expect.arrayContaining([
        "周期：季度",
        '部分 "工作业绩" 70% {',
        "计分方式：加权",
        '"优秀"，"超计划10%以上"：100 分',
        '部分 "工作态度" 30% {',
        '"不合格"，"推诿"：0 分',
      ]),
    );
  });

  test("with one level a row, in cells merged over them", () => {
    const { text } = importTable([
      ["考核指标", "权重", "指标说明", "考核评分"],
      [{ text: "主动性", rows: 3 }, { text: "100%", rows: 3 }, "等候指示", "20分"],
      ["提出建议", "60分"],
      ["独立行动", "100分"],
    ]);
    expect(statements(text)).toEqual(
      expect.arrayContaining([
        '20 级 "等候指示"：20 分',
        '60 级 "提出建议"：60 分',
        '100 级 "独立行动"：100 分',
      ]),
    );
    expect(errorsOf(text)).toEqual([]);
  });

  test("with groups that are merged or only written once, and weights of the group", () => {
    const rows = (second: string): FixtureTable => [
      ["类别", "权重", "考核项目", "权重", "评分标准"],
      ["业绩", "60%", "销售额", "50%", "按完成率比例得分"],
      [second, "", "回款", "50%", "按完成率比例得分"],
      ["态度", "40%", "出勤", "100%", "迟到1次扣2分，扣完为止"],
    ];
    const { text, guesses } = importTable(rows(""));
    expect(statements(text)).toEqual(
      expect.arrayContaining([
        '类别 "业绩" 60% {',
        '指标 "回款" 30% {',
        '类别 "态度" 40% {',
        '指标 "出勤" 40% {',
      ]),
    );
    expect(guesses.map(({ what }) => what["zh-Hans"])).toContain(
      "原表写的是占本类别的 50%，换算成占整个部分的比例",
    );
    expect(errorsOf(text)).toEqual([]);
  });

  test("with shares of 1 for percentages", () => {
    const { text } = importTable([
      ["考核项目", "权重", "评分标准"],
      ["甲", "0.6", "由上级打分"],
      ["乙", "0.4", "由上级打分"],
    ]);
    expect(statements(text)).toEqual(expect.arrayContaining(['指标 "甲" 60% {', '指标 "乙" 40% {']));
    expect(errorsOf(text)).toEqual([]);
  });

  test("with points that add up to 120", () => {
    const { text } = importTable([
      ["考核项目", "分值", "评分标准"],
      ["产量", "100", "按完成率比例得分"],
      ["安全", "20", "每发生1次事故扣10分，扣完为止"],
    ]);
    expect(statements(text)).toEqual(
      expect.arrayContaining(["满分：120 分", '指标 "产量" 100 分 {', '指标 "安全" 20 分 {']),
    );
    expect(errorsOf(text)).toEqual([]);
  });

  test("whose weights miss 100%: they stay, the author is told and the compiler says so", () => {
    const { text, guesses } = importTable([
      ["考核项目", "权重", "评分标准"],
      ["甲", "50%", "由上级打分"],
      ["乙", "40%", "由上级打分"],
    ]);
    expect(statements(text)).toEqual(expect.arrayContaining(['指标 "甲" 50% {', '指标 "乙" 40% {']));
    expect(guesses.map(({ what }) => what["zh-Hans"])).toContain("原表各项权重合计 90%，不是 100%");
    expect(compile(text).diagnostics.map(({ code }) => code)).toContain("section-weight-sum");
  });

  test("without weights: the rules' points carry them, else even shares", () => {
    const byRules = importTable([
      ["考核项目", "评分标准"],
      ["甲", "优70分，良50分，差0分"],
      ["乙", "优30分，良20分，差0分"],
    ]);
    expect(statements(byRules.text)).toEqual(expect.arrayContaining(['指标 "甲" 70% {', '指标 "乙" 30% {']));
    const even = importTable([
      ["考核项目", "考核要求"],
      ["甲", "认真"],
      ["乙", "守时"],
      ["丙", "整洁"],
    ]);
    expect(statements(even.text)).toEqual(
      expect.arrayContaining(['指标 "甲" 34% {', '指标 "乙" 33% {', '指标 "丙" 33% {']),
    );
    expect([...errorsOf(byRules.text), ...errorsOf(even.text)]).toEqual([]);
  });

  test("with a scoring text that nobody understands: it is printed, raters judge, the author is told", () => {
    const { text, notUnderstood, guesses } = importTable([
      ["考核项目", "权重", "评分标准", "地区"],
      ["创新", "100%", "视项目影响力而定", "华东"],
    ]);
    expect(statements(text)).toEqual(
      expect.arrayContaining(['评分标准："视项目影响力而定"', "打分：0～100 分"]),
    );
    expect(notUnderstood.map((unread) => unread.text)).toEqual(["华东", "视项目影响力而定"]);
    const lines = text.split("\n");
    expect(notUnderstood.map(({ line }) => lines[line - 1]?.trim())).toEqual([
      "# 未识别：地区：华东",
      "# 未识别：视项目影响力而定",
    ]);
    expect(guesses.map(({ what }) => what["zh-Hans"])).toContain("评分规则没有识别出来，暂由评分人打分");
    expect(errorsOf(text)).toEqual([]);
  });

  test("with items of one name: they are told apart", () => {
    const { text } = importTable([
      ["考核项目", "权重", "评分标准"],
      ["流失数", "50%", "没有流失50分，有流失0分"],
      ["流失数", "50%", "没有流失50分，有流失0分"],
    ]);
    expect(statements(text)).toContain('指标 item-2 "流失数" 50% {');
    expect(errorsOf(text)).toEqual([]);
  });

  test("with a formula: what was last worked out is read, the formula is not", () => {
    const table: FixtureTable = [
      ["考核项目", "权重", "评分标准"],
      ["甲", "60%", "由上级打分"],
      ["乙", "40%", "由上级打分"],
    ];
    const { text } = importTable([...table, ["合计", "100%"]]);
    expect(text).toContain("# 原文：合计 100%");
    expect(lostIn(text, textsOf(table))).toEqual([]);
  });

  test("with several sheets, of which one is hidden behind a name", () => {
    const table = (item: string): FixtureTable => [
      ["考核项目", "权重", "评分标准"],
      [item, "100%", "由上级打分"],
    ];
    const bytes = writeXlsx({ 说明: [["填表说明"]], 主管: table("带队"), 专员: table("执行") });
    const taken = importSheet(bytes, { name: "表.xlsx" });
    expect(taken.sheets).toEqual(["主管", "专员"]);
    expect(taken.text).toContain('指标 "带队" 100% {');
    expect(importSheet(bytes, { name: "表.xlsx", sheet: "专员" }).text).toContain('指标 "执行" 100% {');
    const unknown = importSheet(bytes, { name: "表.xlsx", sheet: "经理" });
    expect(unknown.diagnostics.map(({ message }) => message["zh-Hans"])).toEqual([
      "文件里没有“经理”这张表。有的是：主管、专员。",
    ]);
  });
});

test("a Word table with paragraphs around it", () => {
  const { text } = importSheet(
    writeDocx([
      "行政助理月度考核表",
      "一、工作任务",
      [
        ["考核项目", "权重", "考核标准", "评分标准"],
        ["文件归档", "60%", "当日归档", "每遗漏一件扣5分，扣完为止"],
        ["会议安排", "40%", "准时无误", "优40分，良30分，差0分"],
      ],
      "上级评语：",
      "考核人签字：          被考核人签字：",
    ]),
    { name: "行政.docx" },
  );
  expect(errorsOf(text)).toEqual([]);
  expect(statements(text)).toEqual(
    expect.arrayContaining([
      '部分 "工作任务" 100% {',
      '填写 "上级评语" 2 行',
      "签字：考核人",
      "签字：被考核人",
    ]),
  );
});

describe("a text", () => {
  test("in Markdown and in Traditional characters", () => {
    const { text } = importText(
      [
        "# 行政專員績效考核表",
        "",
        "| 項目 | 配分 | 考核標準 | 評分標準 | 自評 | 主管 | 備註 |",
        "|---|---|---|---|---|---|---|",
        "| 文件管理 | 60分 | 檔案歸檔率100% | 每遺漏一件扣3分 | | | 含電子檔 |",
        "| 採購作業 | 40分 | 依時完成採購 | 準時完成率95%以上40分，90%以上20分，低於90%得0分 | | | |",
        "| 合計 | 100分 | | | | | |",
        "員工簽名：　　　　主管簽名：",
      ].join("\n"),
      { name: "考核表.md" },
    );
    expect(errorsOf(text)).toEqual([]);
    expect(statements(text)).toEqual(
      expect.arrayContaining([
        '評分表 "行政專員績效考核表" {',
        "評分人：自評、上級",
        '指標 "採購作業" 40% {',
        "低於 90%：0 分",
        "簽名：受評人",
      ]),
    );
    expect(text).toContain("# 備註：含電子檔");
  });

  test("in English, aligned with blanks, with an empty cell", () => {
    const { text } = importText(
      [
        "Customer Service Scorecard",
        "",
        "No.  KPI            Weight  Target  Scoring                                              Self  Supervisor",
        "1    Satisfaction   60%     90%     95% or more: 60; 90% or more: 30; below 90%: 0",
        "2    Teamwork       40%             Excellent: 40; Good: 30; Fair: 20; Poor: 0",
        "Total               100%",
        "Employee signature: ________   Assessor signature: ________",
      ].join("\n"),
      { name: "scorecard.txt" },
    );
    expect(errorsOf(text)).toEqual([]);
    expect(statements(text)).toEqual(
      expect.arrayContaining([
        'scorecard "Customer Service Scorecard" {',
        'item "Teamwork" 40% {',
        '"Excellent": 40 points',
        "95% or more: 60 points",
        "sign: employee",
        "sign: assessor",
      ]),
    );
  });

  test("from a spreadsheet's clipboard, with a line break in a cell", () => {
    const { text } = importText(
      '考核项目\t权重\t评分标准\n回访\t100%\t"全部完成100分\n90%以上50分\n低于90%0分"\n',
      { name: "考核表.txt" },
    );
    expect(errorsOf(text)).toEqual([]);
    expect(statements(text)).toContain('100% "全部完成"：100 分');
  });

  test("in GB18030: the guess is announced", () => {
    // 项目\t权重\n甲\t100%\n
    const bytes = Uint8Array.from([
      0xcf, 0xee, 0xc4, 0xbf, 9, 0xc8, 0xa8, 0xd6, 0xd8, 10, 0xbc, 0xd7, 9, 0x31, 0x30, 0x30, 0x25, 10,
    ]);
    const { text, diagnostics } = importSheet(bytes, { name: "考核表.txt" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["encoding-guessed"]);
    expect(text).toContain('指标 "甲" 100% {');
  });

  test("in a vocabulary of the caller's choice", () => {
    const { text } = importText("考核项目\t权重\t评分标准\n回访\t100%\t每次扣5分，扣完为止\n", {
      name: "考核表.txt",
      language: "en",
    });
    expect(errorsOf(text)).toEqual([]);
    expect(statements(text)).toContain("deduct each time, floor 0 points {");
  });
});
