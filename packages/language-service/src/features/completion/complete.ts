import type { Span } from "@scorecard/parser/syntax";
import type { Document } from "../../host.ts";
import type { CompletionItem } from "../../types.ts";
import type { Workbench } from "../workbench.ts";
import type { Candidate } from "./candidate.ts";
import { candidatesAt } from "./candidates.ts";
import { type Cursor, cursorAt } from "./cursor.ts";

/** What can be written at a place, the most usual first. */
export function complete(document: Document, offset: number, bench: Workbench): readonly CompletionItem[] {
  const analysis = bench.analyses.of(document);
  const cursor = cursorAt(offset, analysis);
  const candidates = candidatesAt(cursor, analysis, bench);
  return candidates.map((candidate, index) => {
    const { label, kind, insertText, isSnippet, detail, also } = candidate;
    const initials = [label, ...also].flatMap((word) =>
      isHan(word) ? (bench.host.initials?.(word) ?? []) : [],
    );
    return {
      label,
      kind,
      ...(detail !== undefined && { detail }),
      insertText,
      isSnippet,
      replaces: replacedBy(candidate, cursor, document.text),
      filterText: [...new Set([label, ...also, ...initials])].join(" "),
      sortText: String(index).padStart(4, "0"),
    };
  });
}

const HAN = /\p{Script=Han}/u;

function isHan(word: string): boolean {
  return HAN.test(word);
}

/** What has been typed of a candidate: the word at the cursor, the end of a run of Chinese words, several English words. */
function replacedBy({ label, also }: Candidate, cursor: Cursor, text: string): Span {
  const { offset } = cursor;
  if (cursor.in !== "words") return { start: wordStart(cursor, text), end: offset };
  const from = cursor.in === "words" ? cursor.statementStart : cursor.start;
  const typed = text.slice(from, offset);
  const words = [label, ...also].map((word) => word.toLowerCase());
  const begun = starts(typed).find((start) => {
    const tail = typed.slice(start).toLowerCase();
    return words.some((word) => word.startsWith(tail));
  });
  return { start: begun === undefined ? cursor.start : from + begun, end: offset };
}

/** The places in what has been typed where a word can begin, the first ones first. */
function starts(typed: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    const before = typed.charAt(at - 1);
    const isBoundary = at === 0 || HAN.test(typed.charAt(at)) || !/[A-Za-z0-9_-]/.test(before);
    if (isBoundary && !/\s/.test(typed.charAt(at))) places.push(at);
  }
  return places;
}

/** In quotes and brackets, what stands behind the mark, or behind the last brace; in comments, the last word. */
function wordStart({ in: kind, start, offset }: Cursor, text: string): number {
  const inside = text.slice(start, offset);
  if (kind === "comment") return offset - (/[a-z-]*$/i.exec(inside)?.[0].length ?? 0);
  return start + Math.max(inside.lastIndexOf("{"), 0) + 1;
}
