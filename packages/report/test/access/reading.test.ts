import { withBothScripts } from "@scorecard/model/scripts";
import { describe, expect, test } from "vitest";
import { createSheetRenderer, type RendererOptions, type SheetInput } from "../../src/index.ts";
import { DIRECTOR } from "../support/director.ts";
import { shippedFonts } from "../support/fonts.ts";
import { FINAL, PROVISIONAL, resultOf, reviewOf } from "../support/reviews.ts";
import { describeWith, runOn } from "../support/tools.ts";
import { bookmarksOf, elementsOf, FIELD, type SpokenElement, saidOf, spokenPages } from "./spoken.ts";

const fonts = shippedFonts();
const TEMPLATE = withBothScripts(DIRECTOR);

async function fileOf(
  sheets: readonly SheetInput[],
  options: Partial<RendererOptions> = {},
): Promise<Uint8Array> {
  const renderer = createSheetRenderer({
    template: TEMPLATE,
    languages: ["zh-Hans", "en"],
    fonts,
    ...options,
  });
  const { bytes } = await renderer.render(sheets, { createdAt: new Date("2026-10-05T01:02:03Z") });
  return bytes;
}

const filled: SheetInput = {
  kind: "filled",
  review: reviewOf(TEMPLATE),
  result: resultOf(TEMPLATE, FINAL),
};

/** What is said of every element of a kind. */
function saidBy(pages: readonly SpokenElement[], role: string): readonly string[] {
  return elementsOf(...pages)
    .filter((element) => element.role === role)
    .map(saidOf);
}

/** The cells of the row whose head begins with a name. */
function cellsOf(pages: readonly SpokenElement[], name: string): readonly string[] {
  const row = elementsOf(...pages).find(
    ({ role, said }) =>
      role === "TR" &&
      said.some((cell) => typeof cell === "object" && cell.role === "TH" && saidOf(cell).startsWith(name)),
  );
  if (row === undefined) throw new Error(`no row of ${name}`);
  return row.said.filter((cell) => typeof cell === "object").map(saidOf);
}

describe("a filled sheet in two languages, read out", () => {
  const reading = fileOf([filled]).then(spokenPages);

  test("begins with its title, and has a heading for each part", async () => {
    const pages = await reading;
    expect(saidBy(pages, "H1")).toEqual(["客服总监考核评分表|Customer Service Director Scorecard"]);
    expect(saidBy(pages, "H2")).toEqual([
      "任务绩效|Task performance|80%",
      "行为考核|Behaviour|20%",
      "备注|Notes on items",
      "上级评语|Supervisor’s comments",
      "改进计划|Improvement plan",
      "考核人|Assessor",
      "被考核人|Employee",
    ]);
  });

  test("names who and when with their labels", async () => {
    const pages = await reading;
    expect(saidBy(pages, "LI").slice(0, 3)).toEqual([
      "考核期间|Period|2026 年 9 月|September 2026",
      "姓名|Name|张敏",
      "工号|Employee no.|00731",
    ]);
  });

  test("goes through a row from left to right, each level with its points, and says which was chosen", async () => {
    expect(cellsOf(await reading, "客户转介绍数")).toEqual([
      "3",
      "客户转介绍数|Referred clients",
      "10%",
      "老客户介绍来新客户|New clients referred by existing clients|计量：转介绍新客户数|0 人|Measure: New clients referred",
      "1 人以上|1 person or above|10|0 人|0 people|0|[已选]",
      "10",
      "0",
      "0",
    ]);
  });

  test("names a group in its first row only", async () => {
    const heads = saidBy(await reading, "TH").filter((said) => said.startsWith("客户管理"));
    expect(heads).toEqual(["客户管理|Client management|60%"]);
  });

  test("says the total with its arithmetic", async () => {
    const cells = cellsOf(await reading, "总分");
    expect(cells[1]).toContain("70 × 80% + 88 × 20% = 73.6");
    expect(cells.slice(2)).toEqual(["82.4", "73.6", "73.6"]);
  });

  test("English is marked as English wherever it stands, and nothing else is", async () => {
    const marked = elementsOf(...(await reading)).filter(({ language }) => language !== undefined);
    expect(new Set(marked.map(({ language }) => language))).toEqual(new Set(["en"]));
    expect(marked.length).toBeGreaterThan(100);
    expect(marked.map(saidOf).filter((said) => /\p{Script=Han}/u.test(said))).toEqual([]);
    const own = elementsOf(...(await reading))
      .filter(({ language }) => language === undefined)
      .flatMap(({ said }) => said.filter((part) => typeof part === "string"));
    expect(own.filter((said) => /[a-z]{4}/u.test(said))).toEqual([]);
  });

  test("says nothing of page numbers, and of repeated heads only once", async () => {
    const all = (await reading).map(saidOf).join("|");
    expect(all).not.toMatch(/第 \d 页|Page \d/u);
    expect(all.split("Scoring")).toHaveLength(2);
  });

  test("has a field in each signature block", async () => {
    const signing = saidBy(await reading, "P").filter((said) => said.startsWith("签字"));
    expect(signing).toEqual([`签字|Signature|${FIELD}`, `签字|Signature|${FIELD}`]);
  });
});

describe("other sheets, read out", () => {
  test("a provisional sheet says which scores are missing", async () => {
    const provisional: SheetInput = {
      kind: "filled",
      review: reviewOf(TEMPLATE),
      result: resultOf(TEMPLATE, PROVISIONAL),
    };
    const pages = await spokenPages(await fileOf([provisional], { languages: ["zh-Hant"] }));
    expect(saidBy(pages, "TD").filter((said) => said === "[尚缺]")).toHaveLength(10);
    expect(saidBy(pages, "P")).toContain("暫定");
  });

  test("a label and what follows it are not joined into one word", async () => {
    const pages = await spokenPages(await fileOf([{ kind: "blank" }], { languages: ["en"] }));
    expect(saidBy(pages, "P")).toContain("Date yyyy / mm / dd");
  });

  test("a logo is a picture that says whose it is", async () => {
    const logo = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 20 L20 0 L40 20 Z" fill="#357"/></svg>',
    );
    const company = { name: { "zh-Hans": "云帆客服有限公司" }, logo };
    const pages = await spokenPages(await fileOf([{ kind: "blank" }], { company, languages: ["zh-Hans"] }));
    const pictures = elementsOf(...pages).filter(({ role }) => role === "Figure");
    expect(pictures.map(({ alternate }) => alternate)).toEqual(["云帆客服有限公司"]);
  });

  test("sheets in one file are one after the other, each whole", async () => {
    const people = ["王伟", "李娜"].map((name): SheetInput => {
      const employee = { number: name, name };
      return {
        kind: "filled",
        review: reviewOf(TEMPLATE, { employee }),
        result: resultOf(TEMPLATE, FINAL, employee),
      };
    });
    const pages = await spokenPages(await fileOf(people, { languages: ["zh-Hans"] }));
    expect(saidBy(pages, "LI").filter((said) => said.startsWith("姓名"))).toEqual(["姓名|王伟", "姓名|李娜"]);
    expect(saidBy(pages, "H1")).toHaveLength(2);
    expect(saidBy(pages, "H2").filter((said) => said.startsWith("任务绩效"))).toHaveLength(2);
  });

  test("a long sheet has bookmarks, a short one has none", async () => {
    expect(await bookmarksOf(await fileOf([filled], { languages: ["zh-Hans"] }))).toEqual([]);
    expect(await bookmarksOf(await fileOf([filled]))).toEqual([
      "客服总监考核评分表  |  张敏（00731）  |  2026 年 9 月",
      ...["任务绩效", "行为考核", "总分", "备注", "上级评语", "改进计划", "考核人", "被考核人"].map(
        (part) => `  ${part}`,
      ),
    ]);
  });
});

describeWith(["pdfinfo"], "poppler", () => {
  test("finds a space where a line ends between words, and none where it ends in Chinese", async () => {
    const printed = runOn(await fileOf([filled]), "pdfinfo", ["-struct-text"]).replace(/"\s*"/gu, "");
    expect(printed).toContain("service policies, methods and processes written; completion of 90% or above");
    expect(printed).toContain("建成客户关系管理系统，制定客户服务的政策、办法与流程，完成率不低于 90%");
  });

  test("reads the same headings in the same order", async () => {
    const printed = runOn(await fileOf([filled]), "pdfinfo", ["-struct-text"]);
    const headings = [...printed.matchAll(/^\s*H\d \(block\)\n\s*"(.*)"$/gmu)].map(([, text]) => text);
    expect(headings).toEqual([
      "客服总监考核评分表",
      "任务绩效",
      "行为考核",
      "备注",
      "上级评语",
      "改进计划",
      "考核人",
      "被考核人",
    ]);
  });
});
