import type { LineSpan, Measured } from "./line-breaker.ts";
import { WIDEST_UNREAD_GAP } from "./spacing.ts";

/*
 * Lines of one width, as Chinese paragraphs are set: what a line lacks is spread over the gaps between its characters.
 */

/** What is added to the gaps of a line. */
export interface Stretch {
  /** In ems. */
  readonly by: number;
  /** Wider than a gap that is read as none; then those between Chinese and Western text grow too. */
  readonly loose: boolean;
}

export const UNSTRETCHED: Stretch = { by: 0, loose: false };

/** Wider gaps than this, in ems, look worse than a line that is shorter. */
const WIDEST = 0.15;
/** In a column narrower than this, in ems, each wider gap shows, and so does a full line among shorter ones. */
const NARROW_COLUMN = 20;
const WIDEST_IN_COLUMN = 0.06;

/**
 * What to add to the gaps of each line of a paragraph so that it is as wide as its measure; nothing for the last one, and
 * where a line is better left as it is. In a narrow column all lines are filled or none.
 * @param measure in ems.
 */
export function justify(
  characters: readonly Measured[],
  spans: readonly LineSpan[],
  measure: number,
): readonly Stretch[] {
  const limits = measure < NARROW_COLUMN ? [WIDEST_IN_COLUMN] : [WIDEST_UNREAD_GAP, WIDEST];
  const stretches = spans.map((span, index) =>
    index === spans.length - 1 ? UNSTRETCHED : stretchOf(characters, span, measure, limits),
  );
  const isFull = stretches.every((stretch) => stretch !== undefined);
  return measure < NARROW_COLUMN && !isFull
    ? spans.map(() => UNSTRETCHED)
    : stretches.map((stretch) => stretch ?? UNSTRETCHED);
}

/** What one line needs, within the first of the limits that allows it; the second is that of loose lines. */
function stretchOf(
  characters: readonly Measured[],
  span: LineSpan,
  measure: number,
  limits: readonly number[],
): Stretch | undefined {
  const lacking = measure - span.width;
  if (lacking <= 0) return UNSTRETCHED;
  if (span.forced) return undefined;
  for (const [index, limit] of limits.entries()) {
    const loose = index > 0;
    const by = lacking / countGaps(characters, span, loose);
    if (by <= limit) return { by, loose };
  }
  return undefined;
}

function countGaps(characters: readonly Measured[], { start, end }: LineSpan, loose: boolean): number {
  let gaps = 0;
  for (let index = start; index < end - 1; index += 1) if (isGap(characters, index, loose)) gaps += 1;
  return gaps;
}

/** What is added behind a character of a line, in ems. */
export function addedBehind(characters: readonly Measured[], index: number, { by, loose }: Stretch): number {
  return by > 0 && isGap(characters, index, loose) ? by : 0;
}

/**
 * Whether the gap behind a character can be widened. Western words and numbers, —— and …… stay as they are; signs stay
 * with the characters that they belong to.
 */
function isGap(characters: readonly Measured[], index: number, loose: boolean): boolean {
  const left = characters[index];
  const right = characters[index + 1];
  if (left === undefined || right === undefined || left.kind === "open" || right.kind === "close")
    return false;
  if (left.kind === "space" || right.kind === "space") return left.kind === "space";
  if (!loose && (left.gap ?? 0) > 0) return false;
  return left.kind === "han" || right.kind === "han" || left.kind === "close" || right.kind === "open";
}
