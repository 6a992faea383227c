import { readFileSync } from "node:fs";
import { createScorer, readReviews } from "@scorecard/engine";
import type { Template } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { createCompiler } from "@scorecard/parser";
import { describe, expect, test } from "vitest";
import { createSheetRenderer, type RendererOptions } from "../src/index.ts";
import { shippedFonts } from "./support/fonts.ts";

const TEMPLATES = new URL("../../../templates/", import.meta.url);
const fonts = shippedFonts();

function read(name: string): string {
  return readFileSync(new URL(name, TEMPLATES), "utf8");
}

const compiler = createCompiler({
  load: (specifier) => {
    const path = `${specifier}.scorecard`;
    return { kind: "found", file: { path, text: read(path) } };
  },
});

function shipped(name: string): Template {
  const { template } = compiler.compile({ path: name, text: read(name) });
  if (template === undefined) throw new Error(`${name} does not compile`);
  return template;
}

const MODES: readonly { readonly languages: RendererOptions["languages"] }[] = [
  { languages: ["zh-Hans"] },
  { languages: ["zh-Hant"] },
  { languages: ["en"] },
  { languages: ["zh-Hans", "en"] },
];

describe.each(["customer-service-director.scorecard", "customer-service-manager.scorecard"])("%s", (name) => {
  const template = shipped(name);

  test.each(MODES)(
    "prints blank in $languages without a problem, on at most three pages",
    async ({ languages }) => {
      const renderer = createSheetRenderer({ template: withBothScripts(template), languages, fonts });
      const { pages, diagnostics } = await renderer.render([{ kind: "blank" }], { createdAt: new Date(0) });
      expect(diagnostics).toEqual([]);
      expect(pages).toBeLessThanOrEqual(3);
    },
  );

  test("prints what the engine scored, provisional while answers are missing", async () => {
    const { reviews } = readReviews(
      `template: ${template.id}\nemployee: { number: "0012", name: 林晓雯 }\nperiod: 2026-09\nitems: {}\n`,
      "林晓雯.yaml",
    );
    const review = reviews[0]?.review;
    if (review === undefined) throw new Error("there is no review");
    const { result } = createScorer(template).score(review);
    expect(result.status).toBe("provisional");
    const renderer = createSheetRenderer({ template, languages: ["zh-Hans"], fonts });
    const { diagnostics } = await renderer.render([{ kind: "filled", review, result }], {
      createdAt: new Date(0),
    });
    expect(diagnostics).toEqual([]);
  });
});
