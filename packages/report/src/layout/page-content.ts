import type { Page } from "./page.ts";

/** What the pieces are to someone who does not see them repeats their words. */
const UNSEEN: ReadonlySet<string> = new Set(["tag", "figure", "sheetTag"]);

/**
 * What stands on a page as one text, its head and foot aside: they change with every word of the sheet. Two pages are alike
 * where it is the same.
 */
export function contentOf({ width, height, boxes, logo }: Page): string {
  const own = boxes.filter(({ box }) => box.tag !== "page-head" && box.tag !== "page-foot");
  return JSON.stringify([width, height, logo, own], (key, value: unknown) =>
    UNSEEN.has(key) ? undefined : value,
  );
}
