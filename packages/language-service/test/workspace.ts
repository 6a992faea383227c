import type { Language } from "@scorecard/model";
import type { SourceFile } from "@scorecard/parser";
import {
  createLanguageService,
  type Document,
  type LanguageHost,
  type LanguageService,
  type Settings,
} from "../src/index.ts";

/** Files by their name without the extension, as an editor has them open. */
export interface Workspace {
  readonly service: LanguageService;
  /** A file as it is now. */
  document(name: string): Document;
  /** Puts another text in the place of a file's. */
  edit(name: string, text: string): void;
  /** Changes what the user has chosen. */
  choose(settings: Partial<Settings>): void;
}

/** Opens a workspace in memory; `"competencies"` names the file of that name in the same folder. */
export function openWorkspace(
  texts: { readonly [name: string]: string },
  chosen: Partial<Settings> & Pick<LanguageHost, "initials"> = {},
): Workspace {
  const files = new Map<string, Document>();
  const { initials, ...own } = chosen;
  let settings: Settings = { language: "zh-Hans", ...own };
  const put = (name: string, text: string) => {
    const version = (files.get(name)?.version ?? 0) + 1;
    files.set(name, { path: `${name}.scorecard`, text, version });
  };
  for (const [name, text] of Object.entries(texts)) put(name, text);
  const host: LanguageHost = {
    load(specifier) {
      const file = files.get(specifier);
      if (file) return { kind: "found", file };
      return { kind: "missing", tried: `${specifier}.scorecard`, candidates: [...files.keys()] };
    },
    settings: () => settings,
    files: (): readonly SourceFile[] => [...files.values()],
    names: (importer) => [...files.keys()].filter((name) => `${name}.scorecard` !== importer),
    initials,
  };
  return {
    service: createLanguageService(host),
    document: (name) => {
      const file = files.get(name);
      if (file === undefined) throw new Error(`there is no file ${name}`);
      return file;
    },
    edit: put,
    choose: (changed) => {
      settings = { ...settings, ...changed };
    },
  };
}

/** A text in which marks have been taken out: where `<|>` was, and the stretches between `[|` and `|]`. */
export interface Marked {
  readonly text: string;
  readonly cursor: number;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** Reads the marks of a text. */
export function marked(source: string): Marked {
  const ranges: { start: number; end: number }[] = [];
  const open: number[] = [];
  let cursor = 0;
  let text = "";
  for (const piece of source.split(/(<\|>|\[\||\|\])/)) {
    if (piece === "<|>") cursor = text.length;
    else if (piece === "[|") open.push(text.length);
    else if (piece === "|]") ranges.push({ start: open.pop() ?? 0, end: text.length });
    else text += piece;
  }
  return { text, cursor, ranges: ranges.sort((a, b) => a.start - b.start) };
}

/** A workspace whose file `sheet` is a marked text, and its cursor. */
export function openAt(
  source: string,
  others: { readonly [name: string]: string } = {},
  chosen: Partial<Settings> & Pick<LanguageHost, "initials"> = {},
) {
  const { text, cursor, ranges } = marked(source);
  const workspace = openWorkspace({ sheet: text, ...others }, chosen);
  return { ...workspace, sheet: workspace.document("sheet"), cursor, ranges, text };
}

/** A text with changes made. */
export function changed(
  text: string,
  changes: readonly { readonly start: number; readonly end: number; readonly newText: string }[] = [],
) {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}

export type { Language };
