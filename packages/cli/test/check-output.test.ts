import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, folderWith, runIn, SMALL_SHEET } from "./support.ts";

/** A share that misses 100: an error at the sections. */
const WRONG = SMALL_SHEET.replace("占 20%", "占 30%");
/** A comment as programmers write them: an error with a safe fix. */
const FIXABLE = SMALL_SHEET.replace("  语法：1\n", "  语法：1\n  // 每月 5 日前交人力资源部\n");
const SIGNED_BY_ONE = SMALL_SHEET.replace("签字：被考核人、考核人", "签字：考核人");

test("SARIF 2.1.0: rule, level, place, related places", async () => {
  const folder = folderWith({ "客服 a.scorecard": WRONG });
  const { code, out, err } = await runIn(folder, ["check", ".", "--format", "sarif", "--ui-lang", "zh-Hans"]);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  const log = JSON.parse(out);
  expect(log).toMatchObject({ version: "2.1.0", runs: [{ columnKind: "utf16CodeUnits" }] });
  const [{ tool, results }] = log.runs;
  expect(tool.driver).toMatchObject({ name: "scorecard", rules: [{ id: "sheet-weight-sum" }] });
  expect(results).toMatchObject([
    {
      ruleId: "sheet-weight-sum",
      ruleIndex: 0,
      level: "error",
      message: { text: expect.stringContaining("110%") },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "%E5%AE%A2%E6%9C%8D%20a.scorecard" },
            region: { startLine: 1, startColumn: 1 },
          },
        },
      ],
    },
  ]);
  expect(results[0].relatedLocations.length).toBeGreaterThan(1);
});

test("SARIF carries the fixes", async () => {
  const folder = folderWith({ "a.scorecard": FIXABLE });
  const { out } = await runIn(folder, ["check", ".", "--format", "sarif"]);
  const [fix] = JSON.parse(out).runs[0].results[0].fixes;
  const [{ deletedRegion, insertedContent }] = fix.artifactChanges[0].replacements;
  expect(FIXABLE.slice(deletedRegion.charOffset, deletedRegion.charOffset + 2)).toBe("//");
  expect(insertedContent.text).toMatch(/^[#＃]/);
});

test("workflow commands of GitHub, one line each, with what would end them escaped", async () => {
  const folder = folderWith({ "a,b.scorecard": WRONG });
  const { code, out } = await runIn(folder, ["check", ".", "--format", "github"]);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^::error file=a%2Cb\.scorecard,line=1,endLine=1,col=1,endColumn=\d+,title=sheet-weight-sum::.*110%25.*\n$/,
  );
});

describe("--max-warnings", () => {
  test.each([
    ["0", 1],
    ["1", 0],
  ])("%s with one warning: %d", async (most, expected) => {
    const folder = folderWith({ "a.scorecard": SIGNED_BY_ONE });
    const { code, out } = await runIn(folder, ["check", ".", "--max-warnings", most]);
    expect(code).toBe(expected);
    expect(out.includes("--max-warnings")).toBe(expected === 1);
  });

  test("takes a number only", async () => {
    const { code, err } = await runIn(folderWith({}), ["check", ".", "--max-warnings", "many"]);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining("--max-warnings") });
  });
});

describe("--fix", () => {
  test("saves what is safe and says what is left", async () => {
    const folder = folderWith({ "a.scorecard": FIXABLE.replace("占 20%", "占 30%") });
    const { code, out, err } = await runIn(folder, ["check", ".", "--fix"]);
    expect(code).toBe(1);
    expect(out).toBe("1 mistake fixed\n1 file checked: 1 error\n");
    expect(err).toContain("sheet-weight-sum");
    expect(readFileSync(join(folder, "a.scorecard"), "utf8")).toMatch(
      /^ {2}[#＃] ?每月 5 日前交人力资源部$/m,
    );
    expect(filesBelow(folder)).toEqual(["a.scorecard"]);
  });

  test("leaves a right file untouched", async () => {
    const folder = folderWith({ "a.scorecard": SMALL_SHEET });
    expect(await runIn(folder, ["check", ".", "--fix"])).toMatchObject({
      code: 0,
      out: "1 file checked: no problems\n",
    });
    expect(readFileSync(join(folder, "a.scorecard"), "utf8")).toBe(SMALL_SHEET);
  });

  test.each([["Notepad's mark and line ends", `\ufeff${FIXABLE.replaceAll("\n", "\r\n")}`]])(
    "keeps %s",
    async (_, text) => {
      const folder = folderWith({ "a.scorecard": text });
      expect((await runIn(folder, ["check", ".", "--fix"])).code).toBe(0);
      const after = readFileSync(join(folder, "a.scorecard"), "utf8");
      expect(after).toMatch(/^\ufeff/);
      expect(after.match(/(?<!\r)\n/)).toBeNull();
    },
  );

  test("UTF-16 stays UTF-16", async () => {
    const folder = folderWith({ "a.scorecard": new Uint8Array(Buffer.from(`\ufeff${FIXABLE}`, "utf16le")) });
    expect((await runIn(folder, ["check", ".", "--fix"])).code).toBe(0);
    const bytes = readFileSync(join(folder, "a.scorecard"));
    expect([bytes[0], bytes[1]]).toEqual([0xff, 0xfe]);
    expect(bytes.toString("utf16le")).toContain("每月 5 日前交人力资源部");
  });
});

describe("format", () => {
  const CRAMPED = SMALL_SHEET.replaceAll(/\n +/g, "\n");

  test("sets what is not neat, and says which files", async () => {
    const folder = folderWith({ "a.scorecard": CRAMPED, "b.scorecard": SMALL_SHEET });
    expect(await runIn(folder, ["format", "b.scorecard"])).toMatchObject({ code: 0 });
    const neat = readFileSync(join(folder, "b.scorecard"), "utf8");
    const { code, out } = await runIn(folder, ["format", "."]);
    expect({ code, out }).toEqual({ code: 0, out: "a.scorecard\n2 files read: 1 changed\n" });
    expect(readFileSync(join(folder, "a.scorecard"), "utf8")).toBe(neat);
  });

  test("--check changes nothing", async () => {
    const folder = folderWith({ "a.scorecard": CRAMPED });
    const { code, out, err } = await runIn(folder, ["format", ".", "--check"]);
    expect({ code, out }).toEqual({ code: 1, out: "1 file checked: 1 not neat\n" });
    expect(err).toContain("[not-formatted]");
    expect(readFileSync(join(folder, "a.scorecard"), "utf8")).toBe(CRAMPED);
  });

  test("--keywords: another vocabulary, and the sheet says the same", async () => {
    const folder = folderWith({ "a.scorecard": SMALL_SHEET });
    const compiled = async () => JSON.parse((await runIn(folder, ["compile", "a.scorecard"])).out);
    const before = await compiled();
    expect((await runIn(folder, ["format", ".", "--keywords", "en"])).code).toBe(0);
    expect(readFileSync(join(folder, "a.scorecard"), "utf8")).toMatch(
      /^scorecard small "客服专员考核评分表"/,
    );
    expect((await compiled()).hash).toBe(before.hash);
  });

  test("a file that another program changed meanwhile is left alone", async () => {
    const folder = folderWith({ "a.scorecard": CRAMPED });
    let reads = 0;
    const { reader } = await import("../src/node-world.ts").then(({ nodeWorld }) => nodeWorld());
    const changing = {
      ...reader,
      read(path: string) {
        if (path.endsWith("a.scorecard") && ++reads === 2)
          writeFileSync(path, SMALL_SHEET.replace("90%", "91%"));
        return reader.read(path);
      },
    };
    const { code, err } = await runIn(folder, ["format", "."], { reader: changing });
    expect(code).toBe(1);
    expect(err).toContain("[changed-meanwhile]");
    expect(readFileSync(join(folder, "a.scorecard"), "utf8")).toContain("91%");
  });
});

describe("new, at a terminal", () => {
  const answering = (...lines: readonly string[]) => {
    const left = [...lines];
    return { ask: async () => left.shift() };
  };

  test("asks, and writes what was answered", async () => {
    const folder = folderWith();
    const asked = answering("店长", "2", "3", "业绩 60、服务 40");
    const { code } = await runIn(folder, ["new", "store", "--ui-lang", "zh-Hans"], asked);
    expect(code).toBe(0);
    const { out } = await runIn(folder, ["compile", "store.scorecard"]);
    expect(JSON.parse(out).template).toMatchObject({
      id: "store",
      title: { "zh-Hans": "店长考核评分表" },
      periods: ["quarter"],
      sections: [{ name: { "zh-Hans": "业绩" } }, { name: { "zh-Hans": "服务" } }],
    });
  });

  test("--yes asks nothing", async () => {
    const ask = () => Promise.reject(new Error("nothing is to be asked"));
    const { code } = await runIn(folderWith(), ["new", "store", "--yes"], { ask });
    expect(code).toBe(0);
  });
});
