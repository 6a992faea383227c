import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, folderWith, runIn } from "./support.ts";

const TABLE = [
  "仓库管理员考核评分表",
  "序号\t考核项目\t权重\t指标要求\t评分标准",
  "1\t账实相符率\t60%\t账实相符率达到 99%\t99%以上60分；97%以上40分；97%以下0分",
  "2\t货物损坏\t40%\t不发生货物损坏\t每发生一次扣5分，扣完为止",
  "",
].join("\n");

test("a table becomes a draft that compiles, with what is to be confirmed", async () => {
  const folder = folderWith({ "仓库管理员.txt": TABLE });
  const { code, out, err } = await runIn(folder, ["import", "仓库管理员.txt", "--ui-lang", "zh-Hans"]);
  expect({ code, out }).toEqual({ code: 0, out: "仓库管理员.scorecard\n" });
  expect(err).toContain('scorecard check "仓库管理员.scorecard"');
  const checked = await runIn(folder, ["check", "仓库管理员.scorecard", "--format", "json"]);
  const errors = JSON.parse(checked.out).filter(({ severity }: { severity: string }) => severity === "error");
  expect(errors).toEqual([]);
  const draft = readFileSync(join(folder, "仓库管理员.scorecard"), "utf8");
  expect(draft).toContain("99% 以上");
  const guesses = draft.split("\n").filter((line) => line.includes("请确认"));
  expect(err.match(/^ {2}仓库管理员\.scorecard:\d+ {2}/gm)?.length ?? 0).toBe(guesses.length);
});

test("--keywords and --out", async () => {
  const folder = folderWith({ "a.txt": TABLE });
  const argv = ["import", "a.txt", "--keywords", "en", "--out", "drafts/clerk.scorecard"];
  expect(await runIn(folder, argv)).toMatchObject({ code: 0, out: "drafts/clerk.scorecard\n" });
  expect(readFileSync(join(folder, "drafts/clerk.scorecard"), "utf8")).toMatch(/^ *section /m);
});

test("a draft that is there already stays as it is", async () => {
  const folder = folderWith({ "a.txt": TABLE, "a.scorecard": "# ours" });
  const { code, err } = await runIn(folder, ["import", "a.txt"]);
  expect(code).toBe(1);
  expect(err).toContain("[already-there]");
  expect(readFileSync(join(folder, "a.scorecard"), "utf8")).toBe("# ours");
});

test.each([
  ["what is no sheet", "a.xlsx", new Uint8Array([1, 2, 3, 0])],
  ["a text without a table", "a.txt", "会议纪要\n请大家准时参加。\n"],
])("%s is refused, and nothing is written", async (_, name, content) => {
  const folder = folderWith({ [name]: content });
  const { code, out, err } = await runIn(folder, ["import", name]);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/error .*\[[a-z-]+\]/);
  expect(filesBelow(folder)).toEqual([name]);
});

test("a file that is not there", async () => {
  expect(await runIn(folderWith(), ["import", "x.xlsx"])).toMatchObject({ code: 1, out: "" });
});
