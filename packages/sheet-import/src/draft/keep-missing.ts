import type { DraftLines } from "./draft-lines.ts";

/** Letters and digits alone, line by line: how a text is set and quoted does not matter. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}\n]+/gu, "");
}

/** Keeps every line of the sheet that stands nowhere in the draft yet, so that nothing is lost. */
export function keepMissing(lines: DraftLines, texts: readonly string[]): void {
  const written = letters(lines.text());
  const missing = texts
    .flatMap((text) => text.split("\n"))
    .filter((line) => letters(line) !== "" && !written.includes(letters(line)));
  for (const line of new Set(missing)) lines.unread(line);
}
