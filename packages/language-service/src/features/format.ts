import type { Language } from "@scorecard/model";
import { formatSource } from "@scorecard/parser";
import type { Document } from "../host.ts";
import type { TextChange } from "../types.ts";

/** How a file is formatted. */
export interface FormatOptions {
  /** The vocabulary that keywords are written in; absent: each as it is. */
  readonly keywords?: Language;
  /** The widest line. */
  readonly width?: number;
}

/** The changes that format a file: none where it is as it should be, else the stretch from the first difference to the last. */
export function formatChanges(document: Document, options: FormatOptions = {}): readonly TextChange[] {
  const { text } = document;
  const formatted = formatSource(document, options);
  if (formatted === text) return [];
  const start = sameStart(text, formatted);
  const shared = sameEnd(text.slice(start), formatted.slice(start));
  const newText = formatted.slice(start, formatted.length - shared);
  return [{ start, end: text.length - shared, newText }];
}

function sameStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at += 1;
  return isInPair(a, at) ? at - 1 : at;
}

function sameEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return isInPair(a, a.length - length) ? length - 1 : length;
}

/** Whether a place lies between the two halves of one character. */
function isInPair(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) && /[\ud800-\udbff]$/.test(text.slice(0, at));
}
