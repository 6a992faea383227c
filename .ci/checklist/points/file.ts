import { readFileSync } from "node:fs";
import { type Check, ofEach, unless } from "../check.ts";
import type { Sheets } from "../sheets.ts";
import { infoOf, objectsOf, run, textOf } from "../tools.ts";

const ALL: readonly (keyof Sheets)[] = [
  ...(["blank", "filled", "traditional", "director", "letter", "landscape"] as const),
  ...(["fillable", "employee", "hr", "rare", "unknown", "long"] as const),
];

/** Whether the file is sound, and what it says of itself. */
export const FILE_CHECKS: readonly Check[] = [
  {
    point: 1,
    part: "well-formed",
    command: "qpdf --check",
    faults: (sheets) =>
      ofEach(sheets, ALL, (file) => {
        const { output, code } = run("qpdf", ["--check", file]);
        return unless(code === 0 && output.includes("No syntax or stream encoding errors"), output.trim());
      }),
  },
  {
    point: 1,
    part: "PDF 1.7",
    command: "pdfinfo",
    faults: (sheets) =>
      ofEach(sheets, ALL, (file) => {
        const version = infoOf(file).get("PDF version");
        return unless(version === "1.7", `PDF ${version}`);
      }),
  },
  {
    point: 1,
    part: "A4, A4 landscape, Letter by option",
    command: "pdfinfo",
    faults: (sheets) => [
      ...paper(sheets.blank, /^595\.28 x 841\.89/),
      ...paper(sheets.landscape, /^841\.89 x 595\.28/),
      ...paper(sheets.letter, /^612 x 792/),
    ],
  },
  {
    point: 1,
    part: "title names sheet, person and period",
    command: "pdfinfo",
    faults: ({ filled }) => {
      const title = infoOf(filled).get("Title") ?? "";
      const wanted = ["客服部经理考核评分表", "李伟", "0001108", "2026 年 10 月"];
      return wanted.filter((words) => !title.includes(words)).map((words) => `no ${words} in “${title}”`);
    },
  },
  {
    point: 1,
    part: "language",
    command: "qpdf --json",
    faults: (sheets) => [...language(sheets.blank, "zh-Hans"), ...language(sheets.traditional, "zh-Hant")],
  },
  {
    point: 2,
    part: "every font embedded, subset, with ToUnicode; no Type 3",
    command: "pdffonts",
    faults: (sheets) =>
      ofEach(sheets, ALL, (file) => {
        const rows = run("pdffonts", [file]).output.trim().split("\n").slice(2);
        const whole = file === sheets.fillable ? /CID TrueType +Identity-H +yes (?:yes|no) +yes / : SUBSET;
        return [
          ...unless(rows.length > 0, "no fonts"),
          ...rows.filter((row) => !whole.test(row)).map((row) => row.trim()),
        ];
      }),
  },
  {
    point: 11,
    part: "PDF/A-3 and PDF/UA-1 declared where they hold",
    command: "pdfinfo -meta",
    faults: (sheets) =>
      ofEach(sheets, ["blank", "filled", "employee", "hr"], (file) => {
        const { output } = run("pdfinfo", ["-meta", file]);
        return [
          ...unless(/pdfaid:part(?:>|=")3/.test(output), "no PDF/A part"),
          ...unless(/pdfaid:conformance(?:>|=")A/.test(output), "no PDF/A conformance A"),
          ...unless(/pdfuaid:part(?:>|=")1/.test(output), "no PDF/UA part"),
        ];
      }),
  },
  {
    point: 11,
    part: "output intent with its colour profile",
    command: "qpdf --json",
    faults: (sheets) =>
      ofEach(sheets, ["blank", "filled"], (file) => {
        const objects = objectsOf(file);
        return [
          ...unless(objects.includes('"/OutputIntents"'), "no output intent"),
          ...unless(objects.includes('"/DestOutputProfile"'), "no colour profile"),
        ];
      }),
  },
  {
    point: 12,
    part: "template, review and result inside",
    command: "pdfdetach -list",
    faults: (sheets) => [
      ...ofEach(sheets, ["filled", "employee", "hr"], (file) =>
        attached(file, ["template.json", "review.json", "result.json"]),
      ),
      ...ofEach(sheets, ["blank"], (file) => attached(file, ["template.json"])),
    ],
  },
  {
    point: 12,
    part: "re-scored and verified from the file alone",
    command: "scorecard verify",
    faults: (sheets) =>
      ofEach(sheets, ["filled", "employee", "hr"], (file) => {
        const { output, code } = run("scorecard", ["verify", file, "--ui-lang", "en"]);
        return unless(code === 0, output.trim());
      }),
  },
  {
    point: 12,
    part: "the employee's copy without HR's notes, and the HR copy with them",
    command: "pdftotext, pdfdetach",
    faults: ({ employee, hr }) => {
      const note = "国庆假期，培训少两次";
      return [
        ...unless(!everythingIn(employee).includes(note), "the employee's copy holds a note"),
        ...unless(everythingIn(hr).includes(note), "the HR copy lacks a note"),
      ];
    },
  },
  {
    point: 13,
    part: "same input, same bytes, in another process; other people, another /ID",
    command: "scorecard render, twice; cmp",
    faults: ({ filled, again, rare }) => [
      ...unless(run("cmp", [filled, again]).code === 0, "other bytes"),
      ...unless(idOf(filled) !== idOf(rare), "the same /ID"),
    ],
  },
];

const SUBSET = /^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes /;

function paper(file: string, size: RegExp): readonly string[] {
  const told = infoOf(file).get("Page size") ?? "";
  return unless(size.test(told), `${file}: ${told}`);
}

function language(file: string, wanted: string): readonly string[] {
  return unless(objectsOf(file).includes(`"/Lang": "u:${wanted}"`), `${file}: no /Lang ${wanted}`);
}

function attached(file: string, names: readonly string[]): readonly string[] {
  const { output } = run("pdfdetach", ["-list", file]);
  return names.filter((name) => !output.includes(name)).map((name) => `no ${name}`);
}

/** What can be read in a file: its text and its attachments. */
function everythingIn(file: string): string {
  const unpacked = `${file}.attached`;
  run("mkdir", ["-p", unpacked]);
  run("pdfdetach", ["-saveall", "-o", unpacked, file]);
  return textOf(file) + run("cat", [`${unpacked}/review.json`, `${unpacked}/result.json`]).output;
}

function idOf(file: string): string | undefined {
  return /\/ID \[<([0-9a-f]+)>/.exec(readFileSync(file, "latin1"))?.[1];
}
