import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Check, ofEach, unless } from "../check.ts";
import { infoOf, run, withoutSpaces } from "../tools.ts";

/** How the pages of a sheet follow each other. */
export const PAGE_CHECKS: readonly Check[] = [
  {
    point: 7,
    part: "第 x 页 / 共 y 页 right on every page",
    command: "pdftotext -f n -l n",
    faults: (sheets) =>
      ofEach(sheets, ["blank", "filled", "long", "landscape", "letter"], (file) => {
        const pages = pagesOf(file);
        return pages.flatMap((text, index) => {
          const wanted = `第${index + 1}页/共${pages.length}页`;
          return unless(text.includes(wanted), `${wanted} is missing`);
        });
      }),
  },
  {
    point: 7,
    part: "heads and groups repeated on the next page",
    command: "pdftotext -f n -l n",
    faults: ({ blank }) => {
      const [, second = ""] = pagesOf(blank);
      const wanted = ["考核项目", "权重", "指标要求", "评分等级"];
      return wanted.filter((words) => !second.includes(words)).map((words) => `no ${words} on page 2`);
    },
  },
  {
    point: 8,
    part: "signature blocks whole, and not alone on a page",
    command: "pdftotext -f n -l n",
    faults: (sheets) =>
      ofEach(sheets, ["blank", "filled", "long", "landscape", "letter"], (file) => {
        const signing = pagesOf(file).filter((text) => text.includes("签字") || text.includes("签名"));
        return [
          ...unless(signing.length >= 1, "no signature block"),
          ...signing
            .filter((text) => text.length < ALONE)
            .map((text) => `signatures stand alone: ${text.slice(0, 40)}`),
        ];
      }),
  },
  {
    point: 11,
    part: "headings, tables with header cells, in reading order",
    command: "pdfinfo -struct",
    faults: (sheets) =>
      ofEach(sheets, ["blank", "filled", "employee", "hr"], (file) => {
        const { output } = run("pdfinfo", ["-struct", file]);
        const wanted = [/^\s*H1/m, /^\s*Table/m, /^\s*TH\b/m, /^\s*TD\b/m];
        return [
          ...unless(infoOf(file).get("Tagged") === "yes", "not tagged"),
          ...wanted.filter((pattern) => !pattern.test(output)).map((pattern) => `no ${pattern.source}`),
        ];
      }),
  },
  {
    point: 11,
    part: "header cells with their scope",
    command: "pdfinfo -struct",
    faults: ({ blank }) =>
      unless(/Scope \/Column/.test(run("pdfinfo", ["-struct", blank]).output), "no scope"),
  },
  {
    point: 14,
    part: "pages as pictures, each with ink",
    command: "scorecard render --png; pdftoppm",
    faults: ({ pictures }) => {
      const folder = dirname(pictures);
      const files = readdirSync(folder).filter((file) => file.endsWith(".png"));
      const pages = Number(infoOf(pictures).get("Pages"));
      return [
        ...unless(files.length === pages, `${files.length} pictures of ${pages} pages`),
        ...files
          .filter((file) => !readFileSync(`${folder}/${file}`).subarray(1, 4).equals(Buffer.from("PNG")))
          .map((file) => `${file} is no PNG`),
        ...inkless(pictures),
      ];
    },
  },
];

/** Fewer characters than any page has that holds more than signatures. */
const ALONE = 150;

function pagesOf(file: string): readonly string[] {
  const count = Number(infoOf(file).get("Pages"));
  return Array.from({ length: count }, (_, index) => {
    const page = String(index + 1);
    return withoutSpaces(run("pdftotext", ["-raw", "-f", page, "-l", page, file, "-"]).output);
  });
}

/** Pages that are drawn with hardly anything on them. */
function inkless(file: string): readonly string[] {
  run("pdftoppm", ["-r", "36", "-gray", file, `${file}.page`]);
  const folder = dirname(file);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".pgm"))
    .filter((name) => {
      const bytes = readFileSync(`${folder}/${name}`);
      const dark = bytes.reduce((count, byte) => count + (byte < 128 ? 1 : 0), 0);
      return dark / bytes.length < 0.01;
    })
    .map((name) => `${name} is nearly empty`);
}
