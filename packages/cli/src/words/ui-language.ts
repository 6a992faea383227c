import { isLanguage, type Language } from "@scorecard/model";
import type { World } from "../world.ts";

const REGIONS_OF_TRADITIONAL = /^zh[-_](?:.*[-_])?(?:hant|tw|hk|mo)\b/i;

/**
 * The language that a tag or a locale means: `zh-Hans`, `zh-TW`, `zh_CN.UTF-8`, `en-GB`.
 * @returns `undefined` when it is none of ours.
 */
export function languageOfTag(tag: string): Language | undefined {
  if (isLanguage(tag)) return tag;
  const plain = tag.split(/[.@]/)[0] ?? "";
  if (REGIONS_OF_TRADITIONAL.test(plain)) return "zh-Hant";
  if (/^zh(?:[-_]|$)/i.test(plain)) return "zh-Hans";
  return /^en(?:[-_]|$)/i.test(plain) ? "en" : undefined;
}

/**
 * The language of messages where `--ui-lang` does not say: the first of LC_ALL, LC_MESSAGES and LANG that is set
 * (as POSIX orders them), else the system's; English when that is none of ours.
 */
export function localeLanguage(world: Pick<World, "environment" | "systemLocale">): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = world.environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "");
  return languageOfTag(locale ?? world.systemLocale) ?? "en";
}

/**
 * The language asked for by `--ui-lang` in a command line, looked up before the line is read, because even the
 * help and the messages about a wrong command line are in that language.
 */
export function askedLanguage(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const joined = options.find((argument) => argument.startsWith("--ui-lang="));
  if (joined !== undefined) return languageOfTag(joined.slice("--ui-lang=".length));
  const index = options.indexOf("--ui-lang");
  return index === -1 ? undefined : languageOfTag(options[index + 1] ?? "");
}
