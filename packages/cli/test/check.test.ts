import { expect, test } from "vitest";
import { folderWith, managerSheet, runIn, SMALL_SHEET } from "./support.ts";

test("a right sheet and its library", async () => {
  const { code, out, err } = await runIn(folderWith(managerSheet()), ["check", "."]);
  expect({ code, out, err }).toEqual({ code: 0, out: "2 files checked: no problems\n", err: "" });
});

test("in Chinese, as the locale says", async () => {
  const { out } = await runIn(folderWith(managerSheet()), ["check", "."], {
    environment: { LANG: "zh_CN.UTF-8" },
  });
  expect(out).toBe("已检查 2 个文件：没有发现问题\n");
});

test("problems: place, line, carets, count", async () => {
  const folder = folderWith({ "a.scorecard": SMALL_SHEET.replace("占 20%", "占 30%") });
  const { code, out, err } = await runIn(folder, ["check", "a.scorecard"]);
  expect(code).toBe(1);
  expect(out).toMatch(/^1 file checked: 1 error\n$/);
  expect(err).toMatch(/^a\.scorecard:1:1 {2}error {2}.*110%.*\[[a-z-]+\]$/m);
  expect(err).toMatch(/^ {2}1 \| 评分表 small/m);
  expect(err).toMatch(/^ {4}\| \^+$/m);
});

test("a library's problem is told once, however many sheets use it", async () => {
  const files = managerSheet();
  const library = (files["competencies.scorecard"] ?? "").replace("20%\n", "x%\n");
  const sheet = files["manager.scorecard"] ?? "";
  const folder = folderWith({
    "a.scorecard": sheet,
    "b.scorecard": sheet,
    "competencies.scorecard": library,
  });
  const { err } = await runIn(folder, ["check", "."]);
  const inLibrary = err.split("\n").filter((line) => line.startsWith("competencies.scorecard:"));
  expect(inLibrary.length).toBeGreaterThan(0);
  expect(new Set(inLibrary).size).toBe(inLibrary.length);
});

test("--show-defaults lists what is left unsaid", async () => {
  const folder = folderWith({ "a.scorecard": SMALL_SHEET.replace(/ {2}结果：.*\n/, "") });
  const { out } = await runIn(folder, ["check", "a.scorecard", "--show-defaults", "--ui-lang", "zh-Hans"]);
  expect(out.split("\n").length).toBeGreaterThan(2);
  expect(out).toMatch(/^a\.scorecard {2}结果：取上级$/m);
});

test("--format json is data: file, range, code, severity, message in the reader's language", async () => {
  const folder = folderWith({ "a.scorecard": SMALL_SHEET.replace("占 20%", "占 30%") });
  const { code, out, err } = await runIn(folder, [
    "check",
    "a.scorecard",
    "--format",
    "json",
    "--ui-lang",
    "zh-Hant",
  ]);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  const [problem] = JSON.parse(out);
  expect(problem).toMatchObject({
    file: "a.scorecard",
    range: { start: { line: 1, column: 1 } },
    severity: "error",
    message: expect.stringMatching(/權重.*110%/),
  });
});

test("colours for a terminal, none for a file and none where NO_COLOR is set", async () => {
  const folder = folderWith({ "a.scorecard": SMALL_SHEET.replace("占 20%", "占 30%") });
  const colours = async (isTerminal: boolean, environment: { readonly [name: string]: string }) => {
    let text = "";
    const stderr = {
      write: (more: string) => {
        text += more;
      },
      isTerminal,
    };
    await runIn(folder, ["check", "."], { stderr, environment });
    return text.includes("\u001b[");
  };
  expect(await colours(true, {})).toBe(true);
  expect(await colours(true, { NO_COLOR: "1" })).toBe(false);
  expect(await colours(true, { TERM: "dumb" })).toBe(false);
  expect(await colours(false, {})).toBe(false);
});
