import type { Language } from "@scorecard/model";
import type { PageContent } from "../../structure/content.ts";
import { outlineOf } from "../../structure/outline.ts";
import { type StructureElement, type StructureKid, structureTree } from "../../structure/structure-tree.ts";
import { textString } from "../pdf-syntax.ts";
import type { PdfDocument, PdfObject } from "../pdfkit-internals.ts";
import { attributesOf } from "./attributes.ts";
import { beginObjects, type ObjectBlock, type ObjectPlace } from "./object-block.ts";
import { outlineObjects } from "./outline-objects.ts";

/** A page that has been painted: its object, what it holds, and the annotations of its widgets in the same order. */
export interface PaintedPage {
  readonly object: PdfObject;
  readonly content: PageContent;
  /** Not ended yet. */
  readonly annotations: readonly PdfObject[];
}

/**
 * Writes structure tree and bookmarks (ISO 32000-1, 14.7 and 12.3.3). Each page was given its number as its
 * `StructParents`.
 */
export function writeStructure(
  document: PdfDocument,
  pages: readonly PaintedPage[],
  language: Language,
): void {
  const contents = pages.map(({ content }) => content);
  const root = document.ref({ Type: "StructTreeRoot" });
  const block = beginObjects(document);
  const tree = structureTree(contents, language);
  const file = describeFile(pages);
  const top = addElement(tree, String(root), file, block);
  const parents = addParentTree(file, block);
  const outline = outlineObjects(outlineOf(contents), file.pages, block);
  block.write();
  file.annotations.forEach((annotation, index) => {
    annotation.data.StructParent = pages.length + index;
  });
  Object.assign(root.data, {
    K: reference(top.reference),
    ParentTree: reference(parents.reference),
    ParentTreeNextKey: pages.length + file.annotations.length,
  });
  // pdfkit ends both of these with the document.
  document._root.data.StructTreeRoot = root;
  document._root.data.MarkInfo = document.ref({ Marked: true });
  if (outline !== undefined) document._root.data.Outlines = reference(outline.reference);
}

/** What references lead to and come from. */
interface FileReferences {
  readonly pages: readonly string[];
  readonly annotations: readonly PdfObject[];
  /** For each page the elements of its marked content, by number. */
  readonly contentParents: readonly string[][];
  readonly widgetParents: string[];
}

function describeFile(pages: readonly PaintedPage[]): FileReferences {
  return {
    pages: pages.map(({ object }) => String(object)),
    annotations: pages.flatMap(({ annotations }) => annotations),
    contentParents: pages.map(() => []),
    widgetParents: [],
  };
}

function addElement(
  element: StructureElement,
  parent: string,
  file: FileReferences,
  block: ObjectBlock,
): ObjectPlace {
  const place = block.add();
  const page = element.kids.find((kid) => kid.kind !== "element")?.page;
  const kids = element.kids.map((kid) => addKid(kid, page, place.reference, file, block));
  place.body = [
    `<</S /${element.role} /P ${parent}`,
    page === undefined ? "" : ` /Pg ${file.pages[page]}`,
    kids.length === 0 ? "" : ` /K ${kids.length === 1 ? kids[0] : `[${kids.join(" ")}]`}`,
    element.language === undefined ? "" : ` /Lang (${element.language})`,
    element.alternate === undefined ? "" : ` /Alt ${textString(element.alternate)}`,
    attributesOf(element),
    ">>",
  ].join("");
  return place;
}

/** @param page of the element: content there is known by its number alone. */
function addKid(
  kid: StructureKid,
  page: number | undefined,
  parent: string,
  file: FileReferences,
  block: ObjectBlock,
): string {
  if (kid.kind === "element") return addElement(kid.element, parent, file, block).reference;
  if (kid.kind === "widget") {
    file.widgetParents[kid.widget] = parent;
    return `<</Type /OBJR /Obj ${String(file.annotations[kid.widget])} /Pg ${file.pages[kid.page]}>>`;
  }
  const parents = file.contentParents[kid.page];
  if (parents !== undefined) parents[kid.id] = parent;
  return kid.page === page ? String(kid.id) : `<</Type /MCR /Pg ${file.pages[kid.page]} /MCID ${kid.id}>>`;
}

/** Leads from marked content and widgets back to their elements. */
function addParentTree({ contentParents, widgetParents }: FileReferences, block: ObjectBlock): ObjectPlace {
  const place = block.add();
  const pages = contentParents.map((parents, page) => `${page} [${parents.join(" ")}]`);
  const widgets = widgetParents.map((parent, index) => `${contentParents.length + index} ${parent}`);
  place.body = `<</Nums [${[...pages, ...widgets].join("\n")}]>>`;
  return place;
}

/** A value that pdfkit writes as it is. */
function reference(text: string): object {
  return { [Symbol.toStringTag]: "Reference", toString: () => text };
}
