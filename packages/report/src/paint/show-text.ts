import type { Shift, TextLine, TextPiece } from "../layout/page.ts";
import { n } from "./length.ts";

/** Characters in one font of the file. */
export interface CodeRun {
  readonly font: string;
  /** Four hexadecimal digits a character. */
  readonly codes: string;
}

/** Gives the fonts and codes of a text. */
export type Encode = (piece: TextPiece) => readonly CodeRun[];

/** What shows the text of a line, in the fonts of the file. */
export interface ShownText {
  readonly operators: string;
  /** The choice of font that holds afterwards. */
  readonly font: string;
}

/**
 * Shows the text of a line from where the pen is. Where programs could misread the gaps or overlaps of its characters,
 * the file says what the text is.
 * @param chosen the choice of font that holds before.
 */
export function showText({ pieces, size, loose }: TextLine, encode: Encode, chosen: string): ShownText {
  let font = chosen;
  const show = (some: readonly TextPiece[]) =>
    runsOf(some, encode).map((run) => {
      const choice = `/${run.font} ${n(size)} Tf `;
      const change = choice === font ? "" : choice;
      font = choice;
      return `${change}${showRun(run.parts)}`;
    });
  const shown =
    loose === true
      ? [withActualText(pieces, show(pieces))]
      : stretchesOf(pieces).flatMap(({ pieces: some, tight }) =>
          tight ? [withActualText(some, show(some))] : show(some),
        );
  return { operators: shown.join(" "), font };
}

function withActualText(pieces: readonly TextPiece[], operators: readonly string[]): string {
  const text = pieces.map((piece) => piece.text).join("");
  const codes = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, "0"),
  );
  return `/Span <</ActualText <feff${codes.join("")}>>> BDC ${operators.join(" ")} EMC`;
}

/** Pieces of a line, or signs so close to each other that some programs take them for separate lines. */
interface Stretch {
  readonly pieces: readonly TextPiece[];
  readonly tight: boolean;
}

interface OpenStretch extends Stretch {
  readonly pieces: TextPiece[];
}

function stretchesOf(pieces: readonly TextPiece[]): readonly Stretch[] {
  if (isPlain(pieces)) return [{ pieces, tight: false }];
  const stretches: OpenStretch[] = [];
  for (const part of pieces.flatMap(partsOf)) {
    const last = stretches.at(-1);
    if (last !== undefined && !last.tight && !part.tight) last.pieces.push(part.piece);
    else stretches.push({ pieces: [part.piece], tight: part.tight });
  }
  return stretches;
}

/** A piece in parts: the signs that stand close to each other, and what is between. */
function partsOf(piece: TextPiece): readonly { readonly piece: TextPiece; readonly tight: boolean }[] {
  const { text, shifts = [] } = piece;
  // Signs that stand closer are of one UTF-16 unit each. A narrow space overlaps nothing.
  const joined = new Set(shifts.flatMap(({ at, by }) => (by < 0 && text[at - 1] !== " " ? [at] : [])));
  const inTight = new Set([...joined].flatMap((at) => (at > 0 ? [at - 1, at] : [])));
  if (inTight.size === 0) return [{ piece, tight: false }];
  const bounds = [0];
  for (let at = 1; at < text.length; at += 1) {
    const isEdge = inTight.has(at - 1) !== inTight.has(at) || (inTight.has(at) && !joined.has(at));
    if (isEdge) bounds.push(at);
  }
  return bounds.map((from, index) => {
    const to = bounds[index + 1] ?? text.length;
    return { piece: cutPiece(piece, from, to), tight: inTight.has(from) };
  });
}

/** A stretch of a piece, with the movements of the pen up to its end. */
function cutPiece(piece: TextPiece, from: number, to: number): TextPiece {
  const { shifts: all = [], ...rest } = piece;
  const own = all.filter(({ at }) => at <= to && (at > from || (at === 0 && from === 0)));
  const shifts = own.map(({ at, by }): Shift => ({ at: at - from, by }));
  return { ...rest, text: piece.text.slice(from, to), ...(shifts.length > 0 && { shifts }) };
}

/** Most lines have no space but that of their characters. */
function isPlain(pieces: readonly TextPiece[]): boolean {
  return pieces.every(({ shifts }) => shifts === undefined);
}

/** Codes in one font, with the movements of the pen between them, in thousandths of an em to the left. */
interface Run {
  readonly font: string;
  readonly parts: (string | number)[];
}

function runsOf(pieces: readonly TextPiece[], encode: Encode): readonly Run[] {
  if (isPlain(pieces)) return pieces.flatMap(encode).map(({ font, codes }) => ({ font, parts: [codes] }));
  const runs: Run[] = [];
  for (const part of pieces.flatMap((piece) => codesAndMoves(piece, encode))) {
    const open = runs.at(-1);
    const last = open?.parts.at(-1);
    if (typeof part === "number") {
      // Before the first character of a line the font is not chosen yet: the movement goes with what follows.
      if (open === undefined) runs.push({ font: "", parts: [part] });
      else open.parts.push(part);
    } else if (open !== undefined && open.font === "") {
      runs[runs.length - 1] = { font: part.font, parts: [...open.parts, part.codes] };
    } else if (open === undefined || open.font !== part.font) {
      runs.push({ font: part.font, parts: [part.codes] });
    } else if (typeof last === "string") {
      open.parts[open.parts.length - 1] = last + part.codes;
    } else {
      open.parts.push(part.codes);
    }
  }
  return runs;
}

function codesAndMoves(piece: TextPiece, encode: Encode): readonly (CodeRun | number)[] {
  const { text, shifts = [] } = piece;
  const runs = encode(piece);
  if (shifts.length === 0) return runs;
  const parts: (CodeRun | number)[] = [];
  const cut = createCutter(runs, piece, encode);
  let from = 0;
  for (const { at, by } of shifts) {
    if (at > from) parts.push(...cut(from, at));
    parts.push(-by * 1000);
    from = at;
  }
  if (from < text.length) parts.push(...cut(from, text.length));
  return parts;
}

const DIGITS = 4;

/** Gives the codes of a stretch of a piece: cut out of the whole where each UTF-16 unit has its code, else made anew. */
function createCutter(
  runs: readonly CodeRun[],
  piece: TextPiece,
  encode: Encode,
): (from: number, to: number) => readonly CodeRun[] {
  const [run] = runs;
  if (run !== undefined && runs.length === 1 && run.codes.length === piece.text.length * DIGITS) {
    return (from, to) => [{ font: run.font, codes: run.codes.slice(from * DIGITS, to * DIGITS) }];
  }
  return (from, to) => encode({ ...piece, text: piece.text.slice(from, to) });
}

function showRun(parts: readonly (string | number)[]): string {
  const written = parts.map((part) => (typeof part === "number" ? String(Math.round(part)) : `<${part}>`));
  return parts.length === 1 && typeof parts[0] === "string" ? `${written[0]} Tj` : `[${written.join("")}] TJ`;
}
