import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { failingWriter, filesBelow, folderWith, runIn, SMALL_SHEET, smallReview } from "./support.ts";

const FILES = {
  "small.scorecard": SMALL_SHEET,
  "r/0012.yaml": smallReview("0012", "林晓雯"),
  "r/0031.yaml": smallReview("0031", "王伟"),
  "r/0058.yaml": smallReview("0058", "王伟"),
};
const ROSTER = "工号,姓名,部门\n0031,王伟,客服一部\n0058,王伟,客服二部\n0117,䶮子安,客服二部\n";

const pdfs = (folder: string) => filesBelow(folder).filter((name) => name.endsWith(".pdf"));
const isPdf = (folder: string, name: string) =>
  readFileSync(join(folder, name)).subarray(0, 5).toString("latin1") === "%PDF-";

test("one PDF a person, namesakes told apart by number; the names go to stdout", async () => {
  const folder = folderWith(FILES);
  const { code, out, err } = await runIn(folder, ["render", "small.scorecard", "r"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const expected = [
    "out/2026-09_0012_林晓雯_small.pdf",
    "out/2026-09_0031_王伟_small.pdf",
    "out/2026-09_0058_王伟_small.pdf",
  ];
  expect(out.trimEnd().split("\n")).toEqual(expected);
  expect(pdfs(folder)).toEqual(expected);
  for (const name of expected) expect(isPdf(folder, name)).toBe(true);
});

test("blank sheets for a roster, and one file of them all", async () => {
  const folder = folderWith({ ...FILES, "roster.csv": ROSTER });
  const argv = ["render", "small.scorecard", "--blank", "--people", "roster.csv", "--period", "2026年9月"];
  expect(await runIn(folder, [...argv, "--out", "a"])).toMatchObject({ code: 0, err: "" });
  expect(await runIn(folder, [...argv, "--out", "b", "--combined"])).toMatchObject({ code: 0, err: "" });
  expect(pdfs(folder)).toEqual([
    "a/2026-09_0031_王伟_small_blank.pdf",
    "a/2026-09_0058_王伟_small_blank.pdf",
    "a/2026-09_0117_䶮子安_small_blank.pdf",
    "b/small_2026-09_blank.pdf",
  ]);
});

test("the same input on the same date gives the same bytes", async () => {
  const folder = folderWith(FILES);
  const environment = { SOURCE_DATE_EPOCH: "1790000000" };
  for (const out of ["a", "b"]) {
    const now = () => new Date(out === "a" ? "2026-10-08" : "2026-10-09");
    await runIn(folder, ["render", "small.scorecard", "r/0012.yaml", "--out", out], { environment, now });
  }
  const [first, second] = pdfs(folder).map((name) => readFileSync(join(folder, name)));
  expect(first?.equals(second ?? Buffer.of())).toBe(true);
});

test("a missing answer: a warning, and a sheet that is provisional", async () => {
  const folder = folderWith({
    ...FILES,
    "r/0012.yaml": smallReview("0012", "林晓雯").replace(", 上级: 2", ""),
  });
  const { code, err } = await runIn(folder, ["render", "small.scorecard", "r/0012.yaml"]);
  expect(code).toBe(0);
  expect(err).toContain("warning");
  expect(pdfs(folder)).toHaveLength(1);
});

describe("with an error anywhere nothing is written", () => {
  test.each([
    [
      "one review of three",
      { "r/0031.yaml": smallReview("0031", "王伟", { level: "6" }) },
      [],
      "r/0031.yaml:6:",
    ],
    ["two reviews of one person", { "r/x.yaml": smallReview("0012", "林晓雯") }, [], "two reviews"],
    [
      "a pattern that gives one name to two",
      { "scorecard.config.yaml": 'fileName: "{{employee.name}}"\n' },
      [],
      "scorecard.config.yaml:1:11",
    ],
    [
      "a mistake in the configuration",
      { "scorecard.config.yaml": "compny: {}\n" },
      [],
      "Did you mean “company”?",
    ],
    [
      "a company text",
      { "scorecard.config.yaml": 'company:\n  notice: "{{person}}"\n' },
      [],
      "scorecard.config.yaml:2:11",
    ],
    [
      "a logo that is no picture",
      { "scorecard.config.yaml": "company: { logo: l.png }\n", "l.png": "GIF89a" },
      [],
      "neither a PNG nor an SVG",
    ],
    [
      "a logo outside",
      { "scorecard.config.yaml": "company: { logo: ../l.png }\n" },
      [],
      "outside the folder of the file that names it",
    ],
    ["an output folder that is a file", { out: "" }, [], "is a file and not a folder"],
    ["no review at all", {}, ["nowhere"], "was not found"],
  ])("%s", async (_, changes, more, says) => {
    const folder = folderWith({ ...FILES, ...changes });
    const before = filesBelow(folder);
    const { code, out, err } = await runIn(folder, ["render", "small.scorecard", "r", ...more]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(says);
    expect(filesBelow(folder)).toEqual(before);
  });

  test.each([
    ["EROFS", "create", 1, "read-only"],
    ["ENOSPC", "create", 2, "no space left"],
    ["EACCES", "makeFolder", 1, "no permission"],
    ["EMFILE", "create", 3, "too many files are open"],
  ] as const)("the system refuses with %s", async (systemCode, operation, call, says) => {
    const folder = folderWith(FILES);
    const before = filesBelow(folder);
    const writer = failingWriter(operation, systemCode, call);
    const { code, out, err } = await runIn(folder, ["render", "small.scorecard", "r"], { writer });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n\s+at /);
    expect(filesBelow(folder)).toEqual(before);
  });
});

test("a character that no font has: the sheet is there with a box, and the review is named", async () => {
  const folder = folderWith({ ...FILES, "r/0012.yaml": smallReview("0012", "林\u{1F9D1}雯") });
  const { code, err } = await runIn(folder, ["render", "small.scorecard", "r"]);
  expect(code).toBe(1);
  expect(err).toMatch(/^r\/0012\.yaml:2:\d+ {2}error .*U\+1F9D1/m);
  expect(pdfs(folder)).toHaveLength(3);
});

test("an older sheet is replaced, other files in the folder stay", async () => {
  const folder = folderWith({ ...FILES, "out/notes.txt": "mine" });
  writeFileSync(join(folder, "out/2026-09_0012_林晓雯_small.pdf"), "older");
  await runIn(folder, ["render", "small.scorecard", "r/0012.yaml"]);
  expect(isPdf(folder, "out/2026-09_0012_林晓雯_small.pdf")).toBe(true);
  expect(filesBelow(join(folder, "out"))).toEqual(["2026-09_0012_林晓雯_small.pdf", "notes.txt"]);
});

describe("wrong usage", () => {
  test.each([
    ["neither reviews nor --blank", ["render", "small.scorecard"], "use --blank"],
    ["both", ["render", "small.scorecard", "r", "--blank"], "take no reviews"],
    [
      "a roster for filled sheets",
      ["render", "small.scorecard", "r", "--people", "x.csv"],
      "together with --blank",
    ],
    [
      "a period for filled sheets",
      ["render", "small.scorecard", "r", "--period", "2026-09"],
      "together with --blank",
    ],
    ["unknown paper", ["render", "small.scorecard", "r", "--paper", "A5"], "A4 | A4-landscape | Letter"],
  ])("%s", async (_, argv, says) => {
    const folder = folderWith(FILES);
    const { code, err } = await runIn(folder, argv);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(pdfs(folder)).toEqual([]);
  });
});

test.each([
  ["a month 13", "2026-13", "Write it like 2026-09"],
  ["a quarter on a monthly sheet", "2026-Q3", "Write it like 2026-09"],
])("the period of a blank sheet: %s", async (_, period, says) => {
  const folder = folderWith(FILES);
  const { code, err } = await runIn(folder, ["render", "small.scorecard", "--blank", "--period", period]);
  expect({ code, says: err.includes(says) }).toEqual({ code: 1, says: true });
  expect(pdfs(folder)).toEqual([]);
});
