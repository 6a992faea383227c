import type { Summary, SummaryForm } from "../../compose/summary/summary.ts";
import { type Tag, tagged } from "../tag.ts";
import { heightOf, setWords, stack, type Typesetter } from "../text-block.ts";
import { type BarNames, layOutBarNames } from "./bar-names.ts";
import { competencyTable } from "./competency-table.ts";
import { drawingBoxes, drawOnWeb, layOutWeb, makesWeb } from "./competency-web.ts";
import type { Density } from "./density.ts";
import { extraParts } from "./extras.ts";
import { figureTag } from "./figure-tag.ts";
import { boxPart, type Part, withGapAbove } from "./panel.ts";
import { barParts } from "./section-bars.ts";
import { type CompetencyLayout, type SummaryLayout, unweighted, webWidth } from "./summary-layout.ts";
import { COLUMN_GAP } from "./widths.ts";

/** Why the result is not final. */
export function provisionalParts(
  { provisional }: Summary,
  width: number,
  setter: Typesetter,
): readonly Part[] {
  if (provisional === undefined) return [];
  const { size } = setter.theme;
  const tag: Tag = { role: "P" };
  const lines = tagged(
    setWords(provisional, { width, align: "left", size: size.small, second: size.second }, setter),
    tag,
  );
  return [boxPart({ width, height: heightOf(lines), lines: stack(lines, 0, 0) }, 2, [tag])];
}

/** The room of a panel, and how densely it is set. */
interface PanelRoom {
  readonly width: number;
  readonly density: Density;
}

/** A bar for each section, and what was added or taken besides. */
export function sectionParts(
  { form, sectionNames }: SummaryLayout,
  { sections, series, reach, extras, alternates }: Summary,
  { width, density }: PanelRoom,
  setter: Typesetter,
): readonly Part[] {
  const bars = { entries: sections, series, reach, alternate: alternates.sections, heights: density.bars };
  return [
    ...withGapAbove(barParts(bars, sectionNames, form, width, setter), density.headingGap),
    ...extraParts(extras, sections, form, width, setter),
  ];
}

/** The web of behaviours with its table, or bars; nothing where there are none. */
export function competencyParts(
  { form, competencies: layout }: SummaryLayout,
  { competencies, alternates }: Summary,
  { width, density, size }: PanelRoom & { readonly size: number },
  setter: Typesetter,
): readonly Part[] | undefined {
  if (competencies === undefined || layout === undefined || form.competencies === undefined) return undefined;
  const { items, series } = competencies;
  if (!makesWeb(items.length)) {
    const names = namesFor(layout, form, items.length, () =>
      layOutBarNames(items.map(unweighted), width, setter),
    );
    const entries = items.map(({ name, full, amounts }) => ({ name, weight: [], full, amounts }));
    const reach = { low: 0, high: 1 };
    const bars = { entries, series, reach, alternate: alternates.competencies, heights: density.bars };
    return withGapAbove(barParts(bars, names, form, width, setter), density.headingGap);
  }
  const { rings, ringWords } = form.competencies;
  const known = items.length === form.competencies.items.length ? layout.webs[size] : undefined;
  const room = { width: webWidth(width), radius: density.radius };
  const web = known ?? layOutWeb(items, rings, room, setter);
  const figure = figureTag(alternates.competencies);
  const [below, above] = drawingBoxes(drawOnWeb(competencies, web), web, figure);
  const left = room.width + COLUMN_GAP / 2;
  const table = competencyTable(
    competencies,
    form,
    ringWords,
    { width: width - left, rowAir: density.rowAir },
    setter,
  );
  const height = Math.max(web.box.height, table.box.height);
  const top = (height - web.box.height) / 2;
  const part: Part = {
    height,
    gap: 0,
    content: [
      ...[below, web.box, above].map((box) => ({ x: 0, y: top, box })),
      { x: left, y: (height - table.box.height) / 2, box: table.box },
    ],
    tags: [figure, ...table.tags],
  };
  return withGapAbove([part], density.headingGap);
}

/** The names that were laid out for the template, unless some behaviours do not apply. */
function namesFor(
  { names }: CompetencyLayout,
  { competencies }: SummaryForm,
  count: number,
  make: () => BarNames,
): BarNames {
  return count === competencies?.items.length ? names : make();
}
