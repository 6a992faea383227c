import type { Page, PlacedBox, PlacedLogo } from "../layout/page.ts";
import type { Furniture, Tag } from "../layout/tag.ts";
import type { Frame, MarkedContent, Meaning } from "../structure/content.ts";

/** Page operators with one meaning. */
export interface Segment {
  readonly meaning: Meaning;
  readonly operators: string;
}

/** How what is no content is marked (ISO 32000-1, 14.8.2.2). */
const ARTIFACTS: { readonly [F in Furniture | "decoration"]: string } = {
  decoration: "/Artifact BMC",
  "page-head": "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
  "page-foot": "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
  repeated: "/Artifact <</Type /Pagination>> BDC",
  "for-machines": "/Artifact <</Type /Page>> BDC",
};

/**
 * Marks the segments of a box as what they are.
 * @param marked the marked content of the page so far; what is marked here is added to it.
 */
export function markSegments(
  segments: readonly Segment[],
  placed: PlacedBox,
  page: Page,
  marked: MarkedContent[],
): string {
  const frame = frameOf(placed.box, placed, page);
  const paragraph: Tag = { role: "P" };
  return segments
    .map(({ meaning, operators }) => {
      if (typeof meaning === "string") return artifact(operators, meaning);
      if (placed.repeated === true) return artifact(operators, "repeated");
      const tag = meaning.tag ?? paragraph;
      marked.push({ ...meaning, tag, frame });
      return `/${tag.role} <</MCID ${marked.length - 1}>> BDC\n${operators}\nEMC`;
    })
    .join("\n");
}

function artifact(operators: string, kind: Furniture | "decoration"): string {
  return `${ARTIFACTS[kind]}\n${operators}\nEMC`;
}

/** Begins the marked content of a picture; `EMC` ends it. */
export function beginMarked(picture: PlacedLogo, page: Page, marked: MarkedContent[]): string {
  marked.push({ tag: picture.tag, frame: frameOf(picture, picture, page) });
  return `/${picture.tag.role} <</MCID ${marked.length - 1}>> BDC`;
}

/** The frame of a piece of a page. */
function frameOf(
  size: { readonly width: number; readonly height: number },
  { x, y }: { readonly x: number; readonly y: number },
  page: Page,
): Frame {
  return [x, page.height - y - size.height, x + size.width, page.height - y];
}
