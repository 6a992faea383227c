import { getDocument, type PDFPageProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/*
 * A file as pdf.js, the reader of Firefox, hands it to someone who listens: elements with their words, in the order of the
 * structure tree.
 */

/** An element with its words. */
export interface SpokenElement {
  readonly role: string;
  readonly language?: string;
  readonly alternate?: string;
  /** Words that are its own, and elements in between. */
  readonly said: readonly (string | SpokenElement)[];
}

/** Stands for a place to complete. */
export const FIELD = "□";

/** What pdf.js gives for an element, and for what it consists of. */
interface StructureNode {
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children: readonly (StructureNode | { readonly type: string; readonly id: string })[];
}

/** The pages of a file, one element each. */
export async function spokenPages(bytes: Uint8Array): Promise<readonly SpokenElement[]> {
  const task = open(bytes);
  const document = await task.promise;
  const pages: SpokenElement[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await spokenPage(await document.getPage(number)));
  }
  await task.destroy();
  return pages;
}

/** The bookmarks of a file, those of a lower level further in. */
export async function bookmarksOf(bytes: Uint8Array): Promise<readonly string[]> {
  const task = open(bytes);
  const outline = (await (await task.promise).getOutline()) ?? [];
  await task.destroy();
  return outline.flatMap(({ title, items }) => [title, ...items.map((item) => `  ${item.title}`)]);
}

function open(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: VerbosityLevel.ERRORS });
}

async function spokenPage(page: PDFPageProxy): Promise<SpokenElement> {
  const words = await wordsByContent(page);
  const tree = (await page.getStructTree()) as StructureNode | null;
  return tree === null ? { role: "Root", said: [] } : spokenElement(tree, words);
}

function spokenElement(
  { role, lang, alt, children }: StructureNode,
  words: ReadonlyMap<string, string>,
): SpokenElement {
  return {
    role,
    ...(lang !== undefined && { language: lang }),
    ...(alt !== undefined && { alternate: alt }),
    said: children.map((child) => {
      if ("role" in child) return spokenElement(child, words);
      return child.type === "content" ? (words.get(child.id) ?? "") : FIELD;
    }),
  };
}

/** The words of each marked content, by its name. */
async function wordsByContent(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const own = open.findLast((id) => id !== undefined);
      if (own !== undefined) words.set(own, joined(words.get(own) ?? "", item.str, item.hasEOL));
    } else if (item.type === "endMarkedContent") {
      open.pop();
    } else {
      open.push(item.type === "beginMarkedContentProps" ? (item.id ?? undefined) : undefined);
    }
  }
  return words;
}

/** pdf.js drops the space at the end of a line for saying that the line ends there; Chinese has none. */
function joined(before: string, text: string, endsLine: boolean): string {
  const isWestern = /[\w,;:.%)’-]$/u.test(text);
  return `${before}${text}${endsLine && isWestern ? " " : ""}`;
}

/** Elements with all below them, in order. */
export function elementsOf(...elements: readonly SpokenElement[]): readonly SpokenElement[] {
  return elements.flatMap((element) => [
    element,
    ...elementsOf(...element.said.filter((part) => typeof part === "object")),
  ]);
}

/** All that is said of an element: its words, and in brackets what drawings mean; parts divided by `|`. */
export function saidOf(element: SpokenElement): string {
  return element.said
    .map((part) => {
      if (typeof part === "string") return part.trim();
      return part.alternate === undefined ? saidOf(part) : `[${part.alternate}]`;
    })
    .filter((part) => part !== "")
    .join("|");
}
