import { runsOf } from "./runs.ts";
import type { SpanLabel, Strip, TableForm } from "./strip.ts";

/** Strips of one table that follow each other on a page; without a table, a single strip. */
export interface Segment {
  readonly table?: TableForm;
  readonly gap: number;
  readonly headHeight: number;
  readonly strips: readonly PlacedStrip[];
  readonly height: number;
}

/** A strip with the height that it gets: more than its own where a label beside it needs it. */
export interface PlacedStrip {
  readonly strip: Strip;
  readonly height: number;
}

/** The heights that pages offer: the first, and each one after it. */
export interface PageRoom {
  readonly first: number;
  readonly later: number;
}

/**
 * Distributes strips over pages. Strips that keep with the next stay together where a page can hold them.
 * @returns the strips of each page, at least one page.
 */
export function paginate(strips: readonly Strip[], room: PageRoom): readonly (readonly Strip[])[] {
  const pages: Strip[][] = [];
  let current: Strip[] = [];
  const available = () => (pages.length === 0 ? room.first : room.later);
  const turn = () => {
    pages.push(current);
    current = [];
  };
  for (const cluster of clustersOf(strips)) {
    if (fits([...current, ...cluster], available())) {
      current.push(...cluster);
      continue;
    }
    if (current.length > 0 && fits(cluster, room.later)) turn();
    cluster.forEach((strip, index) => {
      if (current.length > 0 && !fits([...current, strip], available())) {
        const company = index === cluster.length - 1 ? companyOf(strip, current, index, room) : [];
        current.splice(current.length - company.length);
        turn();
        current.push(...company);
      }
      current.push(strip);
    });
  }
  turn();
  return pages;
}

/** Of strips that belong together the last one does not go to a page alone: the one before it comes along. */
function companyOf(last: Strip, current: readonly Strip[], before: number, room: PageRoom): readonly Strip[] {
  const company = current.slice(-1);
  return before > 1 && current.length > 1 && fits([...company, last], room.later) ? company : [];
}

function fits(strips: readonly Strip[], available: number): boolean {
  const height = segmentsOf(strips).reduce((sum, segment) => sum + segment.gap + segment.height, 0);
  return height <= available + 1e-6;
}

function clustersOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const clusters: Strip[][] = [];
  let open: Strip[] = [];
  for (const strip of strips) {
    open.push(strip);
    if (!strip.keepWithNext) {
      clusters.push(open);
      open = [];
    }
  }
  if (open.length > 0) clusters.push(open);
  return clusters;
}

/** Puts the strips of a page into segments and stretches them to the height of the labels beside them. */
export function segmentsOf(strips: readonly Strip[]): readonly Segment[] {
  return runsOf(strips, (strip) => strip.table).map((run, index) => {
    const first = run[0];
    const table = first?.table;
    const headHeight = table?.head?.height ?? 0;
    const grouped = runsOf(run, (strip) => strip.group).flatMap((group) =>
      stretched(group, group[0]?.group, 0),
    );
    const placed = stretched(
      grouped.map(({ strip }) => strip),
      table?.band,
      headHeight,
      grouped.map(({ height }) => height),
    );
    const height = headHeight + placed.reduce((sum, { height: own }) => sum + own, 0);
    return {
      ...(table && { table }),
      gap: index === 0 ? 0 : (first?.gap ?? 0),
      headHeight,
      strips: placed,
      height,
    };
  });
}

/** Makes the last strip of a run higher where the label beside the run needs more room. */
function stretched(
  strips: readonly Strip[],
  label: SpanLabel | undefined,
  above: number,
  heights: readonly number[] = strips.map((strip) => strip.height),
): readonly PlacedStrip[] {
  const lacking = (label?.box.height ?? 0) - above - heights.reduce((sum, height) => sum + height, 0);
  const last = strips.length - 1;
  return strips.map((strip, index) => ({
    strip,
    height: (heights[index] ?? strip.height) + (index === last ? Math.max(0, lacking) : 0),
  }));
}
