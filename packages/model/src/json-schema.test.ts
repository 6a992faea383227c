import { describe, expect, test } from "vitest";
import { jsonSchema, SCHEMA_NAMES } from "./json-schema.ts";
import { reviewSchema } from "./review.ts";
import { templateSchema } from "./template/template.ts";

describe("the published schemas", () => {
  test.each(SCHEMA_NAMES)("%s names its draft and its fields, and allows no others", (name) => {
    const schema = jsonSchema(name);
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
    const [, root] = /^#\/\$defs\/(.+)$/.exec("$ref" in schema ? String(schema.$ref) : "") ?? [];
    expect(schema).toMatchObject({
      $defs: { [root ?? ""]: { type: "object", additionalProperties: false, required: expect.any(Array) } },
    });
  });

  test("every place that a schema refers to exists", () => {
    for (const name of SCHEMA_NAMES) {
      const schema = jsonSchema(name);
      const definitions = "$defs" in schema ? Object.keys(schema.$defs as object) : [];
      const references = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(
        ([, target]) => target,
      );
      expect(references.length).toBeGreaterThan(0);
      for (const target of references) expect(definitions).toContain(target);
    }
  });
});

const review = {
  template: "customer-service-director",
  employee: { number: "0012", name: "林晓雯" },
  period: "2026-09",
  items: {
    指挥: { answers: { 上级: "4", 自评: ["a"], 同级: { a: "2" } }, agreed: { points: "15" }, note: "好" },
  },
  comments: {},
};

const template = {
  format: "scorecard-template",
  syntax: 1,
  id: "t",
  title: { "zh-Hans": "考核评分表" },
  periods: ["month"],
  raters: [{ key: "self", name: { en: "Self" } }],
  result: { kind: "take", rater: "self" },
  rounding: { item: 2, section: 2, total: 2 },
  fullMarks: "100",
  sections: [{ key: "s", name: {}, weight: "1", fullMarks: "100", groups: [] }],
  textFields: [],
  signers: [],
};

describe("the schemas behind the types", () => {
  test("take a review and a template", () => {
    expect(reviewSchema.parse(review)).toEqual(review);
    expect(templateSchema.parse(template)).toEqual(template);
  });

  test.each<readonly [string, object]>([
    ["numbers where text keeps them exact", { ...review, employee: { number: 12, name: "林晓雯" } }],
    ["no employee number", { ...review, employee: { number: "", name: "林晓雯" } }],
    ["an unknown field", { ...review, score: "1" }],
  ])("refuse a review with %s", (_, value) => {
    expect(reviewSchema.safeParse(value).success).toBe(false);
  });

  test.each<readonly [string, object]>([
    ["an inexact number", { ...template, fullMarks: "1e2" }],
    ["a rule for the result that does not exist", { ...template, result: { kind: "average" } }],
    ["no section", { ...template, sections: [] }],
    ["more places than are printed", { ...template, rounding: { item: 7, section: 2, total: 2 } }],
    ["a later syntax", { ...template, syntax: 2 }],
  ])("refuse a template with %s", (_, value) => {
    expect(templateSchema.safeParse(value).success).toBe(false);
  });
});
