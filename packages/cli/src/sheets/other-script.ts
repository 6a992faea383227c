import { LANGUAGES, type Language, type Template } from "@scorecard/model";

/**
 * The template with what is needed to show it in the languages: where a Chinese script is asked for that a text was not
 * written in, both scripts. The dictionaries for it are large and loaded only then. The template's hash stays the author's.
 */
export async function templateFor(template: Template, languages: readonly Language[]): Promise<Template> {
  if (!languages.some((language) => language !== "en" && lacks(template, language))) return template;
  const { withBothScripts } = await import("@scorecard/model/scripts");
  return withBothScripts(template);
}

/** Whether some text is written in the other Chinese script only. */
function lacks(value: unknown, script: "zh-Hans" | "zh-Hant"): boolean {
  if (typeof value !== "object" || value === null) return false;
  const other = script === "zh-Hans" ? "zh-Hant" : "zh-Hans";
  if (other in value && !(script in value)) return true;
  return Object.values(value).some((member) => lacks(member, script));
}

/** The languages that a sheet is written in: its Chinese script first, then English. */
export function writtenLanguages({ title }: Template): readonly [Language] | readonly [Language, Language] {
  const chinese = LANGUAGES.find((language) => language !== "en" && title[language] !== undefined);
  if (chinese === undefined) return ["en"];
  return title.en === undefined ? [chinese] : [chinese, "en"];
}
