import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, sessionIn, systemError } from "../../test/support.ts";
import type { World } from "../world.ts";
import { readText } from "./read-text.ts";

const SETTINGS = { fileSize: 1024 };
const GB18030 = new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7]);
const BIG5 = new Uint8Array([0xab, 0xc8, 0xa4, 0xe1]);
const UTF16 = new Uint8Array([0xff, 0xfe, 0xa2, 0x5b, 0x37, 0x62]);

/** Reads a file in a folder: its text, and the codes of what was noted. */
function reading(content: string | Uint8Array, settings: Parameters<typeof readText>[2] = SETTINGS) {
  const session = sessionIn(folderWith({ "a.yaml": content }));
  const text = readText(session, "a.yaml", settings)?.text;
  return { text, noted: [...session.findings.values()].map(({ code }) => code) };
}

describe("encodings", () => {
  test.each([
    ["UTF-8", "客户", undefined, "客户", []],
    ["UTF-8 with a mark", "\ufeff客户", undefined, "客户", []],
    ["UTF-16 as Notepad saves it", UTF16, undefined, "客户", []],
    ["GB18030, guessed and said so", GB18030, undefined, "客户", ["guessed-encoding"]],
    ["GB18030, asked for", GB18030, "gb18030", "客户", []],
    ["Big5, asked for", BIG5, "big5", "客戶", []],
    ["not what was asked for", GB18030, "utf-8", undefined, ["wrong-encoding"]],
  ] as const)("%s", (_, content, encoding, text, noted) => {
    expect(reading(content, { ...SETTINGS, encoding })).toEqual({ text, noted });
  });

  test("a guess is announced once a file", () => {
    const session = sessionIn(folderWith({ "a.yaml": GB18030 }));
    readText(session, "a.yaml", SETTINGS);
    readText(session, "./a.yaml", SETTINGS);
    expect([...session.findings.values()].map(({ code }) => code)).toEqual(["guessed-encoding"]);
  });
});

test.each([
  ["an empty file", "", "empty-file"],
  ["nothing but spaces", " \n\t", "empty-file"],
  ["a mark and nothing else", "\ufeff", "empty-file"],
  ["a zero byte", "a\0b", "binary-file"],
  ["a ZIP file, as XLSX and DOCX are", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "binary-file"],
  ["one byte above the limit", "x".repeat(1025), "file-too-large"],
])("%s is no text: %s", (_, content, code) => {
  expect(reading(content)).toEqual({ text: undefined, noted: [code] });
});

test("the limit itself is allowed", () => {
  expect(reading("x".repeat(1024)).noted).toEqual([]);
});

test("a folder, and a file that is not there", () => {
  const folder = folderWith({ "reviews.yaml": "a" });
  mkdirSync(join(folder, "b.yaml"));
  const session = sessionIn(folder);
  for (const path of ["b.yaml", "revews.yaml", "x.yaml"]) readText(session, path, SETTINGS);
  expect([...session.findings.values()].map(({ message }) => message.en)).toEqual([
    "“b.yaml” is a folder; a file is needed here.",
    "“revews.yaml” was not found. Did you mean “reviews.yaml”?",
    "“x.yaml” was not found. Check the path and the file name.",
  ]);
});

test.each([
  ["EACCES", "there is no permission"],
  ["EMFILE", "too many files are open"],
  ["EIO", "the disk reports a failure"],
  ["EUNKNOWN", "the system reports EUNKNOWN"],
])("the system refuses with %s: %s", (code, reason) => {
  const folder = folderWith({ "a.yaml": "a" });
  const { reader } = sessionIn(folder).world;
  const failing: World["reader"] = {
    ...reader,
    read: () => {
      throw systemError(code);
    },
  };
  const session = sessionIn(folder, { reader: failing });
  expect(readText(session, "a.yaml", SETTINGS)).toBeUndefined();
  expect([...session.findings.values()][0]?.message.en).toContain(reason);
});

test("an error that is not the system's is not taken for one", () => {
  const folder = folderWith({ "a.yaml": "a" });
  const broken: World["reader"] = {
    ...sessionIn(folder).world.reader,
    read: () => {
      throw new TypeError("a mistake of ours");
    },
  };
  expect(() => readText(sessionIn(folder, { reader: broken }), "a.yaml", SETTINGS)).toThrow(TypeError);
});
