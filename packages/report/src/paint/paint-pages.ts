import type { FaceId, FontSet } from "../fonts/font-set.ts";
import type { Page } from "../layout/page.ts";
import { type CodeTable, createCodeTable } from "./character-codes.ts";
import { embedFont } from "./embedded-font.ts";
import { boxOperators, type Encoder, n } from "./operators.ts";
import { type DocumentFacts, openDocument, type PdfDocument, type PdfObject } from "./pdfkit-internals.ts";

/** What a file is made of. */
export interface Painting {
  readonly pages: readonly Page[];
  readonly fonts: FontSet;
  readonly facts: DocumentFacts;
  /** A PNG. */
  readonly logo?: Uint8Array | undefined;
}

/** Writes finished pages as PDF. The same pages and facts give the same bytes. */
export async function paintPages(painting: Painting): Promise<Uint8Array> {
  const document = openDocument(painting.facts);
  const finished = collect(document);
  const faces = createFaces(document, painting.fonts);
  const logo = painting.logo === undefined ? undefined : document.openImage(painting.logo);
  for (const page of painting.pages) {
    document.addPage({ size: [page.width, page.height], margin: 0 });
    for (const { x, y, box } of page.boxes) {
      document.addContent(`q 1 0 0 1 ${n(x)} ${n(y)} cm\n${boxOperators(box, faces.encoder)}\nQ`);
    }
    if (logo !== undefined && page.logo !== undefined) {
      const { x, y, width, height } = page.logo;
      document.image(logo, x, y, { width, height });
    }
    faces.register();
  }
  faces.embed();
  document.end();
  return finished;
}

interface OpenFace {
  readonly id: FaceId;
  readonly name: string;
  readonly table: CodeTable;
  readonly object: PdfObject;
}

/** The faces of a document: opened when first used, written at the end. */
function createFaces(document: PdfDocument, fonts: FontSet) {
  const open = new Map<FaceId, OpenFace>();
  const faceOf = (id: FaceId): OpenFace => {
    const known = open.get(id);
    if (known !== undefined) return known;
    const face = fonts.get(id);
    if (face === undefined) throw new Error(`the font set has no ${id}`);
    const opened = {
      id,
      name: `F${open.size + 1}`,
      table: createCodeTable(face),
      object: document.ref({}),
    };
    open.set(id, opened);
    return opened;
  };
  const encoder: Encoder = {
    boxFace: fonts.has("sc-regular") ? "sc-regular" : "tc-regular",
    fontName: (id) => faceOf(id).name,
    encode: (id, text, western) => faceOf(id).table.encode(text, western),
  };
  return {
    encoder,
    /** Names all faces met so far in the resources of the current page. */
    register() {
      for (const { name, object } of open.values()) document.page.fonts[name] = object;
    },
    embed() {
      for (const { id, table, object } of open.values()) {
        const face = fonts.get(id);
        if (face !== undefined) embedFont(document, object, face, table.codes);
      }
    },
  };
}

function collect(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => resolve(joinBytes(chunks)));
  });
}

function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
