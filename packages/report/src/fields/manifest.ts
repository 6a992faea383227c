import type { Page, Place } from "../layout/page.ts";
import { printedKeyword } from "../layout/signing-keywords.ts";
import { nameInFile } from "./names.ts";
import { rectangleOf } from "./widgets.ts";

/** Where the fields of a file are, for programs that fill or sign them. */
export interface Manifest {
  readonly fields: readonly ManifestField[];
}

/** One place of a field; a choice of several ticks has one for each. */
export interface ManifestField {
  /** The field's full name. */
  readonly name: string;
  readonly kind: Place["kind"];
  /** From 1. */
  readonly page: number;
  /** In points from the page's lower left corner. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** Of a tick: the state of the field when it is chosen. */
  readonly choice?: string;
  /** Of a signature: the key of the signer, and the text printed below it, which the file has once. */
  readonly signer?: string;
  readonly keyword?: string;
}

/** Lists the fields of finished pages. */
export function manifestOf(pages: readonly Page[]): Manifest {
  return {
    fields: pages.flatMap((page, index) =>
      page.boxes.flatMap((placed) =>
        (placed.box.places ?? []).map((place): ManifestField => {
          const { key, kind, choice, signer, keyword } = place;
          const [left, bottom] = rectangleOf(place, placed, page);
          return {
            name: nameInFile(key, page.sheet),
            kind,
            page: index + 1,
            box: [rounded(left), rounded(bottom), rounded(place.width), rounded(place.height)],
            ...(choice !== undefined && { choice }),
            ...(signer !== undefined && { signer }),
            ...(keyword !== undefined && { keyword: printedKeyword(keyword, page.sheet) }),
          };
        }),
      ),
    ),
  };
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
