import {
  type Answer,
  exact,
  type Item,
  type ItemResult,
  type ItemReview,
  type LocalizedText,
  type Rational,
} from "@scorecard/model";
import { asksRaters } from "../rules/item-figures.ts";
import { referencesIn } from "../rules/looks-beyond-item.ts";
import { type Earned, isRefused, type Outcome, type Refusal } from "../rules/room.ts";
import { compileItem } from "../rules/rooms.ts";
import { agreement } from "./agreement.ts";
import { type Assessment, needInputs } from "./assessment.ts";
import { assign, type Entry } from "./assign.ts";
import { BLANK_CELL, type Cell, EMPTY_CELL, UNASKED_CELL } from "./cell.ts";
import { averageCell, statedCell } from "./copied-points.ts";
import { differenceFinder, reportBeyond, wholeOf } from "./differences.ts";
import { withGroupAnswers } from "./group-answers.ts";
import { report } from "./messages.ts";
import { reportBlanks, waitedFor } from "./missing-answers.ts";
import { notApplicableCell, saysNotApplicable } from "./not-applicable.ts";
import { raterProblems, ratersInWords, recordOf, scorersOf } from "./rater-columns.ts";
import { hasOpenValue, inputKeysIn } from "./references.ts";
import { type RowShare, sharedCell } from "./row-share.ts";
import type { SheetFrame } from "./sheet-frame.ts";

/** What sums need to know of an item. */
export interface ItemFacts {
  readonly key: string;
  readonly counts: Item["counts"];
  readonly weight: string;
  readonly share: Rational;
}

/** An item with its cells by column: the raters in order, then the result. */
export interface ScoredItem {
  readonly facts: ItemFacts;
  readonly cells: readonly Cell[];
  readonly applies?: ItemResult["applies"];
  readonly row?: ItemResult["row"];
}

/** What a review says about one item, and where. */
export interface SaidOfItem {
  /** Absent where it says nothing. */
  readonly review: ItemReview | undefined;
  /** What a row is called, where it is not the sheet that names the item. */
  readonly name?: LocalizedText;
  /** What a row takes of the item's points; all of them unless given. */
  readonly share?: RowShare | undefined;
  readonly path: readonly string[];
  /** The item stands there twice or under a wrong name, which was reported. */
  readonly spoilt: boolean;
}

/** Scores what a review says about one item. */
export type ItemScorer = (said: SaidOfItem, assessment: Assessment) => ScoredItem;

/**
 * Prepares the scoring of one item in every column.
 * @param item the item as it is printed, with every form of its texts
 */
export function itemScorer(frame: SheetFrame, item: Item): ItemScorer {
  const { template, columns, traced } = frame;
  const places = template.rounding.item;
  const asks = asksRaters(item);
  const scorers = scorersOf(item, columns);
  const averages = columns.raters.map(({ average }) => average);
  const isUnaskedFor = unaskedSources(frame, item);
  const scoreAnswer = answerScorer(frame, item);
  const resultOf = resultScorer(frame, item);
  const facts: ItemFacts = {
    key: item.key,
    counts: item.counts,
    weight: item.weight,
    share: exact(item.weight),
  };
  const cellsOf = (cell: Cell) =>
    columns.keys.map((_, column) => (scorers[column] === false ? UNASKED_CELL : cell));
  const empty: ScoredItem = { facts, cells: cellsOf(EMPTY_CELL) };
  const blank = cellsOf(BLANK_CELL);
  // A bonus or a penalty that does not apply adds nothing, whatever the sheet says about its other items.
  const policy = item.counts === undefined ? (item.notApplicable ?? "reweight") : "zero";
  const inapplicable = notApplicableCell(policy, exact(item.fullMarks), places, traced);

  const scoreRater = (
    answer: Entry<Answer> | undefined,
    column: number,
    said: Told,
    assessment: Assessment,
  ): Cell => {
    if (answer?.spoilt) return refuse(assessment, column);
    const value = answer?.value ?? "";
    if (isBlank(value) && asks) return BLANK_CELL;
    if (item.notApplicable !== undefined && saysNotApplicable(value)) return inapplicable;
    if (averages[column] && !isBlank(value)) return averageCell(value, { places, traced });
    const outcome = scoreAnswer(value, column, assessment);
    if (!isRefused(outcome)) {
      askForNote(said, outcome, assessment);
      return outcome;
    }
    if (outcome.length === 0 && isUnaskedFor(column, assessment)) return UNASKED_CELL;
    const name = answer?.name ?? columns.raters[column]?.key ?? "";
    complain(outcome, said.name, value, [...said.path, "answers", name], assessment);
    // Without a complaint the answer is not to blame: what it needs from elsewhere is not there yet.
    return outcome.length > 0 ? refuse(assessment, column) : EMPTY_CELL;
  };

  // A list is an answer of its own there: what occurred, what is ticked.
  const isTally = item.rule.kind === "tally";

  const scoreRaters = (said: Told, assessment: Assessment): readonly Cell[] => {
    const given = isTally ? said.review.answers : withGroupAnswers(said.review.answers, columns);
    const answers = assign(given, columns.index, () =>
      raterProblems(columns, [...said.path, "answers"], assessment.diagnostics),
    );
    const cells = columns.raters.map((_, column) => {
      const answer = answers[column];
      if (scorers[column] !== false) return scoreRater(answer, column, said, assessment);
      if (answer !== undefined) refuseRater(answer, column, said, frame, item, assessment);
      return UNASKED_CELL;
    });
    if (cells.includes(BLANK_CELL)) {
      const nameOf = (column: number) => answers[column]?.name;
      reportBlanks({ item: said.name, path: said.path, cells, scorers, nameOf }, columns, assessment);
    }
    return said.share === undefined
      ? cells
      : cells.map((cell, column) =>
          averages[column] ? cell : sharedCell(cell, said.share, { places, traced }),
        );
  };

  return ({ review, path, name = item.name, share, spoilt }, assessment) => {
    const { diagnostics } = assessment;
    if (item.due !== undefined && isNotDue(item.due, assessment)) {
      if (Object.values(review?.answers ?? {}).some((answer) => !isBlank(answer))) {
        diagnostics.push(report("not-due-answered", { item: name }, { path }));
      }
      return {
        facts,
        cells: cellsOf(sharedCell(inapplicable, share, { places, traced })),
        applies: "not-due",
      };
    }
    if (spoilt) return empty;
    if (review === undefined && asks) {
      if (waitedFor({ cells: blank, scorers }, assessment).size > 0) {
        diagnostics.push(report("missing-item", { item: name }, { path }));
      }
      return empty;
    }
    const said = { review: review ?? { answers: {} }, path, name, share };
    const given = scoreRaters(said, assessment);
    const result = resultOf(given, said, assessment);
    const cells = columns.keys.map((_, column) => given[column] ?? result);
    return result.state === "not-applicable" ? { facts, cells, applies: "not-applicable" } : { facts, cells };
  };
}

/** What a review says about an item that it names. */
interface Told {
  readonly review: ItemReview;
  readonly path: readonly string[];
  readonly name: LocalizedText;
  readonly share: RowShare | undefined;
}

/** An answer of a rater who does not score the item. */
function refuseRater(
  { name, value, spoilt }: Entry<Answer>,
  column: number,
  { name: item, path }: Told,
  { columns }: SheetFrame,
  { raters: own = [] }: Item,
  { diagnostics }: Assessment,
): void {
  if (spoilt || isBlank(value)) return;
  const rater = columns.raters[column]?.name ?? {};
  const raters = ratersInWords(columns.raters.filter(({ key }) => own.includes(key)));
  diagnostics.push(
    report("rater-does-not-score", { item, rater, raters }, { path: [...path, "answers", name] }),
  );
}

/** Prepares the test whether an item's formula looks at points that the rater of a column does not give. */
function unaskedSources({ isUnaskedAt }: SheetFrame, item: Item) {
  const { points } = referencesIn(item);
  return (column: number, { standing }: Assessment): boolean =>
    points.some((of) => isUnaskedAt(of, column, standing));
}

function complain(
  refusal: Refusal,
  item: LocalizedText,
  answer: Answer,
  path: readonly string[],
  { diagnostics }: Assessment,
): void {
  if (refusal.length > 0 && saysNotApplicable(answer)) {
    diagnostics.push(report("always-applies", { item }, { path }));
  } else {
    for (const complaint of refusal) diagnostics.push(complaint(path));
  }
}

function refuse({ unsettled }: Assessment, column: number): Cell {
  unsettled.refused[column] = true;
  return EMPTY_CELL;
}

/** Whether an answer holds nothing yet, as in a form that was not filled in. */
export function isBlank(answer: Answer): boolean {
  return typeof answer === "string" && answer.trim() === "";
}

function isNotDue(due: readonly number[], { period }: Assessment): boolean {
  return period !== undefined && !due.some((month) => period.months.includes(month));
}

/** Scores one answer in its column. What an item needs from the sheet and does not find is noted. */
function answerScorer({ template, traced }: SheetFrame, item: Item) {
  const needs = inputKeysIn(item.rule);
  if (hasOpenValue(item)) {
    return (_: Answer, __: number, assessment: Assessment): Outcome => {
      needInputs(needs, assessment);
      return [];
    };
  }
  const score = compileItem(item, { places: template.rounding.item, trace: traced });
  const own = new Set((template.inputs ?? []).map(({ key }) => key).filter((key) => needs.has(key)));
  for (const { key } of item.inputs ?? []) own.delete(key);
  return (answer: Answer, column: number, assessment: Assessment): Outcome => {
    const environment = assessment.environments[column];
    const outcome = environment === undefined ? [] : score(answer, environment);
    if (isRefused(outcome) && outcome.length === 0) needInputs(own, assessment);
    return outcome;
  };
}

/** The result column of one item: agreed by hand, or by the sheet's rule where the raters are near enough. */
function resultScorer({ template, columns, traced }: SheetFrame, item: Item) {
  const byHand = agreement(item, template.rounding.item, traced);
  const findBeyond = differenceFinder(template, wholeOf(item));
  const shareFrame = { places: template.rounding.item, traced };
  const scorers = scorersOf(item, columns);
  const isCopied = columns.raters.some(({ average }, column) => average && scorers[column] === true);
  return (cells: readonly Cell[], { review, path, name, share }: Told, assessment: Assessment) => {
    const { agreed } = review;
    const beyond = findBeyond(cells, share?.factor);
    if (agreed !== undefined && !isBlank(agreed.points)) {
      const words = { path, name, beyond: beyond !== undefined };
      return sharedCell(byHand(agreed, words, assessment), share, shareFrame);
    }
    if (isCopied && review.stated !== undefined) return statedCell(review.stated, shareFrame);
    if (beyond !== undefined) {
      reportBeyond(beyond, name, path, assessment);
      return EMPTY_CELL;
    }
    const { rule, diagnostics } = assessment;
    return rule === undefined ? EMPTY_CELL : rule.result({ item: name, cells, path, diagnostics });
  };
}

/** An answer that has to be explained waits for the item's note. */
function askForNote({ review, path, name }: Told, { needsNote }: Earned, assessment: Assessment): void {
  if (needsNote === undefined || (review.note ?? "").trim() !== "") return;
  assessment.unsettled.provisional = true;
  assessment.diagnostics.push(report("missing-note", { item: name, answer: needsNote }, { path }));
}

/** An item as results state it. */
export function itemResult({ facts, cells, applies, row }: ScoredItem, frame: SheetFrame): ItemResult {
  const scored = { key: facts.key, scores: recordOf(frame.columns, cells) };
  if (applies === undefined && row === undefined) return scored;
  return { ...scored, ...(applies !== undefined && { applies }), ...(row !== undefined && { row }) };
}
