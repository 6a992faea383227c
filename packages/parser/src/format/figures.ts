import { type Keyword, keywordsOf } from "../syntax/lexicon.ts";
import { AsciiWord, Colon, Dash, HanWord, Num, Plus, Text } from "../syntax/tokens.ts";
import { displayWidth } from "./display-width.ts";
import type { Figure, Line } from "./lines.ts";
import type { OutlinedStatement, Word } from "./outline.ts";
import { spaceBefore, wordsOnLine } from "./spacing.ts";

/** What has a line for each case, with its points behind the colon. */
const LADDERS: ReadonlySet<Keyword> = new Set<Keyword>([
  ...["bands", "levels", "deduct", "add", "signed", "checklist", "yesNo"],
  ...["offTarget", "interpolate", "formula", "once", "eachTime", "each"],
] as Keyword[]);

/** The figure of a line that neighbouring lines have too: the points of a case, the weight of an item on one line. */
export function figureIn(
  statement: OutlinedStatement,
  line: Line,
  owner: OutlinedStatement | undefined,
): Figure | undefined {
  const { words, block, raw } = statement;
  if (raw !== undefined) return undefined;
  const index = block ? weightIn(words) : owner && isLadder(owner) ? pointsIn(words) : undefined;
  if (index === undefined) return undefined;
  const left = wordsOnLine(words.slice(0, index)) + spaceBefore(words, index);
  const whole = /^[^.．]*/.exec(figureText(words.slice(index)))?.[0] ?? "";
  const columns = displayWidth(left) + displayWidth(whole);
  return line.text.startsWith(left) ? { at: left.length, columns } : undefined;
}

function isLadder({ words: [first] }: OutlinedStatement): boolean {
  if (first?.kind === Text) return true;
  return first !== undefined && keywordsIn(first).some((keyword) => LADDERS.has(keyword));
}

function keywordsIn({ kind, image }: Word): readonly Keyword[] {
  return kind === HanWord || kind === AsciiWord ? keywordsOf(image) : [];
}

/** Where the number behind the colon begins, with its sign. */
function pointsIn(words: readonly Word[]): number | undefined {
  const index = words.findIndex(({ kind }) => kind === Colon) + 1;
  return index > 0 && figureText(words.slice(index)) !== "" ? index : undefined;
}

/** Where the number at the end of a head begins, the brace of its block behind it. */
function weightIn(words: readonly Word[]): number | undefined {
  const index = words.findLastIndex(({ kind }) => kind === Num);
  return index > 0 && words.length - index <= 3 ? index : undefined;
}

/** A number with the sign before it. */
function figureText([first, second]: readonly Word[]): string {
  if (first?.kind === Num) return first.image;
  const isSigned = (first?.kind === Plus || first?.kind === Dash) && second?.kind === Num;
  return isSigned ? first.image + second.image : "";
}
