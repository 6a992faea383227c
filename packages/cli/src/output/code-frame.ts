import type { Location } from "@scorecard/model";
import type { Paint } from "./colours.ts";
import { displayWidth, expandTabs } from "./terminal-text.ts";

/** Longer lines are cut: a frame shows a place, it does not repeat a file. In UTF-16 units. */
const MAX_LENGTH = 140;
const KEPT_BEFORE = 50;

/**
 * The line of a place with its number, and carets under what is meant. Columns are those of a terminal, so the
 * carets are right under wide characters and after tabs. Of a place over several lines the first is shown.
 * @returns lines without newline at the end; none when the text has no such line.
 */
export function codeFrame(text: string, { start, end }: Location, paint: Paint): readonly string[] {
  const line = lineOf(text, start.line);
  if (line === undefined) return [];
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length;
  const window = windowAround(line, from);
  const before = window.prefix + expandTabs(line.slice(window.start, from));
  const marked = window.prefix + expandTabs(line.slice(window.start, Math.min(to, window.end)));
  const shown = window.prefix + expandTabs(line.slice(window.start, window.end)) + window.suffix;
  const indent = displayWidth(before);
  const carets = "^".repeat(Math.max(1, displayWidth(marked) - indent));
  const number = String(start.line);
  return [
    `  ${paint("faint", `${number} |`)} ${shown}`.trimEnd(),
    `  ${paint("faint", `${" ".repeat(number.length)} |`)} ${" ".repeat(indent)}${paint("error", carets)}`,
  ];
}

/** A line by its number from 1; \r\n, \n and \r all end a line. */
function lineOf(text: string, number: number): string | undefined {
  return text.split(/\r\n|\n|\r/)[number - 1];
}

interface Window {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}

function windowAround(line: string, place: number): Window {
  if (line.length <= MAX_LENGTH) return { start: 0, end: line.length, prefix: "", suffix: "" };
  const start = wholeCharacter(line, Math.max(0, Math.min(place - KEPT_BEFORE, line.length - MAX_LENGTH)));
  const end = wholeCharacter(line, Math.min(line.length, start + MAX_LENGTH));
  return { start, end, prefix: start > 0 ? "… " : "", suffix: end < line.length ? " …" : "" };
}

/** The index itself, or the one before when it lies inside a surrogate pair. */
function wholeCharacter(line: string, index: number): number {
  const code = line.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}
