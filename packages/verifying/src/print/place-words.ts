import type { CompleteText } from "@scorecard/model";
import type { PlacedText } from "../file/page-content.ts";

/** How far from a row's baseline a text of the same row may stand, in points: a name of two lines beside one figure. */
const ROW = 12;
const LONGEST = 24;

/** Whether a text says something, rather than being a figure or a mark. */
const WORDS = /\p{L}{2,}/u;

/** Where on a page something is, as a person finds it: the row, and the distance from the edges of the paper. */
export function placeWords(at: PlacedText, texts: readonly PlacedText[]): CompleteText {
  const row = rowName(at, texts);
  const [left, top] = [at.x, at.y].map(millimetres);
  return {
    "zh-Hans": `${row === undefined ? "" : `“${row}”一行，`}距左 ${left} 毫米、距上 ${top} 毫米处`,
    "zh-Hant": `${row === undefined ? "" : `「${row}」一列，`}距左 ${left} 公釐、距上 ${top} 公釐處`,
    en: `${row === undefined ? "" : `in the row “${row}”, `}${left} mm from the left and ${top} mm from the top`,
  };
}

/** What a reader goes by in a row: the first words of its first two cells, in its largest print. */
function rowName(at: PlacedText, texts: readonly PlacedText[]): string | undefined {
  const row = texts.filter(({ text, x, y }) => x < at.x && Math.abs(y - at.y) <= ROW && WORDS.test(text));
  const largest = Math.max(...row.map(({ size }) => Math.round(size)));
  const cells = new Map<number, string>();
  for (const { text, x, size } of row) {
    const left = Math.round(x);
    if (Math.round(size) === largest && !cells.has(left)) cells.set(left, text.trim());
  }
  const [first, second] = [...cells].toSorted(([a], [b]) => a - b).map(([, text]) => text);
  if (first === undefined) return undefined;
  const name = second === undefined ? first : `${first} ${second}`;
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST)}…`;
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
