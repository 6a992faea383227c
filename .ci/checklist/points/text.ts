import { type Check, ofEach, unless } from "../check.ts";
import { LONG_COMMENT, RARE_NAME, type Told } from "../sheets.ts";
import { run, textOf, withoutSpaces } from "../tools.ts";

const TEMPLATES = {
  manager: "templates/customer-service-manager.scorecard",
  director: "templates/customer-service-director.scorecard",
} as const;

/** Characters that begin no line, and that end none. */
const NO_START = /^[，。、；：？！）》」』”·～…]/;
const NO_END = /[（《「『“]$/;

/** Whether every character is on the page and comes back as itself, and where lines end. */
export function textChecks(told: Told): readonly Check[] {
  return [
    {
      point: 3,
      part: "every text of the template, code point for code point",
      command: "scorecard compile, pdfinfo -struct-text",
      faults: (sheets) => [
        ...lostTexts(sheets.blank, TEMPLATES.manager, ["zh-Hans", "en"]),
        ...lostTexts(sheets.director, TEMPLATES.director, ["zh-Hans"]),
        ...lostTexts(sheets.traditional, TEMPLATES.director, ["en"]),
      ],
    },
    {
      point: 3,
      part: "no U+0000, U+FFFD, U+2F00–2FDF",
      command: "pdftotext",
      faults: (sheets) =>
        ofEach(sheets, ["blank", "filled", "traditional", "director", "employee", "hr", "rare"], (file) =>
          unless(!/[\0\uFFFD\u2F00-\u2FDF]/u.test(textOf(file)), "a character that stands for another"),
        ),
    },
    {
      point: 4,
      part: "rare names are shown and come back",
      command: "pdftotext, pdffonts",
      faults: ({ rare }) => unless(textOf(rare).includes(RARE_NAME), `${RARE_NAME} is not in the text`),
    },
    {
      point: 4,
      part: "a character without a glyph is told",
      command: "scorecard render",
      faults: () => unless(/U\+1F984/.test(told.get("unknown") ?? ""), "nothing was told of U+1F984"),
    },
    {
      point: 5,
      part: "no line starts or ends with a mark that may not",
      command: "pdftotext -bbox-layout",
      faults: (sheets) =>
        ofEach(sheets, ["blank", "filled", "long", "director"], (file) =>
          linesOf(file).filter((line) => NO_START.test(line) || NO_END.test(line)),
        ),
    },
    {
      point: 5,
      part: "98.5%, 12,000, —— and …… are not divided",
      command: "pdftotext -bbox-layout",
      faults: (sheets) =>
        ofEach(sheets, ["blank", "filled", "long", "director"], (file) =>
          linesOf(file).filter((line) => /^(?:[%％]|[.,]\d|—(?!—)|…(?!…))/.test(line)),
        ),
    },
    {
      point: 5,
      part: "no space where none is written",
      command: "pdftotext",
      faults: ({ blank }) => {
        const text = run("pdftotext", ["-raw", blank, "-"]).output;
        const written = ["客户关系管理（CRM）", "2小时内响应"];
        return written
          .filter((words) => !text.includes(words))
          .map((words) => `not found as written: ${words}`);
      },
    },
    {
      point: 6,
      part: "Traditional Chinese in its own font",
      command: "pdffonts",
      faults: ({ traditional, blank }) => [
        ...unless(/TC-Regular/.test(run("pdffonts", [traditional]).output), "no TC font"),
        ...unless(!/TC-Regular/.test(run("pdffonts", [blank]).output), "a TC font on a Simplified sheet"),
      ],
    },
    {
      point: 7,
      part: "a comment of 10,000 characters whole",
      command: "pdftotext",
      faults: ({ long }) => {
        const count = textOf(long).split("诉响应").length - 1;
        const wanted = LONG_COMMENT.split("诉响应").length - 1;
        return unless(count >= wanted * 0.85, `${count} of ${wanted} sentences in one piece`);
      },
    },
  ];
}

/** Texts of a template that are not on its sheet, in the order in which it is read aloud. */
function lostTexts(file: string, template: string, languages: readonly string[]): readonly string[] {
  const compiled = JSON.parse(run("scorecard", ["compile", template]).output);
  const text = readAloud(file);
  const lost = textsIn(compiled, new Set(languages)).filter((words) => !text.includes(withoutSpaces(words)));
  return lost.map((words) => `${file}: ${words}`);
}

/** The text of a file by its structure, without white space. */
function readAloud(file: string): string {
  const { output } = run("pdfinfo", ["-struct-text", file]);
  const texts = [...output.matchAll(/^\s*"(.*)"$/gm)].map(([, words = ""]) => words);
  return withoutSpaces(texts.join(""));
}

/** The texts of an object that stand under a language. */
function textsIn(value: unknown, languages: ReadonlySet<string>): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (typeof inner === "string") return languages.has(name) ? [inner] : [];
    return textsIn(inner, languages);
  });
}

/** The lines of a file as they are set. */
function linesOf(file: string): readonly string[] {
  const { output } = run("pdftotext", ["-bbox-layout", file, "-"]);
  return [...output.matchAll(/<line [^>]*>([\s\S]*?)<\/line>/g)].map(([, words = ""]) =>
    [...words.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map(([, word = ""]) => word).join(" "),
  );
}
