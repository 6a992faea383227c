import type { Summary } from "../../compose/summary/summary.ts";
import type { Strip } from "../strip.ts";
import type { Typesetter } from "../text-block.ts";
import { type BodyParts, inColumns, inOneColumn, inRows } from "./arrange.ts";
import { DENSITIES, type Density, ROOMY } from "./density.ts";
import { headlineParts } from "./headline.ts";
import { notableParts } from "./notable-items.ts";
import { headingPart, heightOfStrips, type Panel, panelStrips, withGapAbove } from "./panel.ts";
import { competencyParts, provisionalParts, sectionParts } from "./panels.ts";
import type { SummaryLayout } from "./summary-layout.ts";
import { trendPart } from "./trend-plot.ts";
import { widthsOf } from "./widths.ts";

/**
 * The summary of one person as strips: on one page where a page can hold it, with a smaller web rather than on two.
 * @param room the height of a page, and the strips that stand above on it.
 */
export function summaryStrips(
  layout: SummaryLayout,
  summary: Summary,
  room: { readonly height: number; readonly above: readonly Strip[] },
  setter: Typesetter,
): readonly Strip[] {
  const { narrow, quarter } = widthsOf(setter);
  const arrangements = layout.wide
    ? [
        { arrange: inRows, narrow },
        { arrange: inColumns, narrow: quarter },
      ]
    : [{ arrange: inOneColumn, narrow }];
  for (const size of DENSITIES.keys()) {
    for (const arrangement of arrangements) {
      const strips = stripsWith(layout, summary, { ...arrangement, size }, setter);
      if (heightOfStrips([...room.above, ...strips]) <= room.height) return strips;
    }
  }
  // On several pages, between panels where each fits on one, else between their parts.
  const [usual = { arrange: inOneColumn, narrow }] = arrangements;
  const strips = stripsWith(layout, summary, { ...usual, size: 0 }, setter);
  if (strips.every(({ height }) => height <= room.height)) return strips;
  return stripsWith(layout, summary, { arrange: inOneColumn, narrow, size: 0 }, setter);
}

/** How dense a summary is, and how its panels are arranged. */
interface Arrangement {
  readonly size: number;
  /** The width of the panels of what stands out. */
  readonly narrow: number;
  readonly arrange: (parts: BodyParts, density: Density, setter: Typesetter) => readonly Panel[];
}

function stripsWith(
  layout: SummaryLayout,
  summary: Summary,
  arrangement: Arrangement,
  setter: Typesetter,
): readonly Strip[] {
  const { form } = layout;
  const density = DENSITIES[arrangement.size] ?? ROOMY;
  const { full } = widthsOf(setter);
  const opening = [
    layout.title,
    ...provisionalParts(summary, full, setter),
    ...withGapAbove(headlineParts(form, summary, full, setter), density.headlineGap),
  ];
  const parts = bodyParts(layout, summary, arrangement, setter);
  const body = arrangement.arrange(parts, density, setter).flatMap((panel) => panelStrips(panel));
  return [...panelStrips({ x: 0, width: full, parts: opening }, true), ...body];
}

function bodyParts(
  layout: SummaryLayout,
  summary: Summary,
  { size, narrow }: Arrangement,
  setter: Typesetter,
): BodyParts {
  const density = DENSITIES[size] ?? ROOMY;
  const { main } = widthsOf(setter);
  const headings = withGap(headingsFor(layout, narrow, setter), density.gap);
  const behaviours = competencyParts(layout, summary, { width: main, density, size }, setter);
  const { strongest, weakest, trend, alternates } = summary;
  const { headingGap, plotHeight } = density;
  const plot = { width: main, plotHeight };
  return {
    sections: [headings.sections, ...sectionParts(layout, summary, { width: main, density }, setter)],
    competencies: behaviours === undefined ? [] : [headings.competencies, ...behaviours],
    strongest: [headings.strongest, ...withGapAbove(notableParts(strongest, narrow, setter), headingGap)],
    weakest: [headings.weakest, ...withGapAbove(notableParts(weakest, narrow, setter), headingGap)],
    trend: trend === undefined ? [] : [headings.trend, trendPart(trend, alternates.trend, plot, setter)],
  };
}

/** The headings that were laid out for the template; those of what stands out in another width where it is needed. */
function headingsFor(
  { headings, form }: SummaryLayout,
  narrow: number,
  setter: Typesetter,
): SummaryLayout["headings"] {
  if (narrow === widthsOf(setter).narrow) return headings;
  return {
    ...headings,
    strongest: headingPart(form.headings.strongest, narrow, setter),
    weakest: headingPart(form.headings.weakest, narrow, setter),
  };
}

function withGap(headings: SummaryLayout["headings"], gap: number): SummaryLayout["headings"] {
  const { sections, competencies, strongest, weakest, trend } = headings;
  return {
    sections: { ...sections, gap },
    competencies: { ...competencies, gap },
    strongest: { ...strongest, gap },
    weakest: { ...weakest, gap },
    trend: { ...trend, gap },
  };
}
