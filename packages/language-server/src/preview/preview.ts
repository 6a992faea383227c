import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CompleteText, hasErrors, type Language, type Template } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { type Compilation, createCompiler } from "@scorecard/parser";
import { createSheetRenderer, type FontFile, type FontSet, loadFonts } from "@scorecard/report";
import type { OpenFiles } from "../files/open-files.ts";
import type { PreviewResult } from "./preview-request.ts";

/** Renders sheets for an editor that shows them beside their text. */
export interface Previewer {
  preview(name: string, files: OpenFiles, language: Language): Promise<PreviewResult>;
}

/**
 * Prepares the fonts; they are parsed once for all previews.
 * @param folder where `fonts.json` and `files/` are; absent: those of the installed package
 */
export function openPreviewer(folder: string | undefined): Previewer {
  const home = folder ?? dirname(fileURLToPath(import.meta.resolve("@scorecard/fonts/fonts.json")));
  const fonts = loadFonts(fontFiles(home));
  return {
    preview: (name, files, language) => previewOf(name, files, language, fonts),
  };
}

async function previewOf(
  name: string,
  files: OpenFiles,
  language: Language,
  fonts: FontSet,
): Promise<PreviewResult> {
  const text = files.text(name) ?? "";
  const compilation = createCompiler(files, { rules: files.config(name).rules }).compile({
    path: name,
    text,
  });
  const { template } = compilation;
  if (template === undefined) return { kind: "problem", message: whyNot(compilation)[language] };
  const first = language === "zh-Hant" ? "zh-Hant" : "zh-Hans";
  const renderer = createSheetRenderer({
    template: first === "zh-Hant" ? withBothScripts(template) : template,
    authored: template,
    languages: isBilingual(template) ? [first, "en"] : [first],
    fonts,
  });
  const { bytes, pages } = await renderer.render([{ kind: "blank" }], { createdAt: new Date() });
  return { kind: "pdf", data: Buffer.from(bytes).toString("base64"), pages };
}

/** A sheet whose title has English is printed in both. */
function isBilingual({ title }: Template): boolean {
  return title.en !== undefined;
}

function whyNot({ kind, diagnostics }: Compilation): CompleteText {
  if (kind === "library" && !hasErrors(diagnostics)) return PROBLEMS.library;
  const [first] = diagnostics.filter(({ severity }) => severity === "error");
  const line = first?.location?.start.line ?? 1;
  if (first === undefined) return PROBLEMS.nothing;
  return {
    "zh-Hans": `第 ${line} 行：${first.message["zh-Hans"]}`,
    "zh-Hant": `第 ${line} 行：${first.message["zh-Hant"]}`,
    en: `Line ${line}: ${first.message.en}`,
  };
}

const PROBLEMS = {
  library: {
    "zh-Hans": "这是指标库，不单独打印。请打开一张使用它的评分表。",
    "zh-Hant": "這是指標庫，不單獨列印。請打開一張使用它的評分表。",
    en: "This is a library, which is not printed by itself. Open a sheet that uses it.",
  },
  nothing: {
    "zh-Hans": "这个文件里没有评分表。",
    "zh-Hant": "這個檔案裡沒有評分表。",
    en: "There is no score sheet in this file.",
  },
} as const;

/** What of fonts.json matters here. */
interface FontList {
  readonly fonts: readonly (Pick<FontFile, "family" | "weight"> & {
    readonly file: string;
    readonly design: "sans" | "serif";
  })[];
}

/** Reads the fonts that come with the program, without those of themes. */
function fontFiles(folder: string): readonly FontFile[] {
  const list: FontList = JSON.parse(readFileSync(join(folder, "fonts.json"), "utf8"));
  const usual = list.fonts.filter(({ design }) => design === "sans");
  return usual.map(({ file, family, weight }) => {
    return { family, weight, bytes: readFileSync(join(folder, "files", file)) };
  });
}
