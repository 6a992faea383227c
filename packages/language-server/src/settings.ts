import type { Language } from "@scorecard/model";
import type { InitializeParams } from "vscode-languageserver";

/** What the editor says of itself. */
export interface EditorSettings {
  /** The language of messages. */
  readonly language: Language;
  /** The vocabulary of completion and of formatting, where the editor chooses one. */
  readonly vocabulary: Language | undefined;
  /** Where the fonts of the preview are; absent: those of the installed package. */
  readonly fontsFolder: string | undefined;
  /** Where the pages about messages are; absent: those of the installed package. */
  readonly pagesFolder: string | undefined;
  /** Whether snippets with places to fill in can be shown. */
  readonly snippets: boolean;
  /** Whether the editor tells of files that change when it is asked to. */
  readonly watches: boolean;
  readonly folders: readonly string[];
}

/** Known here too, so that the editor is answered before anything larger has been loaded. */
const LANGUAGES: { readonly [L in Language]: L } = { "zh-Hans": "zh-Hans", "zh-Hant": "zh-Hant", en: "en" };

function chosenLanguage(value: unknown): Language | undefined {
  return Object.values(LANGUAGES).find((language) => language === value);
}

/** Reads what the editor says at the beginning. */
export function readSettings(params: InitializeParams): EditorSettings {
  const { capabilities, workspaceFolders, rootUri, locale } = params;
  const options = fields(params.initializationOptions);
  const folders = (workspaceFolders ?? []).map(({ uri }) => uri);
  return {
    language: chosenLanguage(options.language) ?? languageOf(locale),
    vocabulary: chosenLanguage(options.vocabulary),
    fontsFolder: text(options.fontsFolder),
    pagesFolder: text(options.pagesFolder),
    snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    watches: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: folders.length > 0 || !rootUri ? folders : [rootUri],
  };
}

/** What becomes of the settings when the editor's own are changed: `{ scorecard: { vocabulary } }`. */
export function changedSettings(settings: EditorSettings, changed: unknown): EditorSettings {
  const { vocabulary } = fields(fields(changed).scorecard);
  return vocabulary === undefined ? settings : { ...settings, vocabulary: chosenLanguage(vocabulary) };
}

/** The language of an editor's locale: `zh-tw` and `zh-hk` are written in Traditional Chinese. */
export function languageOf(locale: string | undefined): Language {
  const tag = (locale ?? "zh-cn").toLowerCase().replaceAll("_", "-");
  if (!tag.startsWith("zh")) return "en";
  return /hant|-tw|-hk|-mo/.test(tag) ? "zh-Hant" : "zh-Hans";
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function fields(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
