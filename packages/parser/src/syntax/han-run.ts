import { HAN_WORDS } from "./lexicon.ts";

/*
 * Chinese is written without spaces: 「每项扣」 is two words, 「结果取上级」 three. A run of Han characters
 * is cut into known words, the longest first, going back where that leads nowhere.
 */

const LONGEST = Math.max(...[...HAN_WORDS].map((word) => word.length));

/**
 * The lengths of the words that a run is made of, or `undefined` when it is not made of known words alone.
 * Linear in the run's length: each start is tried once.
 */
export function cutHanRun(run: string): readonly number[] | undefined {
  let dead: Set<number> | undefined;
  const lengths: number[] = [];
  let start = 0;
  let longest = LONGEST;
  while (start < run.length) {
    const length = dead?.has(start) ? 0 : longestWord(run, start, longest);
    if (length > 0) {
      lengths.push(length);
      start += length;
      longest = LONGEST;
    } else {
      dead = (dead ?? new Set()).add(start);
      const last = lengths.pop();
      if (last === undefined) return undefined;
      start -= last;
      longest = last - 1;
    }
  }
  return lengths;
}

function longestWord(run: string, start: number, longest: number): number {
  for (let length = Math.min(longest, run.length - start); length > 0; length -= 1) {
    if (HAN_WORDS.has(run.slice(start, start + length))) return length;
  }
  return 0;
}

/**
 * The lengths of the pieces of a run that stands right after a number or a slash, where a unit of the author's own can
 * begin: 「分钟以上」 is 分钟 and 以上, the shortest unknown word that known ones follow. `undefined` when none do.
 */
export function cutUnitRun(run: string): readonly number[] | undefined {
  for (let length = 1; length <= Math.min(LONGEST_UNIT, run.length - 1); length += 1) {
    const rest = cutHanRun(run.slice(length));
    if (rest !== undefined) return [length, ...rest];
  }
  return undefined;
}

/** Longer words are no units; so a long run is gone over only so often. */
const LONGEST_UNIT = 6;
