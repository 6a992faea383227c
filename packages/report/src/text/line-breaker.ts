import { ALLOWED, breakOpportunities, IN_WORD, NEVER, type Written } from "./break-opportunities.ts";
import type { CharacterKind } from "./character-kind.ts";
import type { Cut } from "./spacing.ts";

/** A character to be set: its text and its width, in any one unit. */
export interface Measured extends Written {
  readonly kind: CharacterKind;
  /** With the space up to the next character. */
  readonly width: number;
  /** What of the width is that space; below 0 where the next one stands closer. */
  readonly gap?: number;
  /** What is cut of it at the beginning and at the end of a line. */
  readonly cut?: Cut;
}

/** A line as a stretch of the characters; spaces at its end are left out of it and of its width. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
  /** Of what is printed: without the blank halves of signs at its ends. */
  readonly width: number;
  /** Ends inside a word or a run of signs that is wider than the line. */
  readonly forced: boolean;
}

/** Rounding slack, so that a text measured to fit exactly does fit. */
const SLACK = 1e-6;

/** A paragraph with what is known of it before any line is broken. */
interface Paragraph {
  readonly characters: readonly Measured[];
  /** See {@link breakOpportunities}; looked for once a line is too long. */
  readonly opportunities: Uint8Array;
}

const known = new WeakMap<readonly Measured[], Uint8Array>();

function opportunitiesOf(characters: readonly Measured[]): Uint8Array {
  const before = known.get(characters);
  if (before !== undefined) return before;
  const found = breakOpportunities(characters);
  known.set(characters, found);
  return found;
}

/**
 * Breaks one paragraph into lines no wider than `limit`. Only a word or a run of signs that is itself wider
 * than the line is broken inside; only a single character wider than the line exceeds it.
 * @param characters one paragraph, without line ends. What is found out about it is kept as long as the array lives.
 * @returns at least one line.
 */
export function breakLines(characters: readonly Measured[], limit: number): readonly LineSpan[] {
  const whole = spanOf(characters, 0, characters.length);
  if (whole.width <= limit + SLACK) return [whole];
  const paragraph = { characters, opportunities: opportunitiesOf(characters) };
  const lines: LineSpan[] = [];
  let start = 0;
  do {
    const line = nextLine(paragraph, start, limit);
    lines.push(line);
    start = afterSpaces(characters, line.end);
  } while (start < characters.length);
  return withoutWidow(lines, paragraph, limit);
}

/** A last line of next to nothing takes a word down from the line before. */
function withoutWidow(lines: readonly LineSpan[], paragraph: Paragraph, limit: number): readonly LineSpan[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last === undefined || before === undefined || before.forced) return lines;
  const { characters } = paragraph;
  if (!isWidow(characters, last, limit)) return lines;
  const shorter = nextLine(paragraph, before.start, before.width - SLACK * 2);
  const rest = nextLine(paragraph, afterSpaces(characters, shorter.end), limit);
  const isHan = characters[last.start]?.kind === "han";
  const isBetter = isHan || shorter.width + SLACK >= rest.width;
  const fits = !shorter.forced && shorter.end > before.start && rest.end === last.end && isBetter;
  return fits ? [...lines.slice(0, -2), shorter, rest] : lines;
}

/** Of a line, what a last word of Western letters or a number has to fill to stand alone. */
const SHORT_LAST = 0.26;

/** One Chinese character with its punctuation, or one short word. */
function isWidow(characters: readonly Measured[], { start, end, width }: LineSpan, limit: number): boolean {
  const last = characters.slice(start, end);
  if (last[0]?.kind === "han") return last.filter(({ kind }) => kind === "han").length === 1;
  return width < limit * SHORT_LAST && last.every(({ kind }) => kind !== "han" && kind !== "space");
}

/**
 * As {@link breakLines}, with lines of about the same length: for names in narrow or centred cells, where
 * a last line of one character looks like a mistake.
 */
export function breakEvenly(characters: readonly Measured[], limit: number): readonly LineSpan[] {
  let best = breakLines(characters, limit);
  if (best.length === 1) return best;
  let low = 0;
  let high = limit;
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    const lines = breakLines(characters, middle);
    const whole = lines.every((line) => !line.forced && line.width <= middle + SLACK);
    const fits = lines.length === best.length && whole;
    if (fits) {
      best = lines;
      high = middle;
    } else {
      low = middle;
    }
  }
  return best;
}

function nextLine({ characters, opportunities }: Paragraph, start: number, limit: number): LineSpan {
  let width = -(characters[start]?.cut?.left ?? 0);
  let chance = start;
  for (let index = start; index < characters.length; index += 1) {
    const character = characters[index];
    if (character === undefined) break;
    if (index > start && opportunities[index] === ALLOWED) chance = index;
    const ending = width + character.width - blankEnd(character);
    if (ending > limit + SLACK && character.kind !== "space") {
      if (chance > start) return spanOf(characters, start, chance);
      const cut = emergencyBreak({ characters, opportunities }, start, index);
      return { ...spanOf(characters, start, cut), forced: true };
    }
    width += character.width;
  }
  return spanOf(characters, start, characters.length);
}

/** What a character is narrower by when it ends a line. */
function blankEnd({ gap = 0, cut }: Measured): number {
  return gap + (cut?.right ?? 0);
}

/**
 * Where a run without a break opportunity is cut: between the parts of a word, else at the edge, but not before a
 * closing sign if that can be helped.
 */
function emergencyBreak({ characters, opportunities }: Paragraph, start: number, overflow: number): number {
  for (let index = overflow; index > start; index -= 1) if (opportunities[index] === IN_WORD) return index;
  for (let index = overflow; index > start; index -= 1) {
    const isBad = CLINGS.test(characters[index]?.text ?? "") || characters[index - 1]?.kind === "open";
    if (opportunities[index] !== NEVER || !(isBad || characters[index]?.kind === "close")) return index;
  }
  return Math.max(overflow, start + 1);
}

/** What a line had better not begin with, however narrow it is. */
const CLINGS = /^[,.:;?!)\]}%~’…—·・～〜％‰℃°々ー／]/u;

/** A line over a stretch of the characters. */
function spanOf(characters: readonly Measured[], start: number, end: number): LineSpan {
  let last = end;
  while (last > start && characters[last - 1]?.kind === "space") last -= 1;
  let width = 0;
  for (let index = start; index < last; index += 1) width += characters[index]?.width ?? 0;
  const first = characters[start];
  const final = characters[last - 1];
  if (last > start && first !== undefined && final !== undefined) {
    width -= (first.cut?.left ?? 0) + blankEnd(final);
  }
  return { start, end: last, width, forced: false };
}

function afterSpaces(characters: readonly Measured[], from: number): number {
  let index = from;
  while (characters[index]?.kind === "space") index += 1;
  return index;
}
