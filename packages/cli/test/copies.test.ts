import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, folderWith, runIn } from "./support.ts";
import { unpackedStreams } from "./support-pdf.ts";

const SHEET = `评分表 lead "组长考核评分表" / "Team Lead Scorecard" {
  周期：月度
  评分人：自评、上级、同级 2 人
  结果：上级 80%、同级 20%
  部分 behaviour "行为考核" / "Behaviour" 占 100% {
    指标 teamwork "协作" / "Teamwork" 100% { 打分：0～100 分 }
  }
  填写 plan "改进计划" / "Improvement plan" 2 行
  填写 hr-view "人力资源部意见" / "HR's view" 2 行，保密
  签字：被考核人
}
`;

const review = (number: string, name: string) => `模板: lead
员工: { 工号: "${number}", 姓名: "${name}" }
考核期间: 2026-09
评分:
  协作: { 自评: 90, 上级: 80, 同级1: 63, 同级2: 78, 备注: 交接有拖延 }
评语:
  改进计划: 每周复盘
  人力资源部意见: 暂不续约
`;

const FILES = {
  "lead.scorecard": SHEET,
  "r/0012.yaml": review("0012", "林晓雯"),
  "r/0031.yaml": review("0031", "王伟"),
};

const pdfs = (folder: string) => filesBelow(folder).filter((name) => name.endsWith(".pdf"));

function unpacked(folder: string, name: string): string {
  return unpackedStreams(readFileSync(join(folder, name)));
}

const SECRETS = ['"63"', '"78"', "交接有拖延", "暂不续约", "同级1", "peer-1"];

function found(inside: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => inside.includes(word));
}

async function rendered(...options: readonly string[]) {
  const folder = folderWith(FILES);
  const ran = await runIn(folder, ["render", "lead.scorecard", "r", ...options]);
  return { folder, ...ran };
}

test("--for employee: a file of their own for everyone, without what is not for them", async () => {
  const { folder, code, err } = await rendered("--for", "employee");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(pdfs(folder)).toEqual([
    "out/2026-09_0012_林晓雯_lead_employee.pdf",
    "out/2026-09_0031_王伟_lead_employee.pdf",
  ]);
  for (const name of pdfs(folder)) {
    const inside = unpacked(folder, name);
    expect(found(inside, ['"peer":"70.5"', "每周复盘", ...SECRETS])).toEqual(['"peer":"70.5"', "每周复盘"]);
  }
});

test("--for hr: everything, beside the employee's copy in the same folder", async () => {
  const { folder } = await rendered("--for", "employee");
  const { code } = await runIn(folder, ["render", "lead.scorecard", "r/0012.yaml", "--for", "hr"]);
  expect(code).toBe(0);
  expect(pdfs(folder)).toContain("out/2026-09_0012_林晓雯_lead_employee.pdf");
  const inside = unpacked(folder, "out/2026-09_0012_林晓雯_lead_hr.pdf");
  expect(found(inside, SECRETS)).toEqual(SECRETS);
});

test.each(["employee", "hr"])("the copy for %s verifies from its own data", async (reader) => {
  const { folder } = await rendered("--for", reader, "--lang", "zh-Hant,en");
  const { out } = await runIn(folder, ["verify", "out"]);
  expect(out.match(/the attached review scores to the attached result/gu)).toHaveLength(2);
  expect(out.match(/byte for byte what the data make/gu)).toHaveLength(2);
});

test("--trace adds a page to a sheet for everybody", async () => {
  const pagesOf = async (...options: readonly string[]) => {
    const { folder } = await rendered(...options);
    const [name = ""] = pdfs(folder);
    return Number(/"pages":\{"count":(\d+)/u.exec(unpacked(folder, name))?.[1]);
  };
  expect(await pagesOf("--trace")).toBe((await pagesOf()) + 1);
});

describe("what does not go together", () => {
  test.each([
    [["r", "--for", "employee", "--combined"], "--for employee and --combined"],
    [["r", "--for", "employee", "--fillable"], "--for employee and --fillable"],
    [["--blank", "--for", "hr"], "--for and --blank"],
    [["--blank", "--trace"], "--trace and --blank"],
    [["r", "--for", "boss"], "employee | hr"],
  ])("%j", async (options, said) => {
    const folder = folderWith(FILES);
    const { code, err } = await runIn(folder, ["render", "lead.scorecard", ...options]);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(pdfs(folder)).toEqual([]);
  });
});

test("a mistake in a review is told as always", async () => {
  const folder = folderWith({ ...FILES, "r/0012.yaml": review("0012", "林晓雯").replace("协作:", "合作:") });
  const { code, err } = await runIn(folder, ["render", "lead.scorecard", "r", "--for", "employee"]);
  expect(code).toBe(1);
  expect(err).toContain("合作");
  expect(pdfs(folder)).toEqual([]);
});
