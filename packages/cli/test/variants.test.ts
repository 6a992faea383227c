import { describe, expect, test } from "vitest";
import { filesBelow, folderWith, runIn } from "./support.ts";

const SHEET = `评分表 sales "销售代表考核评分表" {
  周期：月度
  评分人：上级
  参数 quota "销售目标"，单位 万元：100 万元
  部分 "业绩" 100% {
    指标 revenue "销售额" 100% {
      要求："销售额达到 {quota} 万元"
      计量："销售额"，单位 万元
      分档 {
        quota 以上：100 分
        低于 quota：0 分
      }
    }
  }
  等级 {
    A 90 分以上：系数 1.2
    D 其他：系数 0，决定 "制定改进计划"
  }
  签字：被考核人
  变体 senior "高级销售代表考核评分表" {
    参数 quota：200 万元
  }
}`;

const review = (sheet: string, number: string, revenue: string) =>
  `模板: ${sheet}\n员工: { 工号: "${number}", 姓名: 缑婷 }\n考核期间: 2026-10\n评分:\n  销售额: { 上级: ${revenue} }\n`;

const FILES = {
  "sales.scorecard": SHEET,
  "reviews/1.yaml": review("sales", "0001", "150 万元"),
  "reviews/2.yaml": review("sales-senior", "0002", "150 万元"),
};

describe("a sheet with a variant", () => {
  test("each review is scored by the template it names", async () => {
    const { code, out, err } = await runIn(folderWith(FILES), [
      "score",
      "sales.scorecard",
      "reviews",
      "--lang",
      "zh-Hans",
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^0001 .* 100 +A +1\.2 +— +确定$/m);
    expect(out).toMatch(/^0002 .* 0 +D +0 +制定改进计划 +确定$/m);
  });

  test("CSV is one table for both, which names the template", async () => {
    const { out } = await runIn(folderWith(FILES), [
      "score",
      "sales.scorecard",
      "reviews",
      "--format",
      "csv",
    ]);
    const [header = "", ...rows] = out.replace("\ufeff", "").trim().split("\r\n");
    expect(header.split(",").filter((cell) => cell === "Template")).toHaveLength(1);
    expect(rows.map((row) => row.split(",")[4])).toEqual(["sales", "sales-senior"]);
  });

  test("every sheet is rendered, filled and blank, under its own name", async () => {
    const folder = folderWith(FILES);
    const filled = await runIn(folder, ["render", "sales.scorecard", "reviews", "--lang", "zh-Hans"]);
    const blank = await runIn(folder, [
      "render",
      "sales.scorecard",
      "--blank",
      "--lang",
      "zh-Hans",
      "--out",
      "blank",
    ]);
    expect([filled.code, blank.code]).toEqual([0, 0]);
    expect(filesBelow(folder).filter((name) => name.endsWith(".pdf"))).toEqual([
      "blank/sales-senior_blank.pdf",
      "blank/sales_blank.pdf",
      "out/2026-10_0001_缑婷_sales.pdf",
      "out/2026-10_0002_缑婷_sales-senior.pdf",
    ]);
  });

  test.each(["senior", "sales-senior"])("--variant %s picks one", async (variant) => {
    const { code, out } = await runIn(folderWith(FILES), [
      "compile",
      "sales.scorecard",
      "--variant",
      variant,
    ]);
    const { template } = JSON.parse(out);
    expect({ code, id: template.id }).toEqual({ code: 0, id: "sales-senior" });
    expect(out).toContain("销售额达到 200 万元");
  });

  test("without it, the sheet itself is compiled", async () => {
    const { out } = await runIn(folderWith(FILES), ["compile", "sales.scorecard"]);
    expect(JSON.parse(out).template.id).toBe("sales");
  });

  test("a variant that does not exist: what there is, and what was meant", async () => {
    const folder = folderWith(FILES);
    const { code, err } = await runIn(folder, [
      "render",
      "sales.scorecard",
      "--blank",
      "--variant",
      "seniro",
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(/no variant “seniro”. Did you mean “senior”\? There are: sales, sales-senior/);
    expect(filesBelow(folder).some((name) => name.endsWith(".pdf"))).toBe(false);
  });
});
