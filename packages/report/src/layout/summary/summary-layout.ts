import type { SummaryForm } from "../../compose/summary/summary.ts";
import { contentWidth } from "../columns.ts";
import type { Box, PlacedBox } from "../page.ts";
import { type Tag, tagged } from "../tag.ts";
import { heightOf, setInline, setWords, stack, type Typesetter } from "../text-block.ts";
import { type BarNames, layOutBarNames } from "./bar-names.ts";
import { layOutWeb, makesWeb, type Web } from "./competency-web.ts";
import { DENSITIES } from "./density.ts";
import { boxPart, headingPart, type Part } from "./panel.ts";
import { WIDE, widthsOf } from "./widths.ts";

/** What of the summary is laid out once for a template. */
export interface SummaryLayout {
  readonly form: SummaryForm;
  readonly title: Part;
  readonly headings: { readonly [P in keyof SummaryForm["headings"]]: Part };
  readonly sectionNames: BarNames;
  readonly competencies?: CompetencyLayout;
  /** Panels beside each other, or below each other. */
  readonly wide: boolean;
}

/** The web in each size, or the names of bars where behaviours make no web. */
export interface CompetencyLayout {
  readonly webs: readonly Web[];
  readonly names: BarNames;
}

/** Lays out what the summary of every person shows. */
export function layOutSummaryForm(form: SummaryForm, setter: Typesetter): SummaryLayout {
  const { full, main, narrow, wide } = widthsOf(setter);
  const { headings, competencies } = form;
  const heading = (part: keyof typeof headings, width: number) => headingPart(headings[part], width, setter);
  return {
    form,
    wide,
    title: titlePart(form, full, setter),
    headings: {
      sections: heading("sections", main),
      competencies: heading("competencies", main),
      strongest: heading("strongest", narrow),
      weakest: heading("weakest", narrow),
      trend: heading("trend", main),
    },
    sectionNames: layOutBarNames(form.sections, main, setter),
    ...(competencies && { competencies: layOutCompetencies(competencies, main, setter) }),
  };
}

function titlePart(form: SummaryForm, width: number, setter: Typesetter): Part {
  const { size } = setter.theme;
  const tag: Tag = { role: "H2" };
  const style = { width, align: "left", size: size.title * 0.8, second: size.titleSecond * 0.85 } as const;
  const lines = tagged(setInline(form.title, { ...style, weight: "bold" }, setter), tag);
  return boxPart({ width, height: heightOf(lines), lines: stack(lines, 0, 0) }, 10, [tag]);
}

/** How much of a panel is the web; the table has the rest. */
export function webWidth(width: number): number {
  return width * (width < WIDE * 0.65 ? 0.5 : 0.46);
}

function layOutCompetencies(
  { items, rings }: NonNullable<SummaryForm["competencies"]>,
  width: number,
  setter: Typesetter,
): CompetencyLayout {
  const room = webWidth(width);
  const webs = makesWeb(items.length)
    ? DENSITIES.map(({ radius }) => layOutWeb(items, rings, { width: room, radius }, setter))
    : [];
  return { webs, names: layOutBarNames(items.map(unweighted), width, setter) };
}

/** Bars of behaviours print no weights. */
export function unweighted<T extends { readonly name: SummaryForm["title"] }>({ name }: T) {
  return { name, weight: [] };
}

/** A box that no page has: what summaries print in either weight. */
function vocabularyBox({ vocabulary }: SummaryForm, setter: Typesetter): Box {
  const style = { width: contentWidth(setter.theme), align: "left", size: 8, second: 8 } as const;
  const lines = [
    ...setWords(vocabulary.regular, style, setter),
    // The second language is never set bold.
    ...setWords(vocabulary.bold.slice(0, 1), { ...style, weight: "bold" }, setter),
  ];
  return { width: style.width, height: heightOf(lines), lines: stack(lines, 0, 0) };
}

/** The boxes that are the same on every sheet's summary. */
export function constantBoxes(layout: SummaryLayout, setter: Typesetter): readonly PlacedBox[] {
  const { form, title, headings, sectionNames, competencies } = layout;
  const parts = [title, ...Object.values(headings)].flatMap(({ content }) => content);
  const boxes: readonly Box[] = [
    ...sectionNames.boxes,
    ...(competencies?.webs ?? []).map(({ box }) => box),
    ...(competencies?.names.boxes ?? []),
    vocabularyBox(form, setter),
  ];
  return [...parts, ...boxes.map((box) => ({ x: 0, y: 0, box }))];
}
