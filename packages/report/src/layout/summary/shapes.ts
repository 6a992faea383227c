import type { Point, Shape, Stroke, Tint } from "../page.ts";

/** How a shape looks. */
interface ShapeStyle {
  readonly tint?: Tint;
  readonly stroke?: Stroke;
}

/** A rectangle; one without width is a line, which is drawn all the same. */
export function rectangle(x: number, y: number, width: number, height: number, style: ShapeStyle): Shape {
  const points = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  return { kind: "polygon", points, ...style };
}

/** A straight line. */
export function segment(from: Point, to: Point, stroke: Stroke): Shape {
  return { kind: "line", points: [from, to], stroke };
}

/** How a series is drawn: the result first, then at most two others. */
export interface SeriesLook {
  readonly stroke: Stroke;
  marker(at: Point): Shape;
}

const RADIUS = 2.1;

const LOOKS: readonly SeriesLook[] = [
  { stroke: "plot", marker: (centre) => ({ kind: "circle", centre, radius: RADIUS, tint: "bar" }) },
  {
    stroke: "plot-second",
    marker: (centre) => ({ kind: "circle", centre, radius: RADIUS, tint: "paper", stroke: "grid" }),
  },
  {
    stroke: "plot-third",
    marker: ({ x, y }) =>
      rectangle(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, { tint: "paper", stroke: "grid" }),
  },
];

/** The look of a series by its place. */
export function seriesLook(index: number): SeriesLook {
  const [first, ...others] = LOOKS;
  const look = LOOKS[index] ?? others.at(-1) ?? first;
  if (look === undefined) throw new RangeError("there is a look for every series");
  return look;
}
