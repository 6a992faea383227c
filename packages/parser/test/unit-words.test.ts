import { amountInWords, type Item, measureOf, type Unit } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { readItemText } from "./items.ts";

/* Units are printed with the author's own word: 3 家 stays 3 家, whatever unit of the language it is. */

function read(text: string): Item | undefined {
  const { item, diagnostics } = readItemText(text);
  expect(diagnostics).toEqual([]);
  return item;
}

function unitOfMeasure(written: string, script = ""): Unit | undefined {
  const item = read(
    `指标 i "指标${script}" 100% { 計量 "数"，單位 ${written}；按比例 目標 10，封頂 100 分 }`,
  );
  return item && measureOf(item.rule)?.unit;
}

const HANT = "，這個項目";

describe("a measure in", () => {
  test.each([
    ["家", "items", "3 家", "3"],
    ["件", "items", "3 件", "3"],
    ["户", "items", "3 户", "3"],
    ["项", "items", "3 项", "3"],
    ["名", "people", "3 名", "3 people"],
    ["位", "people", "3 位", "3 people"],
    ["工作日", "days", "3 工作日", "3 days"],
    ["人次", "person-times", "3 人次", "3 attendances"],
    ["个", "items", "3 个", "3"],
    ["桶", "桶", "3 桶", "3 桶"],
    ['"家" / "clients"', "items", "3 家", "3 clients"],
    ['"名" / "members"', "people", "3 名", "3 members"],
    ['"%"', "%", "3%", "3%"],
  ])("%s is %s", (written, id, chinese, english) => {
    const unit = unitOfMeasure(written);
    expect(unit?.id).toBe(id);
    expect(amountInWords("3", unit, "zh-Hans")).toBe(chinese);
    expect(amountInWords("3", unit, "en")).toBe(english);
  });

  test.each([
    ["學時", "class-hours", "3 學時"],
    ["項", "items", "3 項"],
    ["萬元", "wan-yuan", "3 萬元"],
  ])("%s of a Traditional sheet is %s", (written, id, chinese) => {
    const unit = unitOfMeasure(written, HANT);
    expect(unit?.id).toBe(id);
    expect(amountInWords("3", unit, "zh-Hant")).toBe(chinese);
    expect(unit?.name).not.toHaveProperty("zh-Hans", written);
  });
});

test("one of what the author calls otherwise is not called by the language's word", () => {
  const unit = unitOfMeasure('"名" / "members"');
  expect(amountInWords("1", unit, "en")).toBe("1 members");
  expect(amountInWords("1", unitOfMeasure("名"), "en")).toBe("1 person");
});

describe("each of", () => {
  test.each([
    ["每篇", { amount: "1", unit: { id: "篇", name: { "zh-Hans": "篇" } } }],
    ["每处", { amount: "1", unit: { id: "处", name: { "zh-Hans": "处" } } }],
    ["每 篇", { amount: "1", unit: { id: "篇" } }],
    ["每人", { amount: "1", unit: { id: "people", name: { "zh-Hans": "人" } } }],
    ["每人次", { amount: "1", unit: { id: "person-times" } }],
    ["每家", { amount: "1", unit: { id: "items", name: { "zh-Hans": "家" } } }],
    ["每 0.5 桶", { amount: "0.5", unit: { id: "桶" } }],
    ["每天", { amount: "1", unit: { id: "days" } }],
    ["each paper", { amount: "1", unit: { id: "paper" } }],
    ["每次", undefined],
  ])("%s", (written, unit) => {
    const item = read(`指标 i "指标" 100% { 扣分，最低 0 分 { "甲" ${written}：2 分 } }`);
    const entry = item?.rule.kind === "tally" ? item.rule.entries[0] : undefined;
    if (unit === undefined) expect(entry).not.toHaveProperty("unit");
    else expect(entry).toMatchObject({ unit });
  });

  test("每次 and an id are two things", () => {
    const item = read('指标 i "指标" 100% { 扣分，最低 0 分 { "迟到" 每次 late：2 分 } }');
    const entry = item?.rule.kind === "tally" ? item.rule.entries[0] : undefined;
    expect(entry).toMatchObject({ key: "late", points: "-2" });
  });

  test("at most so many days is as many times what is counted", () => {
    const item = read(
      '指标 i "指标" 100% { 扣分，最低 0 分 { "事假" 每 0.5 天：1 分，最多 3 天，零头 舍去 } }',
    );
    const entry = item?.rule.kind === "tally" ? item.rule.entries[0] : undefined;
    expect(entry).toMatchObject({ unit: { amount: "0.5" }, most: { times: "6" } });
  });
});
