import type { CompleteText, Language } from "@scorecard/model";
import { commentLines, inOneLine } from "./quote.ts";
import type { DraftWords } from "./words.ts";

/** Something in a draft that its author should confirm. Lines count from 1. */
export interface Guess {
  readonly line: number;
  readonly what: CompleteText;
}

/** A text of the sheet that was not understood, and the line of the draft that keeps it. */
export interface Unread {
  readonly line: number;
  readonly text: string;
}

/** Collects the lines of a draft. Blocks are indented. */
export interface DraftLines {
  add(...lines: readonly string[]): void;
  open(head: string): void;
  close(): void;
  blank(): void;
  /** A comment that asks the author to confirm something. */
  ask(questions: readonly CompleteText[]): void;
  /** A comment that keeps the sheet's own words. */
  keep(text: string): void;
  note(label: string, text: string): void;
  /** A comment that keeps words that were not understood. */
  unread(text: string, title?: string): void;
  readonly guesses: readonly Guess[];
  readonly notUnderstood: readonly Unread[];
  text(): string;
}

/** Opens an empty draft; questions are written in the author's language. */
export function draftLines(words: DraftWords, language: Language): DraftLines {
  const lines: string[] = [];
  const guesses: Guess[] = [];
  const notUnderstood: Unread[] = [];
  let depth = 0;

  function add(...added: readonly string[]): void {
    for (const line of added) lines.push(line === "" ? "" : `${"  ".repeat(depth)}${line}`);
  }

  return {
    add,
    open(head) {
      add(`${head} {`);
      depth += 1;
    },
    close() {
      depth -= 1;
      add("}");
    },
    blank() {
      if (lines.at(-1) !== "" && !lines.at(-1)?.endsWith("{")) add("");
    },
    ask(questions) {
      for (const what of questions) {
        add(`# ${words.confirm}${inOneLine(what[language])}`);
        guesses.push({ line: lines.length, what });
      }
    },
    keep(text) {
      add(...commentLines(words.original, text));
    },
    note(label, text) {
      add(...commentLines(label, text));
    },
    unread(text, title) {
      const label =
        title === undefined || title === ""
          ? words.unread
          : `${words.unread}${inOneLine(title)}${words.colon}`;
      const line = lines.length + 1;
      add(...commentLines(label, text));
      if (lines.length >= line) notUnderstood.push({ line, text });
    },
    guesses,
    notUnderstood,
    text: () => `${lines.join("\n")}\n`,
  };
}
