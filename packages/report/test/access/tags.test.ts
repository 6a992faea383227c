import type { Item, Template } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { describe, expect, test } from "vitest";
import type { SheetLanguages } from "../../src/compose/words.ts";
import type { SheetInput } from "../../src/index.ts";
import type { Page } from "../../src/layout/page.ts";
import type { Tag } from "../../src/layout/tag.ts";
import { DIRECTOR } from "../support/director.ts";
import { shippedFonts } from "../support/fonts.ts";
import { KINDS, KINDS_RESULT, KINDS_REVIEW } from "../support/kinds.ts";
import { laidOut, linesOf, NO_COMPANY } from "../support/pages.ts";
import { FINAL, PROVISIONAL, resultOf, reviewOf } from "../support/reviews.ts";
import { tagFaults, within } from "./tag-faults.ts";

const fonts = shippedFonts();
const LANGUAGES: readonly SheetLanguages[] = [["zh-Hans"], ["zh-Hant", "en"], ["en"]];
const COMPANY = {
  ...NO_COMPANY,
  name: [{ language: "zh-Hans", text: "云帆客服有限公司" }],
  header: [{ language: "zh-Hans", text: "人力资源部" }],
  notice: [{ language: "zh-Hans", text: "本表一式两份。" }],
  acknowledgement: [{ language: "zh-Hans", text: "请核对以上评分后签字。" }],
} as const;

const filled = (template: Template): SheetInput => ({
  kind: "filled",
  review: reviewOf(template),
  result: resultOf(template, FINAL),
});

interface SheetCase {
  readonly name: string;
  readonly template: Template;
  readonly input: SheetInput;
}

const SHEETS: readonly SheetCase[] = [
  { name: "the director's sheet, blank", template: DIRECTOR, input: { kind: "blank" } },
  { name: "the director's sheet, filled", template: DIRECTOR, input: filled(DIRECTOR) },
  {
    name: "the director's sheet, provisional",
    template: DIRECTOR,
    input: { kind: "filled", review: reviewOf(DIRECTOR), result: resultOf(DIRECTOR, PROVISIONAL) },
  },
  { name: "every kind of rule, blank", template: KINDS, input: { kind: "blank" } },
  {
    name: "every kind of rule, filled",
    template: KINDS,
    input: { kind: "filled", review: KINDS_REVIEW, result: KINDS_RESULT },
  },
];

describe.each(SHEETS)("$name", ({ template, input }) => {
  test.each(LANGUAGES)("says of all its content what it is, in %s %s", (...languages) => {
    const sheet = laidOut(withBothScripts(template), input, languages as SheetLanguages, fonts, COMPANY);
    expect(tagFaults(sheet)).toEqual([]);
  });
});

describe("two languages beside each other", () => {
  const pages = laidOut(DIRECTOR, { kind: "blank" }, ["zh-Hans", "en"], fonts, NO_COMPANY, undefined, {
    paper: "A4-landscape",
  });

  test("are read one after the other, each whole", () => {
    expect(tagFaults(pages)).toEqual([]);
    const entry = tagsOf(pages, "LI")
      .map((tag) => textsOf(pages, tag))
      .find((texts) => texts.some((text) => text.startsWith("得到客户信任")));
    expect(entry?.length).toBeGreaterThan(5);
    expect(entry?.join("").replaceAll(" ", "")).toBe(
      "4级Level4得到客户信任，在维护组织利益的同时影响客户的决定Trustedbyclients;influencestheirdecisionswhileupholdingtheorganisation’sinterest16",
    );
  });
});

/** The director's sheet with the items of its first group repeated up to a count. */
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

/** The texts of a tag in the order of reading, those printed again after a page break left out. */
function textsOf(pages: readonly Page[], tag: Tag): readonly string[] {
  return within(tag).flatMap((own) =>
    pages.flatMap((page) =>
      page.boxes
        .filter(({ repeated }) => repeated !== true)
        .flatMap((placed) =>
          linesOf({ ...page, boxes: [placed] })
            .filter((line) => (line.tag ?? placed.box.tag) === own)
            .map((line) => line.text),
        ),
    ),
  );
}

function tagsOf(pages: readonly Page[], role: Tag["role"]): readonly Tag[] {
  const root = pages[0]?.sheetTag;
  return root === undefined ? [] : within(root).filter((tag) => tag.role === role);
}

describe("a table over several pages", () => {
  const pages = laidOut(withItems(60), { kind: "blank" }, ["zh-Hans"], fonts);

  test("takes several pages, and is one table", () => {
    expect(pages.length).toBeGreaterThan(4);
    expect(tagFaults(pages)).toEqual([]);
    const [first] = tagsOf(pages, "Table");
    const bodies = (first?.children ?? []).filter(({ role }) => role === "TBody");
    expect(bodies.map(({ children = [] }) => children.length)).toEqual([60]);
  });

  test("has its head, its section and its group once", () => {
    const [table] = tagsOf(pages, "Table");
    const texts = table === undefined ? [] : textsOf(pages, table);
    expect(texts.filter((text) => text === "指标要求")).toHaveLength(1);
    expect(texts.filter((text) => text === "客户管理")).toHaveLength(1);
    const [heading] = tagsOf(pages, "H2");
    expect(heading && textsOf(pages, heading).join("")).toBe("任务绩效80%");
  });

  test("its group spans all of its rows", () => {
    const group = tagsOf(pages, "TH").find((tag) => textsOf(pages, tag).join("").startsWith("客户管理"));
    expect(group).toMatchObject({ scope: "Row", rows: 60 });
  });
});

describe("a row higher than a page", () => {
  const template = withItems(1);
  const [performance, ...rest] = template.sections;
  const [group] = performance?.groups ?? [];
  const [item] = group?.items ?? [];
  if (!performance || !group || !item) throw new Error("the sheet has an item");
  const requirement = Array.from({ length: 500 }, (_, index) => `第${index + 1}项流程，`).join("");
  const tall = {
    ...template,
    sections: [
      {
        ...performance,
        groups: [{ ...group, items: [{ ...item, requirement: { "zh-Hans": requirement } }] }],
      },
      ...rest,
    ],
  };
  const pages = laidOut(tall, { kind: "blank" }, ["zh-Hans"], fonts);

  test("is one row, whose name is read once, and its requirement whole", () => {
    expect(tagFaults(pages)).toEqual([]);
    const row = tagsOf(pages, "TR").find((tag) => textsOf(pages, tag).includes("项目1"));
    if (row === undefined) throw new Error("the item has a row");
    const texts = textsOf(pages, row);
    expect(texts.filter((text) => text === "项目1")).toHaveLength(1);
    expect(texts.join("")).toContain(requirement);
  });
});

describe("the language of a line", () => {
  test("is that of its words, and a figure has none", () => {
    const languages = (sought: string) =>
      laidOut(withBothScripts(DIRECTOR), { kind: "blank" }, ["zh-Hans", "en"], fonts)
        .flatMap(linesOf)
        .filter((line) => line.text === sought)
        .map((line) => line.language);
    expect(new Set(languages("指标要求"))).toEqual(new Set(["zh-Hans"]));
    expect(new Set(languages("Requirement"))).toEqual(new Set(["en"]));
    expect(new Set(languages("20%"))).toEqual(new Set([undefined]));
  });
});
