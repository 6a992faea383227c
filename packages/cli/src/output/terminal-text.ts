import { eastAsianWidth } from "get-east-asian-width";

const TAB = 4;

/** What would steer a terminal or hide text: control characters, direction marks, invisible characters, lone halves. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text from a file or a file name made safe to show: control characters as their pictures (`␛`), direction marks and
 * other invisible ones as `�`. Tabs and newlines too: the caller expands or splits what it wants to keep.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "␡" : "�";
  });
}

/** A message made safe line by line; its own newlines stay. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** How many columns a text takes in a terminal: two for a wide character, none for a mark on another. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (/^\p{Mark}+$/u.test(grapheme)) return 0;
  if (/\ufe0f/.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0x20);
}

/** Fills a text with spaces up to a width in columns. */
export function padTo(text: string, width: number, align: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "left" ? text + space : space + text;
}

/** A line safe to show, with its tabs expanded. */
export function expandTabs(line: string): string {
  let shown = "";
  for (const [index, part] of line.split("\t").entries()) {
    if (index > 0) shown += " ".repeat(TAB - (displayWidth(shown) % TAB));
    shown += visible(part);
  }
  return shown;
}

const BREAKS_BEFORE = /^[\p{Script=Han}（《「“]/u;
const NO_START = /^[，。、；：？！）》」”…·～%]/u;

/**
 * Breaks a text into lines of at most `width` columns: at spaces, and between Chinese characters, but never
 * before a closing mark. A word longer than a line stays whole.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** The stretches of a text that stay together. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let last = "";
  for (const { segment } of graphemes.segment(text)) {
    const breaks = last === "" || endsPiece(last, segment);
    if (breaks) found.push(segment);
    else found[found.length - 1] += segment;
    last = segment;
  }
  return found;
}

function endsPiece(before: string, after: string): boolean {
  if (after === " " || NO_START.test(after) || /^[（《「“]/.test(before)) return false;
  if (before === " ") return true;
  return BREAKS_BEFORE.test(after) || /^\p{Script=Han}|[，。、；：？！）》」”]$/u.test(before);
}
