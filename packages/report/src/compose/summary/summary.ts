import type { Words } from "../words.ts";

/*
 * What the summary page shows of one person's result. Scores are printed texts; numbers say only how far something is
 * drawn.
 */

/** A column whose figures are drawn: the result, or a rater. */
export interface Series {
  readonly column: string;
  readonly name: Words;
  readonly role: "result" | "rater";
}

/** One figure of a series; absent values are those that are not scored yet. */
export interface Amount {
  readonly points: string;
  /** Of the full marks: 1 is all of them. */
  readonly share: number;
  /** The share as printed. */
  readonly percent: string;
}

/** An amount that may not be there yet, or that nobody asked for. */
export type GivenAmount = Amount | "unasked" | undefined;

/** What one section scored, series by series. */
export interface SectionAmounts {
  readonly name: Words;
  readonly weight: Words;
  /** Its full marks; absent where the section only adds or takes points. */
  readonly full?: string;
  readonly amounts: readonly GivenAmount[];
  /** Of more raters than have a bar of their own. */
  readonly spread?: Spread;
  /** Of a section without full marks: the points of the result, with their sign. */
  readonly change?: string;
}

/** Many raters on one line. */
export interface Spread {
  readonly shares: readonly number[];
  /** From the lowest to the highest. */
  readonly words: string;
}

/** A behaviour that a sheet asks for. */
export interface CompetencyForm {
  readonly key: string;
  readonly name: Words;
  readonly full: string;
}

/** The behaviours that a sheet asks for. */
export interface CompetencyForms {
  readonly items: readonly CompetencyForm[];
  /** How many rings the web has, and what one of them is. */
  readonly rings: number;
  readonly ringWords: Words;
}

/** What the summary of every person shows: worded once for a template. */
export interface SummaryForm {
  readonly title: Words;
  readonly totalLabel: Words;
  readonly gradeLabel: Words;
  readonly headings: { readonly [P in SummaryPart]: Words };
  readonly extrasLabel: Words;
  readonly allRaters: Words;
  readonly notScored: Words;
  readonly outside: Words;
  readonly sections: readonly { readonly name: Words; readonly weight: Words }[];
  readonly competencies?: CompetencyForms;
  /** What summaries can print in either weight, for the fonts that all files share. */
  readonly vocabulary: { readonly regular: Words; readonly bold: Words };
  /** `满分 20`. */
  fullMarksOf(points: string): Words;
}

/** The parts that have a heading. */
type SummaryPart = "sections" | "competencies" | "strongest" | "weakest" | "trend";

/** A behaviour: how far it goes on each series. */
export interface CompetencyAmounts extends CompetencyForm {
  readonly amounts: readonly GivenAmount[];
}

/** The behaviours that were scored. */
export interface Competencies {
  /** The series that are drawn and tabled; not more than can be told apart. */
  readonly series: readonly Series[];
  readonly items: readonly CompetencyAmounts[];
}

/** An item that stands out. */
export interface NotableItem {
  readonly name: Words;
  readonly points: string;
  readonly full: string;
  /** What was measured or observed. */
  readonly reason: Words;
}

/** Items that stand out, and how many more have the same share as the last of them. */
export interface NotableItems {
  readonly items: readonly NotableItem[];
  readonly more: Words;
}

/** Something that was added to, or taken from, the points besides the sections' items. */
export interface Extra {
  readonly name: Words;
  readonly change: string;
}

/** A stretch of the total's scale that has a name. */
export interface ScaleRange {
  readonly name: Words;
  readonly from: number;
  readonly to: number;
  /** The total lies here. */
  readonly reached: boolean;
}

/** A bound that is printed below the scale. */
export interface ScaleBound {
  readonly at: number;
  readonly label: string;
}

/** Where the total lies between what it can be. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ranges: readonly ScaleRange[];
  readonly bounds: readonly ScaleBound[];
  readonly total?: number;
}

/** A total of the trend. */
export interface TrendPoint {
  readonly label: Words;
  /** Where another year begins. */
  readonly year: Words;
  readonly points?: string;
  readonly value?: number;
}

/** Totals from the earliest period to this one. */
export interface Trend {
  readonly points: readonly TrendPoint[];
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly ScaleBound[];
}

/** What the drawings say to someone who does not see them. */
export interface AlternateTexts {
  readonly scale: Words;
  readonly sections: Words;
  readonly competencies: Words;
  readonly trend: Words;
}

/** The grade, and what follows from it. */
export interface SummaryGrade {
  readonly name: Words;
  /** The coefficient, the decision, and what vetoes made of the grade. */
  readonly remarks: readonly Words[];
}

/** The summary of one person's result. */
export interface Summary {
  /** Absent while it is not known. */
  readonly total?: string;
  readonly full: string;
  /** The formula of the sum with its numbers. */
  readonly numbers?: string;
  readonly provisional?: Words;
  readonly grade?: SummaryGrade;
  /** Whether the pass mark was reached, in the sheet's words. */
  readonly passed?: Words;
  readonly scale: Scale;
  readonly series: readonly Series[];
  readonly sections: readonly SectionAmounts[];
  readonly extras: readonly Extra[];
  /** The lowest and the highest share that is drawn; at least from nothing to full marks. */
  readonly reach: { readonly low: number; readonly high: number };
  readonly competencies?: Competencies;
  readonly strongest: NotableItems;
  readonly weakest: NotableItems;
  readonly trend?: Trend;
  readonly alternates: AlternateTexts;
}

/** The total of an earlier period, as its result has it; `null` while it was not known. */
export interface EarlierTotal {
  readonly period: string;
  readonly points: string | null;
}
