import { columnsOf, type Figure, type Line } from "./lines.ts";

/*
 * Points of one ladder stand below each other, and so do comments at the ends of neighbouring lines; but only where
 * little space has to be put in: lines of very different length are left ragged.
 */

const WIDEST_GAP_BEFORE_POINTS = 8;
const WIDEST_GAP_BEFORE_COMMENT = 24;
const BEFORE_COMMENT = 2;

/** Puts the figures of neighbouring lines of one block below each other. */
export function alignFigures(lines: readonly Line[], width: number): readonly Line[] {
  return runs(lines, ({ figure }) => figure !== undefined).flatMap((run) => alignedRun(run, width));
}

function alignedRun(run: readonly Line[], width: number): readonly Line[] {
  const figures = run.flatMap(({ figure }) => figure ?? []);
  const widest = largest(figures.map(({ columns }) => columns));
  const gap = ({ columns }: Figure) => widest - columns;
  const isFar = figures.some((figure) => gap(figure) > WIDEST_GAP_BEFORE_POINTS);
  const isWide = run.some((line) => line.figure && columnsOf(line) + gap(line.figure) > width);
  const isRagged = isFar || isWide;
  return run.map(({ figure, ...line }) => {
    if (figure === undefined || isRagged) return line;
    const { text } = line;
    return { ...line, text: text.slice(0, figure.at) + " ".repeat(gap(figure)) + text.slice(figure.at) };
  });
}

/** The texts of lines with their comments, those of neighbouring lines below each other. */
export function withComments(lines: readonly Line[]): readonly Line[] {
  return runs(lines, ({ comment }) => comment !== undefined).flatMap((run) => {
    const columns = run.map(columnsOf);
    const widest = largest(columns);
    const isRagged = columns.some((own) => widest - own > WIDEST_GAP_BEFORE_COMMENT);
    return run.map((line, index) => {
      const { comment, text, ...rest } = line;
      if (comment === undefined) return line;
      const gap = BEFORE_COMMENT + (isRagged ? 0 : widest - (columns[index] ?? widest));
      return { ...rest, text: `${text}${text === "" ? "" : " ".repeat(gap)}${comment}` };
    });
  });
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** Neighbouring lines of one depth that have something, together; all others alone. */
function runs(lines: readonly Line[], has: (line: Line) => boolean): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  for (const line of lines) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const isNext = last && has(last) && has(line) && last.depth === line.depth && !line.blankBefore;
    if (run && isNext) run.push(line);
    else found.push([line]);
  }
  return found;
}
