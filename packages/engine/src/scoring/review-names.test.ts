import type { Diagnostic } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { reviewOf } from "../../test/support/reviews.ts";
import { fiveLevels, smallSheet } from "../../test/support/templates.ts";
import { periodCheck } from "./review-names.ts";

const monthly = smallSheet([fiveLevels(2)]);

describe("the periods of many reviews", () => {
  const reader = () => {
    const diagnostics: Diagnostic[] = [];
    const check = periodCheck(monthly);
    return { diagnostics, read: (period: string) => check(reviewOf({}, { period }), diagnostics) };
  };

  test("are read once for each way of writing them", () => {
    const { read } = reader();
    expect(read("2026年9月")).toMatchObject({ text: "2026-09", days: { kind: "month" } });
    expect(read("2026年9月")).toBe(read("2026年9月"));
    expect(read("2026-10")).toMatchObject({ text: "2026-10" });
  });

  test("that cannot be read are reported for every review", () => {
    const { read, diagnostics } = reader();
    expect([read("九月"), read("九月")]).toEqual([undefined, undefined]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["wrong-period", "wrong-period"]);
  });

  test("are remembered up to a thousand, so that no roster fills the memory", () => {
    const { read } = reader();
    const written = Array.from({ length: 1001 }, (_, spaces) => `2026${" ".repeat(spaces)}-09`);
    const periods = written.map(read);
    expect(read(written[999] ?? "")).toBe(periods[999]);
    expect(read(written[1000] ?? "")).not.toBe(periods[1000]);
    expect(read(written[1000] ?? "")).toEqual(periods[1000]);
  });
});
