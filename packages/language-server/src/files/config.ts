import { dirname, join } from "node:path";
import { ENCODINGS, type EncodingName, isLanguage, type Language } from "@scorecard/model";
import { isLintCode, type RuleSettings } from "@scorecard/parser";
import { parse } from "yaml";
import type { Disk } from "./disk.ts";

/** What the company's configuration says for editors. */
export interface Config {
  readonly rules?: RuleSettings;
  readonly vocabulary?: Language;
  readonly encoding?: EncodingName;
}

const NAMES = ["scorecard.config.yaml", "scorecard.config.yml", "scorecard.config.json"] as const;

/** Finds configurations; the same text gives the very same one. */
export interface Configs {
  /** The configuration of a folder: the nearest one from it upwards to `top`. What is wrong in it is for the command to say. */
  of(folder: string, top: string): Config;
}

const EMPTY: Config = {};

/** Makes the look-up on a disk. */
export function configsOn(disk: Disk): Configs {
  const known = new Map<string, Config>();

  function read(text: string): Config {
    const config = known.get(text) ?? readConfig(text);
    known.set(text, config);
    return config;
  }

  function of(folder: string, top: string): Config {
    const text = NAMES.map((name) => disk.read(join(folder, name))).find((found) => found !== undefined);
    if (text !== undefined) return read(text);
    return folder === top || folder === dirname(folder) ? EMPTY : of(dirname(folder), top);
  }

  return { of };
}

/** Reads what matters here; anything else is left out. */
export function readConfig(text: string): Config {
  const written = fields(parsed(text));
  const rules = Object.entries(fields(written.rules)).filter(
    ([code, level]) => isLintCode(code) && LEVELS.has(level),
  );
  const vocabulary = String(written.vocabulary);
  const encoding = ENCODINGS.find((name) => name === written.encoding);
  return {
    ...(rules.length > 0 && { rules: Object.fromEntries(rules) as RuleSettings }),
    ...(isLanguage(vocabulary) && { vocabulary }),
    ...(encoding && { encoding }),
  };
}

const LEVELS: ReadonlySet<unknown> = new Set(["off", "warn", "error"]);

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, logLevel: "silent" });
  } catch {
    return undefined;
  }
}

function fields(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
