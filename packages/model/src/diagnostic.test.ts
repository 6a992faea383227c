import { describe, expect, test } from "vitest";
import { defineCatalogue, fillMessage, hasErrors } from "./diagnostic.ts";

const report = defineCatalogue({
  "unknown-item": {
    severity: "error",
    message: {
      "zh-Hans": "没有“{name}”，只有 {count} 项",
      "zh-Hant": "沒有「{name}」，只有 {count} 項",
      en: "There is no “{name}” among {count}",
    },
  },
  "missing-answer": { severity: "warning", message: { "zh-Hans": "缺", "zh-Hant": "缺", en: "missing" } },
});

describe("a catalogue of diagnostics", () => {
  test("fills its messages in every language", () => {
    expect(report("unknown-item", { name: { "zh-Hans": "指挥", en: "Command" }, count: 3 })).toEqual({
      code: "unknown-item",
      severity: "error",
      message: {
        "zh-Hans": "没有“指挥”，只有 3 项",
        "zh-Hant": "沒有「指挥」，只有 3 項",
        en: "There is no “Command” among 3",
      },
      related: [],
    });
  });

  test("keeps the place it is given", () => {
    const start = { offset: 0, line: 1, column: 1 };
    const location = { file: "a.yaml", start, end: start };
    const related = [{ location, message: { "zh-Hans": "这里", "zh-Hant": "這裡", en: "here" } }];
    const diagnostic = report("missing-answer", {}, { location, path: ["items", "指挥"], related });
    expect(diagnostic).toMatchObject({ location, path: ["items", "指挥"], related });
  });

  test("puts parameters in as plain text", () => {
    const message = { "zh-Hans": "{a}{a}{b}", "zh-Hant": "{a}", en: "{a}" };
    expect(fillMessage(message, { a: "$& {b}", b: "" })["zh-Hans"]).toBe("$& {b}$& {b}");
  });
});

test("warnings alone are no errors", () => {
  const warning = report("missing-answer", {});
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, report("unknown-item", { name: "x", count: 1 })])).toBe(true);
});
