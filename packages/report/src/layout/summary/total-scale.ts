import type { ScaleRange, Summary } from "../../compose/summary/summary.ts";
import type { Box, Shape, TextLine } from "../page.ts";
import { type Tag, taggedTexts } from "../tag.ts";
import { setLine, type Typesetter } from "../text-block.ts";
import { figureTag } from "./figure-tag.ts";
import { rectangle } from "./shapes.ts";

/** Heights from the upper edge of the headline: names in both languages, the scale, its marker, and the bounds. */
const SCALE = { name: 9, second: 17, top: 21, bottom: 30, marker: 6, bound: 44 };
/** A name narrower than this cannot be read. */
const LEAST_SIZE = 4.8;

/** The names of the ranges, the ranges with the one that was reached filled, a marker at the total, and the bounds. */
export function scaleBox(
  { scale, alternates }: Summary,
  { room, height }: { readonly room: number; readonly height: number },
  setter: Typesetter,
): { readonly box: Box; readonly tag: Tag } {
  // The marker at the upper end stays within the page's margin.
  const width = room - SCALE.marker;
  const tag = figureTag(alternates.scale);
  const { low, high, ranges, bounds, total } = scale;
  const at = (value: number) => ((value - low) / (high - low)) * width;
  const stretches = ranges.length === 0 ? [{ from: low, to: total ?? low, reached: true }] : ranges;
  const shapes: readonly Shape[] = [
    rectangle(0, SCALE.top, width, SCALE.bottom - SCALE.top, { tint: "paper", stroke: "grid" }),
    ...stretches.map(({ from, to, reached }) =>
      rectangle(at(from), SCALE.top, at(to) - at(from), SCALE.bottom - SCALE.top, {
        tint: reached ? "bar" : "area",
        stroke: "grid",
      }),
    ),
    ...(total === undefined ? [] : [marker(at(total))]),
  ];
  const names = ranges.flatMap((range) => rangeName(range, at, setter));
  const size = setter.theme.size.second;
  const labels = bounds.map(({ at: value, label }) => {
    const style = { x: at(value), y: SCALE.bound, size, ink: "secondary" } as const;
    const centred = setLine({ language: "en", text: label }, { ...style, align: "centre" }, setter.measurer);
    return { ...centred, x: Math.min(Math.max(0, centred.x), width - centred.width) };
  });
  const lines = taggedTexts([...names, ...apart(labels)], tag);
  return { box: { width: room, height, shapes, figure: tag, lines }, tag };
}

/** A triangle below the scale, pointing at the total. */
function marker(x: number): Shape {
  const top = SCALE.bottom + 1;
  const points = [
    { x, y: top },
    { x: x + 3.6, y: top + SCALE.marker },
    { x: x - 3.6, y: top + SCALE.marker },
  ];
  return { kind: "polygon", points, tint: "bar" };
}

/** The name of a range above it, smaller where it is narrow; what would be too small to read is left to the sheet. */
function rangeName(
  { name, from, to, reached }: ScaleRange,
  at: (value: number) => number,
  setter: Typesetter,
): readonly TextLine[] {
  const { size } = setter.theme;
  const room = at(to) - at(from) - 3;
  return name.flatMap((wording, index) => {
    const usual = index === 0 ? size.small : size.labelSecond;
    const set = (own: number) =>
      setLine(
        wording,
        {
          x: (at(from) + at(to)) / 2,
          y: index === 0 ? SCALE.name : SCALE.second,
          size: own,
          ink: index === 0 ? "text" : "secondary",
          align: "centre",
          weight: reached && index === 0 ? "bold" : "regular",
        },
        setter.measurer,
      );
    const line = set(usual);
    const fitted = line.width <= room ? usual : (usual * room) / line.width;
    return fitted < LEAST_SIZE ? [] : [set(fitted)];
  });
}

/** Labels from left to right that keep a distance; the last one is always there. */
function apart(labels: readonly TextLine[]): readonly TextLine[] {
  const last = labels.at(-1);
  const kept: TextLine[] = [];
  for (const label of labels) {
    const before = kept.at(-1);
    const clear = before === undefined || label.x > before.x + before.width + 3;
    if (clear && (label === last || last === undefined || label.x + label.width + 3 < last.x))
      kept.push(label);
  }
  return last === undefined || kept.includes(last) ? kept : [...kept.slice(0, -1), last];
}
