import type { Limits } from "../limits.ts";
import type { Widget } from "./fields.ts";
import type { PdfFile } from "./open-pdf.ts";
import { isRef, type PdfDict, type PdfRef, type PdfValue } from "./values.ts";

export interface Page {
  readonly ref: PdfRef;
  readonly dict: PdfDict;
}

/** The pages in their order. */
export function readPages(file: PdfFile, limits: Limits): readonly Page[] {
  const found: Page[] = [];
  const seen = new Set<number>();
  const waiting: PdfValue[] = [file.catalogue.entries.get("Pages") ?? null];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    const dict = file.dict(value);
    if (!isRef(value) || dict === undefined || seen.has(value.number) || seen.size > limits.objects) continue;
    seen.add(value.number);
    if (dict.entries.has("Kids")) waiting.push(...file.items(dict.entries.get("Kids")).toReversed());
    else found.push({ ref: value, dict });
  }
  return found;
}

/** The numbers of the pages, from 1, that the annotations with these object numbers are on. */
export function pagesOfAnnotations(file: PdfFile, pages: readonly Page[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  pages.forEach(({ dict }, index) => {
    for (const item of file.items(dict.entries.get("Annots"))) {
      if (isRef(item) && !found.has(item.number)) found.set(item.number, index + 1);
    }
  });
  return found;
}

/** A rectangle as left, bottom, width and height, in points. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Where a widget is on its page; `[0, 0, 0, 0]` when the file does not say. */
export function boxOf(file: PdfFile, widget: Widget): Box {
  const corners = file.items(widget.dict.entries.get("Rect")).map((item) => file.resolve(item));
  const [x1, y1, x2, y2] = corners.map((corner) => (typeof corner === "number" ? corner : 0));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return [0, 0, 0, 0];
  return [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)];
}
