import type { FaceId, FontSet } from "../fonts/font-set.ts";
import type { TextPiece } from "../layout/page.ts";
import { type CodeTable, codedUnits, createCodeTable, formOf } from "./character-codes.ts";
import { embedFont } from "./embedded-font.ts";
import { fontStreams } from "./font-streams.ts";
import type { PdfDocument, PdfObject } from "./pdfkit-internals.ts";
import { boxFace, type SharedFont } from "./shared-fonts.ts";
import type { CodeRun, Encode } from "./show-text.ts";

/** The fonts of one file. */
export interface FileFonts {
  readonly encode: Encode;
  /** Makes the fonts known to the current page. */
  register(): void;
  /** Writes the fonts; nothing can be encoded afterwards. */
  embed(): void;
}

interface FileFont {
  readonly name: string;
  readonly object: PdfObject;
  readonly table: CodeTable;
  /** Of fonts that all files share. */
  readonly shared?: SharedFont;
}

/** The fonts of one file: the shared ones, and for each face one more with what they lack, once that is needed. */
export function createFileFonts(
  document: PdfDocument,
  fonts: FontSet,
  shared: ReadonlyMap<FaceId, SharedFont>,
): FileFonts {
  const common = new Map<FaceId, FileFont>();
  for (const [id, font] of shared) {
    common.set(id, {
      name: `F${common.size + 1}`,
      object: document.ref({}),
      table: font.table,
      shared: font,
    });
  }
  const own = new Map<FaceId, FileFont>();
  const ownOf = (id: FaceId): FileFont => {
    const known = own.get(id);
    if (known !== undefined) return known;
    const face = fonts.get(id);
    if (face === undefined) throw new Error(`the font set has no ${id}`);
    const font = { name: `P${own.size + 1}`, object: document.ref({}), table: createCodeTable(face) };
    own.set(id, font);
    return font;
  };
  const all = () => [...common.values(), ...own.values()];
  return {
    encode: (piece) => encodePiece(piece, piece.face ?? boxFace(fonts), common, ownOf),
    register() {
      for (const { name, object } of all()) document.page.fonts[name] = object;
    },
    embed() {
      for (const { object, table, shared: ready } of all()) {
        const { widths, ...streams } = ready?.streams ?? fontStreams(table);
        const embedded = { ...streams, widths: [0, widths] };
        embedFont(document, object, table.face, embedded, ready !== undefined);
      }
    },
  };
}

function encodePiece(
  piece: TextPiece,
  id: FaceId,
  common: ReadonlyMap<FaceId, FileFont>,
  ownOf: (id: FaceId) => FileFont,
): readonly CodeRun[] {
  const runs: { font: string; codes: string }[] = [];
  const shared = common.get(id);
  const form = formOf(piece);
  for (const unit of codedUnits(piece)) {
    const known = shared?.table.find(unit, form);
    const font = known === undefined || shared === undefined ? ownOf(id) : shared;
    const code = known ?? font.table.find(unit, form) ?? font.table.add(unit, form);
    const last = runs.at(-1);
    if (last?.font === font.name) last.codes += code;
    else runs.push({ font: font.name, codes: code });
  }
  return runs;
}
