import { LABELS } from "../compose/labels.ts";
import type { SheetEntries, SheetForm } from "../compose/sheet.ts";
import { type Speaker, sayLabel } from "../compose/words.ts";
import { assembleSegments } from "./assemble-page.ts";
import { commentStrips, paragraphStrips, signatureStrips, totalStrip } from "./closing.ts";
import { layOutFooter } from "./footer.ts";
import { type LogoSize, openingStrips, RUNNING_HEAD, runningHead } from "./opening.ts";
import type { Page } from "./page.ts";
import { paginate, segmentsOf } from "./paginate.ts";
import { layOutSection, type SectionLayout, sectionStrips } from "./section-table.ts";
import type { Strip } from "./strip.ts";
import type { HeadWords } from "./table-head.ts";
import type { Typesetter } from "./text-block.ts";

/** What is laid out once for a template: everything that does not change from person to person. */
export interface FormLayout {
  readonly form: SheetForm;
  readonly sections: readonly SectionLayout[];
  readonly signatures: readonly Strip[];
}

/** Lays out the constant part of a template's sheets. */
export function layOutForm(form: SheetForm, speaker: Speaker, setter: Typesetter): FormLayout {
  const { page, margin } = setter.theme;
  const bodyHeight = page.height - margin.top - RUNNING_HEAD - margin.bottom - FOOTER_RESERVE;
  const words = headWords(speaker);
  return {
    form,
    sections: form.sections.map((section) => layOutSection(section, form, words, bodyHeight, setter)),
    signatures: signatureStrips(form, speaker, setter),
  };
}

function headWords(speaker: Speaker): HeadWords {
  const { order, item, competency, weight, requirement, anchors, scoring, levelPoints, score } = LABELS;
  return {
    order: sayLabel(order, speaker),
    item: sayLabel(item, speaker),
    competency: sayLabel(competency, speaker),
    weight: sayLabel(weight, speaker),
    requirement: sayLabel(requirement, speaker),
    anchors: sayLabel(anchors, speaker),
    scoring: sayLabel(scoring, speaker),
    levelPoints: sayLabel(levelPoints, speaker),
    score: sayLabel(score, speaker),
  };
}

/** One sheet to lay out. */
export interface SheetToLayOut {
  readonly entries: SheetEntries;
  /** With results; otherwise to be completed by hand. */
  readonly filled: boolean;
  readonly logo?: LogoSize | undefined;
}

/** Lays out the pages of one sheet. */
export function layOutSheet(
  layout: FormLayout,
  { entries, filled, logo }: SheetToLayOut,
  speaker: Speaker,
  setter: Typesetter,
): readonly Page[] {
  const { page, margin } = setter.theme;
  const { form } = layout;
  const opening = openingStrips(form, entries, logo, speaker, setter);
  const strips = [
    ...opening.strips,
    ...layout.sections.flatMap((section) => sectionStrips(section, form, entries, setter)),
    totalStrip(form, entries, setter),
    ...commentStrips(form, entries, filled, speaker, setter),
    ...paragraphStrips(entries.company.notice, false, setter),
  ];
  const closing = [...paragraphStrips(entries.company.acknowledgement, true, setter), ...layout.signatures];
  const footer = layOutFooter(entries, speaker, setter);
  const bottom = Math.max(margin.bottom, footer.height + FOOT_GAP + PAPER_EDGE);
  const first = page.height - margin.top - bottom;
  const pages = paginate([...heldBack(strips, closing.length > 0), ...closing], {
    first,
    later: first - RUNNING_HEAD,
  });
  const head = runningHead(entries, setter);
  return pages.map((own, index) => {
    const top = margin.top + (index === 0 ? 0 : RUNNING_HEAD);
    return {
      width: page.width,
      height: page.height,
      boxes: [
        ...(index === 0 ? [] : [{ x: margin.x, y: margin.top - 4, box: head }]),
        ...assembleSegments(segmentsOf(own), margin.x, top),
        { x: margin.x, y: page.height - bottom + FOOT_GAP, box: footer.box(index + 1, pages.length) },
      ],
      ...(index === 0 &&
        opening.logo && {
          logo: { ...opening.logo, x: opening.logo.x + margin.x, y: opening.logo.y + margin.top },
        }),
    };
  });
}

/** Left free by a row that fills a page, for a second line of the company's footer; less than a row needs. */
const FOOTER_RESERVE = 18;
const FOOT_GAP = 8;
/** What printers leave free at the edge of the paper. */
const PAPER_EDGE = 20;

/** The signatures never stand alone on a page: what comes before them stays with them. */
function heldBack(strips: readonly Strip[], signed: boolean): readonly Strip[] {
  return strips.map((strip, index) =>
    signed && index === strips.length - 1 ? { ...strip, keepWithNext: true } : strip,
  );
}
