import type { Language } from "@scorecard/model";
import type { Tag } from "../layout/tag.ts";
import type { Frame, MarkedContent, PageContent } from "./content.ts";

/** An element of the structure tree (ISO 32000-1, 14.7). */
export interface StructureElement {
  readonly role: Tag["role"] | "Document" | "Form";
  readonly kids: readonly StructureKid[];
  /** Where it differs from the language around it. */
  readonly language?: Language;
  readonly alternate?: string;
  /** What else is to be known of it: spans, scope, summary. */
  readonly tag?: Tag;
  /** Of a picture, on its page. */
  readonly frame?: Frame;
}

export type StructureKid =
  | { readonly kind: "element"; readonly element: StructureElement }
  | ContentKid
  | { readonly kind: "widget"; readonly page: number; readonly widget: number };

/** A stretch of marked content, by its page and its number there. */
interface ContentKid {
  readonly kind: "content";
  readonly page: number;
  readonly id: number;
  readonly content: MarkedContent;
}

/** A place to complete: its page, and its place in the order of all widgets of the file. */
type WidgetKid = Extract<StructureKid, { readonly kind: "widget" }>;

/**
 * The structure tree of a file: a part for each sheet.
 * @param language of the file; only what differs from it is marked.
 */
export function structureTree(pages: readonly PageContent[], language: Language): StructureElement {
  const sheets = sheetsOf(pages);
  return {
    role: "Document",
    kids: sheets
      .map((sheet) => sheetElement(sheet, language))
      .filter((element) => element !== undefined)
      .map((element) => ({ kind: "element", element })),
  };
}

/** What the pages of one sheet hold, by tag. Tags are the same objects on all sheets of a template. */
interface SheetContent {
  readonly root: Tag;
  readonly byTag: Map<Tag, (ContentKid | WidgetKid)[]>;
}

function sheetsOf(pages: readonly PageContent[]): readonly SheetContent[] {
  const sheets: SheetContent[] = [];
  let widget = 0;
  pages.forEach(({ sheetTag, marked, widgets }, page) => {
    const open = sheets.at(-1);
    const sheet =
      open !== undefined && open.root === sheetTag
        ? open
        : { root: sheetTag ?? { role: "Sect" as const }, byTag: new Map() };
    if (sheet !== open) sheets.push(sheet);
    marked.forEach((content, id) => {
      add(sheet, content.tag, { kind: "content", page, id, content });
    });
    for (const tag of widgets) {
      add(sheet, tag ?? { role: "P" }, { kind: "widget", page, widget });
      widget += 1;
    }
  });
  return sheets;
}

function add({ byTag }: SheetContent, tag: Tag, kid: ContentKid | WidgetKid): void {
  const kids = byTag.get(tag);
  if (kids === undefined) byTag.set(tag, [kid]);
  else kids.push(kid);
}

/** A sheet; what its tree does not name comes at its end, so that nothing is lost. */
function sheetElement(sheet: SheetContent, language: Language): StructureElement | undefined {
  const named = new Set<Tag>();
  addTags(sheet.root, named);
  const strays = [...sheet.byTag.keys()].filter((tag) => !named.has(tag));
  const root = { ...sheet.root, children: [...(sheet.root.children ?? []), ...strays] };
  return elementOf(root, sheet, language);
}

/** Adds a tag and all below it. */
function addTags(tag: Tag, known: Set<Tag>): void {
  known.add(tag);
  for (const child of tag.children ?? []) addTags(child, known);
}

/** An element; none where nothing of it is on the pages, unless it is a cell, which its row needs all the same. */
function elementOf(tag: Tag, sheet: SheetContent, language: Language): StructureElement | undefined {
  const parts = partsOf(tag, sheet, language);
  if (parts.length === 0 && tag.role !== "TD" && tag.role !== "TH") return undefined;
  const own = commonLanguage(parts);
  const isForeign = own !== undefined && own !== language;
  const [first] = parts;
  return {
    role: tag.role,
    tag,
    kids: isForeign ? withAlternates(parts, language) : inLanguages(parts, language),
    ...(isForeign && { language: own }),
    ...(tag.alternate !== undefined && { alternate: tag.alternate }),
    ...(tag.role === "Figure" && first?.kind === "content" && { frame: first.content.frame }),
  };
}

/** What an element consists of, in the order of reading. */
function partsOf(tag: Tag, sheet: SheetContent, language: Language): readonly StructureKid[] {
  const parts: StructureKid[] = [];
  addParts(tag, sheet, language, parts);
  return parts;
}

function addParts(tag: Tag, sheet: SheetContent, language: Language, parts: StructureKid[]): void {
  for (const kid of sheet.byTag.get(tag) ?? []) parts.push(kid.kind === "widget" ? formKid(kid) : kid);
  // Content belongs to one element, should a tree name its tag twice.
  sheet.byTag.delete(tag);
  for (const child of tag.children ?? []) {
    if (child.role === "Span") {
      addParts(child, sheet, language, parts);
      continue;
    }
    const element = elementOf(child, sheet, language);
    if (element !== undefined) parts.push({ kind: "element", element });
  }
}

function formKid(widget: WidgetKid): StructureKid {
  return { kind: "element", element: { role: "Form", kids: [widget] } };
}

/** The language of an element all of whose words are in one. */
function commonLanguage(parts: readonly StructureKid[]): Language | undefined {
  if (!parts.every((part) => part.kind === "content")) return undefined;
  const languages = new Set(parts.flatMap(({ content }) => content.language ?? []));
  const [only, ...others] = languages;
  return others.length === 0 ? only : undefined;
}

/** The parts of an element, with those in another language marked: neighbours together. */
function inLanguages(parts: readonly StructureKid[], language: Language): readonly StructureKid[] {
  const kids: StructureKid[] = [];
  let open: { readonly language: Language; readonly kids: StructureKid[] } | undefined;
  for (const part of withAlternates(parts)) {
    const own = part.kind === "content" ? part.content.language : undefined;
    if (own === undefined || own === language) {
      open = undefined;
      kids.push(part);
    } else if (open?.language === own) {
      open.kids.push(part);
    } else {
      open = { language: own, kids: [part] };
      kids.push({ kind: "element", element: { role: "Span", ...open } });
    }
  }
  return kids;
}

/** Small drawings say what they mean; in the language of the file, whatever the one around them. */
function withAlternates(parts: readonly StructureKid[], language?: Language): readonly StructureKid[] {
  return parts.map((part): StructureKid => {
    const alternate = part.kind === "content" ? part.content.alternate : undefined;
    if (alternate === undefined) return part;
    const kids = [part];
    return { kind: "element", element: { role: "Span", alternate, kids, ...(language && { language }) } };
  });
}
