import type { Review } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { readReviews } from "./read-reviews.ts";

/** A review with everything that a review can have. */
const EVERYTHING = `模板: cs-director
模板版本: 2
员工:
  工号: "００12"
  姓名: 林晓雯
  部门: 客户服务部
  岗位: “客服总监”
考核期间: 2026-09
数据:
  入职日期: 2024-03-01
  计划:
评分:
  满意度: { 自评: 92%, 上级: [甲, " 乙 "], 商定: { 分数: 15, 理由: 季末 }, 备注: 见附件 }
  投诉处理:
    上级: { 响应: " 2 " }
    商定: 8
  指挥: { answers: { 上级: 「4」 } }
自定:
  本月目标:
    - { 名称: 上线, 权重: 60%, 要求: 九月底, 上级: 90 }
    -
    - 名称: 培训
      权重: 40%
      review: { 上级: 80 }
  下月目标: { 名称: 扩容, 权重: 5 }
  明年目标:
否决:
  泄密: 1
  账目不清:
调整:
  总经理调整: { 分数: +3, 理由: 抢修 }
  部门调整: 2
商定: { 分数: 82, 理由: 部门面谈 }
评语:
  上级评语: 带队稳
  自评评语:
`;

/** The least that a review can have. */
const LEAST = "模板: x\n员工: { 工号: 1, 姓名: 林晓雯 }\n考核期间: 2026-09\n评分:\n";

function onlyReview(text: string) {
  const { reviews, diagnostics } = readReviews(text, "九月.yaml");
  expect(diagnostics).toEqual([]);
  const [only] = reviews;
  if (only === undefined || reviews.length > 1) throw new Error("there is one review");
  return only;
}

describe("a review has what its file says, and nothing else", () => {
  test("everything", () => {
    const expected: Review = {
      template: "cs-director",
      templateVersion: "2",
      employee: { number: "0012", name: "林晓雯", department: "客户服务部", position: "“客服总监”" },
      period: "2026-09",
      items: {
        满意度: {
          answers: { 自评: "92%", 上级: ["甲", "乙"] },
          agreed: { points: "15", reason: "季末" },
          note: "见附件",
        },
        投诉处理: { answers: { 上级: { 响应: "2" } }, agreed: { points: "8" } },
        指挥: { answers: { 上级: "4" } },
      },
      data: { 入职日期: "2024-03-01" },
      rows: {
        本月目标: [
          { name: "上线", weight: "60%", requirement: "九月底", review: { answers: { 上级: "90" } } },
          { name: "培训", weight: "40%", review: { answers: { 上级: "80" } } },
        ],
        下月目标: [{ name: "扩容", weight: "5", review: { answers: {} } }],
        明年目标: [],
      },
      events: { 泄密: "1" },
      adjustments: { 总经理调整: { points: "+3", reason: "抢修" }, 部门调整: { points: "2" } },
      agreed: { points: "82", reason: "部门面谈" },
      comments: { 上级评语: "带队稳" },
    };
    expect(onlyReview(EVERYTHING).review).toStrictEqual(expected);
  });

  test("the least", () => {
    expect(onlyReview(LEAST).review).toStrictEqual({
      template: "x",
      employee: { number: "1", name: "林晓雯" },
      period: "2026-09",
      items: {},
      comments: {},
    });
  });
});

describe("a review that lacks what it needs is none", () => {
  const reviewsIn = (text: string) => readReviews(text, "九月.yaml").reviews;
  test.each([
    ["its template", LEAST.replace(/模板.*\n/, "")],
    ["its employee", LEAST.replace(/员工.*\n/, "")],
    ["the employee's number", LEAST.replace("工号: 1, ", "")],
    ["the employee's name", LEAST.replace(", 姓名: 林晓雯", "")],
    ["its period", LEAST.replace(/考核期间.*\n/, "")],
    ["its scores", LEAST.replace("评分:\n", "")],
    ["template and period", LEAST.replace(/模板.*\n/, "").replace(/考核期间.*\n/, "")],
  ])("%s", (_, text) => {
    expect(reviewsIn(text)).toEqual([]);
  });

  test("a row without its name or its weight is left out, the others stay", () => {
    const rows =
      "自定:\n  目标:\n    - { 权重: 40% }\n    - { 名称: 上线 }\n    - { 名称: 培训, 权重: 20% }\n";
    expect(reviewsIn(LEAST + rows)[0]?.review.rows).toEqual({
      目标: [{ name: "培训", weight: "20%", review: { answers: {} } }],
    });
  });

  test("agreed points without points, and an adjustment without any, are left out", () => {
    const more = "商定: { 理由: 好 }\n调整: { 甲: { 理由: 好 }, 乙: , 丙: 2 }\n";
    const review = reviewsIn(LEAST + more)[0]?.review;
    expect(review).not.toHaveProperty("agreed");
    expect(review?.adjustments).toStrictEqual({ 丙: { points: "2" } });
  });
});

describe("what stands at a path of a review", () => {
  const textAt = (path: string, part?: "value" | "name") => {
    const place = onlyReview(EVERYTHING).locate(path === "" ? [] : path.split("/"), part);
    return place && EVERYTHING.slice(place.start.offset, place.end.offset);
  };

  test.each<readonly [path: string, value: string, name: string]>([
    ["", "模板", "模板"],
    ["template", "cs-director", "模板"],
    ["templateVersion", "2", "模板版本"],
    ["employee", "员工", "员工"],
    ["employee/number", '"００12"', "工号"],
    ["employee/name", "林晓雯", "姓名"],
    ["employee/department", "客户服务部", "部门"],
    ["employee/position", "“客服总监”", "岗位"],
    ["period", "2026-09", "考核期间"],
    ["data", "数据", "数据"],
    ["data/入职日期", "2024-03-01", "入职日期"],
    ["data/计划", "计划", "计划"],
    ["items", "评分", "评分"],
    ["items/满意度", "满意度", "满意度"],
    ["items/满意度/answers/自评", "92%", "自评"],
    ["items/满意度/answers/上级", '[甲, " 乙 "]', "上级"],
    ["items/满意度/answers/上级/0", "甲", "甲"],
    ["items/满意度/answers/上级/1", '" 乙 "', '" 乙 "'],
    ["items/满意度/agreed", "商定", "商定"],
    ["items/满意度/agreed/points", "15", "分数"],
    ["items/满意度/agreed/reason", "季末", "理由"],
    ["items/满意度/note", "见附件", "备注"],
    ["items/投诉处理/answers/上级", "上级", "上级"],
    ["items/投诉处理/answers/上级/响应", '" 2 "', "响应"],
    ["items/投诉处理/agreed", "8", "商定"],
    ["items/投诉处理/agreed/points", "8", "商定"],
    ["items/指挥/answers/上级", "「4」", "上级"],
    ["rows", "自定", "自定"],
    ["rows/本月目标", "- { 名称: 上线, 权重: 60%, 要求: 九月底, 上级: 90 }", "本月目标"],
    ["rows/本月目标/0", "名称", "名称"],
    ["rows/本月目标/0/name", "上线", "名称"],
    ["rows/本月目标/0/weight", "60%", "权重"],
    ["rows/本月目标/0/requirement", "九月底", "要求"],
    ["rows/本月目标/0/review/answers/上级", "90", "上级"],
    ["rows/本月目标/1/name", "培训", "名称"],
    ["rows/本月目标/1/weight", "40%", "权重"],
    ["rows/本月目标/1/review/answers/上级", "80", "上级"],
    ["rows/下月目标/0/weight", "5", "权重"],
    ["rows/明年目标", "明年目标", "明年目标"],
    ["events", "否决", "否决"],
    ["events/泄密", "1", "泄密"],
    ["events/账目不清", "账目不清", "账目不清"],
    ["adjustments", "调整", "调整"],
    ["adjustments/总经理调整", "总经理调整", "总经理调整"],
    ["adjustments/总经理调整/points", "+3", "分数"],
    ["adjustments/总经理调整/reason", "抢修", "理由"],
    ["adjustments/部门调整/points", "2", "部门调整"],
    ["agreed", "商定", "商定"],
    ["agreed/points", "82", "分数"],
    ["agreed/reason", "部门面谈", "理由"],
    ["comments", "评语", "评语"],
    ["comments/上级评语", "带队稳", "上级评语"],
    ["comments/自评评语", "自评评语", "自评评语"],
  ])("%s: %s, behind %s", (path, value, name) => {
    expect([textAt(path), textAt(path, "name")]).toEqual([value, name]);
  });

  test.each([
    ["items/满意度/answers/同级", "满意度", "a missing answer is found at its item"],
    ["items/出勤/answers/上级", "评分", "a missing item at the scores"],
    ["rows/本月目标/7/weight", "本月目标", "a missing row at its group"],
    ["signature", "模板", "anything else at the beginning"],
  ])("%s: %s: %s", (path, value) => {
    expect(textAt(path)).toBe(value);
    expect(textAt(path, "name")).toBe(value);
  });
});

describe("vetoing events", () => {
  test.each<readonly [string, string, Review["events"]]>([
    ["a name", "泄密", { 泄密: "1" }],
    ["a name in Chinese quotation marks", "“泄密”", { 泄密: "1" }],
    ["a list of names", "[泄密, 「账目不清」]", { 泄密: "1", 账目不清: "1" }],
    ["a list of names and how often", '[泄密: 2, " 账目不清 "]', { 泄密: "2", 账目不清: "1" }],
    ["names and how often", "{ 泄密: 2, 账目不清: }", { 泄密: "2" }],
    ["a list with a name that has nothing behind it", "[泄密: , 账目不清]", { 账目不清: "1" }],
    ["nothing", "", {}],
    ["an empty list", "[]", {}],
    ["an empty text", '""', {}],
    ["none", "无", {}],
    ["none, in English", "None", {}],
    ["a list with none", "[无, ~]", {}],
  ])("as %s", (_, written, events) => {
    expect(onlyReview(`${LEAST}否决: ${written}\n`).review.events).toStrictEqual(events);
  });

  test.each([
    ["[泄密, 账目不清]", "泄密", "泄密"],
    ["[泄密, 账目不清]", "账目不清", "账目不清"],
    ["[泄密: 2]", "泄密", "2"],
    ["泄密", "泄密", "泄密"],
    ["[泄密]", "失火", "否决"],
  ])("%s: the place of %s is %s", (written, name, text) => {
    const file = `${LEAST}否决: ${written}\n`;
    const place = onlyReview(file).locate(["events", name], name === "失火" ? "name" : "value");
    expect(file.slice(place?.start.offset, place?.end.offset)).toBe(text);
  });
});

describe("texts as they are written", () => {
  test.each<readonly [string, string]>([
    ["“ 92% ”", "92%"],
    ["「92%」", "92%"],
    ["“92%” 左右", "“92%” 左右"],
    ["约“92%”", "约“92%”"],
    ["「」", ""],
    ["“九”“十”", "“九”“十”"],
    ["「九」「十」", "「九」「十」"],
    ['" 92% "', "92%"],
    ['"~"', "~"],
    ['"null"', "null"],
    ["~x", "~x"],
  ])("%s is %j", (written, text) => {
    const { review } = onlyReview(`${LEAST}  满意度: { 上级: ${written} }\n`);
    expect(review.items).toEqual({ 满意度: { answers: { 上级: text } } });
  });

  test.each(["", "~", "null"])("%j is nothing yet", (written) => {
    const { review } = onlyReview(`${LEAST}  满意度: { 上级: ${written} }\n`);
    expect(review.items).toEqual({ 满意度: { answers: {} } });
  });

  test("names are without white space around them", () => {
    const { review } = onlyReview(`${LEAST}  " 满意度 ": { " 上级 ": 92% }\n`);
    expect(review.items).toEqual({ 满意度: { answers: { 上级: "92%" } } });
  });
});
