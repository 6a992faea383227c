import type { Box, PlacedBox, Rule } from "./page.ts";
import type { PlacedStrip, Segment } from "./paginate.ts";
import { runsOf } from "./runs.ts";
import type { SpanLabel, Strip } from "./strip.ts";

/**
 * Places the segments of a page below each other, from (left, top).
 * @param before the last strip of the page before: a table or a group that it belongs to is repeated here.
 */
export function assembleSegments(
  segments: readonly Segment[],
  left: number,
  top: number,
  before?: Strip,
): readonly PlacedBox[] {
  let y = top;
  return segments.flatMap((segment, index) => {
    const placed = assembleSegment(segment, left, y + segment.gap, index === 0 ? before : undefined);
    y += segment.gap + segment.height;
    return placed;
  });
}

function assembleSegment(
  segment: Segment,
  left: number,
  top: number,
  before: Strip | undefined,
): readonly PlacedBox[] {
  const { table } = segment;
  const repeated = table !== undefined && before?.table === table;
  const strips = placeStrips(segment, top + segment.headHeight);
  const content = strips.flatMap(({ strip, y, height }) =>
    strip.content.map((placed) => ({
      x: left + placed.x,
      y: y + placed.y + (height - strip.height) / 2,
      box: placed.box,
    })),
  );
  if (table === undefined) return content;
  const head = table.head === undefined ? [] : [{ x: left, y: top, box: table.head, repeated }];
  const groups = runsOf(strips, ({ strip }) => strip.group).flatMap((run, index) =>
    groupLabel(run, left, index === 0 ? before : undefined),
  );
  const band =
    table.band === undefined ? [] : [{ ...middled(table.band, left, top, segment.height), repeated }];
  const behind = table.band === undefined ? [] : [behindBand(table.band, left, top, segment.height)];
  const rules = gridOf(segment, strips, left, top);
  const grid: Box = { width: left + table.width, height: top + segment.height, rules, lines: [] };
  return [...behind, ...head, ...content, ...groups, ...band, { x: 0, y: 0, box: grid }];
}

/** The tint behind the name of a part, where a theme has one. */
function behindBand({ width }: SpanLabel, left: number, top: number, height: number): PlacedBox {
  return {
    x: left,
    y: top,
    box: { width, height, fills: [{ x: 0, y: 0, width, height, tint: "band" }], lines: [] },
  };
}

interface StripPlace extends PlacedStrip {
  readonly y: number;
}

function placeStrips(segment: Segment, top: number): readonly StripPlace[] {
  let y = top;
  return segment.strips.map((placed) => {
    const place = { ...placed, y };
    y += placed.height;
    return place;
  });
}

function groupLabel(
  run: readonly StripPlace[],
  left: number,
  before: Strip | undefined,
): readonly PlacedBox[] {
  const first = run[0];
  const label = first?.strip.group;
  if (first === undefined || label === undefined) return [];
  const height = run.reduce((sum, place) => sum + place.height, 0);
  return [{ ...middled(label, left, first.y, height), repeated: before?.group === label }];
}

function middled(label: SpanLabel, left: number, top: number, height: number): PlacedBox {
  return { x: left + label.x, y: top + (height - label.box.height) / 2, box: label.box };
}

/** The lines of a table: a frame around it, lines between the strips and down the columns. */
function gridOf(segment: Segment, strips: readonly StripPlace[], left: number, top: number): readonly Rule[] {
  const width = segment.table?.width ?? 0;
  const right = left + width;
  const bottom = top + segment.height;
  const bandEdge = segment.table?.band === undefined ? [] : [left + segment.table.band.width];
  const inner = strips.flatMap((place, index): readonly Rule[] => {
    const before = strips[index - 1];
    const joined = place.strip.joined === true && before !== undefined;
    const above: readonly Rule[] =
      joined || (index === 0 && segment.headHeight === 0)
        ? []
        : rulesAbove(place, before, width).map(([from, to]) =>
            across(left + from, left + to, place.y, "grid"),
          );
    return [...above, ...place.strip.verticals.map((x) => down(left + x, place.y, place.y + place.height))];
  });
  return [
    ...inner,
    ...bandEdge.map((x) => down(x, top, bottom)),
    across(left, right, top, "frame"),
    across(left, right, bottom, "frame"),
    { ...down(left, top, bottom), stroke: "frame" },
    { ...down(right, top, bottom), stroke: "frame" },
  ];
}

/** From where to where: between two strips of a group the line leaves out the cell that is merged over them. */
function rulesAbove(
  { strip: { group, ruleFrom } }: StripPlace,
  before: StripPlace | undefined,
  width: number,
): readonly (readonly [from: number, to: number])[] {
  if (group === undefined || before?.strip.group !== group) return [[ruleFrom, width]];
  const behind = [group.x + group.width, width] as const;
  return group.x > ruleFrom ? [[ruleFrom, group.x], behind] : [behind];
}

function across(x1: number, x2: number, y: number, stroke: Rule["stroke"]): Rule {
  return { x1, y1: y, x2, y2: y, stroke };
}

function down(x: number, y1: number, y2: number): Rule {
  return { x1: x, y1, x2: x, y2, stroke: "grid" };
}
