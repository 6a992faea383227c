import { readFileSync } from "node:fs";
import type { Diagnostic } from "@scorecard/model";
import { createCompiler, type LibraryHost } from "../src/index.ts";

/*
 * Pages about diagnostics, read as their readers see them: the marks that say what is expected are taken out of the
 * examples. How a page is written stands at the end of docs/diagnostics/README.md.
 */

const FOLDER = new URL("../../../docs/diagnostics/", import.meta.url);

/** The parts of a page in their order, below its code. */
export const HEADINGS = ["简体中文", "English", "错误写法 / Wrong", "正确写法 / Right"] as const;
type Heading = (typeof HEADINGS)[number];

export interface Page {
  /** The code in the first line. */
  readonly title: string;
  readonly headings: readonly string[];
  /** The text under a heading. */
  text(heading: Heading): string;
}

/** One file of an example. */
interface ExampleFile {
  /** What other files call it. */
  readonly name: string;
  readonly place: string;
  readonly unreadable: boolean;
  /** As the reader sees it. */
  readonly text: string;
  /** `line code`, counted in the text. */
  readonly expected: readonly string[];
}

/** An example: the file that is checked, then those that stand beside it. */
export type Example = readonly [ExampleFile, ...ExampleFile[]];

/** The text of a file in the folder of pages. */
export function pageFile(name: string): string {
  return readFileSync(new URL(name, FOLDER), "utf8");
}

export function readPage(code: string): Page {
  const [title = "", ...parts] = pageFile(`${code}.md`).split(/^## /m);
  const texts = new Map(
    parts.map((part) => {
      const [, heading = "", text = ""] = /^([^\n]*)\n(.*)$/s.exec(part) ?? [];
      return [heading, text.trim()];
    }),
  );
  return {
    title: title.trim(),
    headings: [...texts.keys()],
    text: (heading) => texts.get(heading) ?? "",
  };
}

/** What a page says in one line: the first sentence of an explanation. */
export function firstSentence(explanation: string): string {
  const line = explanation.replaceAll(/\n/g, (_, at: number) =>
    /[\p{Script=Han}，。、；：）”]/u.test(explanation[at - 1] ?? "") ? "" : " ",
  );
  return /^.*?(?:[。！？]”?|[.!?](?= |$))/.exec(line)?.[0] ?? line;
}

/** The files of an example; those of `others` stand beside it too, unless it has one of the same name. */
export function readExample(text: string, others: readonly ExampleFile[] = []): Example | undefined {
  const files = [...text.matchAll(/^```scorecard([^\n]*)\n(.*?)^```$/gms)].map(([, head = "", code = ""]) =>
    readFile(head, code),
  );
  const [main, ...beside] = files;
  if (main === undefined) return undefined;
  const own = new Set(files.map(({ name }) => name));
  return [main, ...beside, ...others.filter(({ name }) => !own.has(name))];
}

function readFile(head: string, code: string): ExampleFile {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const written of code.trimEnd().split("\n")) {
    const [mark = "", above, codes = ""] = /[ \t]*#(\^|!) ([a-z -]+)$/.exec(written) ?? [];
    if (above !== "^") lines.push(written.slice(0, written.length - mark.length));
    expected.push(
      ...codes
        .split(" ")
        .filter(Boolean)
        .map((each) => `${lines.length} ${each}`),
    );
  }
  return {
    name: /file=(\S+)/.exec(head)?.[1] ?? "test",
    place: /in (?:sheet|section|item|child)/.exec(head)?.[0] ?? "",
    unreadable: /\bunreadable\b/.test(head),
    text: lines.join("\n"),
    expected,
  };
}

/** What each file of an example is expected to be told, as `file: line code`. */
export function expectedOf(example: Example): readonly string[] {
  return example.flatMap(({ name, expected }) => expected.map((line) => `${name}: ${line}`)).sort();
}

/** Checks an example; `shown` stands for what a page cannot show in full. */
export function check(
  example: Example,
  inFull: (shown: string) => string = (shown) => shown,
): readonly Diagnostic[] {
  const [main] = example;
  const { before, after } = frame(main.place, main.text);
  const text = `${before}${inFull(main.text)}${after}`;
  return createCompiler(hostOf(example, text)).compile({ path: pathOf(main.name), text }).diagnostics;
}

/** What was said about an example, as `file: line code`. */
export function saidOf(example: Example, diagnostics: readonly Diagnostic[]): readonly string[] {
  const [main] = example;
  const offset = frame(main.place, main.text).before.split("\n").length - 1;
  return diagnostics
    .map(({ code, location }) => {
      const name = (location?.file ?? "").replace(/\.scorecard$/, "");
      return `${name}: ${(location?.start.line ?? 0) - (name === main.name ? offset : 0)} ${code}`;
    })
    .sort();
}

function pathOf(name: string): string {
  return `${name}.scorecard`;
}

function hostOf([main, ...beside]: Example, text: string): LibraryHost {
  const files = [{ ...main, text }, ...beside];
  return {
    load(specifier) {
      if (specifier.startsWith("../")) return { kind: "outside" };
      const file = files.find(({ name }) => name === specifier);
      if (file === undefined)
        return { kind: "missing", tried: pathOf(specifier), candidates: files.map(({ name }) => name) };
      if (file.unreadable) return { kind: "unreadable", reason: TOO_LARGE };
      return { kind: "found", file: { path: pathOf(specifier), text: file.text } };
    },
  };
}

const TOO_LARGE = { "zh-Hans": "文件太大", "zh-Hant": "檔案太大", en: "the file is too large" };

/** A sheet that is right but for the example in it. */
function frame(place: string, text: string): { readonly before: string; readonly after: string } {
  switch (place) {
    case "in sheet":
      return { before: `${sheetHead(text)}\n`, after: `${sheetTail(text)}\n}` };
    case "in section":
      return { before: `${sheetHead("")}\n部分 s "部分" 100% {\n`, after: "\n}\n}" };
    case "in item":
      return { before: `${sheetHead("")}\n部分 s "部分" 100% {\n指标 i "指标" 100% {\n`, after: "\n}\n}\n}" };
    case "in child":
      return { before: '评分表 t "子表" 继承 "base" {\n', after: "\n}" };
    default:
      return { before: "", after: "" };
  }
}

/** Lines that a sheet needs; what the example writes itself is not written twice. */
function sheetHead(text: string): string {
  const lines = [
    { line: "评分人：自评、上级", written: /^\s*(评分人|評分人|raters)/m },
    { line: "结果：取上级", written: /^\s*(结果|結果|result)/m },
    { line: "签字：被考核人", written: /^\s*(签字|簽名|sign)/m },
  ];
  return [
    '评分表 t "表" {',
    ...lines.filter(({ written }) => !written.test(text)).map(({ line }) => line),
  ].join("\n");
}

function sheetTail(text: string): string {
  if (/^\s*(部分|section)/m.test(text)) return "";
  return '\n部分 "其余部分" 100% { 指标 "其余指标" 100% { 打分：0～100 分 } }';
}
