import { readdirSync, readFileSync } from "node:fs";
import { createScorer, explainSheet, readReviews } from "@scorecard/engine";
import type { Template } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { createCompiler } from "@scorecard/parser";
import { describe, expect, test } from "vitest";
import type { Explain } from "../src/compose/annex/compose-annex.ts";
import type { SheetLanguages } from "../src/compose/words.ts";
import { createSheetRenderer, type SheetInput } from "../src/index.ts";
import type { Page } from "../src/layout/page.ts";
import { tagFaults } from "./access/tag-faults.ts";
import { shippedFonts } from "./support/fonts.ts";
import { laidOut, linesOf, overlaps } from "./support/pages.ts";
import { describeWith, extractedText, runOn, withoutSpaces } from "./support/tools.ts";

const ROOT = new URL("../../../", import.meta.url);
const TEMPLATES = new URL("templates/", ROOT);
const REVIEWS = new URL("examples/reviews/", ROOT);
const CREATED = { createdAt: new Date(0) };
const fonts = shippedFonts();

const compiler = createCompiler({
  load: (specifier) => {
    const path = `${specifier}.scorecard`;
    return { kind: "found", file: { path, text: read(path) } };
  },
});

function read(name: string): string {
  return readFileSync(new URL(name, TEMPLATES), "utf8");
}

/** A sheet and its variants. */
function shipped(name: string): readonly Template[] {
  const path = `${name}.scorecard`;
  const { template, variants } = compiler.compile({ path, text: read(path) });
  if (template === undefined) throw new Error(`${path} does not compile`);
  return [template, ...variants];
}

/** The example reviews of a template, scored. */
function examples(name: string, template: Template, others: readonly Template[]): readonly SheetInput[] {
  const folder = new URL(`${name}/`, REVIEWS);
  const scorer = createScorer(template, { printed: withBothScripts(template) });
  return readdirSync(folder).flatMap((file) => {
    const { reviews } = readReviews(readFileSync(new URL(file, folder), "utf8"), file);
    return reviews.flatMap(({ review }): readonly SheetInput[] => {
      if (others.some(({ id }) => id !== template.id && id === review.template)) return [];
      const { result, diagnostics } = scorer.score(review);
      expect(
        diagnostics.filter(({ severity }) => severity === "error"),
        file,
      ).toEqual([]);
      return [{ kind: "filled", review, result }];
    });
  });
}

const NAMES = readdirSync(TEMPLATES)
  .filter((file) => file.endsWith(".scorecard"))
  .map((file) => file.replace(".scorecard", ""))
  .filter((name) => name !== "competencies");

function languagesOf({ title }: Template): readonly SheetLanguages[] {
  const chinese = title["zh-Hans"] === undefined ? "zh-Hant" : "zh-Hans";
  return [[chinese, "en"], [chinese], ["en"]];
}

/** Every line inside the margins, none touching another, and no page that has hardly anything on it. */
function expectWellSet(pages: readonly Page[]): void {
  for (const page of pages) {
    const lines = linesOf(page);
    for (const line of lines) {
      expect(line.x, line.text).toBeGreaterThanOrEqual(33);
      expect(line.y, line.text).toBeLessThanOrEqual(page.height - 20);
      if (line.turned !== true) expect(line.x + line.width, line.text).toBeLessThanOrEqual(page.width - 33);
      expect(line.size, line.text).toBeGreaterThanOrEqual(3.5);
    }
    expect(overlaps(lines.filter((line) => line.turned !== true))).toEqual([]);
    expect(lines.length).toBeGreaterThan(8);
  }
  expect(tagFaults(pages)).toEqual([]);
}

test("there are the sheets that the tests are about", () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(15);
});

describe.each(NAMES)("%s", (name) => {
  const templates = shipped(name);
  const sheets = templates.map((own) => {
    const template = withBothScripts(own);
    const explain: Explain = (result, language) => explainSheet(template, result, language);
    return { template, explain, inputs: [{ kind: "blank" } as const, ...examples(name, own, templates)] };
  });

  test("every sheet is well set in the languages of its users, blank and filled, with the reasons of its scores", () => {
    expect(sheets[0]?.inputs.length).toBeGreaterThan(1);
    for (const { template, inputs, explain } of sheets) {
      for (const languages of languagesOf(template)) {
        for (const input of inputs) {
          const traced = input.kind === "filled" ? ({ ...input, copy: "hr" } as const) : input;
          expectWellSet(laidOut(template, traced, languages, fonts, undefined, explain));
        }
      }
    }
  });

  describeWith(["qpdf", "pdffonts", "pdftotext"], "the file", () => {
    test("is well-formed, has its fonts embedded and its text complete, in the languages of its users", async () => {
      const [sheet] = sheets;
      if (sheet === undefined) throw new Error("there is no sheet");
      const { template, inputs } = sheet;
      for (const languages of languagesOf(template)) {
        const renderer = createSheetRenderer({ template, languages, fonts });
        for (const input of inputs.slice(0, 2)) {
          const { bytes, diagnostics } = await renderer.render([input], CREATED);
          expect(diagnostics).toEqual([]);
          expect(runOn(bytes, "qpdf", ["--check"])).toContain("No syntax or stream encoding errors");
          const rows = runOn(bytes, "pdffonts", []).trim().split("\n").slice(2);
          for (const row of rows) expect(row).toMatch(/ CID TrueType +Identity-H +yes yes yes /u);
          const text = extractedText(bytes);
          const lines = laidOut(template, input, languages, fonts)
            .flatMap(linesOf)
            .filter((line) => line.turned !== true && !line.text.includes("sha256"));
          expect(lines.length).toBeGreaterThan(100);
          const lost = lines
            .filter((line) => !text.includes(withoutSpaces(line.text)))
            .map((line) => line.text);
          // Where a figure stands behind a text on one line, the tool may put it in between.
          expect(lost.length / lines.length, lost.join(" | ")).toBeLessThan(0.03);
          expect(text).not.toMatch(/\p{Cc}|[\uFFFD\u2E80-\u2FDF\uF900-\uFAFF]/u);
        }
      }
    });
  });

  test("every language prints without a problem, on at most six pages", async () => {
    for (const { template } of sheets) {
      for (const languages of [["zh-Hans"], ["zh-Hant"], ["en"], ["zh-Hans", "en"]] as const) {
        const renderer = createSheetRenderer({ template, languages, fonts });
        const { pages, diagnostics } = await renderer.render([{ kind: "blank" }], CREATED);
        expect(diagnostics).toEqual([]);
        expect(pages).toBeLessThanOrEqual(name.startsWith("customer-service") ? 3 : 6);
      }
    }
  });

  test("prints what the engine scored, provisional while answers are missing", async () => {
    const [template] = templates;
    if (template === undefined) throw new Error("there is no template");
    const [period] = template.periods;
    const written = { month: "2026-09", quarter: "2026-Q3", "half-year": "2026-H2", year: "2026" } as const;
    const { reviews } = readReviews(
      `template: ${template.id}\nemployee: { number: "0012", name: 林晓雯 }\nperiod: ${written[period ?? "month"]}\nitems: {}\n`,
      "林晓雯.yaml",
    );
    const review = reviews[0]?.review;
    if (review === undefined) throw new Error("there is no review");
    const { result } = createScorer(template).score(review);
    expect(result.status).toBe("provisional");
    const renderer = createSheetRenderer({
      template: withBothScripts(template),
      languages: ["zh-Hans"],
      fonts,
    });
    const { diagnostics } = await renderer.render([{ kind: "filled", review, result }], CREATED);
    expect(diagnostics).toEqual([]);
  });
});
