import { readdirSync, readFileSync } from "node:fs";
import { createScorer, readReviews } from "@scorecard/engine";
import type { Result, Template } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { createCompiler } from "@scorecard/parser";
import { describe, expect, test } from "vitest";
import { shippedFonts } from "./support/fonts.ts";
import { linesOf, overlaps } from "./support/pages.ts";
import { summaryPages } from "./support/summaries.ts";

/** The summaries of the shipped sheets' example reviews: sheets with and without behaviours, grades, bonuses, many raters. */

const ROOT = new URL("../../../", import.meta.url);
const fonts = shippedFonts();
const read = (path: string) => readFileSync(new URL(path, ROOT), "utf8");

const compiler = createCompiler({
  load: (specifier) => {
    const path = `${specifier}.scorecard`;
    return { kind: "found", file: { path, text: read(`templates/${path}`) } };
  },
});

const NAMES = readdirSync(new URL("templates/", ROOT))
  .filter((file) => file.endsWith(".scorecard") && file !== "competencies.scorecard")
  .map((file) => file.replace(".scorecard", ""));

function shipped(name: string): { readonly template: Template; readonly results: readonly Result[] } {
  const path = `${name}.scorecard`;
  const { template } = compiler.compile({ path, text: read(`templates/${path}`) });
  if (template === undefined) throw new Error(`${path} does not compile`);
  const scorer = createScorer(template, { printed: withBothScripts(template) });
  const folder = `examples/reviews/${name}/`;
  const results = readdirSync(new URL(folder, ROOT)).flatMap((file) =>
    readReviews(read(folder + file), file).reviews.map(({ review }) => scorer.score(review).result),
  );
  return { template: withBothScripts(template), results };
}

/** A year before: the trend takes its room too. */
function earlierThan({ period }: Result) {
  const year = Number(period.slice(0, 4));
  return [3, 2, 1].map((ago) => ({ period: `${year - ago}${period.slice(4)}`, points: `${70 + ago}` }));
}

test("there are the sheets that the tests are about", () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(15);
});

describe.each(NAMES)("%s", (name) => {
  const { template, results } = shipped(name);

  test.each([
    ["A4", ["zh-Hans", "en"]],
    ["A4", ["zh-Hant"]],
    ["Letter", ["en"]],
    ["A4-landscape", ["zh-Hans"]],
  ] as const)("on %s in %j: one page, nothing outside the margins or touching", (paper, languages) => {
    expect(results.length).toBeGreaterThan(0);
    for (const result of results) {
      const pages = summaryPages(template, result, fonts, { languages, paper, earlier: earlierThan(result) });
      expect(pages).toHaveLength(1);
      const lines = pages.flatMap(linesOf);
      expect(overlaps(lines)).toEqual([]);
      for (const line of lines) {
        expect(line.x, line.text).toBeGreaterThanOrEqual(33);
        expect(line.x + line.width, line.text).toBeLessThanOrEqual((pages[0]?.width ?? 0) - 33);
        expect(line.size, line.text).toBeGreaterThanOrEqual(4);
      }
    }
  });
});
