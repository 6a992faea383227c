import { pdfSyntax } from "./pdf-syntax.ts";
import type { PdfDocument, PdfObject } from "./pdfkit-internals.ts";

/*
 * Objects without a stream are packed together and compressed, and so is the table of where everything is (PDF 1.5, object
 * and cross-reference streams). Tags alone are hundreds of small objects, which would be a third of the file.
 */

/** How many objects go into one stream: a reader unpacks all of them to find one. */
const OBJECTS_A_STREAM = 200;

interface PackedObject {
  readonly id: number;
  /** In ASCII. */
  readonly syntax: string;
}

/** Lets a document that was just opened pack its objects. */
export function packObjects(document: PdfDocument): void {
  const packed: PackedObject[] = [];
  const createObject = document.ref.bind(document);
  Object.assign(document, {
    pack: (id: number, syntax: string) => packed.push({ id, syntax }),
    ref(data: { readonly [key: string]: unknown }) {
      const object = createObject(data);
      const writeStream = object.finalize.bind(object);
      object.finalize = () => {
        if (object.buffer.length > 0) return writeStream();
        packed.push({ id: object.id, syntax: pdfSyntax(object.data) });
        document._refEnd(object);
      };
      return object;
    },
    _finalize: () => finish(document, packed, createObject),
  });
}

type CreateObject = PdfDocument["ref"];

/** Where a packed object is: the stream's number, and its place in it. */
interface PackedPlace {
  readonly stream: number;
  readonly index: number;
}

function finish(document: PdfDocument, packed: readonly PackedObject[], createObject: CreateObject): void {
  // The streams that are written here do not end the document once more.
  document._ended = false;
  const places = new Map<number, PackedPlace>();
  for (let start = 0; start < packed.length; start += OBJECTS_A_STREAM) {
    const part = packed.slice(start, start + OBJECTS_A_STREAM);
    const { id } = writePart(part, createObject);
    part.forEach((object, index) => {
      places.set(object.id, { stream: id, index });
    });
  }
  const start = writeReferences(document, places, createObject);
  document._write(`startxref\n${start}\n%%EOF`);
  document.push(null);
}

function writePart(objects: readonly PackedObject[], createObject: CreateObject): PdfObject {
  let content = "";
  const starts = objects.map(({ id, syntax }) => {
    const start = content.length;
    content += `${syntax}\n`;
    return `${id} ${start}`;
  });
  const table = `${starts.join(" ")}\n`;
  const stream = createObject({ Type: "ObjStm", N: objects.length, First: table.length });
  stream.end(new TextEncoder().encode(table + content));
  return stream;
}

/** Bytes of an entry: its kind, an offset or a stream's number, a generation or a place in the stream. */
const WIDTHS = [1, 4, 2] as const;

/** Writes the table of where everything is, and gives where it begins itself. */
function writeReferences(
  document: PdfDocument,
  places: ReadonlyMap<number, PackedPlace>,
  createObject: CreateObject,
): number {
  const start = document._offset;
  const stream = createObject({
    Type: "XRef",
    Size: document._offsets.length + 2,
    W: WIDTHS,
    Root: document._root,
    Info: document._info,
    ID: [document._id, document._id],
  });
  const offsets = document._offsets.with(stream.id - 1, start);
  const entries = new DataView(new ArrayBuffer((offsets.length + 1) * 7));
  setEntry(entries, 0, 0, 0, 0xffff);
  offsets.forEach((offset, index) => {
    const place = places.get(index + 1);
    if (place === undefined) setEntry(entries, index + 1, 1, offset, 0);
    else setEntry(entries, index + 1, 2, place.stream, place.index);
  });
  stream.end(new Uint8Array(entries.buffer));
  return start;
}

function setEntry(entries: DataView, id: number, kind: number, where: number, which: number): void {
  entries.setUint8(id * 7, kind);
  entries.setUint32(id * 7 + 1, where);
  entries.setUint16(id * 7 + 5, which);
}
