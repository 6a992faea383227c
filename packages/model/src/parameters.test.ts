import { describe, expect, test } from "vitest";
import { intervalInWords } from "./interval-words.ts";
import { bindParameters, givenValue, openParameters, withBlanks } from "./parameters.ts";
import { type Template, templateSchema } from "./template/template.ts";

const quota = {
  key: "quota",
  name: { "zh-Hans": "销售目标", en: "Quota" },
  value: { type: "number", whole: false, domain: {}, unit: { id: "wan-yuan", name: { "zh-Hans": "万元" } } },
  origin: "parameter",
};

const template: Template = templateSchema.parse({
  format: "scorecard-template",
  syntax: 1,
  id: "sales",
  title: { "zh-Hans": "销售代表考核评分表" },
  periods: ["month"],
  raters: [{ key: "supervisor", name: { "zh-Hans": "上级" } }],
  result: { kind: "take", rater: "supervisor" },
  rounding: { item: 2, section: 2, total: 2 },
  fullMarks: "100",
  inputs: [quota],
  sections: [
    {
      key: "performance",
      name: { "zh-Hans": "任务绩效" },
      weight: "1",
      fullMarks: "100",
      groups: [
        {
          items: [
            {
              key: "revenue",
              name: { "zh-Hans": "销售额" },
              weight: "1",
              fullMarks: "100",
              requirement: {
                "zh-Hans": "销售额达到 {quota} 万元",
                en: "Sales of {quota}0,000 yuan; see {annex}",
              },
              rule: {
                kind: "bands",
                measure: { name: { "zh-Hans": "销售额" }, whole: false, domain: {}, unit: quota.value.unit },
                bands: [
                  { when: { low: { value: { parameter: "quota" }, inclusive: true } }, points: "100" },
                  { when: { high: { value: { parameter: "quota" }, inclusive: false } }, points: "0" },
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  textFields: [],
  signers: [],
});

function firstItem({ sections }: Template) {
  const item = sections[0]?.groups[0]?.items[0];
  if (item?.rule.kind !== "bands") throw new Error("the sheet's first item has bands");
  return { requirement: item.requirement, low: item.rule.bands[0]?.when.low, bands: item.rule.bands };
}

describe("a parameter that is given", () => {
  const bound = bindParameters(template, { quota: "500" });

  test("stands in the bounds and in the printed texts", () => {
    expect(firstItem(bound).low).toEqual({ value: "500", inclusive: true });
    expect(firstItem(bound).requirement).toEqual({
      "zh-Hans": "销售额达到 500 万元",
      en: "Sales of 5000,000 yuan; see {annex}",
    });
  });

  test("is open no more, and keeps its value with its declaration", () => {
    expect(openParameters(template).map(({ key }) => key)).toEqual(["quota"]);
    expect(openParameters(bound)).toEqual([]);
    expect(bound.inputs).toEqual([{ ...quota, given: "500" }]);
  });

  test("changes nothing else, the template it came from included", () => {
    expect(templateSchema.parse(bound)).toEqual(bound);
    expect(firstItem(template).low?.value).toEqual({ parameter: "quota" });
  });
});

describe("a parameter that is still open", () => {
  test("is a line to write on", () => {
    const [reached, missed] = firstItem(template).bands;
    const unit = template.inputs?.[0]?.value.type === "number" ? template.inputs[0].value.unit : undefined;
    expect(intervalInWords(reached?.when ?? {}, unit, "zh-Hans")).toBe("____ 万元以上");
    expect(intervalInWords(missed?.when ?? {}, undefined, "en")).toBe("below ____");
    expect(withBlanks(firstItem(template).requirement ?? {})["zh-Hans"]).toBe("销售额达到 ____ 万元");
  });

  test("has no number", () => {
    expect(() => givenValue({ parameter: "quota" })).toThrow(RangeError);
    expect(givenValue("90")).toBe("90");
  });

  test("stays open when another one is given", () => {
    expect(bindParameters(template, { target: "1" })).toEqual(template);
  });
});

test("the names of an object's own machinery are no parameters", () => {
  expect(bindParameters(template, Object.create({ quota: "1" }))).toEqual(template);
});
