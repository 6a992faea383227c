import type { Trend, TrendPoint } from "../../compose/summary/summary.ts";
import type { Words } from "../../compose/words.ts";
import type { Point, Shape, TextLine } from "../page.ts";
import { taggedTexts } from "../tag.ts";
import { setLine, type Typesetter } from "../text-block.ts";
import { figureTag } from "./figure-tag.ts";
import { boxPart, type Part } from "./panel.ts";
import { segment, seriesLook } from "./shapes.ts";

const PLOT = { top: 12, left: 26 };
/** Two periods stand no further apart. */
const WIDEST_STEP = 74;
/** Between a value and its point. */
const RISE = 5;

/** The totals of the periods as a line, each with its figure. */
export function trendPart(
  trend: Trend,
  alternate: Words,
  room: { readonly width: number; readonly plotHeight: number },
  setter: Typesetter,
): Part {
  const { width, plotHeight } = room;
  const { size } = setter.theme;
  const tag = figureTag(alternate);
  const step = Math.min(WIDEST_STEP, (width - PLOT.left) / trend.points.length);
  const right = PLOT.left + step * trend.points.length;
  const bottom = PLOT.top + plotHeight;
  const at = (value: number) => bottom - ((value - trend.low) / (trend.high - trend.low)) * plotHeight;
  const grid = trend.ticks.map(({ at: value }, index) =>
    segment({ x: PLOT.left, y: at(value) }, { x: right, y: at(value) }, index === 0 ? "grid" : "hair"),
  );
  const scale = trend.ticks.map(({ at: value, label }) =>
    setLine(
      { language: "en", text: label },
      {
        x: PLOT.left - 5,
        y: at(value) + size.second * 0.35,
        size: size.second,
        ink: "secondary",
        align: "right",
      },
      setter.measurer,
    ),
  );
  const places = trend.points.map((_, index) => PLOT.left + step * (index + 0.5));
  const points = trend.points.map(({ value }, index) =>
    value === undefined ? undefined : { x: places[index] ?? 0, y: at(value) },
  );
  const labels = trend.points.map((point, index) =>
    periodTexts(point, places[index] ?? 0, bottom, index === trend.points.length - 1, setter),
  );
  const height = Math.max(bottom, ...labels.flat().map(({ y }) => y)) + 3;
  const values = trend.points.flatMap((point, index) => valueTexts(point, points, { index, bottom }, setter));
  const lines = taggedTexts([...scale, ...values, ...labels.flat()], tag);
  return boxPart({ width, height, shapes: [...grid, ...lineShapes(points)], figure: tag, lines }, 0, [tag]);
}

/** A period without a total interrupts the line. */
function lineShapes(points: readonly (Point | undefined)[]): readonly Shape[] {
  const last = points.length - 1;
  const lines = points.flatMap((from, index) => {
    const to = points[index + 1];
    return from === undefined || to === undefined ? [] : [segment(from, to, "plot")];
  });
  // The current period is filled, as the result is everywhere.
  const markers = points.flatMap((point, index) =>
    point === undefined ? [] : [seriesLook(index === last ? 0 : 1).marker(point)],
  );
  return [...lines, ...markers];
}

/** How high a figure is, as a share of its size. */
const CAP_HEIGHT = 0.72;

/** A figure above its point; below it where the line bends upwards, so that it stands outside the bend. */
function valueTexts(
  { points: text }: TrendPoint,
  points: readonly (Point | undefined)[],
  { index, bottom }: { readonly index: number; readonly bottom: number },
  setter: Typesetter,
): readonly TextLine[] {
  const place = points[index];
  const { size } = setter.theme;
  if (text === undefined || place === undefined) return [];
  const around = [points[index - 1], points[index + 1]].filter((point) => point !== undefined);
  const mean = around.reduce((sum, { y }) => sum + y, 0) / around.length;
  const current = index === points.length - 1;
  const own = current ? size.figure : size.label;
  const below = place.y + RISE + own * CAP_HEIGHT;
  const y = mean < place.y - 1 && below < bottom - 1 ? below : place.y - RISE;
  const weight = current ? "bold" : "regular";
  const style = { x: place.x, y, size: own, ink: "text", weight, align: "centre" } as const;
  return [setLine({ language: "en", text }, style, setter.measurer)];
}

/** A period below the axis in every language, and the year where it is another one. */
function periodTexts(
  { label, year }: TrendPoint,
  x: number,
  bottom: number,
  current: boolean,
  setter: Typesetter,
): readonly TextLine[] {
  const { size } = setter.theme;
  const texts = [
    ...label.map((wording, index) => ({
      wording,
      size: index === 0 ? size.small : size.labelSecond,
      ink: index === 0 ? ("text" as const) : ("secondary" as const),
      weight: current && index === 0 ? ("bold" as const) : ("regular" as const),
    })),
    ...year.slice(0, 1).map((wording) => ({
      wording,
      size: size.labelSecond,
      ink: "secondary" as const,
      weight: "regular" as const,
    })),
  ];
  return texts.map(({ wording, ...look }, index) =>
    setLine(wording, { ...look, x, y: bottom + 10 + index * 8.5, align: "centre" }, setter.measurer),
  );
}
