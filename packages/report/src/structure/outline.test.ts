import { describe, expect, test } from "vitest";
import type { Tag } from "../layout/tag.ts";
import type { PageContent } from "./content.ts";
import { type Bookmark, outlineOf } from "./outline.ts";

const tasks: Tag = { role: "P" };
const behaviour: Tag = { role: "P" };
const sheetNamed = (title: string): Tag => ({
  role: "Sect",
  title,
  children: [
    { role: "Sect", title: "任务绩效", children: [tasks] },
    { role: "Sect", children: [{ role: "Sect", title: "行为考核", children: [behaviour] }] },
    { role: "Sect", title: "改进计划", children: [{ role: "P" }] },
  ],
});

/** A page with a text at each height. */
function page(sheetTag: Tag, ...texts: readonly (readonly [tag: Tag, top: number])[]): PageContent {
  const marked = texts.map(([tag, top]) => ({ tag, frame: [0, top - 10, 10, top] as const }));
  return { sheetTag, marked, widgets: [] };
}

function written({ title, page, top, children }: Bookmark): string {
  return [`${title} ${page}:${top}`, ...children.map((child) => `  ${written(child)}`)].join("\n");
}

describe("bookmarks", () => {
  const sheet = sheetNamed("王伟");

  test("lead to the highest place of a part, on its first page; parts that are not there have none", () => {
    const pages = [
      page(sheet, [tasks, 400], [tasks, 700]),
      page(sheet, [tasks, 800], [behaviour, 300]),
      page(sheet, [behaviour, 800]),
    ];
    expect(outlineOf(pages).map(written)).toEqual(["王伟 0:700\n  任务绩效 0:700\n  行为考核 1:300"]);
  });

  test("a short sheet alone has none", () => {
    expect(outlineOf([page(sheet, [tasks, 700]), page(sheet, [behaviour, 700])])).toEqual([]);
  });

  test("of several sheets stand below their sheet", () => {
    const other = sheetNamed("李娜");
    const pages = [page(sheet, [tasks, 700]), page(other, [tasks, 700])];
    expect(outlineOf(pages).map(written)).toEqual([
      "王伟 0:700\n  任务绩效 0:700",
      "李娜 1:700\n  任务绩效 1:700",
    ]);
  });
});
