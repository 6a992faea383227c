import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suggest } from "./suggest.ts";

describe("did you mean", () => {
  test.each([
    ["指辉", ["指挥", "职业化"], "指挥"],
    ["客户满意渡", ["客户满意度", "客户投诉处理"], "客户满意度"],
    ["客户满意", ["客户满意度"], "客户满意度"],
    ["意满户客度", ["客户满意度"], undefined],
    ["supervsior", ["self", "supervisor"], "supervisor"],
    ["Supervisr", ["supervisor"], "supervisor"],
    ["ＳＥＬＦ", ["self"], "self"],
    ["自平", ["上级", "自评"], "自评"],
    ["上级", ["自评"], undefined],
    ["x", ["y"], undefined],
    ["出勤", ["客户满意度"], undefined],
    ["𠮷祥", ["吉祥", "𠮷野"], "吉祥"],
    ["abc", [], undefined],
    ["", ["ab"], undefined],
  ])("%s among %j: %s", (written, candidates, expected) => {
    expect(suggest(written, candidates)).toBe(expected);
  });

  test("the nearest goes before the first", () => {
    expect(suggest("complaints", ["compliance", "complaint"])).toBe("complaint");
  });

  test("a word of two characters or more is nearest to itself", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.array(fc.string()), (word, others) => {
        fc.pre([...word.normalize("NFKC")].length >= 2);
        const found = suggest(word, [...others, word]);
        expect(found?.normalize("NFKC").toLowerCase()).toBe(word.normalize("NFKC").toLowerCase());
      }),
    );
  });
});
