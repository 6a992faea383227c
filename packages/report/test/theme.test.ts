import { readdirSync, readFileSync } from "node:fs";
import type { Template } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { createCompiler } from "@scorecard/parser";
import { describe, expect, test } from "vitest";
import { createSheetRenderer, PAPERS, type Paper, type Theme } from "../src/index.ts";
import type { Page } from "../src/layout/page.ts";
import { measuresFor } from "../src/theme/measures.ts";
import { DIRECTOR } from "./support/director.ts";
import { editable } from "./support/edited-file.ts";
import { serifFonts, shippedFonts } from "./support/fonts.ts";
import { laidOut, linesOf, overlaps, textOf } from "./support/pages.ts";
import { describeWith } from "./support/tools.ts";

const TEMPLATES = new URL("../../../templates/", import.meta.url);
const sans = shippedFonts();
const serif = serifFonts();

const compiler = createCompiler({
  load: (specifier) => {
    const path = `${specifier}.scorecard`;
    return { kind: "found", file: { path, text: readFileSync(new URL(path, TEMPLATES), "utf8") } };
  },
});

const SHEETS = readdirSync(TEMPLATES)
  .filter((path) => path.endsWith(".scorecard") && path !== "competencies.scorecard")
  .map((path) => {
    const { template } = compiler.compile({ path, text: readFileSync(new URL(path, TEMPLATES), "utf8") });
    if (template === undefined) throw new Error(`${path} does not compile`);
    return [path, withBothScripts(template)] as const;
  });

const LOOKS: readonly (readonly [string, Theme, typeof sans])[] = [
  ["no theme", {}, sans],
  ["serif, centred, with initials", { heading: "centre", initials: true, margins: { top: 14 } }, serif],
  ["the largest text", { textSize: 1.1 }, sans],
  ["the widest margins", { margins: { sides: 16, top: 30, bottom: 30 } }, sans],
  ["both", { textSize: 1.1, margins: { sides: 16, top: 30, bottom: 30 } }, sans],
];

/** Every line lies inside the margins, and none touches another. */
function expectWellSet(pages: readonly Page[], side: number): void {
  for (const page of pages) {
    const lines = linesOf(page);
    for (const line of lines) {
      expect(line.x, line.text).toBeGreaterThanOrEqual(side - 1);
      expect(line.y, line.text).toBeLessThanOrEqual(page.height - 20);
      if (line.turned !== true)
        expect(line.x + line.width, line.text).toBeLessThanOrEqual(page.width - side + 1);
    }
    expect(overlaps(lines.filter((line) => line.turned !== true))).toEqual([]);
  }
}

describe.each(PAPERS)("on %s", (paper: Paper) => {
  describe.each(LOOKS)("%s", (_, theme, fonts) => {
    test.each(SHEETS)("%s is well set", (_path, template: Template) => {
      const chinese = template.title["zh-Hans"] === undefined ? "zh-Hant" : "zh-Hans";
      for (const languages of [[chinese, "en"], [chinese], ["en"]] as const) {
        const pages = laidOut(template, { kind: "blank" }, languages, fonts, undefined, undefined, {
          paper,
          theme,
        });
        expectWellSet(pages, measuresFor(paper, languages, theme).margin.x);
      }
    });
  });
});

/** The right edge of the tables of a page. */
function tablesEnd(page: Page): number {
  const rules = page.boxes.flatMap(({ x, box }) => (box.rules ?? []).map((rule) => x + rule.x2));
  return Math.max(...rules);
}

describe("a theme's measures", () => {
  test("a landscape page is used to its margin, by fewer lines for the same words", () => {
    const lines = (paper: Paper) => {
      const pages = laidOut(DIRECTOR, { kind: "blank" }, ["zh-Hans", "en"], sans, undefined, undefined, {
        paper,
      });
      const [first] = pages;
      expect(first && tablesEnd(first)).toBeCloseTo(measuresFor(paper, ["zh-Hans"]).page.width - 34, 1);
      const own = linesOf(first ?? { width: 0, height: 0, boxes: [] });
      return own.filter(({ text }) => text.startsWith("建成客户关系管理系统")).map(({ text }) => text.length);
    };
    expect(lines("A4-landscape")[0]).toBeGreaterThan((lines("A4")[0] ?? 0) * 1.3);
  });

  test("margins are millimetres", () => {
    const { margin } = measuresFor("A4", ["zh-Hans"], { margins: { sides: 25.4, top: 12.7 } });
    expect(margin).toEqual({ x: 72, top: 36, bottom: 46 });
  });

  test("initials have a place on every page, one for each who signs", () => {
    const theme = { initials: true };
    const pages = laidOut(DIRECTOR, { kind: "blank" }, ["zh-Hans", "en"], sans, undefined, undefined, {
      theme,
    });
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(textOf(page)).toContain("每页签名考核人被考核人");
    const [plain] = laidOut(DIRECTOR, { kind: "blank" }, ["zh-Hans", "en"], sans);
    expect(plain && textOf(plain)).not.toContain("每页签名");
  });
});

test("initials of twelve signers stand in rows above the foot, each with a line", () => {
  const signers = Array.from({ length: 12 }, (_, index) => ({
    key: `signer-${index + 1}`,
    role: { "zh-Hans": `第 ${index + 1} 审核人`, en: `Reviewer ${index + 1}` },
  }));
  const theme = { initials: true };
  for (const paper of PAPERS) {
    const pages = laidOut(
      { ...DIRECTOR, signers },
      { kind: "blank" },
      ["zh-Hans", "en"],
      sans,
      undefined,
      undefined,
      { paper, theme },
    );
    expectWellSet(pages, 34);
    for (const page of pages)
      expect(textOf(page).match(/第 ?\d+ ?审核人/g)?.length).toBeGreaterThanOrEqual(12);
  }
});

describeWith(["qpdf"], "a theme in the file", () => {
  const info = { createdAt: new Date("2026-11-24T08:00:00Z") };

  /** The page operators of a blank sheet. */
  async function operators(theme: Theme, logo?: Uint8Array): Promise<string> {
    const company = { name: { "zh-Hans": "云岫商务服务有限公司" }, ...(logo && { logo }) };
    const renderer = createSheetRenderer({
      template: DIRECTOR,
      languages: ["zh-Hans"],
      fonts: sans,
      theme,
      company,
    });
    const { bytes, diagnostics } = await renderer.render([{ kind: "blank" }], info);
    expect(diagnostics).toEqual([]);
    return editable(bytes);
  }

  test("colours are painted, and tints that are none are not", async () => {
    const page = await operators({ colours: { accent: "#0000ff", tint: "none", band: "#eeeeff" } });
    expect(page).toContain("0 0 1 rg");
    expect(page).toContain("0.933 0.933 1 rg");
    expect(page).not.toContain("0.955 g");
  });

  test("without a theme nothing is coloured", async () => {
    expect(await operators({})).not.toMatch(/ (rg|RG)\b/);
  });

  test("a drawn logo is in the file once, and drawn by its outlines", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path fill="#ff0000" d="M0 0h40v20z"/></svg>';
    const page = await operators({}, new TextEncoder().encode(svg));
    expect(page.match(/\/Logo Do/g)).toHaveLength(1);
    expect(page).toContain("1 0 0 rg 0 0 m 40 0 l 40 20 l h f");
  });
});
