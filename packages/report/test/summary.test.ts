import { type Item, itemsOf, RESULT_COLUMN, type Template } from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SheetLanguages } from "../src/compose/words.ts";
import { createSheetRenderer, type Paper, type SheetInput } from "../src/index.ts";
import type { Page, Shape, Tint } from "../src/layout/page.ts";
import { DIRECTOR } from "./support/director.ts";
import { shippedFonts } from "./support/fonts.ts";
import { KINDS, KINDS_RESULT } from "./support/kinds.ts";
import { linesOf, overlaps, textOf } from "./support/pages.ts";
import { FINAL, PROVISIONAL, resultOf, reviewOf } from "./support/reviews.ts";
import { frameOf, shapesOf, summaryPages, withPoints } from "./support/summaries.ts";
import { describeWith, extractedText, runOn, withoutSpaces } from "./support/tools.ts";

const fonts = shippedFonts();
const RESULT = resultOf(DIRECTOR, FINAL);
const EARLIER = ["2026-04", "2026-05", "2026-06", "2026-07", "2026-08"].map((period, index) => ({
  period,
  points: ["78.5", "81", "73", "76.25", "70"][index] ?? null,
}));
const CREATED = { createdAt: new Date("2026-10-05T01:02:03Z") };

function only(pages: readonly Page[]): Page {
  const [page, ...others] = pages;
  expect(others).toEqual([]);
  if (page === undefined) throw new Error("there is a page");
  return page;
}

/** Areas of one tint, from left to right within a line, lines from the top. */
function tinted(page: Page, tint: Tint): readonly ReturnType<typeof frameOf>[] {
  return shapesOf(page)
    .filter((shape) => shape.kind === "polygon" && shape.tint === tint)
    .map(frameOf);
}

function expectWellSet(page: Page): void {
  const lines = linesOf(page);
  for (const line of lines) {
    expect(line.x, line.text).toBeGreaterThanOrEqual(33);
    expect(line.x + line.width, line.text).toBeLessThanOrEqual(page.width - 33);
    expect(line.y, line.text).toBeLessThanOrEqual(page.height - 20);
  }
  expect(overlaps(lines)).toEqual([]);
  for (const shape of shapesOf(page)) {
    const { left, top, width, height } = frameOf(shape);
    expect(left).toBeGreaterThanOrEqual(33);
    expect(left + width).toBeLessThanOrEqual(page.width - 33);
    expect(top).toBeGreaterThanOrEqual(30);
    expect(top + height).toBeLessThanOrEqual(page.height - 30);
  }
}

const LANGUAGES: readonly SheetLanguages[] = [["zh-Hans"], ["en"], ["zh-Hans", "en"]];
const PAPERS: readonly Paper[] = ["A4", "Letter", "A4-landscape"];
const CASES = LANGUAGES.flatMap((languages) => PAPERS.map((paper) => ({ languages, paper })));

describe.each(CASES)("in $languages on $paper", ({ languages, paper }) => {
  test.each([
    ["final", DIRECTOR, RESULT],
    ["provisional", DIRECTOR, resultOf(DIRECTOR, PROVISIONAL)],
    ["every kind of rule", KINDS, KINDS_RESULT],
  ])("%s: one page, well set", (_, template, result) => {
    const pages = summaryPages(template, result, fonts, { languages, paper, earlier: EARLIER });
    for (const page of pages) expectWellSet(page);
    // Across the paper, everything there can be in two languages goes on to a second page.
    expect(pages.length).toBeLessThanOrEqual(paper === "A4-landscape" && languages.length === 2 ? 2 : 1);
  });
});

describe("bars", () => {
  const bars = (points: { readonly [key: string]: string | null }) => {
    const page = only(summaryPages(DIRECTOR, withPoints(RESULT, RESULT_COLUMN, points), fonts));
    // The first bar of the page is the total's.
    const [, ...sections] = tinted(page, "bar").filter(({ height }) => height > 8 && height < 10);
    return { page, sections };
  };

  test("are as long as the share of the full marks, in thousandths", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (one, other) => {
        const { sections } = bars({ performance: `${one / 10}`, behaviour: `${other / 10}` });
        const [first, second] = sections;
        expect(sections).toHaveLength(2);
        expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(one / other, 3);
        expect(first?.left).toBe(second?.left);
      }),
      { numRuns: 25 },
    );
  });

  test("below nothing they go to the left of it, above full marks beyond them", () => {
    const { sections, page } = bars({ performance: "-20", behaviour: "120" });
    const [first, second] = sections;
    if (first === undefined || second === undefined) throw new Error("there are two bars");
    expect(first.left + first.width).toBeCloseTo(second.left, 6);
    expect(second.width / first.width).toBeCloseTo(6, 6);
    expectWellSet(page);
  });

  test("have their figures beside them, and what is missing is said", () => {
    const { page, sections } = bars({ performance: null, behaviour: "88" });
    expect(sections).toHaveLength(1);
    const texts = linesOf(page).map(({ text }) => text);
    expect(texts).toContain("88");
    expect(texts).toContain("待评");
  });
});

/** The director's sheet with so many behaviours. */
function withBehaviours(count: number): Template {
  const [performance, behaviour] = DIRECTOR.sections;
  const [item] = behaviour === undefined ? [] : itemsOf(behaviour);
  if (performance === undefined || behaviour === undefined || item === undefined)
    throw new Error("unexpected");
  const items = Array.from({ length: count }, (_, index): Item => {
    return {
      ...item,
      key: `b${index}`,
      name: { "zh-Hans": `行为${index + 1}`, en: `Behaviour ${index + 1}` },
    };
  });
  return { ...DIRECTOR, sections: [performance, { ...behaviour, groups: [{ items }] }] };
}

/** The polygons with so many corners. */
function rings(page: Page, corners: number): readonly Extract<Shape, { readonly kind: "polygon" }>[] {
  return shapesOf(page).filter(
    (shape) => shape.kind === "polygon" && shape.points.length === corners,
  ) as never;
}

describe("the web of behaviours", () => {
  test.each([3, 5, 7, 12])("has %i spokes, a ring for each level, and a line for each series", (count) => {
    const template = withBehaviours(count);
    const page = only(summaryPages(template, resultOf(template, FINAL), fonts));
    expectWellSet(page);
    if (count === 3) return; // markers have three corners too
    // Five rings, the area, and two lines.
    expect(rings(page, count)).toHaveLength(8);
  });

  test.each([1, 2, 13])("%i behaviours are bars", (count) => {
    const template = withBehaviours(count);
    const page = only(summaryPages(template, resultOf(template, FINAL), fonts));
    expect(tinted(page, "area")).toEqual([]);
    expect(textOf(page)).toContain(`行为${count}`);
    expectWellSet(page);
  });

  test("a corner lies as far out as the share of its full marks", () => {
    const levels = {
      command: "20",
      professionalism: "16",
      "customer-focus": "4",
      "attentive-service": "12",
      accountability: "8",
    };
    const page = only(summaryPages(DIRECTOR, withPoints(RESULT, RESULT_COLUMN, levels), fonts));
    const outer = rings(page, 5).find(({ stroke }) => stroke === "grid");
    const area = rings(page, 5).find(({ tint }) => tint === "area");
    if (outer === undefined || area === undefined) throw new Error("there is a web");
    const centre = {
      x: outer.points.reduce((sum, { x }) => sum + x, 0) / 5,
      y: outer.points.reduce((sum, { y }) => sum + y, 0) / 5,
    };
    const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - centre.x, y - centre.y);
    const shares = area.points.map((point, index) => far(point) / far(outer.points[index] ?? point));
    expect(shares.map((share) => Math.round(share * 100))).toEqual([100, 80, 20, 60, 40]);
  });

  test("a behaviour without points leaves the line open and no area", () => {
    const page = only(summaryPages(DIRECTOR, resultOf(DIRECTOR, PROVISIONAL), fonts));
    expect(tinted(page, "area").filter(({ height }) => height > 20)).toEqual([]);
    expect(textOf(page)).toContain("待评");
  });
});

describe("the trend", () => {
  const page = only(summaryPages(DIRECTOR, RESULT, fonts, { earlier: EARLIER }));

  test("has a point for each period, higher for more, each with its figure", () => {
    const values = [78.5, 81, 73, 76.25, 70, 73.6];
    const bottom = Math.max(
      ...linesOf(page)
        .filter(({ text }) => /^\d+ 月$/u.test(text))
        .map(({ y }) => y),
    );
    const points = shapesOf(page)
      .filter((shape) => shape.kind === "circle")
      .map((shape) => shape.centre)
      .filter(({ y }) => y > bottom - 90 && y < bottom);
    expect(points).toHaveLength(6);
    const [one, other] = points;
    if (one === undefined || other === undefined) throw new Error("there are points");
    const scale = (one.y - other.y) / (81 - 78.5);
    points.forEach((point, index) => {
      expect(one.y - point.y).toBeCloseTo(((values[index] ?? 0) - 78.5) * scale, 6);
    });
    const texts = linesOf(page).map(({ text }) => text);
    for (const value of values) expect(texts).toContain(String(value));
  });

  test("a period without a total interrupts the line", () => {
    const gap = EARLIER.map((total) => (total.period === "2026-06" ? { ...total, points: null } : total));
    const lines = (own: Page) =>
      shapesOf(own).filter(({ stroke, kind }) => kind === "line" && stroke === "plot").length;
    const broken = only(summaryPages(DIRECTOR, RESULT, fonts, { earlier: gap }));
    expect(lines(page) - lines(broken)).toBe(2);
  });
});

describe("too much for one page", () => {
  test("goes on over pages and loses nothing", () => {
    const anchor = Array.from({ length: 900 }, (_, index) => `第${String(index).padStart(3, "0")}句，`).join(
      "",
    );
    const [performance, behaviour] = DIRECTOR.sections;
    if (performance === undefined || behaviour === undefined) throw new Error("there are sections");
    const items = itemsOf(behaviour).map((item): Item => {
      if (item.rule.kind !== "levels") return item;
      const levels = item.rule.levels.map((level) => ({ ...level, anchor: { "zh-Hans": anchor } }));
      return { ...item, rule: { ...item.rule, levels } };
    });
    const template = { ...DIRECTOR, sections: [performance, { ...behaviour, groups: [{ items }] }] };
    const pages = summaryPages(template, RESULT, fonts);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(textOf).join("")).toContain(anchor.slice(0, 10));
    const lines = pages.flatMap(linesOf).filter(({ text }) => /[第句，]/u.test(text) && /\d/u.test(text));
    expect(lines.map(({ text }) => text).join("")).toContain(anchor.slice(-200));
    for (const page of pages) {
      for (const line of linesOf(page)) expect(line.y).toBeLessThanOrEqual(page.height - 20);
    }
  });
});

describe("the file", () => {
  const filled: SheetInput = {
    kind: "filled",
    review: reviewOf(DIRECTOR),
    result: RESULT,
    earlier: EARLIER,
  };
  const render = (summary?: "after" | "only", sheet: SheetInput = filled) => {
    const languages = ["zh-Hans", "en"] as const;
    return createSheetRenderer({ template: DIRECTOR, languages, fonts, ...(summary && { summary }) }).render(
      [sheet],
      CREATED,
    );
  };

  test("has one page more, or only that one, and only filled sheets have it", async () => {
    const plain = await render();
    expect((await render("after")).pages).toBe(plain.pages + 1);
    expect((await render("only")).pages).toBe(1);
    expect((await render("after", { kind: "blank" })).pages).toBe(
      (await render(undefined, { kind: "blank" })).pages,
    );
  });

  test("nobody signs a summary", async () => {
    expect((await render("only")).manifest.fields).toEqual([]);
    expect((await render("after")).manifest.fields.map(({ name }) => name)).toEqual(
      (await render()).manifest.fields.map(({ name }) => name),
    );
  });

  test("is the same again, in any renderer, also after another sheet", async () => {
    const renderer = createSheetRenderer({
      template: DIRECTOR,
      languages: ["zh-Hans"],
      fonts,
      summary: "after",
    });
    const other = { ...filled, result: withPoints(RESULT, RESULT_COLUMN, { command: "4" }) };
    const first = await renderer.render([filled], CREATED);
    await renderer.render([other], CREATED);
    const again = await renderer.render([filled], CREATED);
    expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(true);
    const fresh = createSheetRenderer({
      template: DIRECTOR,
      languages: ["zh-Hans"],
      fonts,
      summary: "after",
    });
    expect(Buffer.from((await fresh.render([filled], CREATED)).bytes).equals(first.bytes)).toBe(true);
  });

  describeWith(["qpdf", "pdftotext", "pdfinfo"], "to other programs", () => {
    test("is well-formed, has its text, and says what its drawings show", async () => {
      const { bytes, diagnostics } = await render("only");
      expect(diagnostics).toEqual([]);
      expect(runOn(bytes, "qpdf", ["--check"])).toContain("No syntax or stream encoding errors");
      const text = extractedText(bytes);
      const page = only(
        summaryPages(DIRECTOR, RESULT, fonts, { languages: ["zh-Hans", "en"], earlier: EARLIER }),
      );
      const lost = linesOf(page)
        .map((line) => withoutSpaces(line.text))
        .filter((line) => !line.includes("sha256") && !text.includes(line));
      expect(lost).toEqual([]);
      const structure = runOn(bytes, "pdfinfo", ["-struct"]);
      expect(structure.match(/^\s*Figure/gmu)).toHaveLength(4);
      expect(structure.match(/^\s*H3/gmu)).toHaveLength(5);
    });
  });
});
