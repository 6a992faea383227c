import type { Bookmark } from "../../structure/outline.ts";
import { n } from "../length.ts";
import { textString } from "../pdf-syntax.ts";
import type { ObjectBlock, ObjectPlace } from "./object-block.ts";

/** Adds a file's bookmarks; nothing where it has none. */
export function outlineObjects(
  bookmarks: readonly Bookmark[],
  pages: readonly string[],
  block: ObjectBlock,
): ObjectPlace | undefined {
  if (bookmarks.length === 0) return undefined;
  const root = block.add();
  root.body = `<</Type /Outlines${addLevel(bookmarks, root.reference, pages, block)}>>`;
  return root;
}

/** Adds the bookmarks of a level and gives the entries by which the one above leads to them. */
function addLevel(
  bookmarks: readonly Bookmark[],
  parent: string,
  pages: readonly string[],
  block: ObjectBlock,
): string {
  if (bookmarks.length === 0) return "";
  const places = bookmarks.map(() => block.add());
  bookmarks.forEach(({ title, page, top, children }, index) => {
    const place = places[index];
    if (place === undefined) return;
    const before = places[index - 1];
    const after = places[index + 1];
    place.body = [
      `<</Title ${textString(title)} /Parent ${parent}`,
      ` /Dest [${pages[page]} /XYZ null ${n(top)} null]`,
      before === undefined ? "" : ` /Prev ${before.reference}`,
      after === undefined ? "" : ` /Next ${after.reference}`,
      addLevel(children, place.reference, pages, block),
      ">>",
    ].join("");
  });
  const first = places[0]?.reference;
  return ` /First ${first} /Last ${places.at(-1)?.reference} /Count ${shown(bookmarks)}`;
}

/** How many bookmarks are to be seen: all, as all are open. */
function shown(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { children }) => sum + 1 + shown(children), 0);
}
