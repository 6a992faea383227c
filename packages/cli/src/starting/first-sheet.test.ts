import { LANGUAGES, type Language } from "@scorecard/model";
import { createCompiler } from "@scorecard/parser";
import { describe, expect, test } from "vitest";
import { shippedText } from "../../test/support.ts";
import { PERIODS, RATERS, usualAnswers } from "./answers.ts";
import { firstSheet } from "./first-sheet.ts";
import { withId, writtenId } from "./sheet-id.ts";

function compile(text: string) {
  const load = (specifier: string) => ({
    kind: "found" as const,
    file: { path: specifier, text: shippedText(`${specifier}.scorecard`) },
  });
  return createCompiler({ load }).compile({ path: "new.scorecard", text });
}

function usualSheet(name: string, language: Language): string {
  return firstSheet(name, usualAnswers(name, language), language);
}

describe.each(LANGUAGES)("the first sheet in %s", (language) => {
  test("compiles without a single message and leaves open only what no sheet can change", () => {
    const { diagnostics, defaults, template } = compile(usualSheet("sales-manager", language));
    expect(diagnostics).toEqual([]);
    expect(defaults.map(({ subject }) => subject.en)).toEqual([
      "full marks of each section",
      "missing answers",
    ]);
    expect(template?.id).toBe("sales-manager");
    expect(Object.keys(template?.title ?? {})).toContain(language);
  });
  test("takes a Chinese name, and one with spaces and a dollar sign", () => {
    expect(compile(usualSheet("客服专员", language)).template?.id).toBe("客服专员");
    expect(compile(usualSheet("华东 $& 区", language)).template?.id).toBe("华东 $& 区");
  });
});

describe.each(LANGUAGES)("whatever is answered in %s", (language) => {
  const usual = usualAnswers("sales", language);
  const answers = [
    ...PERIODS.map((period) => ({ ...usual, period })),
    ...RATERS.map((raters) => ({ ...usual, raters })),
    { ...usual, sections: [{ name: "One", percent: 100 }] },
    { ...usual, sections: [50, 30, 20].map((percent) => ({ name: `"${percent}" }\n`, percent })) },
  ];
  test.each(answers)("$period $raters $sections", (given) => {
    const { diagnostics, template } = compile(firstSheet("sales", given, language));
    expect(diagnostics).toEqual([]);
    expect(template?.sections).toHaveLength(given.sections.length);
    expect(template?.periods).toEqual([given.period]);
  });
});

test("a name that is a title already is not lengthened", () => {
  const { template } = compile(usualSheet("客服专员考核评分表", "zh-Hans"));
  expect(template?.title["zh-Hans"]).toBe("客服专员考核评分表");
});

test.each([
  ["cs-director", "cs-director"],
  ["Director2", "Director2"],
  ["2nd-shift", "[2nd-shift]"],
  ["客服专员", "[客服专员]"],
  ["a b", "[a b]"],
  ["a-", "[a-]"],
])("%s is written %s", (name, written) => {
  expect(writtenId(name)).toBe(written);
});

test.each(["customer-service-director", "customer-service-manager"])("%s takes another id", (shipped) => {
  const text = withId(shippedText(`${shipped}.scorecard`), shipped, "华东区客服");
  const { template, diagnostics } = compile(text);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(template?.id).toBe("华东区客服");
});
