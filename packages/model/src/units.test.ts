import { describe, expect, test } from "vitest";
import { parseExact } from "./exact.ts";
import { UNITS, unitOf } from "./units.ts";

describe("units", () => {
  test.each([
    ["%", "%"],
    ["分", "points"],
    ["元", "yuan"],
    ["萬元", "wan-yuan"],
    ["工作日", "days"],
    ["小時", "hours"],
    ["課時", "class-hours"],
    ["次", "times"],
    ["名", "people"],
    ["家", "items"],
  ])("%s is %s", (spelling, id) => {
    expect(unitOf(spelling)?.id).toBe(id);
  });

  test.each(["单", "", "toString", "percentage"])("%j is no unit of ours", (spelling) => {
    expect(unitOf(spelling)).toBeUndefined();
  });

  test("no spelling belongs to two units", () => {
    const spellings = UNITS.flatMap((unit) => unit.spellings);
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  test("every factor is an exact number above zero", () => {
    for (const { factor } of UNITS) expect(parseExact(factor)?.compare(0)).toBeGreaterThan(0);
  });

  test("what is printed in Chinese is understood when written", () => {
    for (const { id, name } of UNITS) {
      expect([unitOf(name["zh-Hans"])?.id, unitOf(name["zh-Hant"])?.id]).toEqual([id, id]);
    }
  });
});
