/*
 * Scripts that run from right to left, by the blocks that the Unicode standard keeps for them. A sheet cannot set them:
 * their letters would stand in the wrong order, and those of Arabic unjoined. So they are never drawn from a font.
 */

const LETTERS = "\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFE\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}";

export const RIGHT_TO_LEFT = new RegExp(`[${LETTERS}]`, "u");

/** The stretches of a text that run from right to left, spaces within them included. */
export function rightToLeftRuns(text: string): readonly string[] {
  return text.match(RUNS) ?? [];
}

const RUNS = new RegExp(`[${LETTERS}]+(?: +[${LETTERS}]+)*`, "gu");
