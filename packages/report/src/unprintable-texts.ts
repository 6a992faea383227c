import type { Diagnostic } from "@scorecard/model";
import { splitGraphemes } from "unicode-segmenter/grapheme";
import type { Page, TextPiece } from "./layout/page.ts";
import { report } from "./messages.ts";
import { RIGHT_TO_LEFT, rightToLeftRuns } from "./text/right-to-left.ts";

/** How much of a text a message quotes, in characters. */
const QUOTED = 20;

/**
 * Reports what stands on the pages as boxes: each character that no font has, with its code points, and each stretch of
 * text that runs from right to left.
 */
export function unprintableTexts(pages: readonly Page[]): readonly Diagnostic[] {
  const lines = pages.flatMap((page) => page.boxes.flatMap(({ box }) => box.lines));
  const lacking = new Set<string>();
  const runs = new Set<string>();
  for (const { pieces } of lines) {
    const boxed = pieces.filter(({ face }) => face === undefined).map(({ text }) => text);
    if (boxed.length === 0) continue;
    for (const character of splitGraphemes(boxed.join(""))) {
      if (!RIGHT_TO_LEFT.test(character)) lacking.add(character);
    }
    for (const run of rightToLeftRuns(textOf(pieces))) runs.add(quoted(run));
  }
  return [
    ...[...runs].map((text) => report("right-to-left-text", { text })),
    ...[...lacking].map((character) =>
      report("character-without-glyph", { character, codePoint: codePointsOf(character) }),
    ),
  ];
}

function textOf(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => text).join("");
}

function quoted(text: string): string {
  const characters = [...splitGraphemes(text)];
  return characters.length <= QUOTED ? text : `${characters.slice(0, QUOTED).join("")}…`;
}

function codePointsOf(character: string): string {
  return [...character]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
}
