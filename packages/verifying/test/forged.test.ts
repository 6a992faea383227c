import type { Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { type AttachedData, readData } from "../src/data/attached-data.ts";
import { compareScores } from "../src/data/compare-scores.ts";
import { type OpenedFile, openFile } from "../src/file/open-file.ts";
import { USUAL_LIMITS } from "../src/limits.ts";
import { comparePrint } from "../src/print/compare-print.ts";
import { renderingAgain } from "../src/print/render-again.ts";
import { fileOf, filled, fonts, reviewOf, template } from "./support/sheets.ts";

/*
 * Files whose data are others than they were made from, as a forger would exchange them.
 */

const LIN = filled();
const BETTER = filled(reviewOf("85%"));
const WANG = filled(reviewOf("92%", { number: "0031", name: "王伟" }));

async function opened(pdf: Uint8Array): Promise<OpenedFile> {
  const file = await openFile(pdf, USUAL_LIMITS);
  if ("failure" in file) throw new Error(file.failure);
  return file;
}

async function dataOf(pdf: Uint8Array): Promise<AttachedData> {
  const { data } = readData((await opened(pdf)).attached);
  if (data === undefined) throw new Error("no data");
  return data;
}

async function compared(
  pdf: Uint8Array,
  data: AttachedData,
  change: (file: OpenedFile) => OpenedFile = (file) => file,
) {
  const file = change(await opened(pdf));
  const found = await comparePrint(pdf, file, data, renderingAgain([fonts]), USUAL_LIMITS);
  return { ...found, codes: found.diagnostics.map(({ code }) => code) };
}

describe("what is printed", () => {
  test("with the data of another review: every figure that differs, and the hash in the foot", async () => {
    const found = await compared(await fileOf([LIN]), await dataOf(await fileOf([BETTER])));
    expect(found.verdict).toBe("differs");
    expect(found.differences).toContainEqual(
      expect.objectContaining({ page: 1, printed: "92.8", expected: "68.8" }),
    );
    expect(found.diagnostics.map(({ message }) => message["zh-Hans"]).join()).toMatch(
      /“客户满意度[^”]*”一行/,
    );
  });

  test("with the data of another person", async () => {
    const { differences } = await compared(await fileOf([LIN]), await dataOf(await fileOf([WANG])));
    expect(differences).toContainEqual(expect.objectContaining({ printed: "0012", expected: "0031" }));
  });

  test("with fewer sheets than the data have", async () => {
    const found = await compared(await fileOf([LIN]), await dataOf(await fileOf([LIN, WANG])));
    expect(found).toMatchObject({ verdict: "differs", codes: ["page-count-differs"] });
  });

  test("on a page that cannot be read", async () => {
    const pdf = await fileOf([LIN]);
    const broken = (file: OpenedFile) => ({ ...file, page: () => Promise.reject(new Error("damaged")) });
    const { verdict, codes } = await compared(pdf, await dataOf(await fileOf([BETTER])), broken);
    expect({ verdict, code: codes[0] }).toEqual({ verdict: "differs", code: "page-unreadable" });
  });
});

describe("data that no program of ours wrote", () => {
  test.each([
    ["options of the wrong kind", { company: 1, theme: [] }],
    ["a text that is no text", { company: { footer: { "zh-Hans": 1 } } }],
    ["margins wider than the paper", { theme: { margins: { sides: 500 } } }],
  ])("%s cannot be printed, or print otherwise; neither is taken for good", async (_, options) => {
    const pdf = await fileOf([LIN]);
    const data = await dataOf(pdf);
    const forged = { ...data, index: { ...data.index, options: { ...data.index.options, ...options } } };
    expect((await compared(pdf, forged)).verdict).toMatch(/^(?:not-checked|differs|same-text)$/);
  });

  test("a template that nobody compiled cannot be scored by", async () => {
    const data = await dataOf(await fileOf([LIN]));
    const forged = { ...data, template: { ...template, result: undefined } as unknown as Template };
    expect(compareScores(forged)).toMatchObject({
      verdict: "not-checked",
      diagnostics: [{ code: "sheet-not-scorable" }],
    });
  });
});
