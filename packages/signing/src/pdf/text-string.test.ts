import { describe, expect, it } from "vitest";
import { readValue } from "./read-value.ts";
import { dateOf, textOf, writeDate, writeText } from "./text-string.ts";

const read = (text: string) =>
  readValue({ bytes: Uint8Array.from(Buffer.from(text, "latin1")), at: 0, maxDepth: 5 });

describe("a text", () => {
  it.each(["Approved", "同意考核结果", "𠮷野家、㛃", "(括号) \\ <>", ""])(
    "%s comes back as it was",
    (text) => {
      expect(textOf(read(writeText(text)))).toBe(text);
    },
  );

  it("in UTF-8 or Latin letters is read as well", () => {
    expect(textOf(read("<efbbbfe5bca0e4b889>"))).toBe("张三");
    expect(textOf(read("(caf\\351)"))).toBe("café");
    expect(textOf(5)).toBeUndefined();
  });
});

describe("a date", () => {
  it("comes back as it was, to the second", () => {
    const date = new Date("2026-07-03T02:00:59Z");
    expect(writeDate(date)).toBe("(D:20260703020059Z)");
    expect(dateOf(read(writeDate(date)))).toEqual(date);
  });

  it.each([
    ["(D:20260703100000+08'00')", "2026-07-03T02:00:00.000Z"],
    ["(D:20260703100000+08'00)", "2026-07-03T02:00:00.000Z"],
    ["(D:20260703)", "2026-07-03T00:00:00.000Z"],
    ["(20260703100000-05'30')", "2026-07-03T15:30:00.000Z"],
    ["(D:20261399)", undefined],
    ["(yesterday)", undefined],
  ])("%s", (text, expected) => {
    expect(dateOf(read(text))?.toISOString()).toBe(expected);
  });
});
