import { deflateSync, inflateSync } from "node:zlib";

/*
 * PDF files in the hands of someone who alters them.
 */

/** A stream of a PDF file as pdfkit writes it. */
interface Stream {
  readonly number: number;
  readonly dictionary: string;
  /** Where its stored bytes are in the file. */
  readonly start: number;
  readonly length: number;
  /** Unpacked, one character a byte. */
  readonly text: string;
}

function streamsOf(pdf: Uint8Array): readonly Stream[] {
  const file = Buffer.from(pdf).toString("latin1");
  return Array.from(file.matchAll(/^(\d+) 0 obj\n(<<(?:(?!endobj)[\s\S])*?>>)\nstream\n/gm), (found) => {
    const [head, number = "", dictionary = ""] = found;
    const start = found.index + head.length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const stored = pdf.subarray(start, start + length);
    const isDeflated = dictionary.includes("/FlateDecode");
    const text = Buffer.from(isDeflated ? inflateSync(stored) : stored).toString("latin1");
    return { number: Number(number), dictionary, start, length, text };
  });
}

/** What the streams of a file hold, pages and attachments, unpacked. */
export function unpackedStreams(pdf: Uint8Array): string {
  return streamsOf(pdf)
    .map(({ text }) => Buffer.from(text, "latin1").toString("utf8"))
    .join("\n");
}

/** The file with one byte of the stored attachment that holds a text changed. */
export function withAlteredAttachment(pdf: Uint8Array, holds: string): Uint8Array {
  const wanted = Buffer.from(holds).toString("latin1");
  const stream = streamsOf(pdf).find(
    ({ dictionary, text }) => dictionary.includes("/EmbeddedFile") && text.includes(wanted),
  );
  if (stream === undefined) throw new Error(`no attachment holds ${holds}`);
  return withAlteredByte(pdf, stream.start + Math.floor(stream.length / 2));
}

/** The file with the last digit of a signature changed; they are counted in the order in which they were made. */
export function withAlteredSignature(pdf: Uint8Array, index: number): Uint8Array {
  const places = Array.from(
    Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/\/Contents <[0-9a-f]{2000,}>/g),
  );
  const place = places[index];
  if (place === undefined) throw new Error("no such signature");
  const [head] = place;
  const at = place.index + head.search(/[1-9a-f]0*>$/);
  const altered = Uint8Array.from(pdf);
  altered[at] = altered[at] === 0x31 ? 0x32 : 0x31;
  return altered;
}

function withAlteredByte(pdf: Uint8Array, at: number): Uint8Array {
  const altered = Uint8Array.from(pdf);
  altered[at] = (altered[at] ?? 0) ^ 1;
  return altered;
}

/**
 * The file with a later version in which one line of what is painted on a page is that of another file: the first in
 * which both differ, of those that show text (a figure) or of the others (a drawing).
 */
export function withLineOf(pdf: Uint8Array, other: Uint8Array, kind: "figure" | "drawing"): Uint8Array {
  const painted = (file: Uint8Array) => streamsOf(file).filter(({ text }) => /^BT$/m.test(text));
  const [own, others] = [painted(pdf), painted(other)];
  for (const [index, { number, dictionary, text }] of own.entries()) {
    const [lines, otherLines] = [text, others[index]?.text ?? ""].map((page) => page.split("\n"));
    const isOfKind = (line: string) => / TJ$| Tj$/.test(line) === (kind === "figure");
    const at = lines?.findIndex((line, place) => line !== otherLines?.[place] && isOfKind(line)) ?? -1;
    if (lines === undefined || at < 0) continue;
    const altered = lines.with(at, otherLines?.[at] ?? "").join("\n");
    return withNewVersion(pdf, number, dictionary, deflateSync(Buffer.from(altered, "latin1")));
  }
  throw new Error("both files paint the same");
}

/** Saves a stream anew behind the file, with a table of its own as a stream (ISO 32000-1, 7.5.8). */
function withNewVersion(pdf: Uint8Array, number: number, dictionary: string, data: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf).toString("latin1");
  const previous = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(file)?.[1]);
  const table = file.slice(previous, file.indexOf("stream\n", previous));
  const entry = (key: string) => new RegExp(`/${key} (?:\\[[^\\]]*\\]|\\d+ 0 R|\\d+)`).exec(table)?.[0] ?? "";
  const size = Number(entry("Size").split(" ")[1]);
  const object = streamObject(number, dictionary.replace(/\/Length \d+/, `/Length ${data.length}`), data);
  const places = Buffer.concat([place(pdf.length), place(pdf.length + object.length)]);
  const head = [
    `<< /Type /XRef /Size ${size + 1} /W [1 4 1] /Index [${number} 1 ${size} 1] /Prev ${previous}`,
    ...["Root", "Info", "ID"].map(entry),
    `/Length ${places.length} >>`,
  ];
  const end = Buffer.from(`startxref\n${pdf.length + object.length}\n%%EOF\n`);
  return Buffer.concat([pdf, object, streamObject(size, head.join(" "), places), end]);
}

function streamObject(number: number, dictionary: string, data: Uint8Array): Uint8Array {
  const head = Buffer.from(`${number} 0 obj\n${dictionary}\nstream\n`, "latin1");
  return Buffer.concat([head, data, Buffer.from("\nendstream\nendobj\n")]);
}

/** An object that stands at an offset by itself. */
function place(offset: number): Uint8Array {
  const entry = Buffer.from([1, 0, 0, 0, 0, 0]);
  entry.writeUInt32BE(offset, 1);
  return entry;
}
