import { readdirSync, readFileSync } from "node:fs";
import { LANGUAGES, type Language } from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Compilation, createCompiler, formatSource, type LibraryHost } from "../../src/index.ts";
import { lex } from "../../src/syntax/lexer.ts";
import { compileShipped } from "../cases.ts";
import { REAL_FILES } from "../fuzz/real-files.ts";
import { type Place, sheetAround } from "../places.ts";

/*
 * What holds for every file, whole or damaged: formatting is done once, loses nothing, and changes no template.
 */

const ROOT = new URL("../../../../", import.meta.url);
const TEMPLATES = new URL("templates/", ROOT);
const EVERYTHING = new URL("../everything/", import.meta.url);
const DIAGNOSTICS = new URL("../diagnostics/", import.meta.url);

function filesIn(folder: URL): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".scorecard"));
}

function textOf(name: string, folder: URL): string {
  return readFileSync(new URL(name, folder), "utf8");
}

/** The examples of the documents, in the sheets that they stand for. */
const EXAMPLES = ["docs/language.md", "docs/language.zh.md"].flatMap((path) =>
  [...textOf(path, ROOT).matchAll(/^```scorecard(?: in-(item|section|sheet))?\n([\s\S]*?)^```$/gm)].map(
    ([, place, code = ""]) => (place ? sheetAround(place as Place, code) : code),
  ),
);

/** All sheets of the repository, right and wrong ones, and the examples of the documents. */
const TEXTS = [
  ...REAL_FILES,
  ...filesIn(EVERYTHING).map((name) => textOf(name, EVERYTHING)),
  ...filesIn(DIAGNOSTICS).flatMap((name) =>
    textOf(name, DIAGNOSTICS)
      .split(/^=== .*\n/m)
      .slice(1),
  ),
  ...EXAMPLES,
];

function format(text: string, keywords?: Language): string {
  return formatSource({ path: "sheet.scorecard", text }, keywords ? { keywords } : {});
}

/** What a formatter without keywords may leave out: white space, pasted bullets, and marks that end a statement. */
const LAYOUT = /[\s\u200b\ufeff•●○■□◆◇▪▫►▶➢✓\uf0b7;；。]/gu;

function written(text: string): string {
  return text.replace(LAYOUT, "");
}

function commentsIn(text: string): readonly string[] {
  return lex(text).comments.map(({ image }) => image.trimEnd());
}

const PIECES = [
  ...["{", "}", '"', "“", "「", "(", "）", "：", ":", "，", ",", "；", "。", "\n", "\n\n", " ", "\t", "\r\n"],
  ...["#", "/", "+", "-", "～", "—", "@", "•", "\u00a0", "\u3000", "5", "％", "分", "以上", "each", "cap"],
];

/** A text with a few pieces put in, taken out or moved. */
const damaged = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    changes: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        from: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(20),
        piece: fc.constantFrom(...PIECES),
        kind: fc.constantFrom("put in", "take out", "copy"),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ text, changes }) =>
    changes.reduce((before, { at, from, length, piece, kind }) => {
      const place = Math.floor(before.length * at);
      const source = Math.floor(before.length * from);
      const copied = kind === "copy" ? before.slice(source, source + length) : piece;
      const rest = before.slice(kind === "take out" ? place + 1 + (length % 4) : place);
      return before.slice(0, place) + (kind === "take out" ? "" : copied) + rest;
    }, text),
  );

describe("a damaged file", () => {
  test("is formatted once and for all, and loses nothing", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const once = format(text);
        expect(format(once)).toBe(once);
        expect(written(once)).toBe(written(text));
        expect(commentsIn(once)).toEqual(commentsIn(text));
      }),
      { numRuns: 1_500 },
    );
  });

  test("is formatted once and for all in each vocabulary, and keeps its comments", () => {
    fc.assert(
      fc.property(damaged, fc.constantFrom(...LANGUAGES), (text, language) => {
        const once = format(text, language);
        expect(format(once, language)).toBe(once);
        expect(commentsIn(once)).toEqual(commentsIn(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test("keeps its line ends and its byte order mark", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const windows = `${text}\n`.replace(/\r\n|\r|\n/g, "\r\n");
        const set = format(`\ufeff${windows}`);
        expect(set.startsWith("\ufeff")).toBe(true);
        expect(/[^\r]\n|\r[^\n]/.test(set)).toBe(false);
        expect(written(set)).toBe(written(text));
      }),
      { numRuns: 300 },
    );
  });
});

test("every beginning of every file is formatted, and loses nothing", () => {
  for (const text of TEXTS) {
    const step = Math.max(1, Math.ceil(text.length / 60));
    for (let end = 0; end <= text.length; end += step) {
      const beginning = text.slice(0, end);
      expect(written(format(beginning))).toBe(written(beginning));
    }
  }
});

interface RealSheet {
  readonly name: string;
  readonly folder: URL;
  readonly library: (specifier: string) => string;
}

const SHEETS: readonly RealSheet[] = [
  ...filesIn(TEMPLATES).map((name) => {
    return { name, folder: TEMPLATES, library: (specifier: string) => `${specifier}.scorecard` };
  }),
  ...filesIn(EVERYTHING).map((name) => {
    const library = (specifier: string) =>
      `${specifier === "sales" ? "sheet" : specifier}.${name.split(".")[1]}.scorecard`;
    return { name, folder: EVERYTHING, library };
  }),
];

/** A sheet compiled after it, its libraries, and the sheet it extends have been changed alike. */
function compiled({ name, folder, library }: RealSheet, change: (text: string) => string): Compilation {
  const host: LibraryHost = {
    load: (specifier) => {
      const path = library(specifier);
      return { kind: "found", file: { path, text: change(textOf(path, folder)) } };
    },
  };
  return createCompiler(host).compile({ path: name, text: change(textOf(name, folder)) });
}

describe.each(SHEETS)("$name", (sheet) => {
  const text = textOf(sheet.name, sheet.folder);
  const { kind, template, variants } = compiled(sheet, (source) => source);

  test("is a template as it stands", () => {
    expect(kind === "library" || template !== undefined).toBe(true);
  });

  test.each([undefined, ...LANGUAGES])("compiles to the same template with keywords: %s", (language) => {
    const formatted = compiled(sheet, (source) => format(source, language));
    expect(formatted.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect({ template: formatted.template, variants: formatted.variants }).toEqual({ template, variants });
  });

  test.each(LANGUAGES)("comes back from every vocabulary to %s", (language) => {
    const there = format(text, language);
    for (const other of LANGUAGES) expect(format(format(there, other), language)).toBe(there);
  });
});

test.each(LANGUAGES)(
  "the examples of the documents compile to the same templates with keywords: %s",
  (language) => {
    for (const example of EXAMPLES) {
      const { template, variants } = compileShipped(example);
      const formatted = compileShipped(format(example, language));
      expect({ template: formatted.template, variants: formatted.variants }).toEqual({ template, variants });
    }
  },
);
