import {
  type CompleteText,
  type Diagnostic,
  itemsOf,
  RESULT_COLUMN,
  type Result,
  type Review,
  type Template,
} from "@scorecard/model";
import { indexNames } from "../names.ts";
import type { Period } from "../period.ts";
import { asksRaters } from "../rules/item-figures.ts";
import { ENGINE_VERSION } from "../version.ts";
import { type Adjustments, adjustmentReader } from "./adjustments.ts";
import { totalAgreement } from "./agreement.ts";
import type { Assessment, Standing } from "./assessment.ts";
import { assign } from "./assign.ts";
import { type Cell, EMPTY_CELL, isFilled, isLeftOut, isUnasked } from "./cell.ts";
import { type CurrentTotals, totalScorer } from "./closing.ts";
import { commonPoints } from "./common-points.ts";
import { totalDifferenceFinder } from "./differences.ts";
import { environmentMaker, unaskedTest } from "./environments.ts";
import { eventReader } from "./events.ts";
import { verdictOf } from "./grade.ts";
import { isBlank, type ScoredItem } from "./item-scorer.ts";
import { report } from "./messages.ts";
import { reportCarried } from "./missing-answers.ts";
import { nameProblems } from "./name-problems.ts";
import { type PlainRule, resultRule } from "./plain-rules.ts";
import { type RaterColumns, raterColumns, recordOf, scorersOf } from "./rater-columns.ts";
import { hasOpenValue, inputKeysIn, sectionKeysIn } from "./references.ts";
import { checkTemplate, commentCheck, periodCheck } from "./review-names.ts";
import { type Positions, type ScoredGroup, type SectionScorer, sectionScorer } from "./section-scorer.ts";
import { reportNeeded, type SheetData } from "./sheet-data.ts";
import type { SheetFrame } from "./sheet-frame.ts";
import { silentRaters } from "./silent-raters.ts";
import { isExtra } from "./sum-of-sections.ts";
import { applyVetoes, vetoPlan } from "./vetoes.ts";

/** A scored sheet, and everything that was wrong with its review; `path` leads into the review. */
export interface Scored {
  readonly result: Result;
  readonly diagnostics: readonly Diagnostic[];
}

/** A review whose data have been read. */
interface OpenedReview {
  readonly review: Review;
  readonly data: SheetData;
  /** What was wrong with the data. */
  readonly problems: readonly Diagnostic[];
}

/** Scores reviews by a sheet whose parameters are bound. */
export type SheetScorer = (opened: OpenedReview) => Scored;

/** What a sheet is prepared with. */
export interface SheetOptions {
  readonly printed: Template;
  readonly traced: boolean;
  /** How results name the template. */
  readonly identity: Result["template"];
}

const NOTHING: CompleteText = { "zh-Hans": "", "zh-Hant": "", en: "" };
const ONLY_COMMON: CompleteText = {
  "zh-Hans": "（只比两人都评的项目，按计入总分的分数）",
  "zh-Hant": "（只比兩人都評的項目，按計入總分的分數）",
  en: " (only what both of them rate is compared, as it counts in the total)",
};

const NO_ROWS: NonNullable<Review["rows"]> = {};

/** Prepares the scoring of reviews by a sheet; all work that does not depend on the person is done here. */
export function sheetScorer(bound: Template, { printed, traced, identity }: SheetOptions): SheetScorer {
  const { template, lacking } = withoutOpenParts(bound);
  const columns = raterColumns(template, printed);
  const width = columns.keys.length;
  const frame: SheetFrame = {
    template,
    printed,
    columns,
    traced,
    vetoes: vetoPlan(template),
    isUnaskedAt: unaskedTest(template),
    sectionsLookedAt: sectionKeysIn(template.sections),
  };
  const sections = sectionScorers(frame);
  const items = indexNames(sections.flatMap((section) => section.items));
  const rows = indexNames(sections.flatMap((section) => section.rows));
  const readEvents = eventReader(template, printed);
  const readAdjustments = adjustmentReader(template, printed);
  const readPeriod = periodCheck(template);
  const checkComments = commentCheck(template, printed);
  const chooseRule = resultRule(template, traced);
  const makeEnvironments = environmentMaker(template, width);
  const totals = totalsOf(frame);
  const verdict = verdictOf(template, frame.vetoes.grades);
  const whoIsAsked = askedRaters(template, columns);

  return ({ review, data, problems }) => {
    const diagnostics: Diagnostic[] = [];
    const forThisSheet = checkTemplate(review, template, diagnostics);
    const period = readPeriod(review, diagnostics);
    // A review that belongs to another sheet would have every one of its names refused: said once is enough.
    const details = forThisSheet ? diagnostics : [];
    details.push(...problems);
    const events = readEvents(review.events, details);
    const adjustments = readAdjustments(review.adjustments, details);
    const hasWords = checkComments(review.comments, details);
    const said = {
      items: assign(review.items, items, () => nameProblems("items", details)),
      rows: assign(review.rows ?? NO_ROWS, rows, () => nameProblems("rows", details)),
    };
    const standing: Standing = { items: [], sections: [], totals: [] };
    const current: CurrentTotals = [];
    const environments = makeEnvironments(data.inputs, period, standing, current);
    const needed = new Set(lacking);
    const rule = settled(environments[0] && chooseRule(environments[0]), needed, data);
    const assessment: Assessment = {
      review,
      diagnostics: details,
      data,
      period,
      environments,
      rule,
      silent: silentRaters(said, whoIsAsked(period), columns, rule, details),
      carried: columns.raters.map(() => []),
      standing,
      vetoes: frame.vetoes.start(events, width),
      unsettled: {
        needed,
        provisional: !hasWords || events.includes(undefined),
        refused: [],
        agreedByHand: false,
      },
    };
    const groups = scoreItems(sections, said, assessment, frame);
    reportCarried(columns, assessment);
    scoreSections(sections, groups, assessment, frame);
    const printedTotals = totals(groups, assessment, adjustments, current);
    const { grade, passed } = verdict(printedTotals.at(-1) ?? EMPTY_CELL, assessment);
    reportNeeded(template, data, needed, details);
    const took = template.vetoes === undefined ? [] : frame.vetoes.results(assessment.vetoes);
    const result: Result = {
      format: "scorecard-result",
      engine: ENGINE_VERSION,
      template: identity,
      employee: review.employee,
      period: period?.text ?? review.period,
      status: isFinal(printedTotals, assessment) ? "final" : "provisional",
      ...(Object.keys(data.texts).length > 0 && { data: data.texts }),
      sections: sections.map((section, position) =>
        section.result(groups[position] ?? [], standing.sections[position] ?? []),
      ),
      totals: recordOf(columns, printedTotals),
      ...(took.length > 0 && { vetoes: took }),
      ...(grade !== undefined && { grade }),
      ...(passed !== undefined && { passed }),
    };
    return { result, diagnostics };
  };
}

/** Vetoes and grades whose bounds wait for a parameter cannot be judged. */
function withoutOpenParts(bound: Template): { template: Template; lacking: ReadonlySet<string> } {
  const { vetoes, grades, ...rest } = bound;
  const open = [...(vetoes ?? []).filter(hasOpenValue), ...(hasOpenValue(grades) ? [grades] : [])];
  if (open.length === 0) return { template: bound, lacking: new Set() };
  const template: Template = {
    ...rest,
    ...(vetoes && { vetoes: vetoes.filter((veto) => !hasOpenValue(veto)) }),
    ...(grades && !hasOpenValue(grades) && { grades }),
  };
  return { template, lacking: inputKeysIn(open) };
}

function sectionScorers(frame: SheetFrame): readonly SectionScorer[] {
  const { template, printed } = frame;
  let first: Positions = { items: 0, rows: 0 };
  return template.sections.map((section, position) => {
    const scorer = sectionScorer(frame, section, printed.sections[position] ?? section, first);
    first = { items: first.items + scorer.items.length, rows: first.rows + scorer.rows.length };
    return scorer;
  });
}

/** Prepares who is asked anything in a period, by column. */
function askedRaters({ sections }: Template, columns: RaterColumns) {
  const groups = sections.flatMap((section) => section.groups);
  const asking = [
    ...sections.flatMap(itemsOf).filter(asksRaters),
    ...groups.flatMap(({ rows }) => (rows === undefined ? [] : [rows.prototype])),
  ].map(({ due, ...item }) => ({ due, scorers: scorersOf(item, columns) }));
  return (period: Period | undefined): readonly boolean[] =>
    columns.raters.map((_, column) =>
      asking.some(({ due, scorers }) => {
        const isDue = due === undefined || due.some((month) => period?.months.includes(month) ?? true);
        return isDue && scorers[column] === true;
      }),
    );
}

function settled(
  chosen: PlainRule | ReadonlySet<string> | undefined,
  needed: Set<string>,
  { inputs }: SheetData,
): PlainRule | undefined {
  if (chosen === undefined || "kind" in chosen) return chosen;
  for (const key of chosen) if (!inputs.has(key)) needed.add(key);
  return undefined;
}

/**
 * Scores all items; then what the points of some items do to others. Where formulas look at a section before them, its
 * points are worked out as soon as its items are scored.
 */
function scoreItems(
  sections: readonly SectionScorer[],
  said: Parameters<SectionScorer["scoreItems"]>[0],
  assessment: Assessment,
  frame: SheetFrame,
): readonly (readonly ScoredGroup[])[] {
  const { vetoes, columns, template, traced, sectionsLookedAt } = frame;
  const { standing } = assessment;
  const groups = sections.map((section, position) => {
    const scored = section.scoreItems(said, assessment);
    if (sectionsLookedAt.size > 0) {
      standing.sections[position] = vetoedSection(section.addUp(scored), position, assessment, frame);
    }
    return scored;
  });
  vetoes.judge("item", assessment.vetoes, standing, columns.keys.length);
  const places = template.rounding.item;
  for (const { position, effects } of vetoes.itemsByPoints) {
    const cells = standing.items[position];
    if (cells === undefined) continue;
    const changed = applyVetoes(effects, cells, assessment.vetoes, { places, traced });
    replaceCells(groups, cells, changed);
    standing.items[position] = changed;
  }
  return groups;
}

/** The cells of one section, with what is known so far to be vetoed. */
function vetoedSection(
  cells: readonly Cell[],
  position: number,
  assessment: Assessment,
  { vetoes, template, traced }: SheetFrame,
): readonly Cell[] {
  const places = template.rounding.section;
  return applyVetoes(vetoes.sections[position] ?? [], cells, assessment.vetoes, { places, traced });
}

function replaceCells(
  sections: readonly (readonly ScoredGroup[])[],
  cells: readonly Cell[],
  changed: readonly Cell[],
): void {
  for (const { items } of sections.flat()) {
    items.forEach((item: ScoredItem, index) => {
      if (item.cells === cells) items[index] = { ...item, cells: changed };
    });
  }
}

/** Adds up all sections; then what their totals do to other sections. */
function scoreSections(
  sections: readonly SectionScorer[],
  groups: readonly (readonly ScoredGroup[])[],
  assessment: Assessment,
  frame: SheetFrame,
): void {
  const { vetoes, columns, template, traced } = frame;
  const { standing } = assessment;
  sections.forEach((section, position) => {
    const cells = section.addUp(groups[position] ?? []);
    standing.sections[position] = vetoedSection(cells, position, assessment, frame);
  });
  reportLeftOut(assessment, frame);
  vetoes.judge("section", assessment.vetoes, standing, columns.keys.length);
  for (const { position, effects } of vetoes.sectionsByPoints) {
    const cells = standing.sections[position] ?? [];
    const places = template.rounding.section;
    standing.sections[position] = applyVetoes(effects, cells, assessment.vetoes, { places, traced });
  }
}

/** Reports the sections of which nothing applies where that leaves no total: nothing carries them, or a formula needs them. */
function reportLeftOut(
  { standing, diagnostics }: Assessment,
  { template, sectionsLookedAt }: SheetFrame,
): void {
  const isOut = (position: number) => isLeftOut(standing.sections[position]?.at(-1) ?? EMPTY_CELL);
  const nothingCarries = template.sections.every((section, position) => isExtra(section) || isOut(position));
  template.sections.forEach(({ key, name }, position) => {
    if (isOut(position) && (nothingCarries || sectionsLookedAt.has(key))) {
      diagnostics.push(report("section-not-applicable", { section: name }, { path: ["items"] }));
    }
  });
}

/** The totals of all columns: added up, closed, compared, vetoed. */
function totalsOf(frame: SheetFrame) {
  const { template, columns, traced, vetoes } = frame;
  const width = columns.keys.length;
  const scoreTotals = totalScorer(template, width, traced);
  const compareTotals = totalDifferenceFinder(template);
  const byHand = totalAgreement(template, traced);
  return (
    groups: readonly (readonly ScoredGroup[])[],
    assessment: Assessment,
    adjustments: Adjustments,
    current: CurrentTotals,
  ): readonly Cell[] => {
    const { standing, unsettled, diagnostics, review } = assessment;
    let cells = scoreTotals(standing.sections, assessment, adjustments, current);
    const withResult = (result: Cell) =>
      cells.map((cell, column) => (columns.keys[column] === RESULT_COLUMN ? result : cell));
    const { beyond, apart } = compareTotals(cells, commonPoints(template, groups));
    for (const [one, other] of apart) {
      diagnostics.push(report("total-difference-unknown", { one, other }, { path: ["items"] }));
    }
    const { agreed, stated } = review;
    if (stated === null) {
      cells = withResult(EMPTY_CELL);
    } else if (agreed !== undefined && !isBlank(agreed.points)) {
      cells = withResult(byHand(agreed, beyond !== undefined, assessment));
    } else if (beyond !== undefined && !unsettled.agreedByHand) {
      const [one, other] = beyond.raters;
      const common = beyond.common ? ONLY_COMMON : NOTHING;
      const words = { one, other, difference: beyond.difference, most: beyond.most, common };
      diagnostics.push(report("total-difference-beyond", words, { path: ["items"] }));
      cells = withResult(EMPTY_CELL);
    }
    standing.totals = cells;
    vetoes.judge("total", assessment.vetoes, standing, width);
    return applyVetoes(vetoes.total, cells, assessment.vetoes, { places: template.rounding.total, traced });
  };
}

/**
 * A result is final when every column has its points. The column of a rater who has not answered may stay empty where
 * the sheet says what becomes of the missing points, and where the result does not depend on the rater.
 */
function isFinal(totals: readonly Cell[], { standing, unsettled, rule }: Assessment): boolean {
  if (unsettled.provisional || unsettled.needed.size > 0) return false;
  const rows = [...standing.sections, totals];
  return totals.every((_, column) => {
    const isResult = column === totals.length - 1;
    const excused = !isResult && (rule?.missing[column] ?? "provisional") !== "provisional";
    if (excused && unsettled.refused[column] !== true) return true;
    return rows.every((cells) => {
      const cell = cells[column] ?? EMPTY_CELL;
      return isFilled(cell) || isLeftOut(cell) || (!isResult && isUnasked(cell));
    });
  });
}
