import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importSheet, type Limits } from "../src/index.ts";
import { messages } from "../src/messages.ts";
import { writeDocx } from "./support/write-docx.ts";
import { writeXlsx } from "./support/write-xlsx.ts";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCKED = [...COMPOUND_FILE, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])];
const TABLE = [
  ["考核项目", "权重", "评分标准"],
  ["甲", "100%", "由上级打分"],
];

function documentWith(xml: string): Uint8Array {
  return zipSync({ "word/document.xml": strToU8(xml) });
}

const ENTITIES = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:t>&b;</w:t></w:document>`;

interface Case {
  readonly bytes: Uint8Array;
  readonly limits?: Partial<Limits>;
  readonly code: string;
}

const CASES: { readonly [what: string]: Case } = {
  "an empty file": { bytes: new Uint8Array(), code: "file-empty" },
  "a file of Excel 2003": { bytes: Uint8Array.from(COMPOUND_FILE), code: "format-of-old" },
  "a file with a password": { bytes: Uint8Array.from(LOCKED), code: "file-encrypted" },
  "a PDF": { bytes: strToU8("%PDF-1.7"), code: "format-unknown" },
  "a picture": { bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), code: "format-unknown" },
  "an archive of something else": { bytes: zipSync({ "a.txt": strToU8("a") }), code: "format-unknown" },
  "a workbook cut in half": {
    bytes: writeXlsx({ 表: TABLE }).slice(0, 400),
    code: "file-damaged",
  },
  "damaged markup": { bytes: documentWith("<w:document><w:p></w:document>"), code: "file-damaged" },
  "a document type with entities": { bytes: documentWith(ENTITIES), code: "declarations-inside" },
  "elements without end": { bytes: documentWith("<a>".repeat(5_000)), code: "contents-too-large" },
  "a file larger than the limit": {
    bytes: writeXlsx({ 表: TABLE }),
    limits: { fileBytes: 100 },
    code: "file-too-large",
  },
  "a zip bomb": { bytes: documentWith(" ".repeat(50_000_000)), code: "contents-too-large" },
  "too many parts": {
    bytes: zipSync(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`p${index}`, new Uint8Array()])),
    ),
    limits: { parts: 20 },
    code: "contents-too-large",
  },
  "too many cells": { bytes: writeXlsx({ 表: TABLE }), limits: { cells: 5 }, code: "contents-too-large" },
  "a cell merged over a million places": {
    bytes: writeXlsx({ 表: [[{ text: "甲", rows: 15_000, columns: 200 }]] }),
    code: "contents-too-large",
  },
  "a cell as long as a book": {
    bytes: writeDocx(["字".repeat(30_000)]),
    code: "contents-too-large",
  },
  "a letter": { bytes: writeDocx(["各位同事：", "放假通知如下。"]), code: "table-missing" },
  "a table about something else": {
    bytes: writeXlsx({
      表: [
        ["日期", "天气"],
        ["周一", "晴"],
      ],
    }),
    code: "table-missing",
  },
};

describe("what cannot be imported is refused with a reason", () => {
  test.each(Object.entries(CASES))("%s", (_, { bytes, limits, code }) => {
    const imported = importSheet(bytes, { name: "考核表.xlsx", ...(limits && { limits }) });
    expect(imported.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(imported.text).toBe("");
  });

  test("every refusal is shown by one of these, or by a sheet", () => {
    const shown = new Set(Object.values(CASES).map(({ code }) => code));
    const others = ["sheet-unknown", "several-sheets", "encoding-guessed"];
    expect(Object.keys(messages).sort()).toEqual([...shown, ...others].sort());
  });

  test("the reason says what to do, in each language", () => {
    const [diagnostic] = importSheet(Uint8Array.from(COMPOUND_FILE), { name: "考核表.xls" }).diagnostics;
    expect(diagnostic?.message["zh-Hans"]).toContain("另存为 .xlsx");
    expect(diagnostic?.message["zh-Hant"]).toContain("另存為 .xlsx");
    expect(diagnostic?.message.en).toContain("save it as .xlsx");
  });
});
