import type { Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { compileText, shippedText } from "./cases.ts";
import { NARROW, reform, rewrite, WIDE_FORMS } from "./rewriting.ts";

/*
 * The same sheet in another vocabulary, or with the other width of its marks, is the same sheet: the shipped
 * templates are rewritten word by word and compiled again.
 */

const SHEETS = ["customer-service-director", "customer-service-manager"] as const;

/** The template without the Chinese texts, whose script a Traditional file changes. */
function withoutChinese(template: Template | undefined): unknown {
  return JSON.parse(JSON.stringify(template, (key, value) => (key.startsWith("zh-") ? undefined : value)));
}

function compile(text: string, convert: (text: string) => string): Template | undefined {
  const library = convert(shippedText("competencies"));
  const { template, diagnostics } = compileText(convert(text), { competencies: library });
  expect(diagnostics).toEqual([]);
  return template;
}

describe.each(SHEETS)("%s", (name) => {
  const source = shippedText(name);
  const original = compile(source, (text) => text);

  test("in English keywords is the same template", () => {
    expect(compile(source, (text) => rewrite(text, "en"))).toEqual(original);
  });

  test("in Traditional keywords is the same template, its Chinese texts Traditional", () => {
    const traditional = compile(source, (text) => rewrite(text, "zh-Hant"));
    const title = original?.title["zh-Hans"];
    expect(traditional?.title).toEqual({ "zh-Hant": title, en: original?.title.en });
    expect(withoutChinese(traditional)).toEqual(withoutChinese(original));
  });

  test("with half-width marks is the same template", () => {
    expect(compile(source, (text) => reform(text, NARROW, WIDE_FORMS))).toEqual(original);
  });

  test("with full-width marks and digits is the same template", () => {
    const wide = (text: string) =>
      reform(text, `${WIDE_FORMS}0123456789.`, `${NARROW}０１２３４５６７８９．`);
    expect(compile(source, wide)).toEqual(original);
  });

  test("with Windows line ends, tabs and ideographic spaces is the same template", () => {
    const windows = (text: string) =>
      `\ufeff${text.replaceAll("\n", "\r\n").replaceAll("  ", "\t").replaceAll("： ", "：\u3000")}`;
    expect(compile(source, windows)).toEqual(original);
  });

  test("with Chinese quotation marks is the same template", () => {
    const quotes = (text: string) => text.replace(/"([^"\n]*)"/g, "“$1”");
    expect(compile(source, quotes)).toEqual(original);
    const corner = (text: string) => text.replace(/"([^"\n]*)"/g, "「$1」");
    expect(compile(source, corner)).toEqual(original);
  });
});
