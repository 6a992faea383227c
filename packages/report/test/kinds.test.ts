import type { Item, Result, Template } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { describe, expect, test } from "vitest";
import type { SheetLanguages } from "../src/compose/words.ts";
import { createSheetRenderer, type SheetInput } from "../src/index.ts";
import type { Page } from "../src/layout/page.ts";
import { DIRECTOR } from "./support/director.ts";
import { shippedFonts } from "./support/fonts.ts";
import { KINDS, KINDS_RESULT, KINDS_REVIEW } from "./support/kinds.ts";
import { laidOut, linesOf, overlaps, textOf } from "./support/pages.ts";
import { describeWith, extractedText, runOn } from "./support/tools.ts";

const fonts = shippedFonts();
const SHEET = withBothScripts(KINDS);
const BLANK: SheetInput = { kind: "blank" };
const FILLED: SheetInput = { kind: "filled", review: KINDS_REVIEW, result: KINDS_RESULT };
const MODES: readonly { readonly languages: SheetLanguages }[] = [
  { languages: ["zh-Hans"] },
  { languages: ["zh-Hant"] },
  { languages: ["en"] },
  { languages: ["zh-Hans", "en"] },
];

function text(pages: readonly Page[]): string {
  return pages.map(textOf).join("\n");
}

function marks(pages: readonly Page[], kind: "tick" | "box") {
  return pages.flatMap((page) =>
    page.boxes.flatMap(({ x, y, box }) =>
      (box.marks ?? [])
        .filter((mark) => mark.kind === kind)
        .map((mark) => ({ x: x + mark.x + mark.size / 2, y: y + mark.y + mark.size / 2, page })),
    ),
  );
}

/** What is printed behind a ticked box, on its line. */
function tickedChoices(pages: readonly Page[]): readonly string[] {
  const boxes = marks(pages, "box");
  return marks(pages, "tick").flatMap((tick) => {
    const box = boxes.find(
      ({ x, y, page }) => page === tick.page && Math.abs(x - tick.x) < 2 && Math.abs(y - tick.y) < 2,
    );
    if (box === undefined) return [];
    const behind = linesOf(tick.page)
      .filter((line) => line.x > tick.x && Math.abs(line.y - tick.y - 2.5) < 4)
      .sort((one, other) => one.x - other.x);
    return [behind[0]?.text ?? ""];
  });
}

function expectWellSet(pages: readonly Page[]): void {
  for (const page of pages) {
    for (const line of linesOf(page)) {
      expect(line.x, line.text).toBeGreaterThanOrEqual(33);
      expect(line.y, line.text).toBeLessThanOrEqual(page.height - 20);
      if (line.turned !== true) expect(line.x + line.width, line.text).toBeLessThanOrEqual(page.width - 33);
    }
    expect(overlaps(linesOf(page).filter((line) => line.turned !== true))).toEqual([]);
  }
}

describe.each(MODES)("a sheet with everything, in $languages", ({ languages }) => {
  test.each([
    ["blank", BLANK],
    ["filled", FILLED],
  ] as const)("%s: every line is inside the margins, and none touches another", (_, input) => {
    expectWellSet(laidOut(SHEET, input, languages, fonts));
    expectWellSet(laidOut(SHEET, input, languages, fonts, undefined, undefined, { paper: "A4-landscape" }));
  });
});

describe("on a filled sheet", () => {
  const pages = laidOut(SHEET, FILLED, ["zh-Hans"], fonts);
  const lines = pages.flatMap(linesOf).map((line) => line.text);
  const all = text(pages);

  test.each([
    ["a measure that was worked out", "95"],
    ["its figures", "285"],
    ["a measured value", "29.5"],
    ["how much of an occurrence", "1.5"],
    ["a date", "2024-03-01"],
    ["outside data", "1.05"],
  ])("%s is written in its place", (_, value) => {
    expect(lines).toContain(value);
  });

  test("a parameter that the review gives stands where the rule uses it", () => {
    expect(lines).toContain("目标 32%");
    expect(all).not.toContain("____");
    expect(text(laidOut(SHEET, BLANK, ["zh-Hans"], fonts))).toContain("目标 ____%");
  });

  test("the total comes about step by step", () => {
    expect(lines).toContain("73.89 × 70% + 5 × 10% + 87 × 20% = 69.62");
    expect(lines).toContain("+3 分　理由：带队完成华东区整合");
    const figures = ["69.62", "73.1", "76.1"].map((figure) => lines.filter((line) => line === figure).length);
    // Three raters and the result: the sum, the coefficient; then the adjustment, the cap and the total alike.
    expect(figures).toEqual([4, 4, 12]);
  });

  test("a section says how it was worked out where an item did not apply, and the item why", () => {
    expect(lines).toContain("74.6 ÷ 90% = 82.89");
    expect(all).toMatch(/本期不\n?考核/u);
    expect(lines.filter((line) => line === "—")).toHaveLength(3);
  });

  test("boxes are ticked: answers, check list, vetoes, pass mark and grade", () => {
    expect(tickedChoices(pages)).toEqual([
      "否",
      "否",
      "展台整洁",
      "价格标签齐全",
      "一般事故（3 次以上）",
      "同意续聘",
      "C 合格",
    ]);
  });

  test("the rows that were added are there and no empty ones, scored as their prototype is", () => {
    expect(all).toContain("11 月 30 日前全部经销商");
    expect(lines.filter((line) => line === "0～100 分")).toHaveLength(2);
    expect(lines).toEqual(expect.arrayContaining(["60%", "54", "40%", "33"]));
  });

  test("rows are numbered on where they come last, else within a number of their own", () => {
    const [first, ...rest] = SHEET.sections;
    const own = SHEET.sections.at(-1);
    if (first === undefined || own === undefined) throw new Error("the sheet has sections");
    const before = { ...own, groups: [...own.groups, ...first.groups] };
    const ordersIn = (template: Template) =>
      laidOut(template, BLANK, ["zh-Hans"], fonts)
        .flatMap(linesOf)
        .filter(({ x, text: order }) => x < 90 && /^\d\.\d$/u.test(order))
        .map((line) => line.text);
    expect(ordersIn(SHEET)).toEqual([]);
    const orders = ordersIn({ ...SHEET, sections: [first, ...rest.slice(0, -1), before] });
    expect(orders).toEqual(["1.1", "1.2", "1.3", "1.4", "1.5"]);
  });

  test("remarks on items and on rows are printed", () => {
    expect(all).toContain("1  销售额完成率：两家经销商推迟到 11 月提货。");
    expect(all).toContain("1  上线经销商管理系统：杭州两家尚未启用。");
  });

  test("what vetoes made of the grade is said", () => {
    const grade = { key: "C", byPoints: "B", vetoes: ["minor"] };
    const result: Result = { ...KINDS_RESULT, grade };
    const sheet = laidOut(SHEET, { kind: "filled", review: KINDS_REVIEW, result }, ["zh-Hans"], fonts);
    expect(text(sheet)).toContain("按总分为 B 良好，一票否决后为 C 合格");
  });

  test("a sheet whose scores are complete is provisional for want of a text", () => {
    const result: Result = { ...KINDS_RESULT, status: "provisional" };
    const sheet = laidOut(SHEET, { kind: "filled", review: KINDS_REVIEW, result }, ["zh-Hans"], fonts);
    expect(text(sheet)).toContain("有必填的内容或说明尚缺。");
  });
});

describe("on a blank sheet", () => {
  const pages = laidOut(SHEET, BLANK, ["zh-Hans"], fonts);

  test("nothing is ticked, and there is a box for everything that can be", () => {
    expect(marks(pages, "tick")).toEqual([]);
    // Two yes-or-no figures, three checks, three vetoes, the pass mark, four grades, three opinions.
    expect(marks(pages, "box")).toHaveLength(2 * 2 + 3 + 3 + 2 + 4 + 3);
  });

  test("a seal has a dashed place, an opinion its choices, a required text its mark", () => {
    const dashed = pages.flatMap((page) =>
      page.boxes.flatMap(({ box }) => (box.rules ?? []).filter(({ stroke }) => stroke === "dashed")),
    );
    expect(dashed).toHaveLength(4);
    expect(text(pages)).toMatch(/盖章处/u);
    expect(text(pages)).toMatch(/意见：同意有异议拒签/u);
    expect(text(pages)).toMatch(/改进计划（必填）/u);
  });
});

describe("weighed raters", () => {
  /** Two raters measured differently: the result weighs both. */
  const weighed: Result = JSON.parse(JSON.stringify(KINDS_RESULT), (key, value) => {
    if (key !== "scores" || value.supervisor?.trace[0]?.step !== "off-target") return value;
    const step = { step: "weigh", parts: [], points: "6" };
    const parts = ["supervisor", "peer-1"].map((rater) => ({ rater, points: "6", weight: "0.5" }));
    const [own] = value.supervisor.trace;
    return {
      ...value,
      "peer-1": { points: "8", trace: [{ ...own, value: "30.5", units: "1", points: "8" }] },
      result: { points: "7", trace: [{ ...step, parts }] },
    };
  });

  test("the values of all of them are written, and only what all chose is ticked", () => {
    const sheet = laidOut(
      SHEET,
      { kind: "filled", review: KINDS_REVIEW, result: weighed },
      ["zh-Hans"],
      fonts,
    );
    const lines = sheet.flatMap(linesOf).map((line) => line.text);
    expect(lines).toContain("29.5 / 30.5");
    expect(lines).not.toContain("×2");
  });
});

describe.each(MODES)("six raters in $languages", ({ languages }) => {
  const names = [
    "自评/Self",
    "直接上级/Supervisor",
    "同级1/Peer 1",
    "同级2/Peer 2",
    "同级3/Peer 3",
    "下属/Subordinate",
  ];
  const raters = names.map((name, index) => {
    const [hans = "", en = ""] = name.split("/");
    return { key: `rater-${index}`, name: { "zh-Hans": hans, en } };
  });
  const sheet = withBothScripts({ ...DIRECTOR, raters, result: { kind: "agreed" } } as Template);
  const pages = laidOut(sheet, BLANK, languages, fonts);

  test("fit beside everything else", () => {
    expectWellSet(pages);
    expect(pages.length).toBeLessThanOrEqual(4);
  });

  test("are named in full above each table", () => {
    for (const { name } of sheet.raters) {
      for (const language of languages) {
        const whole = name[language]?.replaceAll(" ", "") ?? "";
        expect(text(pages).replaceAll(/[\s]/gu, "")).toContain(whole);
      }
    }
  });
});

describe("long texts", () => {
  const long = "完成区域内全部经销商的季度盘点并逐项核对账实差异，".repeat(12);
  const item: Item = {
    key: "long",
    name: { "zh-Hans": "区域经销商季度盘点与账实差异核对完成情况" },
    weight: "1",
    fullMarks: "100",
    standard: { "zh-Hans": long },
    limits: [{ kind: "cap", points: "100" }],
    rule: {
      kind: "formula",
      cases: [
        { formula: { words: { "zh-Hans": `max(0，100 − ${long})` }, value: { op: "number", value: "1" } } },
      ],
    },
  };
  const template: Template = {
    ...KINDS,
    inputs: (KINDS.inputs ?? []).map((input) => ({ ...input, name: { "zh-Hans": long.slice(0, 60) } })),
    sections: [
      { key: "s", name: { "zh-Hans": "盘点" }, weight: "1", fullMarks: "100", groups: [{ items: [item] }] },
    ],
    vetoes: (KINDS.vetoes ?? []).slice(0, 1).map((veto) => ({ ...veto, text: { "zh-Hans": long } })),
    grades: (KINDS.grades ?? []).map((grade) => ({ ...grade, decision: { "zh-Hans": long.slice(0, 80) } })),
    passMark: { points: "60", passed: { "zh-Hans": long }, failed: { "zh-Hans": "不通过" } },
    signers: KINDS.signers.map((signer) => ({
      ...signer,
      opinions: [{ "zh-Hans": long }, { "zh-Hans": "同意" }],
    })),
  };

  test("wrap wherever they stand, and are printed whole", () => {
    const pages = laidOut(template, BLANK, ["zh-Hans"], fonts);
    expectWellSet(pages);
    const count = [...text(pages)].filter((character) => character === "账").length;
    // In the standard, the formula, the veto, the pass mark and three opinions 12 times each; cut texts once or twice.
    const cut = [...long.slice(0, 60)].filter((character) => character === "账").length * 5;
    const decided = [...long.slice(0, 80)].filter((character) => character === "账").length * 4;
    expect(count).toBe(12 * 7 + cut + decided + 1);
  });
});

describe.each(MODES)("the file in $languages", ({ languages }) => {
  const renderer = createSheetRenderer({ template: SHEET, languages, fonts });
  const render = async (input: SheetInput) => {
    const { bytes, diagnostics } = await renderer.render([input], { createdAt: new Date(0) });
    expect(diagnostics).toEqual([]);
    return bytes;
  };

  describeWith(["qpdf", "pdftotext"], "is sound", () => {
    test("blank and filled, and has the words of every kind of rule", async () => {
      for (const input of [BLANK, FILLED]) {
        const bytes = await render(input);
        expect(runOn(bytes, "qpdf", ["--check"])).toContain("No syntax or stream encoding errors");
        const extracted = extractedText(bytes);
        for (const words of WORDS[languages[0]]) expect(extracted).toContain(words);
      }
    });
  });
});

/** Without spaces: something of every kind of rule and of every table after the sections. */
const WORDS = {
  "zh-Hans": [
    "不足1%不计",
    "步长0.5分",
    "两点之间按直线计算",
    "得分=10×回款额",
    "以下只取最大一项",
    "绩效系数",
    "一票否决",
  ],
  "zh-Hant": [
    "不足1%不計",
    "級距0.5分",
    "兩點之間按直線計算",
    "得分=10×回款額",
    "以下只取最大一項",
    "績效係數",
    "蓋章處",
  ],
  en: [
    "Each1%",
    "instepsof0.5",
    "Onstraightlines",
    "Score=10",
    "onlythelargestcounts",
    "Coefficient",
    "Seal",
  ],
} as const;
