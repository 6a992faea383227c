import { LABELS } from "../compose/labels.ts";
import type { SheetEntries, SheetForm } from "../compose/sheet.ts";
import type { Summary } from "../compose/summary/summary.ts";
import { type Speaker, sayLabel } from "../compose/words.ts";
import { annexStrips } from "./annex/lay-out-annex.ts";
import { assembleSegments } from "./assemble-page.ts";
import { commentStrips } from "./comments.ts";
import { layOutFooter } from "./footer.ts";
import { initialsRow } from "./initials.ts";
import { inputStrips } from "./inputs-table.ts";
import { type LogoSize, openingStrips, RUNNING_HEAD, runningHead } from "./opening.ts";
import { outcomeStrips } from "./outcome-tables.ts";
import type { Page } from "./page.ts";
import { type PageRoom, paginate, segmentsOf } from "./paginate.ts";
import { paragraphStrips, smallPrintStrips } from "./paragraphs.ts";
import { layOutSection, type SectionLayout, sectionStrips } from "./section-table.ts";
import { signatureStrips } from "./signatures.ts";
import { withKeywords } from "./signing-keywords.ts";
import { withEntries } from "./slots.ts";
import type { Strip } from "./strip.ts";
import { summaryStrips } from "./summary/lay-out-summary.ts";
import type { SummaryLayout } from "./summary/summary-layout.ts";
import type { HeadWords } from "./table-head.ts";
import { sheetTagOf } from "./tag.ts";
import type { Typesetter } from "./text-block.ts";
import { totalStrips } from "./total-table.ts";

/** What is laid out once for a template: everything that does not change from person to person. */
export interface FormLayout {
  readonly form: SheetForm;
  readonly inputs: readonly Strip[];
  readonly sections: readonly SectionLayout[];
  readonly smallPrint: readonly Strip[];
  readonly outcome: readonly Strip[];
  readonly signatures: readonly Strip[];
  /** The same with the keywords of a sheet that is alone in its file. */
  readonly signaturesAlone: readonly Strip[];
}

/** Lays out the constant part of a template's sheets. */
export function layOutForm(form: SheetForm, speaker: Speaker, setter: Typesetter): FormLayout {
  const { page, margin } = setter.theme;
  const footReserve = FOOTER_RESERVE + initialsRow(form, speaker, setter).height;
  const bodyHeight = page.height - margin.top - RUNNING_HEAD - margin.bottom - footReserve;
  const words = headWords(speaker);
  const signatures = signatureStrips(form, speaker, setter);
  return {
    form,
    inputs: inputStrips(form, words.answers, speaker, setter),
    sections: form.sections.map((section) => layOutSection(section, form, words, bodyHeight, setter)),
    smallPrint: smallPrintStrips(form.smallPrint, setter),
    outcome: outcomeStrips(form, speaker, setter),
    signatures,
    signaturesAlone: withKeywords(signatures, undefined, setter),
  };
}

function headWords(speaker: Speaker): HeadWords {
  const say = (name: keyof typeof LABELS) => sayLabel(LABELS[name], speaker);
  return {
    order: say("order"),
    item: say("item"),
    competency: say("competency"),
    weight: say("weight"),
    fullPoints: say("fullPoints"),
    requirement: say("requirement"),
    anchors: say("anchors"),
    scoring: say("scoring"),
    levelPoints: say("levelPoints"),
    score: say("score"),
    answers: [say("yes"), say("no")],
  };
}

/** One sheet to lay out. */
export interface SheetToLayOut {
  readonly entries: SheetEntries;
  /** With results; otherwise to be completed by hand. */
  readonly filled: boolean;
  readonly logo?: LogoSize | undefined;
  /** From 1, in a file of several sheets. */
  readonly number?: number | undefined;
  readonly summary?: SummaryToLayOut | undefined;
}

/** The summary page of a sheet. */
export interface SummaryToLayOut {
  readonly layout: SummaryLayout;
  readonly summary: Summary;
  /** Instead of the sheet; else after it. */
  readonly alone: boolean;
}

/** Lays out the pages of one sheet. */
export function layOutSheet(
  layout: FormLayout,
  { entries, filled, logo, number, summary }: SheetToLayOut,
  speaker: Speaker,
  setter: Typesetter,
): readonly Page[] {
  const { page, margin } = setter.theme;
  const { form } = layout;
  const opening = openingStrips(form, entries, logo, speaker, setter);
  const strips = [
    ...opening.strips,
    ...layout.inputs,
    ...layout.sections.flatMap((section) => sectionStrips(section, form, entries, setter)),
    ...heldBack(totalStrips(form, entries, setter), layout.smallPrint.length > 0),
    ...layout.smallPrint,
    ...heldBack(layout.outcome, entries.gradeRemark.length > 0),
    ...smallPrintStrips(entries.gradeRemark.length > 0 ? [entries.gradeRemark] : [], setter),
    ...commentStrips(form, entries, filled, speaker, setter),
    ...paragraphStrips(entries.company.notice, false, setter),
  ];
  const signatures =
    number === undefined ? layout.signaturesAlone : withKeywords(layout.signatures, number, setter);
  const closing = [...paragraphStrips(entries.company.acknowledgement, true, setter), ...signatures];
  const footer = layOutFooter(form, entries, speaker, setter);
  const bottom = Math.max(margin.bottom, footer.height + FOOT_GAP + PAPER_EDGE);
  const first = page.height - margin.top - bottom;
  const completed = [...heldBack(strips, closing.length > 0), ...closing].map((strip) =>
    withEntries(strip, entries, setter),
  );
  const later = first - RUNNING_HEAD;
  const printed = summary?.alone === true ? opening.strips : completed;
  const last = summary === undefined ? [] : summaryPage(summary, opening.strips, { first, later }, setter);
  const annex = entries.annex === undefined ? [] : annexStrips(entries.annex, later, setter);
  const onOwnPages = (strips: readonly Strip[]) =>
    strips.length === 0 ? [] : paginate(strips, { first: later, later });
  const pages = [
    ...(summary?.alone === true
      ? paginate([...printed, ...last], { first, later })
      : [...paginate(printed, { first, later }), ...onOwnPages(last)]),
    ...onOwnPages(annex),
  ];
  const head = runningHead(entries, setter);
  const sheetTag = sheetTagOf([...printed, ...last, ...annex], entries.caption.text);
  return pages.map((own, index) => {
    const top = margin.top + (index === 0 ? 0 : RUNNING_HEAD);
    return {
      width: page.width,
      height: page.height,
      ...(number !== undefined && { sheet: number }),
      sheetTag,
      boxes: [
        ...(index === 0 ? [] : [{ x: margin.x, y: margin.top - 4, box: head }]),
        ...assembleSegments(segmentsOf(own), margin.x, top, pages[index - 1]?.at(-1)),
        { x: margin.x, y: page.height - bottom + FOOT_GAP, box: footer.box(index + 1, pages.length) },
      ],
      ...(index === 0 &&
        opening.logo && {
          logo: { ...opening.logo, x: opening.logo.x + margin.x, y: opening.logo.y + margin.top },
        }),
    };
  });
}

/** The summary in the room that is left: below the opening where it stands alone, else on a page of its own. */
function summaryPage(
  { layout, summary, alone }: SummaryToLayOut,
  opening: readonly Strip[],
  { first, later }: PageRoom,
  setter: Typesetter,
): readonly Strip[] {
  const room = alone ? { height: first, above: opening } : { height: later, above: [] };
  return summaryStrips(layout, summary, room, setter);
}

/** Left free by a row that fills a page, for a second line of the company's footer; less than a row needs. */
const FOOTER_RESERVE = 18;
const FOOT_GAP = 8;
/** What printers leave free at the edge of the paper. */
const PAPER_EDGE = 20;

/**
 * The last strip stays with what follows: the signatures never stand alone on a page, and small print stays with its
 * table.
 */
function heldBack(strips: readonly Strip[], followed: boolean): readonly Strip[] {
  return strips.map((strip, index) =>
    followed && index === strips.length - 1 ? { ...strip, keepWithNext: true } : strip,
  );
}
