import { SVGPathData } from "svg-pathdata";
import type { PathStep } from "./drawing.ts";
import { readNumbers } from "./matrix.ts";
import { refuse } from "./refusal.ts";
import { type Attributes, readLength } from "./svg-style.ts";

/** The elements that are outlines. */
export const OUTLINES: { readonly [element: string]: (attributes: Attributes) => readonly PathStep[] } = {
  path: ({ d = "" }) => stepsOf(d),
  rect: (attributes) => stepsOf(rectangle(attributes)),
  circle: (attributes) => {
    const r = length(attributes, "r");
    return stepsOf(ellipse(length(attributes, "cx"), length(attributes, "cy"), r, r));
  },
  ellipse: (attributes) =>
    stepsOf(
      ellipse(
        length(attributes, "cx"),
        length(attributes, "cy"),
        length(attributes, "rx"),
        length(attributes, "ry"),
      ),
    ),
  line: (attributes) =>
    stepsOf(
      `M${length(attributes, "x1")} ${length(attributes, "y1")}L${length(attributes, "x2")} ${length(attributes, "y2")}`,
    ),
  polyline: (attributes) => stepsOf(corners(attributes)),
  polygon: (attributes) => stepsOf(`${corners(attributes)}Z`),
};

function length(attributes: Attributes, name: string): number {
  return readLength(attributes[name] ?? "0", name);
}

function rectangle(attributes: Attributes): string {
  const { rx, ry } = attributes;
  const [x, y] = [length(attributes, "x"), length(attributes, "y")];
  const [width, height] = [length(attributes, "width"), length(attributes, "height")];
  if (width <= 0 || height <= 0) return "";
  const across = Math.min(readLength(rx ?? ry ?? "0", "rx"), width / 2);
  const down = Math.min(readLength(ry ?? rx ?? "0", "ry"), height / 2);
  if (across <= 0 || down <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number) => `a${across} ${down} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + across} ${y}h${width - 2 * across}${corner(across, down)}`,
    `v${height - 2 * down}${corner(-across, down)}`,
    `h${2 * across - width}${corner(-across, -down)}`,
    `v${2 * down - height}${corner(across, -down)}Z`,
  ].join("");
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return "";
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
}

function corners({ points = "" }: Attributes): string {
  const numbers = readNumbers(points);
  if (numbers === undefined || numbers.length % 2 !== 0) {
    return refuse({ kind: "wrong-value", construct: `points="${points.slice(0, 40)}"` });
  }
  return numbers.length === 0 ? "" : `M${numbers.join(" ")}`;
}

function stepsOf(path: string): readonly PathStep[] {
  return parse(path).map((command): PathStep => {
    switch (command.type) {
      case SVGPathData.MOVE_TO:
        return { kind: "move", x: command.x, y: command.y };
      case SVGPathData.LINE_TO:
        return { kind: "line", x: command.x, y: command.y };
      case SVGPathData.CURVE_TO: {
        const { x1, y1, x2, y2, x, y } = command;
        return { kind: "curve", x1, y1, x2, y2, x, y };
      }
      default:
        return { kind: "close" };
    }
  });
}

/** The commands of a path as absolute moves, lines, cubic curves and ends. */
function parse(path: string): SVGPathData["commands"] {
  try {
    return new SVGPathData(path).toAbs().normalizeHVZ(false).normalizeST().qtToC().aToC().commands;
  } catch {
    return refuse({ kind: "wrong-value", construct: `d="${path.slice(0, 40)}"` });
  }
}
