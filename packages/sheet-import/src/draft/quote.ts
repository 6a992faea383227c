import { cleanText } from "../text/clean.ts";

const HAN_OR_MARK = /[\p{Script=Han}\p{P}]/u;
const LIST_NUMBER = /^(?:[(（]?\d+[.、)）]|[①-⑳•·●-])/;
const ENDED = /[\p{P}\p{S}]$/u;

/**
 * A text of the sheet as a quoted text of the language. It cannot end its quotation marks, run over its line, or name a
 * parameter: marks are doubled, line ends become semicolons or nothing, braces become full-width ones.
 */
export function quoted(text: string): string {
  return `"${inOneLine(text).replaceAll('"', '""').replaceAll("{", "｛").replaceAll("}", "｝")}"`;
}

/** A name, which a narrow column may have broken over lines, as a quoted text. */
export function quotedName(text: string): string {
  return quoted(lines(text).reduce((name, line) => name + (needsBlank(name, line) ? " " : "") + line, ""));
}

/** A text in one line. Lines that stand for sentences are set apart. */
export function inOneLine(text: string): string {
  return lines(text).reduce((whole, line) => {
    if (whole === "") return line;
    if (LIST_NUMBER.test(line) && ENDED.test(whole)) return `${whole} ${line}`;
    if (ENDED.test(whole)) return whole + (needsBlank(whole, line) ? " " : "") + line;
    return `${whole}${/\p{Script=Han}/u.test(whole + line) ? "；" : "; "}${line}`;
  }, "");
}

/** Comment lines: each line of a text with the label before it, so that no line of it stands on its own. */
export function commentLines(label: string, text: string): readonly string[] {
  return lines(text).map((line) => `# ${label}${line}`);
}

function lines(text: string): readonly string[] {
  return cleanText(text)
    .split("\n")
    .filter((line) => line !== "");
}

function needsBlank(before: string, after: string): boolean {
  return !HAN_OR_MARK.test(before.slice(-1)) && !HAN_OR_MARK.test(after.slice(0, 1));
}

const BILINGUAL = /^([^\n]*\p{Script=Han}[^\n]*?)\s*[\n/／]\s*([A-Za-z][\p{Script=Latin}\p{N}\p{P} &+-]*)$/u;

/** A name that the sheet gives in Chinese and in English below it, as the language writes both. */
export function quotedInLanguages(text: string): string {
  const [, chinese, english] = BILINGUAL.exec(cleanText(text)) ?? [];
  return chinese === undefined || english === undefined
    ? quotedName(text)
    : `${quotedName(chinese)} / ${quotedName(english)}`;
}
