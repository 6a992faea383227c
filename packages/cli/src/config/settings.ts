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
type CompanyTexts = {
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
  return {
    reading: {
      encoding: options.encoding ?? config.encoding,
      fileSize: options.maxSize ?? configuredSize(config) ?? DEFAULT_FILE_SIZE,
    },
    company: companyTexts(read),
    rules: config.rules ?? {},
    ...(config.vocabulary && { vocabulary: config.vocabulary }),
    ...logoOf(session, config, found),
    ...(config.fileName !== undefined && {
      fileName: { pattern: config.fileName, location: read.locate(["fileName"]) },
    }),
    ...(config.blankFileName !== undefined && {
      blankFileName: { pattern: config.blankFileName, location: read.locate(["blankFileName"]) },
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

function companyTexts({ config, locate }: ReadConfig): CompanyTexts {
  const texts = COMPANY_TEXTS.flatMap((field) => {
    const text = config.company?.[field];
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

function logoOf(session: Session, { company }: WrittenConfig, config: string): Pick<Settings, "logo"> {
  if (company?.logo === undefined) return {};
  const folder = dirname(absolute(session, config));
  return { logo: { path: company.logo, folder } };
}
