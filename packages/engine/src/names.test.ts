import { describe, expect, test } from "vitest";
import { indexNames } from "./names.ts";

const index = indexNames([
  { key: "a", names: [{ "zh-Hans": "甲" }] },
  { key: "A", names: [{ "zh-Hans": "乙", en: "B" }] },
  { key: "b", names: [{ "zh-Hans": "甲方" }] },
  { key: "c", names: [{ "zh-Hans": "甲" }] },
]);

describe("a thing is found", () => {
  test.each<readonly [string, number | "ambiguous" | undefined, string]>([
    ["a", 0, "by its key"],
    ["A", 1, "by its key as it is written, though another differs in case only"],
    ["Ａ", "ambiguous", "which of the two is not told by a full-width letter"],
    ["乙", 1, "by a printed name"],
    ["甲", "ambiguous", "two things print it"],
    ["B", 1, "by a printed name as it is written, before a key that differs in case"],
    ["b", 2, "by its key, before a printed name that differs in case"],
    ["ｂ", 2, "a key goes before a printed name"],
    [" 甲方 ", 2, "white space makes no difference"],
    ["丙", undefined, "not at all"],
  ])("%s: %s, %s", (name, position) => {
    expect(index.find(name)).toBe(position);
  });
});
