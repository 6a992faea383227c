import { join } from "node:path";
import type { Language } from "@scorecard/model";
import type { World } from "../world.ts";

/** A page about a diagnostic, in one language. */
export interface Page {
  /** Paragraphs, without line breaks inside. */
  readonly explanation: readonly string[];
  /** As an author would write them; each may hold several files. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

const EXTENSION = ".md";
const HEADINGS = {
  "zh-Hans": "简体中文",
  en: "English",
  wrong: "错误写法 / Wrong",
  right: "正确写法 / Right",
};

/** What only the tests read: the codes expected on a line, or on the line above. */
const MARK = /[ \t]*#[!^] [a-z -]+$/;

/** The codes that have a page, sorted. */
export function pagedCodes({ reader, pagesFolder }: World): readonly string[] {
  const names = reader.list(pagesFolder).filter((name) => name.endsWith(EXTENSION) && name !== "README.md");
  return names.map((name) => name.slice(0, -EXTENSION.length)).sort();
}

/** The page of a code that has one. Traditional Chinese is made of the Simplified. */
export async function readPage(world: World, code: string, language: Language): Promise<Page> {
  const text = new TextDecoder().decode(world.reader.read(join(world.pagesFolder, `${code}${EXTENSION}`)));
  const sections = sectionsOf(text);
  const page = {
    explanation: paragraphs(sections.get(HEADINGS[language === "en" ? "en" : "zh-Hans"]) ?? ""),
    wrong: examples(sections.get(HEADINGS.wrong) ?? ""),
    right: examples(sections.get(HEADINGS.right) ?? ""),
  };
  return language === "zh-Hant" ? inTraditional(page) : page;
}

/** The text under each heading of the second level. */
function sectionsOf(text: string): ReadonlyMap<string, string> {
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end).trim(), part.slice(end + 1).trim()];
    }),
  );
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n{2,}/).map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, joint));
}

/** Chinese lines meet without a space, others with one. */
function joint(_: string, offset: number, whole: string): string {
  return /[\p{Script=Han}，。、；：？！）》」”]$/u.test(whole.slice(0, offset)) ? "" : " ";
}

function examples(text: string): readonly string[] {
  return [...text.matchAll(/^```[^\n]*\n(?<code>.*?)^```/gms)].map(({ groups }) => {
    const lines = (groups?.code ?? "").trimEnd().split("\n");
    const kept = lines
      .map((line) => line.replace(MARK, ""))
      .filter((line, at) => line !== "" || lines[at] === "");
    return kept.join("\n");
  });
}

async function inTraditional(page: Page): Promise<Page> {
  const { inBothScripts } = await import("@scorecard/model/scripts");
  const converted = (text: string) => inBothScripts({ "zh-Hans": text })["zh-Hant"] ?? text;
  return {
    explanation: page.explanation.map(converted),
    wrong: page.wrong.map(converted),
    right: page.right.map(converted),
  };
}
