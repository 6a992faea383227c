import { describe, expect, test } from "vitest";
import type { OutlineEntry } from "../src/index.ts";
import { MANNERS, RECEPTION } from "./sheets.ts";
import { openAt, openWorkspace } from "./workspace.ts";

const open = (language: "zh-Hans" | "zh-Hant" | "en" = "zh-Hans") =>
  openWorkspace({ sheet: RECEPTION, manners: MANNERS }, { language });

/** An outline as indented lines. */
function lines(entries: readonly OutlineEntry[], indent = ""): readonly string[] {
  return entries.flatMap(({ name, detail, kind, children }) => [
    `${indent}${kind} ${name}${detail === "" ? "" : ` ${detail}`}`,
    ...lines(children, `${indent}  `),
  ]);
}

describe("the outline", () => {
  test.each<readonly ["zh-Hans" | "en", readonly string[]]>([
    [
      "zh-Hans",
      [
        "sheet 前台接待考核评分表",
        "  rater 自评",
        "  rater 上级",
        "  rater 人力资源部",
        "  figure 接听目标",
        "  section 任务绩效 80%",
        "    group 接待 60%",
        "      item 电话接听率 40%",
        "        figure 接听率",
        "      item 访客登记 20%",
        "    item 准时到岗 40%",
        "  section 行为考核 20%",
        "  grade 优秀",
        "  grade 合格",
        "  event 重大安全事故",
      ],
    ],
    ["en", ["sheet Receptionist Scorecard", "  rater self", "  rater HR", "    group Reception 60%"]],
  ])("in %s", (language, expected) => {
    const { service, document } = open(language);
    const outline = lines(service.outline(document("sheet")));
    if (language === "zh-Hans") expect(outline).toEqual(expected);
    else expect(outline).toEqual(expect.arrayContaining([...expected]));
  });

  test("each entry's name lies in the entry, and each entry in the one around it", () => {
    const { service, document } = open();
    const check = ({ span, selection, children }: OutlineEntry): void => {
      expect(selection.start).toBeGreaterThanOrEqual(span.start);
      expect(selection.end).toBeLessThanOrEqual(span.end);
      for (const child of children) {
        expect(child.span.start).toBeGreaterThanOrEqual(span.start);
        expect(child.span.end).toBeLessThanOrEqual(span.end);
        check(child);
      }
    };
    for (const entry of service.outline(document("sheet"))) check(entry);
  });
});

test("blocks and runs of comments can be folded", () => {
  const source = `评分表 "甲" [|{
  [|# 第一行
  # 第二行|]
  # 忽略

  周期：月度  # 每月
  # 单独一行
  部分 "乙" 100% [|{
    指标 "丙" 100% { 打分：0～100 分 }
  }|]
}|]`.replace("  # 忽略\n\n", "\n");
  const { service, sheet, ranges } = openAt(source);
  const folds = service.folds(sheet).map(({ start, end }) => ({ start, end }));
  expect(folds).toEqual(ranges);
});

describe("the colour of a word", () => {
  const { service, document } = open();
  const sheet = document("sheet");
  const tokens = service.tokens(sheet);
  const kindsOf = (text: string) => {
    const start = sheet.text.indexOf(text);
    return tokens
      .filter((token) => token.start >= start && token.end <= start + text.length)
      .map(
        ({ kind, start: from, end, declares }) =>
          `${kind} ${sheet.text.slice(from, end)}${declares ? "!" : ""}`,
      );
  };

  test.each([
    ["指标 calls ", ["keyword 指标", "item calls!"]],
    [
      "单位 %，范围 0%～100%",
      ["keyword 单位", "unit %", "keyword 范围", "number 0", "unit %", "operator ～", "number 100", "unit %"],
    ],
    ["quota 以上：40 分", ["figure quota", "keyword 以上", "number 40", "unit 分"]],
    [
      '要求："接听率 {quota} 以上"',
      ["keyword 要求", 'string "接听率 ', "placeholder {quota}", 'string  以上"'],
    ],
    ["# 原表的第一部分。", ["comment # 原表的第一部分。"]],
    ["、hr 10%", ["rater hr", "number 10", "unit %"]],
    ["等级 B", ["keyword 等级", "grade B"]],
  ])("in %s", (text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });

  test("no two of them overlap, and none crosses a line", () => {
    for (const [index, { start, end }] of tokens.entries()) {
      expect(start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
      expect(sheet.text.slice(start, end)).not.toMatch(/[\r\n]/);
    }
  });
});

describe("hints", () => {
  /** The hints behind their words, line by line. */
  const hintsOf = (source: string, language: "zh-Hans" | "zh-Hant" | "en" = "zh-Hans") => {
    const { service, sheet } = openAt(source, { manners: MANNERS }, { language });
    return service.hints(sheet, { start: 0, end: sheet.text.length }).map(({ label }) => label);
  };

  test("tell sums and points", () => {
    expect(hintsOf(RECEPTION)).toEqual([
      "合计 100%",
      "合计 100%",
      "合计 60%",
      "= 40 分",
      "= 20 分",
      "= 40 分",
      "合计 100%",
    ]);
  });

  test.each<readonly [string, "zh-Hans" | "zh-Hant" | "en", readonly string[]]>([
    [
      '部分 "乙" 100% {\n 指标 "丙" 60% { }\n 指标 "丁" 20% { }\n}',
      "zh-Hans",
      ["合计 100%", "合计 80%，还差 20%", "= 60 分", "= 20 分"],
    ],
    [
      '部分 "乙" 90% {\n 指标 "丙" 110% { }\n}',
      "en",
      ["sum 90%, 10% missing", "sum 110%, 10% too much", "= 110 points"],
    ],
    [
      '部分 "乙" 60 分 {\n 指标 "丙" 50% { }\n 类别 "戊" 40% { 指标 "丁" 50% { } }\n}',
      "zh-Hant",
      ["合計 100%", "= 30 分", "合計 50%，多了 10%", "= 30 分"],
    ],
    [
      '满分：5 分\n计分方式：加权\n部分 "乙" 100% {\n 指标 "丙" 100% { }\n}',
      "zh-Hans",
      ["合计 100%", "合计 100%"],
    ],
    [
      '部分 "乙" 30 分 {\n 指标 "丙" 10 分 { }\n 指标 "丁" 15 分 { }\n}',
      "zh-Hans",
      ["合计 25 分，还差 5 分"],
    ],
    [
      '部分 "乙" 100% {\n 使用 courtesy、patience 30% 来自 "manners" 每项 20%\n}',
      "zh-Hans",
      ["合计 100%", "合计 50%，还差 50%"],
    ],
  ])("tell what is missing: %s", (lines, language, expected) => {
    expect(hintsOf(`评分表 "甲" {\n${lines}\n}`, language)).toEqual(expected);
  });

  test("are not given where only changes are written", () => {
    const source = `评分表 "甲" {
  部分 a "乙" 100% { 指标 "丙" 100% { 打分：0～100 分 } }
  变体 v "丁" { 部分 a { 指标 "戊" 5 分 { } } }
}`;
    expect(hintsOf(source)).toEqual(["合计 100%", "合计 100%", "= 100 分"]);
  });

  test("of other lines are not asked for", () => {
    const { service, document } = open();
    const start = RECEPTION.indexOf("指标 punctual");
    expect(service.hints(document("sheet"), { start, end: start + 20 }).map(({ label }) => label)).toEqual([
      "= 40 分",
    ]);
  });
});
