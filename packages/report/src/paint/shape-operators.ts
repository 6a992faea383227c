import type { Point, Shape, Stroke } from "../layout/page.ts";
import type { Look } from "../theme/look.ts";
import { fillColour, strokeColour } from "./colour-operators.ts";
import { n } from "./length.ts";

/** The page operators of shapes, in their order; dashes and round joins stay within their own graphics state. */
export function shapeOperators(shapes: readonly Shape[], look: Look): readonly string[] {
  const painted = shapes.flatMap((shape) => paintOperators(shape, look));
  return painted.length === 0 ? [] : ["q 1 j", ...painted, "Q"];
}

function paintOperators(shape: Shape, look: Look): readonly string[] {
  const tint = shape.kind === "line" ? undefined : shape.tint;
  const area = tint && look.tints[tint];
  const filled = area === undefined ? [] : [fillColour(area)];
  const drawn = shape.stroke === undefined ? [] : [strokeStyle(shape.stroke, look)];
  const painting = paintingOperator(area !== undefined, shape.stroke !== undefined);
  return painting === undefined ? [] : [[...filled, ...drawn, pathOf(shape), painting].join(" ")];
}

function paintingOperator(filled: boolean, drawn: boolean): "B" | "f" | "S" | undefined {
  if (filled) return drawn ? "B" : "f";
  return drawn ? "S" : undefined;
}

function strokeStyle(stroke: Stroke, { strokes }: Look): string {
  const { width, colour, dash } = strokes[stroke];
  return `${strokeColour(colour)} ${n(width)} w [${dash === undefined ? "" : n(dash)}] 0 d`;
}

function pathOf(shape: Shape): string {
  if (shape.kind === "circle") return circlePath(shape.centre, shape.radius);
  const [first, ...others] = shape.points;
  if (first === undefined) return "";
  const path = [`${n(first.x)} ${n(first.y)} m`, ...others.map(({ x, y }) => `${n(x)} ${n(y)} l`)];
  return `${path.join(" ")}${shape.kind === "polygon" ? " h" : ""}`;
}

/** How far the handles of four curves lie from their ends, so that the curves make a circle. */
const HANDLE = (4 / 3) * (Math.SQRT2 - 1);

function circlePath({ x, y }: Point, radius: number): string {
  const far = radius * HANDLE;
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius];
  const curve = (...points: readonly number[]) => `${points.map(n).join(" ")} c`;
  return [
    `${n(right)} ${n(y)} m`,
    curve(right, y + far, x + far, bottom, x, bottom),
    curve(x - far, bottom, left, y + far, left, y),
    curve(left, y - far, x - far, top, x, top),
    curve(x + far, top, right, y - far, right, y),
    "h",
  ].join(" ");
}
