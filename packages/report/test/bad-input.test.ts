import type { Item, Template } from "@scorecard/model";
import { beforeAll, describe, expect, test } from "vitest";
import { createSheetRenderer, type SheetInput } from "../src/index.ts";
import type { Page } from "../src/layout/page.ts";
import { DIRECTOR } from "./support/director.ts";
import { shippedFonts } from "./support/fonts.ts";
import { laidOut, linesOf, overlaps, textOf } from "./support/pages.ts";
import { FINAL, resultOf, reviewOf, ZHANG } from "./support/reviews.ts";
import { describeWith, runOn } from "./support/tools.ts";

/* What nobody should write, and somebody will: a sheet is right all the same, or says what is wrong with it. */

const fonts = shippedFonts();
const CREATED = { createdAt: new Date("2026-10-05T01:02:03Z") };
const BLANK: SheetInput = { kind: "blank" };

function filled(employee = ZHANG, comment = ""): SheetInput {
  const comments = comment === "" ? {} : { "supervisor-comment": comment };
  return {
    kind: "filled",
    review: reviewOf(DIRECTOR, { employee, comments }),
    result: resultOf(DIRECTOR, FINAL, employee),
  };
}

function expectInsideThePage(pages: readonly Page[]): void {
  for (const page of pages) {
    const lines = linesOf(page).filter((line) => line.turned !== true);
    for (const line of lines) {
      expect(line.x, line.text).toBeGreaterThanOrEqual(33);
      expect(line.x + line.width, line.text).toBeLessThanOrEqual(page.width - 33);
      expect(line.y, line.text).toBeLessThanOrEqual(page.height - 20);
    }
    expect(overlaps(lines)).toEqual([]);
  }
}

/** The director's sheet with other items in its first section. */
function withItems(items: readonly Item[]): Template {
  const [performance, ...rest] = DIRECTOR.sections;
  const [group] = performance?.groups ?? [];
  if (performance === undefined || group === undefined) throw new Error("the director's sheet has a group");
  return { ...DIRECTOR, sections: [{ ...performance, groups: [{ ...group, items }] }, ...rest] };
}

const ITEMS = DIRECTOR.sections.flatMap(({ groups }) => groups).flatMap(({ items }) => items);

describe.each([
  ["Chinese", "阿依古丽·买买提".repeat(25)],
  ["Latin without a space", "x".repeat(200)],
])("a name of 200 characters, %s", (_, name) => {
  const pages = laidOut(DIRECTOR, filled({ number: "0001", name }), ["zh-Hans"], fonts);

  test("is printed whole, inside its cell", () => {
    expect(name).toHaveLength(200);
    expectInsideThePage(pages);
    const [first] = pages;
    expect(first && textOf(first)).toContain(name);
  });

  test("is shortened in the head of later pages, which keeps number, period and outcome", () => {
    const heads = pages.slice(1).map((page) => linesOf(page)[0]?.text ?? "");
    expect(heads.length).toBeGreaterThan(0);
    for (const head of heads) {
      expect(head).toMatch(/^客服总监考核评分表.*….*0001.*2026 年 9 月 {2}\|/u);
    }
  });
});

describe("characters that no sheet can set", () => {
  const comment = "做得好👍🏽👨‍👩‍👧！姓名שלום עולם，又名مرحبا。";
  const pages = laidOut(DIRECTOR, filled(ZHANG, comment), ["zh-Hans"], fonts);
  const line = pages.flatMap(linesOf).find(({ text }) => text.startsWith("做得好"));

  test("one box stands for what a reader sees as one character", () => {
    const boxed = (line?.pieces ?? []).filter(({ face }) => face === undefined).map(({ text }) => text);
    expect(boxed).toEqual(["👍🏽👨‍👩‍👧", "שלום", "עולם", "مرحبا"]);
    expect((line?.width ?? 0) / (line?.size ?? 1)).toBeLessThan(4 + 2 + 4 + 9 + 4 + 5);
  });

  test("each is reported: pictures by their code points, text from right to left as it is written", async () => {
    const renderer = createSheetRenderer({ template: DIRECTOR, languages: ["zh-Hans"], fonts });
    const { diagnostics } = await renderer.render([filled(ZHANG, comment)], CREATED);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["right-to-left-text", "error"],
      ["right-to-left-text", "error"],
      ["character-without-glyph", "error"],
      ["character-without-glyph", "error"],
    ]);
    const messages = diagnostics.map(({ message }) => message["zh-Hans"]).join("\n");
    expect(messages).toContain("“שלום עולם”");
    expect(messages).toContain("“مرحبا”");
    expect(messages).toContain("U+1F44D U+1F3FD");
    expect(messages).toContain("U+1F468 U+200D U+1F469 U+200D U+1F467");
  });
});

test("control characters and direction marks leave no trace", () => {
  const pages = laidOut(
    DIRECTOR,
    filled(ZHANG, "甲\u0000\u0007乙\u001B丙\u202E丁\u2066戊\uFEFF。"),
    ["zh-Hans"],
    fonts,
  );
  expect(pages.map(textOf).join("")).toContain("甲乙丙丁戊。");
});

describe("300 items", () => {
  const items = Array.from({ length: 300 }, (_, index): Item => {
    const item = ITEMS[index % 7];
    if (item === undefined) throw new Error("the sheet has seven items");
    return { ...item, key: `item-${index}`, name: { "zh-Hans": `项目${index + 1}` } };
  });
  let pages: readonly Page[] = [];
  beforeAll(() => {
    pages = laidOut(withItems(items), BLANK, ["zh-Hans"], fonts);
  });

  test("each is printed once, in order, and nothing leaves the page", () => {
    const names = pages.flatMap(linesOf).flatMap((line) => /^项目(\d+)$/u.exec(line.text)?.[1] ?? []);
    expect(names).toEqual(Array.from({ length: 300 }, (_, index) => String(index + 1)));
    expectInsideThePage(pages);
  });

  test("no page ends with a table's head alone", () => {
    for (const page of pages.filter((candidate) => textOf(candidate).includes("指标要求"))) {
      expect(textOf(page)).toMatch(/项目\d/u);
    }
  });
});

describe.each([6, 7, 8, 9, 10, 11, 12, 13])("%i signers", (count) => {
  const [signer] = DIRECTOR.signers;
  if (signer === undefined) throw new Error("the director's sheet has signers");
  const signers = Array.from({ length: count }, (_, index) => ({
    ...signer,
    key: `signer-${index}`,
    role: { "zh-Hans": `第${index + 1}位审批人` },
  }));
  const pages = laidOut({ ...DIRECTOR, signers }, BLANK, ["zh-Hans"], fonts);
  const rolesOn = (page: Page) => linesOf(page).filter((line) => /^第\d+位/u.test(line.text)).length;

  test("each has a place to sign and a date on the page of its name", () => {
    expect(pages.reduce((sum, page) => sum + rolesOn(page), 0)).toBe(count);
    for (const page of pages) {
      const lines = linesOf(page);
      const places = lines.filter((line) => line.text === "签字").length;
      const dates = lines.filter((line) => line.text === "日期").length;
      expect([places, dates]).toEqual([rolesOn(page), rolesOn(page)]);
    }
    expectInsideThePage(pages);
  });

  test("something else stands on the page where they begin, and none is alone on its page", () => {
    const signed = pages.filter((page) => rolesOn(page) > 0);
    expect(signed[0] && textOf(signed[0])).toContain("改进计划");
    for (const page of signed) expect(rolesOn(page) > 1 || textOf(page).includes("改进计划")).toBe(true);
  });
});

describe.each([
  [
    "no group",
    (template: Template) =>
      template.sections.map((section, index) => (index === 0 ? { ...section, groups: [] } : section)),
  ],
  ["a group without items", () => withItems([]).sections],
])("an empty section, %s", (_, sections) => {
  const pages = laidOut({ ...DIRECTOR, sections: sections(DIRECTOR) }, BLANK, ["zh-Hans"], fonts);

  test("has its name, its head and its total", () => {
    const [first] = pages;
    const text = first === undefined ? "" : textOf(first);
    expect(text).toContain("任务绩效");
    expect(text.split("加权合计").length - 1).toBe(2);
    expectInsideThePage(pages);
  });
});

describeWith(["pdftotext"], "what comes out of the file", () => {
  const COMMENT =
    "满意度达到98.5%（目标95%），较上月提高1.2个百分点；KPI看板已上线。“新客户回访”完成率100%——" +
    "大客户由本人回访……但《客服月报》晚了2天（应为每月5日），建议：①提前3天汇总；②由A组复核！" +
    "他说：“《手册》（第3版）。”详见https://kpi.example.com/2026-09与R&D的纪要。";

  test.each([["zh-Hans"], ["zh-Hant"]] as const)(
    "gaps and cut signs in %s are neither spaces nor line ends",
    async (language) => {
      // The number in front makes the lines of each repetition break elsewhere.
      const text = Array.from({ length: 40 }, (_, index) => `${"一".repeat(index)}${COMMENT}`).join("");
      const sheet = filled(ZHANG, text);
      const renderer = createSheetRenderer({ template: DIRECTOR, languages: [language], fonts });
      const { bytes } = await renderer.render([sheet], CREATED);
      const lines = laidOut(DIRECTOR, sheet, [language], fonts)
        .flatMap(linesOf)
        .map((line) => line.text)
        .filter((line) => line.length > 30 && text.includes(line));
      const extracted = runOn(bytes, "pdftotext", ["-enc", "UTF-8"], ["-"]);
      expect(lines.length).toBeGreaterThan(100);
      expect(lines.filter((line) => !extracted.includes(line))).toEqual([]);
    },
  );
});
