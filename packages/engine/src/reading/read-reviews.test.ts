import type { Review } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { septemberFile } from "../../test/support/reviews.ts";
import { readReviews } from "./read-reviews.ts";

function reviewIn(text: string): Review | undefined {
  const { reviews, diagnostics } = readReviews(text, "考核.yaml");
  expect(diagnostics).toEqual([]);
  expect(reviews).toHaveLength(1);
  return reviews[0]?.review;
}

/** Line, column and code of everything that is wrong. */
function problemsIn(text: string): readonly string[] {
  return readReviews(text, "考核.yaml").diagnostics.map(
    ({ code, location }) => `${location?.start.line}:${location?.start.column} ${code}`,
  );
}

const HEAD = "模板: cs-director\n员工: { 工号: 0012, 姓名: 林晓雯 }\n考核期间: 2026-09\n";

/** A review of which only the scores are of interest; they begin in line 5. */
function withScores(scores: string): string {
  return `${HEAD}评分:\n${scores}`;
}

describe("a review file", () => {
  const expected: Review = {
    template: "cs-director",
    templateVersion: "2",
    employee: { number: "0012", name: "林晓雯", department: "客户服务部", position: "客服总监" },
    period: "2026-09",
    items: {
      客户满意度: {
        answers: { 自评: "92%", 上级: "86%" },
        agreed: { points: "15", reason: "季末" },
        note: "见附件",
      },
    },
    comments: { 上级评语: "好" },
  };

  test.each([
    [
      "Simplified Chinese",
      `模板: cs-director
模板版本: 2
员工: { 工号: 0012, 姓名: 林晓雯, 部门: 客户服务部, 岗位: 客服总监 }
考核期间: 2026-09
评分:
  客户满意度: { 自评: 92%, 上级: 86%, 商定: { 分数: 15, 理由: 季末 }, 备注: 见附件 }
评语: { 上级评语: 好 }`,
    ],
    [
      "Traditional Chinese",
      `範本: cs-director
範本版本: 2
員工: { 員工編號: 0012, 姓名: 林晓雯, 部門: 客户服务部, 職位: 客服总监 }
考核期間: 2026-09
評分:
  客户满意度: { 自评: 92%, 上级: 86%, 商定: { 分數: 15, 理由: 季末 }, 備註: 见附件 }
評語: { 上级评语: 好 }`,
    ],
    [
      "English",
      `template: cs-director
template-version: 2
employee: { number: 0012, name: 林晓雯, department: 客户服务部, position: 客服总监 }
period: 2026-09
scores:
  客户满意度: { 自评: 92%, 上级: 86%, agreed: { points: 15, reason: 季末 }, note: 见附件 }
comments: { 上级评语: 好 }`,
    ],
    [
      "a mixture, in lines of their own",
      `Template: cs-director
模板版本: "2"
員工:
  number: "0012"
  姓名: 林晓雯
  部门: 客户服务部
  崗位: 客服总监
period: 2026-09
评分:
  客户满意度:
    自评: 92%
    上级: 86%
    结果: { points: 15, 理由: 季末 }
    备注: |
      见附件
評語:
  上级评语: 好`,
    ],
  ])("is understood in %s", (_, text) => {
    expect(reviewIn(text)).toEqual(expected);
  });

  test("may be JSON, and a review written as JSON is read back as it was", () => {
    expect(reviewIn(JSON.stringify(expected))).toEqual(expected);
    expect(reviewIn(JSON.stringify(expected, null, "\t"))).toEqual(expected);
  });

  test("may hold several reviews, as a list or as documents", () => {
    const other = septemberFile.replace("0012", "0013");
    const asList = [septemberFile, other]
      .map((text) => `- ${text.trimEnd().replaceAll("\n", "\n  ")}`)
      .join("\n");
    for (const text of [`${septemberFile}---\n${other}`, asList]) {
      const { reviews, diagnostics } = readReviews(text, "九月.yaml");
      expect(diagnostics).toEqual([]);
      expect(reviews.map(({ review }) => review.employee.number)).toEqual(["0012", "0013"]);
    }
  });

  test("has what was written, never what YAML would make of it", () => {
    const answers = ["0012", "0.10", "1e3", "0x1F", "yes", "2026-09", "1_000", "012", "12:30:45", ".5", "无"];
    const lines = answers.map((answer, index) => `  项目${index}: { 上级: ${answer} }`).join("\n");
    expect(Object.values(reviewIn(withScores(lines))?.items ?? {})).toEqual(
      answers.map((answer) => ({ answers: { 上级: answer } })),
    );
  });

  test.each<readonly [string, string, unknown]>([
    ["none", "无", "无"],
    ["an empty list", "[]", []],
    ["a list", "[2小时内响应, 解决率100%]", ["2小时内响应", "解决率100%"]],
    ["counts", "{ 2小时内响应: 2 }", { "2小时内响应": "2" }],
    ["a list of counts", "[2小时内响应: 2, 解决率100%: 1]", { "2小时内响应": "2", "解决率100%": "1" }],
    ["Chinese quotation marks", "“92%”", "92%"],
  ])("takes %s for an answer", (_, written, answer) => {
    expect(reviewIn(withScores(`  客户投诉处理: { 上级: ${written} }`))?.items).toEqual({
      客户投诉处理: { answers: { 上级: answer } },
    });
  });

  test("may leave answers, items and scores blank", () => {
    expect(reviewIn(withScores("  客户满意度: { 自评: , 上级: 90 }\n  指挥:\n"))?.items).toEqual({
      客户满意度: { answers: { 上级: "90" } },
      指挥: { answers: {} },
    });
    expect(reviewIn(withScores(""))?.items).toEqual({});
  });

  test("keeps names that every object has as the plain data they are", () => {
    const items = reviewIn(
      withScores("  __proto__: { constructor: 4 }\n  toString: { __proto__: 5 }\n"),
    )?.items;
    expect(Object.entries(items ?? {})).toEqual([
      ["__proto__", { answers: { constructor: "4" } }],
      ["toString", { answers: Object.fromEntries([["__proto__", "5"]]) }],
    ]);
  });

  test("keeps a long comment with its lines", () => {
    const text = `${withScores("")}评语:\n  上级评语: |\n    优点：认真。\n    不足：急。\n`;
    expect(reviewIn(text)?.comments).toEqual({ 上级评语: "优点：认真。\n不足：急。" });
  });
});

describe("what is wrong with a file", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["nothing in it", "", ["1:1 empty-file"]],
    ["only a remark", "# 九月\n", ["1:1 empty-file"]],
    ["no text", "PK\u0003\u0004\u0000", ["1:1 not-text"]],
    ["a sentence", "请假条", ["1:1 no-review"]],
    ["a list of words", "- 甲\n- 乙\n", ["1:3 no-review", "2:3 no-review"]],
    ["another kind of data", "a: 1\nb: 2\n", ["1:1 no-review"]],
    ["nesting beyond reason", "[".repeat(60), ["1:42 too-deep"]],
  ])("%s", (_, text, expected) => {
    expect(problemsIn(text)).toEqual(expected);
  });

  test.each<readonly [string, string, readonly string[]]>([
    ["no template", HEAD.replace(/模板.*\n/, "评分: {}\n"), ["1:1 missing-field"]],
    ["no employee", HEAD.replace(/员工.*\n/, "评分: {}\n"), ["1:1 missing-field"]],
    ["no number", `${HEAD.replace("工号: 0012, ", "")}评分: {}\n`, ["2:1 missing-field"]],
    ["an empty number", `${HEAD.replace("0012", '""')}评分: {}\n`, ["2:7 missing-field"]],
    ["no scores", HEAD, ["1:1 missing-field"]],
    [
      "no employee and no period",
      "模板: cs-director\n评分: {}\n",
      ["1:1 missing-field", "1:1 missing-field"],
    ],
    ["an unknown field", `${HEAD}评份: {}\n评分: {}\n`, ["4:1 unknown-field"]],
    [
      "an unknown field of the employee",
      `${HEAD.replace("姓名", "岗为: 总监, 姓名")}评分: {}\n`,
      ["2:17 unknown-field"],
    ],
    ["a field under two names", `${HEAD}template: x\n评分: {}\n`, ["4:1 field-twice"]],
    ["a note under two names", withScores("  指挥: { 上级: 4, 备注: 好, note: 好 }"), ["5:23 field-twice"]],
    ["a key twice", withScores("  指挥: { 上级: 4 }\n  指挥: { 上级: 5 }\n"), ["6:3 duplicate-key"]],
    ["a rater twice", withScores("  指挥: { 上级: 4, 上级: 5 }\n"), ["5:16 duplicate-key"]],
    [
      "a name for an employee",
      `模板: x\n员工: 林晓雯\n考核期间: 2026-09\n评分: {}`,
      ["2:1 entries-expected"],
    ],
    ["a list for a period", `${HEAD.replace("2026-09", "[九月]")}评分: {}`, ["3:1 text-expected"]],
    ["a number for an item", withScores("  客户满意度: 86\n"), ["5:3 entries-expected"]],
    ["an answer with layers", withScores("  客户投诉处理: { 上级: [[响应]] }\n"), ["5:13 answer-too-deep"]],
    [
      "agreed points without points",
      withScores("  指挥: { 上级: 4, 商定: { 理由: 好 } }\n"),
      ["5:16 missing-field"],
    ],
  ])("%s", (_, text, expected) => {
    expect(problemsIn(text)).toEqual(expected);
  });

  test("a misspelt field comes with the one that is meant", () => {
    const { diagnostics } = readReviews(`${HEAD}评份: {}\n评分: {}\n`, "a.yaml");
    expect(diagnostics[0]?.message["zh-Hans"]).toContain("是不是“评分”？");
  });
});

describe("slips of YAML", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["a tab before a line", "模板: x\n员工:\n\t工号: 1\n", ["3:1 tab-indent"]],
    ["an open quotation mark", '模板: "x\n员工: {}\n', ["1:5 unclosed-quote"]],
    ["an open single mark", "模板: 'x\n员工: {}\n", ["1:5 unclosed-quote"]],
    ["an escaped mark at the end", '模板: "x\\"\n', ["1:5 unclosed-quote"]],
    [
      "an open brace",
      "模板: x\n员工: { 工号: 1, 姓名: 林晓雯\n考核期间: 2026-09\n",
      ["2:5 unclosed-bracket"],
    ],
    [
      "an open bracket",
      withScores("  客户投诉处理: { 上级: [响应 }\n"),
      ["5:11 unclosed-bracket", "5:17 unclosed-bracket"],
    ],
    ["a line pushed in", "模板: x\n员工:\n  工号: 1\n   姓名: 林晓雯\n", ["4:4 bad-indent"]],
    ["a line pushed out", "模板: x\n员工:\n    工号: 1\n  姓名: 林晓雯\n", ["4:3 bad-indent"]],
    ["a name without a colon", "模板: x\n员工\n考核期间: 2026-09\n", ["2:1 missing-colon"]],
    ["a last name without a colon", "模板: x\n员工\n", ["2:1 missing-colon"]],
    ["a colon in a note", withScores("  指挥:\n    备注: 时间: 下午\n"), ["6:9 colon-in-text"]],
    ["a colon in a note in braces", withScores("  指挥: { 备注: 时间: 下午 }\n"), ["5:13 colon-in-text"]],
    ["a text that begins with @", withScores("  指挥:\n    备注: @张三\n"), ["6:9 needs-quotes"]],
    ["a text that begins with *", withScores("  指挥:\n    备注: *重要*\n"), ["6:9 needs-quotes"]],
    ["a text that begins with &", withScores("  指挥:\n    备注: &重要 好\n"), ["6:9 needs-quotes"]],
    ["a text that begins with !", withScores("  指挥:\n    备注: !重要 好\n"), ["6:9 needs-quotes"]],
    ["a backslash", withScores('  指挥:\n    备注: "C:\\考核"\n'), ["6:12 bad-backslash"]],
    ["a bracket too many", withScores("  指挥: { 上级: 4 }}\n"), ["5:16 unreadable-line"]],
  ])("%s", (_, text, expected) => {
    expect(problemsIn(text)).toEqual(expected);
  });
});

describe("full-width signs", () => {
  test("a whole file of them: one message a line, and the review is read all the same", () => {
    const text = `模板：cs-director
员工：
  工号：0012
  姓名：林晓雯
考核期间：2026-09
评分：
  客户满意度：
    自评：92
    上级：86
  指挥: { 自评：4, 上级: 3 }
`;
    const { reviews, diagnostics } = readReviews(text, "a.yaml");
    expect(
      diagnostics.map(({ code, location }) => `${code} ${location?.start.line}:${location?.start.column}`),
    ).toEqual(
      ["1:3", "2:3", "3:5", "4:5", "5:5", "6:3", "7:8", "8:7", "9:7", "10:11"].map(
        (at) => `full-width-colon ${at}`,
      ),
    );
    expect(diagnostics.map(({ message }) => message["zh-Hans"]).slice(1, 4)).toEqual([
      "“员工”后面是全角冒号“：”。请改成半角冒号加一个空格：“员工:”。",
      "“工号”后面是全角冒号“：”。请改成半角冒号加一个空格：“工号: 0012”。",
      "“姓名”后面是全角冒号“：”。请改成半角冒号加一个空格：“姓名: 林晓雯”。",
    ]);
    expect(reviews[0]?.review).toMatchObject({
      employee: { number: "0012", name: "林晓雯" },
      items: {
        客户满意度: { answers: { 自评: "92", 上级: "86" } },
        指挥: { answers: { 自评: "4", 上级: "3" } },
      },
    });
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      "one line between good ones",
      `${HEAD.replace("考核期间: ", "考核期间：")}评分: {}`,
      ["3:5 full-width-colon"],
    ],
    ["the last line", `${HEAD}评分: {}\n评语：\n`, ["5:3 full-width-colon"]],
    ["before braces", `${HEAD.replace("员工: ", "员工：")}评分: {}`, ["2:3 full-width-colon"]],
    ["an item before braces", withScores("  指挥：{ 自评: 4, 上级: 3 }\n"), ["5:5 full-width-colon"]],
    [
      "in a list of reviews",
      `- ${`${HEAD}评分: {}`.replace("模板: ", "模板：").replaceAll("\n", "\n  ")}`,
      ["1:5 full-width-colon"],
    ],
    [
      "and another mistake behind it",
      `${HEAD.replace("模板: ", "模板：")}评份: {}\n评分: {}`,
      ["1:3 full-width-colon", "4:1 unknown-field"],
    ],
    ["a comma in braces", `${HEAD.replace("0012, ", "0012，")}评分: {}`, ["2:15 full-width-comma"]],
  ])("%s", (_, text, expected) => {
    expect(problemsIn(text)).toEqual(expected);
  });

  test.each([
    [
      "a value that begins with a field's name",
      `${HEAD.replace("林晓雯", "林晓雯, 岗位: 部门：客服")}评分: {}`,
    ],
    ["a note", withScores("  指挥:\n    上级: 4\n    备注: 客户反馈：很好\n")],
    ["a note of several lines", withScores("  指挥:\n    上级: 4\n    备注: 客户反馈\n      部门：客服\n")],
    ["a quoted note", withScores('  指挥: { 上级: 4, 备注: "姓名：某某" }\n')],
    ["a block of text", withScores("  指挥:\n    上级: 4\n    备注: |\n      姓名：某某\n")],
    ["a comment below its name", `${withScores("")}评语:\n  上级评语:\n    优点：认真\n    不足：急\n`],
    ["a list entry", withScores("  客户投诉处理:\n    上级:\n      - 响应：未达到\n")],
    ["a name in quotes", withScores('  "指挥：带队": { 上级: 4 }\n')],
    ["a name with its colon", withScores("  指挥：带队: { 上级: 4 }\n")],
  ])("is fine in %s", (_, text) => {
    expect(problemsIn(text)).toEqual([]);
  });
});

test("10,000 reviews are the most a file can hold", () => {
  const many = (count: number) => "- {}\n".repeat(count);
  const { reviews, diagnostics } = readReviews(many(10_001), "考核.yaml");
  expect(reviews).toEqual([]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    {
      "zh-Hans": "一个文件最多放 10000 份考核记录，这里有 10001 份。请分成几个文件。",
      "zh-Hant": "一個檔案最多放 10000 份考核紀錄，這裡有 10001 份。請分成幾個檔案。",
      en: "A file can hold 10000 reviews; this one has 10001. Split it into several files.",
    },
  ]);
  expect(problemsIn(many(3))).toEqual(["1:3 no-review", "2:3 no-review", "3:3 no-review"]);
});
