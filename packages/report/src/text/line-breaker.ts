import { type CharacterClass, classOf } from "./character-class.ts";

/** A character to be set: its text and its width, in any one unit. */
export interface Measured {
  readonly text: string;
  readonly width: number;
}

/** A line as a stretch of the characters; spaces at its end are left out of it and of its width. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Ends inside a word or a run of signs that is wider than the line. */
  readonly forced: boolean;
}

/** Rounding slack, so that a text measured to fit exactly does fit. */
const SLACK = 1e-6;

/**
 * Breaks one paragraph into lines no wider than `limit`. Only a word or a run of signs that is itself wider
 * than the line is broken inside; only a single character wider than the line exceeds it.
 * @param characters one paragraph, without line ends.
 * @returns at least one line.
 */
export function breakLines(characters: readonly Measured[], limit: number): readonly LineSpan[] {
  const classes = characters.map((character) => classOf(character.text));
  const lines: LineSpan[] = [];
  let start = 0;
  do {
    const line = nextLine(characters, classes, start, limit);
    lines.push(line);
    start = afterSpaces(classes, line.end);
  } while (start < characters.length);
  return withoutWidow(lines, characters, classes, limit);
}

/** A last line of one character, with its punctuation, takes another one down from the line before. */
function withoutWidow(
  lines: readonly LineSpan[],
  characters: readonly Measured[],
  classes: readonly CharacterClass[],
  limit: number,
): readonly LineSpan[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last === undefined || before === undefined || before.forced) return lines;
  const isWidow = classes.slice(last.start, last.end).filter((kind) => kind === "ideograph").length <= 1;
  if (!isWidow || classes[last.start] !== "ideograph") return lines;
  const shorter = nextLine(characters, classes, before.start, before.width - SLACK * 2);
  const rest = nextLine(characters, classes, afterSpaces(classes, shorter.end), limit);
  const fits = !shorter.forced && shorter.end > before.start && rest.end === last.end;
  return fits ? [...lines.slice(0, -2), shorter, rest] : lines;
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

function nextLine(
  characters: readonly Measured[],
  classes: readonly CharacterClass[],
  start: number,
  limit: number,
): LineSpan {
  let width = 0;
  let chance = start;
  for (let index = start; index < characters.length; index += 1) {
    if (index > start && mayBreakBefore(classes, index)) chance = index;
    width += characters[index]?.width ?? 0;
    const hangs = classes[index] === "space";
    if (width > limit + SLACK && !hangs) {
      if (chance > start) return trimmed(characters, classes, start, chance);
      return { ...trimmed(characters, classes, start, emergencyBreak(classes, start, index)), forced: true };
    }
  }
  return trimmed(characters, classes, start, characters.length);
}

/** Where a run without a break opportunity is cut: at the edge, but not before a closing sign if that can be helped. */
function emergencyBreak(classes: readonly CharacterClass[], start: number, overflow: number): number {
  for (let index = overflow; index > start; index -= 1) {
    const kind = classes[index];
    const before = classes[index - 1];
    const badStart = kind === "close" || kind === "latin-close" || kind === "pair";
    if (!badStart && before !== "open") return index;
  }
  return Math.max(overflow, start + 1);
}

function trimmed(
  characters: readonly Measured[],
  classes: readonly CharacterClass[],
  start: number,
  end: number,
): LineSpan {
  let last = end;
  while (last > start && classes[last - 1] === "space") last -= 1;
  let width = 0;
  for (let index = start; index < last; index += 1) width += characters[index]?.width ?? 0;
  return { start, end: last, width, forced: false };
}

function afterSpaces(classes: readonly CharacterClass[], from: number): number {
  let index = from;
  while (classes[index] === "space") index += 1;
  return index;
}

/** Whether a line may end between the characters `index - 1` and `index`. */
function mayBreakBefore(classes: readonly CharacterClass[], index: number): boolean {
  const after = classes[index];
  const before = classes[index - 1];
  if (after === undefined || before === undefined) return false;
  if (after === "space" || after === "glue" || before === "glue") return false;
  if (after === "close" || after === "latin-close" || after === "pair") return false;
  return BREAKS_AFTER[before](after, classes[index - 2]);
}

type Decision = (after: CharacterClass, earlier: CharacterClass | undefined) => boolean;

const isWordLike = (kind: CharacterClass) => kind === "word" || kind === "hyphen" || kind === "prefix";

const BREAKS_AFTER: { readonly [C in CharacterClass]: Decision } = {
  space: (_, earlier) => earlier !== "open" && earlier !== "prefix",
  glue: () => false,
  open: () => false,
  close: () => true,
  "latin-close": (after) => after === "ideograph" || after === "open",
  pair: () => true,
  prefix: (after) => after === "ideograph" || after === "open",
  hyphen: (after) => after !== "word" && after !== "hyphen",
  word: (after) => !isWordLike(after),
  ideograph: () => true,
};
