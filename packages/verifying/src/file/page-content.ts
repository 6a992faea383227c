import type { PDFPageProxy } from "pdfjs-dist";
import type { Limits } from "../limits.ts";

/** A piece of text as it stands on a page. */
export interface PlacedText {
  /** Code point for code point as the file says it. */
  readonly text: string;
  /** Where its baseline begins, in points from the upper left corner of the page. */
  readonly x: number;
  readonly y: number;
  /** Of the letters, in points. */
  readonly size: number;
}

/** Something that lies on a page: a field, a note, a link. */
export interface PlacedNote {
  /** As PDF calls it: `Widget`, `FreeText`, `Stamp`. */
  readonly kind: string;
  /** The full name of a field; empty for everything else. */
  readonly field: string;
  /** `Sig`, `Tx`, `Btn`, `Ch`; empty for what is no field. */
  readonly fieldKind: string;
  /** What is filled in; empty for signatures. */
  readonly value: string;
  /** Left, bottom, right and top in points from the lower left corner, rounded to tenths. */
  readonly box: readonly number[];
}

/** What one page shows. */
export interface PageContent {
  /** In the order of the file, which is that in which a person reads. */
  readonly texts: readonly PlacedText[];
  readonly notes: readonly PlacedNote[];
}

/** Reads a page. @throws RangeError over the limits, and what the reader throws where the page is damaged. */
export async function readPage(page: PDFPageProxy, limits: Limits): Promise<PageContent> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  if (items.length > limits.textsOnPage) throw new RangeError("too many texts");
  const [, , , top = 0] = page.view;
  const texts = joined(items.flatMap((item) => ("str" in item ? [pieceOf(item, top)] : [])));
  const notes = (await page.getAnnotations()).map(noteOf);
  page.cleanup();
  return { texts, notes };
}

type TextItems = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"];
type Item = Extract<TextItems[number], { readonly str: string }>;
type Piece = PlacedText & { readonly width: number };

function pieceOf({ str, transform, width }: Item, top: number): Piece {
  const [, , across = 0, along = 0, x = 0, y = 0] = transform.map(Number);
  return { text: str, x, y: top - y, size: Math.hypot(across, along), width };
}

/** How near to the end of a piece the next one begins that continues it, as a share of the size. */
const CONTINUES = 0.1;

/** Pieces that continue each other as one: a font may change in the middle of a number. White space alone is nothing. */
function joined(pieces: readonly Piece[]): readonly PlacedText[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (piece.text.trim() === "") continue;
    const isNext =
      last !== undefined &&
      Math.abs(last.y - piece.y) < CONTINUES * last.size &&
      Math.abs(last.x + last.width - piece.x) < CONTINUES * last.size;
    if (!isNext) {
      found.push(piece);
      continue;
    }
    const { text, x, width } = piece;
    found[found.length - 1] = { ...last, text: last.text + text, width: x + width - last.x };
  }
  return found.map(({ text, x, y, size }) => ({ text, x, y, size }));
}

/** What of an annotation matters here; pdf.js does not type them. */
interface Annotation {
  readonly subtype?: unknown;
  readonly fieldName?: unknown;
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  readonly rect?: unknown;
}

function noteOf({ subtype, fieldName, fieldType, fieldValue, rect }: Annotation): PlacedNote {
  const isSignature = fieldType === "Sig";
  return {
    kind: textOf(subtype),
    field: textOf(fieldName),
    fieldKind: textOf(fieldType),
    value: isSignature ? "" : valueText(fieldValue),
    box: Array.isArray(rect) ? rect.map((corner) => Math.round(Number(corner) * 10) / 10) : [],
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Nothing filled in, and a tick that is off, are alike. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  return value === "Off" ? "" : textOf(value);
}
