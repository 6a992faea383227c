import type { Words } from "../../compose/words.ts";
import type { Box, PlacedBox } from "../page.ts";
import type { Strip } from "../strip.ts";
import { type Tag, tagged } from "../tag.ts";
import { heightOf, setInline, stack, type Typesetter } from "../text-block.ts";

/*
 * The summary page is made of panels: a heading with parts below it. Panels stand beside each other or below each other.
 */

/** A piece of a panel that is never split. Its content is placed from its upper left corner. */
export interface Part {
  readonly height: number;
  /** Space above. */
  readonly gap: number;
  readonly content: readonly PlacedBox[];
  readonly tags: readonly Tag[];
}

/** A heading and what stands below it. */
export interface Panel {
  readonly x: number;
  readonly width: number;
  readonly parts: readonly Part[];
}

/** A part of one box. */
export function boxPart(box: Box, gap: number, tags: readonly Tag[]): Part {
  return { height: box.height, gap, content: [{ x: 0, y: 0, box }], tags };
}

/** Above a panel. */
const PANEL_GAP = 15;

/** A heading as wide as its panel: constant, and so the same box on every sheet. */
export function headingPart(words: Words, width: number, setter: Typesetter): Part {
  const { size } = setter.theme;
  const tag: Tag = { role: "H3" };
  const lines = tagged(
    setInline(words, { width, align: "left", size: size.figure, second: size.small, weight: "bold" }, setter),
    tag,
  );
  const height = heightOf(lines) + 2;
  const rule = { x1: 0, y1: height, x2: width, y2: height, stroke: "grid" } as const;
  return boxPart({ width, height, rules: [rule], lines: stack(lines, 0, 0) }, PANEL_GAP, [tag]);
}

/** Parts with another space above the first of them. */
export function withGapAbove([first, ...others]: readonly Part[], gap: number): readonly Part[] {
  return first === undefined ? [] : [{ ...first, gap }, ...others];
}

/** The parts of a panel as strips: a page can end between them, but not behind the heading. */
export function panelStrips({ parts, x }: Panel, keepWithNext = false): readonly Strip[] {
  return parts.map((part, index) => ({
    height: part.height,
    gap: part.gap,
    tags: part.tags,
    content: shifted(part.content, x, 0),
    keepWithNext: index === 0 || keepWithNext,
    verticals: [],
    ruleFrom: 0,
  }));
}

/** Panels beside each other as one part. */
export function besideEachOther(panels: readonly Panel[]): Part {
  const columns = panels.map(stacked);
  return {
    height: Math.max(0, ...columns.map(({ height }) => height)),
    gap: Math.max(0, ...panels.map(({ parts }) => parts[0]?.gap ?? 0)),
    content: columns.flatMap(({ content }) => content),
    tags: columns.flatMap(({ tags }) => tags),
  };
}

/** A text longer than this is parted, so that a page can end within it. */
const LONGEST = 240;

/** A part of one box with nothing but lines of text, in pieces that a page can hold. */
export function inPieces(part: Part): readonly Part[] {
  const [placed] = part.content;
  if (part.height <= LONGEST || placed === undefined) return [part];
  const { box } = placed;
  const count = Math.ceil(part.height / LONGEST);
  return Array.from({ length: count }, (_, index): Part => {
    const top = index * LONGEST;
    const isLast = index === count - 1;
    const height = isLast ? part.height - top : LONGEST;
    const lines = box.lines
      .filter(({ y }) => Math.min(count - 1, Math.floor(y / LONGEST)) === index)
      .map((line) => ({ ...line, y: line.y - top }));
    const rules = isLast ? (box.rules ?? []).map((rule) => ({ ...rule, y1: height, y2: height })) : [];
    return {
      height,
      gap: index === 0 ? part.gap : 0,
      content: [{ ...placed, box: { ...box, height, lines, rules } }],
      tags: part.tags,
    };
  });
}

/** The parts of a panel below each other. */
function stacked({ parts, x }: Panel): Pick<Part, "height" | "content" | "tags"> {
  let y = 0;
  const content = parts.flatMap((part, index) => {
    if (index > 0) y += part.gap;
    const placed = shifted(part.content, x, y);
    y += part.height;
    return placed;
  });
  return { height: y, content, tags: parts.flatMap(({ tags }) => tags) };
}

function shifted(content: readonly PlacedBox[], x: number, y: number): readonly PlacedBox[] {
  return content.map((placed) => ({ ...placed, x: placed.x + x, y: placed.y + y }));
}

/** How high strips are on a page of their own. */
export function heightOfStrips(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height, gap }, index) => sum + height + (index === 0 ? 0 : gap), 0);
}
