import { describe, expect, test } from "vitest";
import { repairSigns } from "./repair.ts";
import type { WrongSign } from "./syntax-walk.ts";

function signAt(offset: number, sign: WrongSign["sign"]): WrongSign {
  return { offset, sign, name: "", rest: "" };
}

describe("signs put right", () => {
  //         0 1 2 3 4 5 6789 10 11  12 13 14
  const text = "甲：1，乙： 2\n丙：\n丁：";
  const signs = [signAt(13, "："), signAt(5, "："), signAt(10, "："), signAt(1, "："), signAt(3, "，")];
  const repair = () => repairSigns(text, signs);

  test("whatever their order, with a space behind each where there is none", () => {
    expect(repair().text).toBe("甲: 1, 乙: 2\n丙:\n丁:");
  });

  test("and every place is found again", () => {
    const repaired = repair();
    const found = [...repaired.text].map((_, offset) => text[repaired.originalOffset(offset)]);
    // A space that was put in stands where the next character stands.
    expect(found.join("")).toBe("甲：11，乙乙： 2\n丙：\n丁：");
    expect(repaired.originalOffset(repaired.text.length)).toBe(text.length);
  });

  test("a text without wrong signs stays as it is", () => {
    const same = repairSigns("甲: 1", []);
    expect([same.text, same.originalOffset(3)]).toEqual(["甲: 1", 3]);
  });
});
