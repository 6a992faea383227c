import { joinBytes } from "@scorecard/model";
import { fromLatin1, latin1 } from "../bytes.ts";
import type { PdfFile } from "./open-pdf.ts";
import { arrayOf, nameOf, type PdfDict, type PdfValue } from "./values.ts";
import { writeValue } from "./write-value.ts";

/** An object of a new version of a file: in the place of an old one, or new. */
export interface NewObject {
  readonly number: number;
  readonly generation: number;
  /** As PDF syntax, one character per byte. */
  readonly text: string;
}

/** A file with a new version behind the old. */
export interface Appended {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where the text of each new object begins, by its number. */
  readonly textAt: ReadonlyMap<number, number>;
}

/** Entries of a trailer that say where things are, and so belong to one version only. */
const OWN_TO_A_VERSION = new Set([
  "Prev",
  "XRefStm",
  "Size",
  "Type",
  "W",
  "Index",
  "Length",
  "Filter",
  "DecodeParms",
]);
/** Bytes of an offset in a table written as a stream. */
const OFFSET_BYTES = 5;

/** The first number that no object of the file has. */
export function nextNumber(file: PdfFile): number {
  const size = file.references.trailer.entries.get("Size");
  const numbers = Array.from(file.references.entries.keys(), (number) => number + 1);
  return numbers.reduce((most, number) => Math.max(most, number), typeof size === "number" ? size : 1);
}

/**
 * Writes objects behind a file, with a table of the kind that the file has (ISO 32000-1, 7.5.6). No byte of the file
 * changes. `idSource` gives the new identifier of the version; the identifier of the file stays.
 */
export function appendObjects(file: PdfFile, objects: readonly NewObject[], idSource: Uint8Array): Appended {
  const lastByte = file.bytes[file.bytes.length - 1];
  const pieces: Uint8Array[] = [file.bytes];
  let at = file.bytes.length;
  const put = (text: string): void => {
    pieces.push(latin1(text));
    at += text.length;
  };
  if (lastByte !== 0x0a && lastByte !== 0x0d) put("\n");
  const offsets = new Map<number, number>();
  const textAt = new Map<number, number>();
  for (const { number, generation, text } of objects) {
    offsets.set(number, at);
    put(`${number} ${generation} obj\n`);
    textAt.set(number, at);
    put(`${text}\nendobj\n`);
  }
  const lines = objects.map(({ number, generation }) => ({
    number,
    generation,
    offset: offsets.get(number) ?? 0,
  }));
  put(
    file.references.form === "table"
      ? table(file, lines, at, idSource)
      : tableStream(file, lines, at, idSource),
  );
  return { bytes: joinBytes(pieces), textAt };
}

interface Line {
  readonly number: number;
  readonly generation: number;
  readonly offset: number;
}

function table(file: PdfFile, lines: readonly Line[], start: number, idSource: Uint8Array): string {
  const sections = runsOf(lines).map((run) => {
    const written = run.map(
      ({ offset, generation }) =>
        `${String(offset).padStart(10, "0")} ${String(generation).padStart(5, "0")} n\r\n`,
    );
    return `${run[0]?.number ?? 0} ${run.length}\n${written.join("")}`;
  });
  const size = sizeWith(file, lines);
  const trailer = writeValue(trailerOf(file, size, idSource));
  return `xref\n${sections.join("")}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`;
}

function tableStream(file: PdfFile, lines: readonly Line[], start: number, idSource: Uint8Array): string {
  const number = sizeWith(file, lines);
  const all = [...lines, { number, generation: 0, offset: start }];
  const data = joinBytes(all.toSorted((a, b) => a.number - b.number).map(row));
  const dict = trailerOf(file, number + 1, idSource);
  const entries = new Map<string, PdfValue>([
    ["Type", nameOf("XRef")],
    ...dict.entries,
    ["W", arrayOf([1, OFFSET_BYTES, 2])],
    ["Index", arrayOf(runsOf(all).flatMap((run) => [run[0]?.number ?? 0, run.length]))],
    ["Length", data.length],
  ]);
  const head = `${number} 0 obj\n${writeValue({ kind: "dict", entries })}\nstream\n`;
  return `${head}${fromLatin1(data)}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
}

function row({ offset, generation }: Line): Uint8Array {
  const digits = [1];
  for (let power = OFFSET_BYTES - 1; power >= 0; power -= 1)
    digits.push(Math.floor(offset / 256 ** power) % 256);
  return Uint8Array.from([...digits, generation >> 8, generation & 0xff]);
}

/** Lines whose numbers follow each other. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.number - b.number)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.number === line.number - 1) last?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function sizeWith(file: PdfFile, lines: readonly Line[]): number {
  return lines.reduce((size, { number }) => Math.max(size, number + 1), nextNumber(file));
}

function trailerOf(file: PdfFile, size: number, idSource: Uint8Array): PdfDict {
  const { trailer, start } = file.references;
  const kept = Array.from(trailer.entries).filter(([key]) => !OWN_TO_A_VERSION.has(key));
  const entries = new Map<string, PdfValue>([["Size", size], ...kept, ["Prev", start]]);
  const [first] = file.items(trailer.entries.get("ID"));
  if (first !== undefined) entries.set("ID", arrayOf([file.resolve(first), idOf(idSource)]));
  return { kind: "dict", entries };
}

function idOf(source: Uint8Array): PdfValue {
  return { kind: "string", bytes: source.subarray(0, 16), start: 0, end: 0 };
}
