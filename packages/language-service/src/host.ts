import type { Language } from "@scorecard/model";
import type { LibraryHost, RuleSettings, SourceFile } from "@scorecard/parser";

/** A file that is open in an editor. */
export interface Document extends SourceFile {
  /** Rises with every edit. */
  readonly version: number;
}

/** What the user, or the company, has chosen. */
export interface Settings {
  /** The language of messages, explanations and hints. */
  readonly language: Language;
  /** The keywords that completion offers; absent: those that the file is written in. */
  readonly vocabulary?: Language;
  /** Rules of the checks by code. */
  readonly rules?: RuleSettings;
}

/** What the service asks its surroundings for; it touches no files itself. */
export interface LanguageHost extends LibraryHost {
  settings(): Settings;
  /** The files of the workspace, with the texts that are open for those that are: where references are looked for. */
  files(): readonly SourceFile[];
  /** What `from "…"` and `extends "…"` could name in a file. */
  names(importer: string): readonly string[];
  /** The initials by which a Chinese word is typed, `qz` of 权重; absent: Chinese words are found as they are. */
  readonly initials?: ((word: string) => string) | undefined;
}
