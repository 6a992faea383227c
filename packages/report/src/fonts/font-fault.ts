import { create } from "fontkit";

/** Why a font file cannot be used for sheets. */
export type FontFault =
  /** No font, or a damaged one. */
  | "unreadable"
  /** Several fonts in one file (.ttc). */
  | "collection"
  /** Its outlines are not TrueType's (.otf, WOFF): subsets of it are slow and large. */
  | "not-truetype"
  /** Its weight can be varied; a sheet needs one weight. */
  | "variable"
  /** Its maker forbids embedding it, or parts of it, in documents. */
  | "embedding-forbidden"
  /** It has no Chinese characters. */
  | "not-chinese";

/** What of a font tells whether it can be used; fontkit's types lack it. */
interface Inspected {
  readonly directory: { readonly tables: { readonly [tag: string]: unknown } };
  readonly "OS/2"?: { readonly fsType?: { readonly [right: string]: boolean } };
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** Characters that every font for Chinese has, in either script. */
const USUAL = "一人工分考";

/**
 * Looks whether a font file can be used: a single static TrueType font for Chinese that may be embedded in part.
 * @param bytes of the file.
 * @returns what is wrong with it; `undefined` where nothing is.
 */
export function fontFault(bytes: Uint8Array): FontFault | undefined {
  const font = opened(bytes);
  if (font === undefined) return "unreadable";
  if (!("directory" in font)) return "collection";
  return faultOf(font as unknown as Inspected);
}

function opened(bytes: Uint8Array): object | undefined {
  try {
    return create(bytes as Parameters<typeof create>[0]);
  } catch {
    return undefined;
  }
}

function faultOf(font: Inspected): FontFault | undefined {
  const { tables } = font.directory;
  if (tables.glyf === undefined || tables.loca === undefined) return "not-truetype";
  if (tables.fvar !== undefined) return "variable";
  if (!mayBeEmbedded(font)) return "embedding-forbidden";
  const isChinese = [...USUAL].every((character) => font.hasGlyphForCodePoint(character.charCodeAt(0)));
  return isChinese ? undefined : "not-chinese";
}

/**
 * The embedding rights of the OpenType specification, table OS/2, field `fsType`. Of several rights the widest holds; without
 * the table nothing is restricted.
 */
function mayBeEmbedded({ "OS/2": rights }: Inspected): boolean {
  const { noEmbedding, viewOnly, editable, noSubsetting, bitmapOnly } = rights?.fsType ?? {};
  const forbidden = noEmbedding === true && viewOnly !== true && editable !== true;
  return !forbidden && noSubsetting !== true && bitmapOnly !== true;
}
