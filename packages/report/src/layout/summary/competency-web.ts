import type { Competencies, CompetencyForm, GivenAmount } from "../../compose/summary/summary.ts";
import type { Box, Point, Shape, TextLine } from "../page.ts";
import type { Tag } from "../tag.ts";
import { type BlockLine, heightOf, setName, stack, type Typesetter } from "../text-block.ts";
import { segment, seriesLook } from "./shapes.ts";

/** A web of fewer spokes is no area, one of more cannot be read: bars serve then. */
const SPOKES = { least: 3, most: 12 };

/** Whether so many behaviours make a web. */
export function makesWeb(count: number): boolean {
  return count >= SPOKES.least && count <= SPOKES.most;
}

/** The rings, the spokes and the names around them: the same on every sheet. */
export interface Web {
  readonly centre: Point;
  readonly radius: number;
  readonly spokes: number;
  readonly box: Box;
}

/** Between the outermost ring and a name. */
const NAME_GAP = 7;
/** Names are not set in a narrower column. */
const NAME_ROOM = { least: 50, most: 92 };

/** Lays out the web of behaviours. */
export function layOutWeb(
  items: readonly CompetencyForm[],
  rings: number,
  room: { readonly width: number; readonly radius: number },
  setter: Typesetter,
): Web {
  const { width } = room;
  const middle = width / 2;
  const radius = Math.min(room.radius, middle - NAME_GAP - NAME_ROOM.least);
  const names = items.map((item, index) =>
    nameAround(item, angleOf(index, items.length), { middle, radius }, setter),
  );
  const above = Math.max(radius, ...names.map(({ top }) => -top));
  const below = Math.max(radius, ...names.map(({ bottom }) => bottom));
  const centre = { x: middle, y: above };
  const shapes = [
    ...ringShapes(items.length, rings, centre, radius),
    ...spokeShapes(items.length, centre, radius),
  ];
  const lines: readonly TextLine[] = names.flatMap((name) =>
    stack(name.lines, name.left, centre.y + name.top),
  );
  // The table beside it says the names and the figures.
  const box: Box = { width, height: above + below, shapes, lines, tag: "repeated" };
  return { centre, radius, spokes: items.length, box };
}

/** The first spoke points upwards; the others follow clockwise. */
function angleOf(index: number, count: number): number {
  return (index / count) * 2 * Math.PI - Math.PI / 2;
}

function pointAt(centre: Point, angle: number, distance: number): Point {
  return { x: centre.x + Math.cos(angle) * distance, y: centre.y + Math.sin(angle) * distance };
}

function corners(count: number, centre: Point, distance: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => pointAt(centre, angleOf(index, count), distance));
}

function ringShapes(count: number, rings: number, centre: Point, radius: number): readonly Shape[] {
  return Array.from({ length: rings }, (_, index): Shape => {
    const points = corners(count, centre, (radius * (index + 1)) / rings);
    return { kind: "polygon", points, stroke: index === rings - 1 ? "grid" : "hair" };
  });
}

function spokeShapes(count: number, centre: Point, radius: number): readonly Shape[] {
  return corners(count, centre, radius).map((end) => segment(centre, end, "hair"));
}

interface PlacedName {
  readonly lines: readonly BlockLine[];
  readonly left: number;
  /** From the centre. */
  readonly top: number;
  readonly bottom: number;
}

/** A name at the end of its spoke: outside, and beside it where the spoke leans. */
function nameAround(
  { name }: CompetencyForm,
  angle: number,
  { middle, radius }: { readonly middle: number; readonly radius: number },
  setter: Typesetter,
): PlacedName {
  const anchor = pointAt({ x: middle, y: 0 }, angle, radius + NAME_GAP);
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const align = across > LEANING ? "left" : across < -LEANING ? "right" : "centre";
  const free = align === "left" ? 2 * middle - anchor.x : align === "right" ? anchor.x : NAME_ROOM.most;
  const width = Math.min(NAME_ROOM.most, Math.max(NAME_ROOM.least, free));
  const { size } = setter.theme;
  const lines = setName(name, { width, align, size: size.small, second: size.labelSecond }, setter);
  const height = heightOf(lines);
  const top = anchor.y - height / 2 + (down * height) / 2;
  const left = align === "left" ? anchor.x : align === "right" ? anchor.x - width : anchor.x - width / 2;
  return { lines, left, top, bottom: top + height };
}

/** A spoke that leans more than this has its name beside it. */
const LEANING = 0.2;

/** What a person's figures draw on a web: an area below it, and lines above it. */
export interface WebDrawing {
  readonly below: readonly Shape[];
  readonly above: readonly Shape[];
}

/** Draws the series on a web, the result last and on top. A spoke without a figure leaves its line open. */
export function drawOnWeb({ series, items }: Competencies, web: Web): WebDrawing {
  const outlines = series.map((_, index) =>
    items.map(({ amounts }, spoke) => pointOf(amounts[index], spoke, web)),
  );
  const [result = []] = outlines;
  const whole = result.filter((point) => point !== undefined);
  const order = outlines.map((_, index) => index).reverse();
  return {
    below: whole.length === result.length ? [{ kind: "polygon", points: whole, tint: "area" }] : [],
    above: order.flatMap((index) => outlineShapes(outlines[index] ?? [], index)),
  };
}

function pointOf(amount: GivenAmount, spoke: number, { centre, radius, spokes }: Web): Point | undefined {
  if (typeof amount !== "object") return undefined;
  const share = Math.min(1, Math.max(0, amount.share));
  return pointAt(centre, angleOf(spoke, spokes), radius * share);
}

function outlineShapes(points: readonly (Point | undefined)[], index: number): readonly Shape[] {
  const { stroke, marker } = seriesLook(index);
  const given = points.filter((point) => point !== undefined);
  const outline: readonly Shape[] =
    given.length === points.length
      ? [{ kind: "polygon", points: given, stroke }]
      : openOutline(points, stroke);
  return [...outline, ...given.map(marker)];
}

/** Lines between neighbours that both have a figure. */
function openOutline(
  points: readonly (Point | undefined)[],
  stroke: ReturnType<typeof seriesLook>["stroke"],
): readonly Shape[] {
  return points.flatMap((from, spoke): readonly Shape[] => {
    const to = points[(spoke + 1) % points.length];
    return from === undefined || to === undefined ? [] : [segment(from, to, stroke)];
  });
}

/** The tag of what a web shows, on the boxes of its drawing. */
export function drawingBoxes(drawing: WebDrawing, web: Web, figure: Tag): readonly [below: Box, above: Box] {
  const { width, height } = web.box;
  const of = (shapes: readonly Shape[]): Box => ({ width, height, shapes, figure, lines: [] });
  return [of(drawing.below), of(drawing.above)];
}
