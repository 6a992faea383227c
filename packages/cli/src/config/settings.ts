import { dirname, extname } from "node:path";
import type { EncodingName, Language, LocalizedText, Location } from "@scorecard/model";
import type { RuleSettings } from "@scorecard/parser";
import { DEFAULT_FILE_SIZE, parseFileSize } from "../input/file-size.ts";
import { type ReadingSettings, readText, startOf } from "../input/read-text.ts";
import { workspaceOf } from "../input/workspace.ts";
import { absolute, note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import type { WrittenConfig, WrittenText } from "./config-schema.ts";
import { findConfig } from "./find-config.ts";
import { type ReadConfig, readConfig } from "./read-config.ts";

/** What the command line says about reading; it goes before the configuration. */
export interface ReadingOptions {
  readonly config?: string | undefined;
  readonly encoding?: EncodingName | undefined;
  readonly maxSize?: number | undefined;
}

/** A text of the configuration and where it stands, so that what is wrong in it can be shown there. */
interface PlacedText {
  readonly text: LocalizedText;
  readonly location: Location;
}

/** The company's texts, each with its place. */
export type CompanyTexts = {
  readonly [F in "name" | "header" | "footer" | "notice" | "acknowledgement"]?: PlacedText;
};

/** What holds for a score sheet: its configuration and the command line together. */
export interface Settings {
  readonly reading: ReadingSettings;
  readonly company: CompanyTexts;
  /** How sheets are checked, where a rule is set otherwise than usual. */
  readonly rules: RuleSettings;
  /** The words that sheets are written in, where that is said. */
  readonly vocabulary?: Language;
  /** The logo's path, absolute as written, and the folder it has to lie in. */
  readonly logo?: { readonly path: string; readonly folder: string };
  /** A theme's name or path as written, the folder it is looked for in, and where it is named. */
  readonly theme?: { readonly name: string; readonly folder: string; readonly location: Location };
  /** Who confirms the time of signatures. */
  readonly timestamp?: { readonly url: string };
  readonly fileName?: PlacedPattern;
  readonly blankFileName?: PlacedPattern;
}

/** A file name pattern and where it stands. */
export interface PlacedPattern {
  readonly pattern: string;
  readonly location: Location;
}

const COMPANY_TEXTS = ["name", "header", "footer", "notice", "acknowledgement"] as const;

/** Finds and reads the settings for the score sheet at a path. Mistakes in the configuration are noted. */
export function settingsFor(session: Session, sheet: string, options: ReadingOptions): Settings {
  const path = absolute(session, sheet);
  const found = options.config ?? findConfig(session, dirname(path), workspaceOf(session, path));
  const reading = { encoding: options.encoding, fileSize: options.maxSize ?? DEFAULT_FILE_SIZE };
  const read = found === undefined ? undefined : readConfigFile(session, found, reading);
  if (found === undefined || read === undefined) return { reading, company: {}, rules: {} };
  const { config } = read;
  const folder = dirname(absolute(session, found));
  return {
    reading: {
      encoding: options.encoding ?? config.encoding,
      fileSize: options.maxSize ?? configuredSize(config) ?? DEFAULT_FILE_SIZE,
    },
    company: companyTexts(config.company, read.locate),
    rules: config.rules ?? {},
    ...(config.vocabulary && { vocabulary: config.vocabulary }),
    ...(config.timestamp && { timestamp: config.timestamp }),
    ...logoOf(config.company, folder),
    ...(config.theme !== undefined && {
      theme: { name: config.theme, folder, location: read.locate(["theme"]) },
    }),
    ...namePatterns(config, read.locate),
  };
}

/** How files are named, each with its place. */
export function namePatterns(
  written: Pick<WrittenConfig, "fileName" | "blankFileName">,
  locate: ReadConfig["locate"],
): Pick<Settings, "fileName" | "blankFileName"> {
  const { fileName, blankFileName } = written;
  return {
    ...(fileName !== undefined && { fileName: { pattern: fileName, location: locate(["fileName"]) } }),
    ...(blankFileName !== undefined && {
      blankFileName: { pattern: blankFileName, location: locate(["blankFileName"]) },
    }),
  };
}

function readConfigFile(session: Session, path: string, reading: ReadingSettings): ReadConfig | undefined {
  if (![".yaml", ".yml", ".json"].includes(extname(path).toLowerCase())) {
    const file = shownPath(session, path);
    note(session, report("config-not-named-so", { file }, startOf(file)));
    return undefined;
  }
  const text = readText(session, path, reading);
  if (text === undefined) return undefined;
  const read = readConfig(text);
  note(session, ...read.diagnostics);
  return read;
}

function configuredSize({ limits }: WrittenConfig): number | undefined {
  const size = limits?.fileSize;
  return typeof size === "string" ? parseFileSize(size) : size;
}

/** The texts of a company, each with its place. */
export function companyTexts(company: WrittenConfig["company"], locate: ReadConfig["locate"]): CompanyTexts {
  const texts = COMPANY_TEXTS.flatMap((field) => {
    const text = company?.[field];
    if (text === undefined) return [];
    return [[field, { text: localized(text), location: locate(["company", field]) }] as const];
  });
  return Object.fromEntries(texts);
}

/** One text for every language is Chinese when it holds Chinese characters, as in score sheets. */
function localized(text: WrittenText): LocalizedText {
  if (typeof text !== "string") return text;
  return /\p{Script=Han}/u.test(text) ? { "zh-Hans": text } : { en: text };
}

/** The logo of a company, which lies in the folder of the file that names it. */
export function logoOf(company: WrittenConfig["company"], folder: string): Pick<Settings, "logo"> {
  return company?.logo === undefined ? {} : { logo: { path: company.logo, folder } };
}
