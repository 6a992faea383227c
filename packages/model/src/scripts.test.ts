import { describe, expect, test } from "vitest";
import { inBothScripts, withBothScripts } from "./scripts.ts";

describe("the other script", () => {
  test.each([
    ["客户满意度", "客戶滿意度"],
    ["考核评分表", "考核評分表"],
    ["考核记录", "考核紀錄"],
    ["绩效等级", "績效等第"],
    ["被考核人签字", "受評人簽名"],
    ["同级评价", "同儕評核"],
    ["改进计划", "改進計畫"],
    ["工号", "員工編號"],
  ])("%s is %s", (hans, hant) => {
    expect(inBothScripts({ "zh-Hans": hans })).toEqual({ "zh-Hans": hans, "zh-Hant": hant });
  });

  test.each([
    ["客戶滿意度", "客户满意度"],
    ["考核紀錄", "考核记录"],
    ["績效等第", "绩效等级"],
    ["受評人簽名", "被考核人签字"],
    ["員工編號", "工号"],
    ["資料來源", "数据来源"],
  ])("%s back is %s", (hant, hans) => {
    expect(inBothScripts({ "zh-Hant": hant })).toEqual({ "zh-Hans": hans, "zh-Hant": hant });
  });

  test("never replaces what the author wrote", () => {
    const written = { "zh-Hans": "工号", "zh-Hant": "工號", en: "Number" };
    expect(inBothScripts(written)).toEqual(written);
    expect(inBothScripts({ en: "Number" })).toEqual({ en: "Number" });
  });
});

test("a whole value gets both scripts in its texts, and nowhere else", () => {
  const value = {
    id: "客户",
    title: { "zh-Hans": "客户管理", en: "Client management" },
    items: [{ name: { "zh-Hans": "客户回访" }, points: "10" }],
    empty: {},
    nothing: null,
  };
  expect(withBothScripts(value)).toEqual({
    id: "客户",
    title: { "zh-Hans": "客户管理", "zh-Hant": "客戶管理", en: "Client management" },
    items: [{ name: { "zh-Hans": "客户回访", "zh-Hant": "客戶回訪" }, points: "10" }],
    empty: {},
    nothing: null,
  });
  expect(value.title).not.toHaveProperty("zh-Hant");
});
