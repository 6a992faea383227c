/** Words as they are, with nothing that Markdown would read as a mark. */
export function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~]/g, (mark) => `\\${mark}`);
}

/** Lines as a list. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${plain(line)}`).join("\n");
}

/** Paragraphs, without the empty ones. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
