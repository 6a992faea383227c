import type { PdfDictionary, PdfObjects, PdfValue } from "../../support/pdf-objects.ts";

/*
 * The structure tree of a file as it is written there, and the marked content of its pages.
 */

/** An element of the tree. */
export interface ReadElement {
  readonly kind: "element";
  readonly role: string;
  readonly dictionary: PdfDictionary;
  readonly reference: string;
  readonly kids: readonly ReadKid[];
}

type ReadKid =
  | ReadElement
  | { readonly kind: "content"; readonly page: string; readonly id: number }
  | { readonly kind: "object"; readonly reference: string };

/** A page with the reference that elements name it by. */
export interface ReadPage {
  readonly reference: string;
  readonly dictionary: PdfDictionary;
  readonly content: string;
}

/** The root's elements. */
export function structureOf(objects: PdfObjects): readonly ReadElement[] {
  const root = objects.dictionary(objects.catalogue["/StructTreeRoot"] ?? {});
  return kidsOf(root, undefined, objects).filter((kid) => kid.kind === "element");
}

function kidsOf(owner: PdfDictionary, page: string | undefined, objects: PdfObjects): readonly ReadKid[] {
  const value = owner["/K"];
  if (value === undefined) return [];
  const kids = objects.get(value);
  const list = Array.isArray(kids) ? (kids as readonly PdfValue[]) : [value];
  return list.map((kid) => kidOf(kid, page, objects));
}

function kidOf(value: PdfValue, page: string | undefined, objects: PdfObjects): ReadKid {
  if (typeof value === "number") return { kind: "content", page: page ?? "", id: value };
  const dictionary = objects.dictionary(value);
  if (dictionary["/Type"] === "/MCR") {
    return { kind: "content", page: String(dictionary["/Pg"] ?? page), id: Number(dictionary["/MCID"]) };
  }
  if (dictionary["/Type"] === "/OBJR") return { kind: "object", reference: String(dictionary["/Obj"]) };
  const own = dictionary["/Pg"];
  return {
    kind: "element",
    role: String(dictionary["/S"]).slice(1),
    dictionary,
    reference: String(value),
    kids: kidsOf(dictionary, own === undefined ? page : String(own), objects),
  };
}

/** Elements with all below them, in the order of reading. */
export function everyElement(elements: readonly ReadElement[]): readonly ReadElement[] {
  return elements.flatMap((element) => [
    element,
    ...everyElement(element.kids.filter((kid) => kid.kind === "element")),
  ]);
}

/** The elements right below one. */
export function elementsIn({ kids }: ReadElement): readonly ReadElement[] {
  return kids.filter((kid) => kid.kind === "element");
}

/** The pages of a file in their order. */
export function pagesOf(objects: PdfObjects): readonly ReadPage[] {
  const below = (reference: PdfValue): readonly ReadPage[] => {
    const node = objects.dictionary(reference);
    if (node["/Type"] === "/Pages") return objects.list(node["/Kids"]).flatMap(below);
    const bytes = objects.stream(node["/Contents"]).bytes;
    return [
      { reference: String(reference), dictionary: node, content: Buffer.from(bytes).toString("latin1") },
    ];
  };
  return below(objects.catalogue["/Pages"] ?? null);
}

/** What is open where something is painted: for each marked content its tag and, if it has one, its number. */
interface OpenMark {
  readonly tag: string;
  readonly id?: number;
}

/** Something painted, by its operator, and what is open around it. */
export interface Painted {
  readonly operator: string;
  readonly open: readonly OpenMark[];
}

/** What a page paints: text, lines, areas, pictures. */
export function paintedOn(content: string): readonly Painted[] {
  const painted: Painted[] = [];
  let open: readonly OpenMark[] = [];
  const tokens = content.matchAll(
    /\/(?<tag>\w+)\s+(?:<<(?<properties>[^>]*(?:<[0-9A-Fa-f]*>[^>]*)*)>>\s*BDC|BMC)|(?<operator>\bEMC\b|(?<=[\s)\]>])(?:Tj|TJ|Do)\b|(?<=\s)(?:f\*?|B\*?|b\*?|F|S|s)(?=\s|$))/gu,
  );
  for (const { groups = {} } of tokens) {
    const { tag, properties, operator } = groups;
    if (tag !== undefined) {
      const id = /\/MCID (\d+)/u.exec(properties ?? "")?.[1];
      open = [...open, { tag, ...(id !== undefined && { id: Number(id) }) }];
    } else if (operator === "EMC") {
      open = open.slice(0, -1);
    } else if (operator !== undefined) {
      painted.push({ operator, open });
    }
  }
  if (open.length > 0) painted.push({ operator: "unclosed", open });
  return painted;
}

/** Every stretch of marked content that has a number, in the order of painting. */
export function numbersOn(content: string): readonly number[] {
  return [...content.matchAll(/\/MCID (\d+)/gu)].map(([, id]) => Number(id));
}
