import type { PdfDocument } from "../pdfkit-internals.ts";

/** Many small objects that are written at once; far faster than one by one. */
export interface ObjectBlock {
  /** Takes the place of one more object and gives how others refer to it. */
  add(): ObjectPlace;
  /** Writes all objects; every place has its body by now. Nothing else may be added to the document in between. */
  write(): void;
}

export interface ObjectPlace {
  readonly reference: string;
  /** The object as it stands in the file, in ASCII. */
  body: string;
}

/** Begins a block at the end of a document's objects. */
export function beginObjects(document: PdfDocument): ObjectBlock {
  const first = document._offsets.length + 1;
  const places: ObjectPlace[] = [];
  return {
    add() {
      const place = { reference: `${first + places.length} 0 R`, body: "null" };
      places.push(place);
      return place;
    },
    write() {
      places.forEach(({ body }, index) => {
        document._offsets.push(0);
        document.pack(first + index, body);
      });
    },
  };
}
