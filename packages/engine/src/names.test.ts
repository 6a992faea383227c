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

test("the names that are suggested are those that are printed, then the keys, each once", () => {
  expect(index.names).toEqual(["甲", "a", "乙", "B", "A", "甲方", "b", "c"]);
});

test("a name that one thing has twice is no riddle", () => {
  const twice = indexNames([{ key: "x", names: [{ "zh-Hans": "销售额", en: "Sales" }, { en: "SALES" }] }]);
  expect(["销售额", "sales", "Sales", "SALES", "X"].map(twice.find)).toEqual([0, 0, 0, 0, 0]);
});

test("a key goes before what another thing prints, in any width and case", () => {
  const things = indexNames([
    { key: "one", names: [{ en: "two" }] },
    { key: "two", names: [{ en: "Three" }] },
    { key: "four", names: [{ en: "three" }] },
  ]);
  expect(["two", "Two", "ｔｗｏ", "Three", "three", "THREE"].map(things.find)).toEqual([
    1,
    1,
    1,
    1,
    2,
    "ambiguous",
  ]);
});
