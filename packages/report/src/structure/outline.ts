import type { Tag } from "../layout/tag.ts";
import type { PageContent } from "./content.ts";

/** A bookmark: what it is called, and where it leads. */
export interface Bookmark {
  readonly title: string;
  /** The page, and how high on it, from its lower edge. */
  readonly page: number;
  readonly top: number;
  readonly children: readonly Bookmark[];
}

/** A file of one sheet up to this length is seen at a glance. */
const SHORT = 2;

/** The bookmarks of a file: its sheets, and the titled parts of each. None for a short sheet alone. */
export function outlineOf(pages: readonly PageContent[]): readonly Bookmark[] {
  const sheets = [...new Set(pages.flatMap(({ sheetTag }) => sheetTag ?? []))];
  if (sheets.length < 2 && pages.length <= SHORT) return [];
  return sheets.flatMap((sheet) => found(sheet, topsOf(pages, sheet)).bookmarks);
}

interface Top {
  readonly page: number;
  readonly top: number;
}

/** Where each tag begins: on its first page, as high as its highest content there. */
function topsOf(pages: readonly PageContent[], sheet: Tag): ReadonlyMap<Tag, Top> {
  const tops = new Map<Tag, Top>();
  pages.forEach(({ sheetTag, marked }, page) => {
    if (sheetTag !== sheet) return;
    for (const { tag, frame } of marked) {
      const begin = earlier(tops.get(tag), { page, top: frame[3] });
      if (begin !== undefined) tops.set(tag, begin);
    }
  });
  return tops;
}

/** What is found in a tag: bookmarks, and where it begins. */
interface Found {
  readonly bookmarks: readonly Bookmark[];
  readonly begin: Top | undefined;
}

/** A titled tag makes a bookmark, with those below it; another hands on those below it. */
function found(tag: Tag, tops: ReadonlyMap<Tag, Top>): Found {
  const bookmarks: Bookmark[] = [];
  let begin = tops.get(tag);
  for (const child of tag.children ?? []) {
    const below = found(child, tops);
    bookmarks.push(...below.bookmarks);
    begin = earlier(begin, below.begin);
  }
  if (tag.title === undefined || begin === undefined) return { bookmarks, begin };
  return { bookmarks: [{ title: tag.title, ...begin, children: bookmarks }], begin };
}

function earlier(one: Top | undefined, other: Top | undefined): Top | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const isBefore = other.page < one.page || (other.page === one.page && other.top > one.top);
  return isBefore ? other : one;
}
