import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, folderWith, runIn, SMALL_SHEET, smallReview } from "./support.ts";
import { unpackedStreams } from "./support-pdf.ts";

const inMonth = (month: string, satisfaction: string) =>
  smallReview("0012", "林晓雯", { satisfaction }).replace("2026-09", month);

const FILES = {
  "small.scorecard": SMALL_SHEET,
  "r/0012.yaml": smallReview("0012", "林晓雯"),
  "r/0031.yaml": smallReview("0031", "王伟"),
  "past/july.yaml": inMonth("2026-07", "85%"),
  "past/august.yaml": inMonth("2026-08", "93%"),
};

const pdfs = (folder: string) => filesBelow(folder).filter((name) => name.endsWith(".pdf"));

function fileOf(folder: string, person: string): Uint8Array {
  const name = pdfs(folder).find((candidate) => candidate.includes(person));
  if (name === undefined) throw new Error(`no sheet of ${person}`);
  return readFileSync(join(folder, name));
}

function pagesOf(file: Uint8Array): number {
  const [, count] = /\/Type \/Pages\s[^>]*?\/Count (\d+)/u.exec(Buffer.from(file).toString("latin1")) ?? [];
  return Number(count);
}

/** What the file says of earlier periods. */
function earlierIn(file: Uint8Array): unknown {
  const [found] = /"earlier":(\[[^\]]*\])/u.exec(unpackedStreams(file))?.slice(1) ?? [];
  return found === undefined ? undefined : JSON.parse(found);
}

async function rendered(...options: readonly string[]) {
  const folder = folderWith(FILES);
  const ran = await runIn(folder, ["render", "small.scorecard", "r", ...options]);
  return { folder, ...ran };
}

describe("--summary", () => {
  test("after: one page more for each person", async () => {
    const plain = await rendered();
    const { folder, code, err } = await rendered("--summary", "after");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const person of ["林晓雯", "王伟"]) {
      expect(pagesOf(fileOf(folder, person))).toBe(pagesOf(fileOf(plain.folder, person)) + 1);
    }
  });

  test("only: that page alone", async () => {
    const { folder, code } = await rendered("--summary", "only");
    expect(code).toBe(0);
    expect(pdfs(folder).map((name) => pagesOf(readFileSync(join(folder, name))))).toEqual([1, 1]);
  });

  test.each([
    [["--summary", "both"], /--summary.*after \| only/u],
    [["--history", "past"], /--history.*--summary/u],
  ])("%j is wrong usage", async (options, message) => {
    const { code, err } = await rendered(...options);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test("a blank sheet has no result to sum up", async () => {
    const folder = folderWith(FILES);
    const { code, err } = await runIn(folder, ["render", "small.scorecard", "--blank", "--summary", "only"]);
    expect(code).toBe(2);
    expect(err).toMatch(/--blank.*--summary/u);
  });
});

describe("earlier periods", () => {
  test("are taken from the reviews of the same run", async () => {
    const { folder, code } = await rendered("past", "--summary", "only");
    expect(code).toBe(0);
    expect(earlierIn(fileOf(folder, "2026-09_0012"))).toEqual([
      { period: "2026-08", points: "92" },
      { period: "2026-07", points: "52" },
    ]);
    expect(earlierIn(fileOf(folder, "王伟"))).toBeUndefined();
  });

  test("or from results that were saved", async () => {
    const folder = folderWith(FILES);
    const saved = await runIn(folder, ["score", "small.scorecard", "past", "--format", "json"]);
    const all = folderWith({ ...FILES, "results/summer.json": saved.out });
    const argv = ["render", "small.scorecard", "r", "--summary", "after", "--history", "results"];
    expect(await runIn(all, argv)).toMatchObject({ code: 0, err: "" });
    expect(earlierIn(fileOf(all, "林晓雯"))).toEqual([
      { period: "2026-08", points: "92" },
      { period: "2026-07", points: "52" },
    ]);
  });

  test.each([
    ["no JSON", "{", "not-results"],
    ["other JSON", '{"name": "林晓雯"}', "not-results"],
  ])("%s is no result", async (_, text, code) => {
    const folder = folderWith({ ...FILES, "results.json": text });
    const argv = ["render", "small.scorecard", "r", "--summary", "only", "--history", "results.json"];
    const ran = await runIn(folder, argv);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`[${code}]`);
    expect(pdfs(folder)).toEqual([]);
  });

  test("an empty folder of results is named", async () => {
    const folder = folderWith({ ...FILES, "results/readme.txt": "none yet" });
    const argv = ["render", "small.scorecard", "r", "--summary", "only", "--history", "results"];
    const ran = await runIn(folder, argv);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("[no-results]");
  });
});
