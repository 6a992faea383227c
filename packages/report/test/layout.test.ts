import type { Item, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import type { SheetLanguages } from "../src/compose/words.ts";
import type { Paper } from "../src/theme/measures.ts";
import { DIRECTOR } from "./support/director.ts";
import { shippedFonts } from "./support/fonts.ts";
import { KINDS } from "./support/kinds.ts";
import { laidOut, linesOf, NO_COMPANY, overlaps, type PageLine, textOf } from "./support/pages.ts";
import { FINAL, PROVISIONAL, resultOf, reviewOf } from "./support/reviews.ts";

const fonts = shippedFonts();
const CHINESE: SheetLanguages = ["zh-Hans"];

function filled(template: Template, comments: Readonly<Record<string, string>> = {}) {
  const review = reviewOf(template, { comments });
  return { kind: "filled", review, result: resultOf(template, FINAL) } as const;
}

/** The director's sheet with the items of its first section repeated up to a count. */
function withItems(count: number): Template {
  const [performance, ...rest] = DIRECTOR.sections;
  const [group] = performance?.groups ?? [];
  if (performance === undefined || group === undefined) throw new Error("the director's sheet has a group");
  const items = Array.from({ length: count }, (_, index): Item => {
    const item = group.items[index % group.items.length];
    if (item === undefined) throw new Error("the group has items");
    return { ...item, key: `item-${index}`, name: { "zh-Hans": `项目${index + 1}` } };
  });
  return { ...DIRECTOR, sections: [{ ...performance, groups: [{ ...group, items }] }, ...rest] };
}

/** How often a text is set as lines of its own. */
function count(lines: readonly { readonly text: string }[], text: string): number {
  return lines.filter((line) => line.text === text).length;
}

describe("a table over several pages", () => {
  const pages = laidOut(withItems(60), { kind: "blank" }, CHINESE, fonts);
  const tablePages = pages.filter((page) => /项目\d/u.test(textOf(page)));

  test("takes several pages", () => {
    expect(tablePages.length).toBeGreaterThanOrEqual(4);
  });

  test("repeats its head, its group and its section on each of them", () => {
    for (const page of tablePages) {
      const lines = linesOf(page);
      expect(count(lines, "指标要求")).toBe(1);
      expect(count(lines, "客户管理")).toBe(1);
      expect(count(lines, "任")).toBe(1);
    }
  });

  test("has every item once, in order", () => {
    const names = pages
      .flatMap((page) => linesOf(page))
      .flatMap((line) => /^项目(\d+)$/u.exec(line.text)?.[1] ?? []);
    expect(names).toEqual(Array.from({ length: 60 }, (_, index) => String(index + 1)));
  });

  test("leaves its total with the last item", () => {
    const last = tablePages.at(-1);
    expect(last && textOf(last)).toContain("加权合计");
  });

  test("every page but the first says whose sheet it is, and each its number", () => {
    pages.forEach((page, index) => {
      const lines = linesOf(page);
      expect(count(lines, `第 ${index + 1} 页 / 共 ${pages.length} 页`)).toBe(1);
      expect(count(lines, "客服总监考核评分表")).toBe(1);
    });
  });
});

describe("a row higher than a page", () => {
  const requirement = Array.from(
    { length: 500 },
    (_, index) => `第${String(index).padStart(4, "0")}项流程，`,
  ).join("");
  const template = withItems(1);
  const [performance, ...rest] = template.sections;
  const [group] = performance?.groups ?? [];
  const [item] = group?.items ?? [];
  if (!performance || !group || !item) throw new Error("the sheet has an item");
  const long = { ...item, requirement: { "zh-Hans": requirement } };
  const tall = {
    ...template,
    sections: [{ ...performance, groups: [{ ...group, items: [long] }] }, ...rest],
  };
  const pages = laidOut(tall, { kind: "blank" }, CHINESE, fonts);

  test("is split between its lines and loses none", () => {
    const lines = pages
      .flatMap(linesOf)
      .filter((line) => /^[第项流程，\d]*[第项流程，][第项流程，\d]*$/u.test(line.text));
    expect(lines.map((line) => line.text).join("")).toBe(requirement);
    expect(pages.filter((page) => textOf(page).includes("项流程")).length).toBeGreaterThanOrEqual(2);
  });

  test("names its item on each page", () => {
    for (const page of pages.filter((candidate) => textOf(candidate).includes("项流程"))) {
      expect(count(linesOf(page), "项目1")).toBe(1);
    }
  });
});

describe("a comment of 10,000 characters", () => {
  const comment = Array.from(
    { length: 1000 },
    (_, index) => `第${String(index).padStart(4, "0")}条意见吧，`,
  ).join("");
  const pages = laidOut(DIRECTOR, filled(DIRECTOR, { "supervisor-comment": comment }), CHINESE, fonts);

  test("is printed whole and in order", () => {
    expect(comment.length).toBe(10_000);
    expect(pages.map(textOf).join("")).toMatch(/第0000条意见/u);
    const lines = pages.flatMap(linesOf).filter((line) => /条意见|^\d+条|意见吧，/u.test(line.text));
    expect(lines.map((line) => line.text).join("")).toBe(comment);
  });

  test("has its label on each page it reaches", () => {
    for (const page of pages.filter((candidate) => textOf(candidate).includes("条意见"))) {
      expect(count(linesOf(page), "上级评语")).toBe(1);
    }
  });
});

describe("signatures", () => {
  /** The director's sheet with so many lines to write on that the signatures fall on every possible place of a page. */
  const cases = Array.from({ length: 40 }, (_, index) => index + 1);

  test.each(cases)("stay together and never alone, after %i lines to write on", (lines) => {
    const template = {
      ...DIRECTOR,
      textFields: [{ key: "plan", label: { "zh-Hans": "改进计划" }, lines }],
    };
    const pages = laidOut(template, { kind: "blank" }, CHINESE, fonts);
    const signed = pages.filter((page) => textOf(page).includes("签字"));
    expect(signed).toHaveLength(1);
    const text = signed.map(textOf).join("");
    expect(text).toContain("考核人");
    expect(text).toContain("被考核人");
    expect(text).toMatch(/改进计划/u);
  });

  test("the acknowledgement stands on their page", () => {
    const acknowledgement = [{ language: "zh-Hans", text: "请核对以上评分后签字。" }] as const;
    const pages = laidOut(DIRECTOR, { kind: "blank" }, CHINESE, fonts, { ...NO_COMPANY, acknowledgement });
    const page = pages.find((candidate) => textOf(candidate).includes("被考核人"));
    expect(page && textOf(page)).toContain("请核对以上评分后签字。");
  });
});

describe("scores", () => {
  const marksOf = (pages: ReturnType<typeof laidOut>, kind: "tick" | "missing") =>
    pages
      .flatMap((page) => page.boxes.flatMap(({ box }) => box.marks ?? []))
      .filter((mark) => mark.kind === kind).length;

  test("a final sheet ticks one entry an item and marks no cell", () => {
    const pages = laidOut(DIRECTOR, filled(DIRECTOR), CHINESE, fonts);
    expect(marksOf(pages, "tick")).toBe(12);
    expect(marksOf(pages, "missing")).toBe(0);
    expect(pages.map(textOf).join("")).not.toContain("暂定");
  });

  test("a provisional sheet says so, and what is missing is marked, never 0", () => {
    const result = resultOf(DIRECTOR, PROVISIONAL);
    const pages = laidOut(DIRECTOR, { kind: "filled", review: reviewOf(DIRECTOR), result }, CHINESE, fonts);
    // Two items, both sections and the total lack the supervisor's figure and so the result.
    expect(marksOf(pages, "missing")).toBe(10);
    expect(marksOf(pages, "tick")).toBe(10);
    expect(pages.map(textOf).join("")).toContain("暂定");
  });

  test("a blank sheet has neither figures in the score columns nor marks", () => {
    const pages = laidOut(DIRECTOR, { kind: "blank" }, CHINESE, fonts);
    expect(marksOf(pages, "tick") + marksOf(pages, "missing")).toBe(0);
    const inScores = pages.flatMap(linesOf).filter((line) => line.x > 465 && /^\d/u.test(line.text));
    expect(inScores).toEqual([]);
  });

  test("the total shows its arithmetic", () => {
    const pages = laidOut(DIRECTOR, filled(DIRECTOR), CHINESE, fonts);
    expect(pages.map(textOf).join("")).toContain("70 × 80% + 88 × 20% = 73.6");
  });

  test("units stand below units in each column", () => {
    const figures = laidOut(DIRECTOR, filled(DIRECTOR), CHINESE, fonts)
      .flatMap(linesOf)
      .filter((line) => line.x > 460 && /^\d+$/u.test(line.text));
    expect(figures).toHaveLength(3 * 14);
    expect(new Set(figures.map(({ text }) => text.length)).size).toBeGreaterThan(1);
    expect(new Set(figures.map((line) => (line.x + line.width).toFixed(2))).size).toBe(3);
  });
});

describe.each([
  [["zh-Hans"], 2],
  [["zh-Hant"], 2],
  [["en"], 3],
  [["zh-Hans", "en"], 3],
] as const)("the director's filled sheet in %j", (languages, atMost) => {
  const pages = laidOut(DIRECTOR, filled(DIRECTOR), languages, fonts);

  test(`takes at most ${atMost} pages`, () => {
    expect(pages.length).toBeLessThanOrEqual(atMost);
  });

  test("keeps every line inside the paper's margins", () => {
    for (const page of pages) {
      for (const line of linesOf(page)) {
        expect(line.x).toBeGreaterThanOrEqual(33);
        expect(line.y).toBeLessThanOrEqual(page.height - 20);
        if (line.turned !== true) expect(line.x + line.width).toBeLessThanOrEqual(page.width - 33);
      }
    }
  });

  test("no two lines overlap", () => {
    for (const page of pages)
      expect(overlaps(linesOf(page).filter((line) => line.turned !== true))).toEqual([]);
  });
});

describe("the languages of scoring lines", () => {
  const CHINESE_FIRST: SheetLanguages = ["zh-Hans", "en"];
  const ENGLISH_FIRST: SheetLanguages = ["en", "zh-Hans"];
  const linesOn = (paper: Paper, languages: SheetLanguages, template = DIRECTOR) =>
    laidOut(template, { kind: "blank" }, languages, fonts, NO_COMPANY, undefined, { paper }).flatMap(linesOf);

  const SHORT = [
    ["提供必要的服务", "Gives the service that is needed"],
    ["从工作中得到乐趣", "Takes pleasure in the work"],
    ["有预见，从设计上防止差错", "Acts with foresight and designs errors out"],
  ] as const;
  const LONG = [
    "得到客户信任，在维护组织利益的同时影响客户的决定",
    "Trusted by clients; influences their decisions while upholding the organisation’s interest",
  ] as const;

  function lineWith(lines: readonly PageLine[], text: string): PageLine {
    const found = lines.find((line) => line.text === text);
    if (found === undefined) throw new Error(`no line ${text}`);
    return found;
  }

  /** The lines of a text that is broken, from its first on. */
  function brokenLines(lines: readonly PageLine[], text: string): readonly PageLine[] {
    const first = lines.findIndex((line) => line.text.length > 8 && text.startsWith(line.text));
    const { x = 0 } = lines[first] ?? {};
    const column = lines.slice(first).filter((line) => Math.abs(line.x - x) < 0.1);
    const count = column.findIndex(
      (_, index) => joined(column.slice(0, index + 1)).length >= joined(text).length,
    );
    return column.slice(0, count + 1);
  }

  const joined = (parts: string | readonly PageLine[]) =>
    (typeof parts === "string" ? parts : parts.map((line) => line.text).join("")).replaceAll(" ", "");

  describe.each([
    ["Chinese first", CHINESE_FIRST],
    ["English first", ENGLISH_FIRST],
  ] as const)("on a wide page, %s", (_, languages) => {
    const lines = linesOn("A4-landscape", languages);
    const inOrder = ([chinese, english]: readonly [string, string]) =>
      languages[0] === "en" ? ([english, chinese] as const) : ([chinese, english] as const);
    const pairs = SHORT.map(inOrder).map(
      ([first, second]) => [lineWith(lines, first), lineWith(lines, second)] as const,
    );

    test("stand on one baseline, each in a column of its own", () => {
      for (const [first, second] of pairs) {
        expect(second.y).toBeCloseTo(first.y, 5);
        expect(second.x).toBeGreaterThan(first.x + first.width);
      }
      expect(new Set(pairs.map(([first]) => first.x.toFixed(2))).size).toBe(1);
      expect(new Set(pairs.map(([, second]) => second.x.toFixed(2))).size).toBe(1);
    });

    test("have the level's name before each, on the same baseline", () => {
      for (const [first, second] of pairs) {
        const at = lines.indexOf(first);
        const names = lines.slice(at - 1, at + 3).filter(({ text }) => /^(?:\d ?级|Level \d)$/u.test(text));
        const [own, other] = names;
        expect(names).toHaveLength(2);
        expect(own && own.x + own.width).toBeLessThan(first.x);
        expect(other?.x).toBeGreaterThan(first.x + first.width);
        expect(other && other.x + other.width).toBeLessThan(second.x);
        for (const { y } of names) expect(y).toBeCloseTo(first.y, 5);
      }
    });

    test("are wrapped within their columns, the first lines on one baseline", () => {
      const [first, second] = inOrder(LONG);
      const [left, right] = [brokenLines(lines, first), brokenLines(lines, second)];
      expect([joined(left), joined(right)]).toEqual([joined(first), joined(second)]);
      expect(Math.max(left.length, right.length)).toBeGreaterThan(1);
      expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(3);
      expect(right[0]?.y).toBeCloseTo(left[0]?.y ?? 0, 5);
      const end = Math.max(...left.map(({ x, width }) => x + width));
      expect(end).toBeLessThan(right[0]?.x ?? 0);
      const points = lines.find(({ text, y, x }) => text === "16" && y === left[0]?.y && x > end);
      expect(Math.max(...right.map(({ x, width }) => x + width))).toBeLessThan(points?.x ?? 0);
    });
  });

  test.each(["A4", "Letter"] as const)("stand below each other on %s", (paper) => {
    const lines = linesOn(paper, CHINESE_FIRST);
    for (const [chinese, english] of SHORT) {
      const [first, second] = [lineWith(lines, chinese), lineWith(lines, english)];
      expect(second.x).toBeCloseTo(first.x, 5);
      expect(second.y).toBeGreaterThan(first.y + 6);
    }
  });

  test("take the height of one line each where they stand beside each other", () => {
    const lines = linesOn("A4-landscape", CHINESE_FIRST);
    const [one, next] = ["着手解决问题，精简流程", "举一反三，改进流程"].map((text) => lineWith(lines, text));
    expect((next?.y ?? 0) - (one?.y ?? 0)).toBeLessThan(15);
  });

  test("leave one language the whole width", () => {
    const [chinese] = LONG;
    expect(lineWith(linesOn("A4-landscape", CHINESE), chinese).text).toBe(chinese);
    expect(linesOn("A4-landscape", CHINESE_FIRST).map(({ text }) => text)).not.toContain(chinese);
  });

  test("end before the line to write on how often", () => {
    const pages = laidOut(KINDS, { kind: "blank" }, CHINESE_FIRST, fonts, NO_COMPANY, undefined, {
      paper: "A4-landscape",
    });
    const crossed = pages.flatMap((page) => {
      const written = page.boxes.flatMap(({ x, y, box }) =>
        (box.rules ?? [])
          .filter(({ stroke }) => stroke === "writing")
          .map((rule) => ({ from: x + rule.x1, to: x + rule.x2, y: y + rule.y1 })),
      );
      expect(written.length).toBeGreaterThan(0);
      return linesOf(page).filter((line) =>
        written.some(
          ({ from, to, y }) =>
            line.x < to && from < line.x + line.width && y > line.y - line.size && y < line.y + 2,
        ),
      );
    });
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });
});
