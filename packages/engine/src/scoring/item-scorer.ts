import type { Answer, Diagnostic, Item, ItemResult, ItemReview, Template } from "@scorecard/model";
import { isRefused, type Outcome } from "../rules/room.ts";
import { compileItem } from "../rules/rooms.ts";
import { assign, type Entry } from "./assign.ts";
import { type Cell, EMPTY_CELL } from "./cell.ts";
import { report } from "./messages.ts";
import { type RaterColumns, raterProblems, recordOf } from "./rater-columns.ts";
import { resultColumn } from "./result-column.ts";

/** A scored item: its cells by column (the raters in order, then the result), and as the result states it. */
export interface ScoredItem {
  readonly cells: readonly Cell[];
  readonly result: ItemResult;
}

/** Scores what a review says about one item. */
export type ItemScorer = (
  entry: Entry<ItemReview> | undefined,
  silent: readonly boolean[],
  diagnostics: Diagnostic[],
) => ScoredItem;

/**
 * Prepares the scoring of one item in every column.
 * @param item the item as it is printed, with every form of its texts
 */
export function itemScorer(template: Template, item: Item, columns: RaterColumns): ItemScorer {
  const scoreAnswer = compileItem(item, template.rounding.item);
  const resultOf = resultColumn(template, item);
  const empty = scored(item, columns, [...columns.raters.map(() => EMPTY_CELL), EMPTY_CELL]);

  const scoreRaters = (written: Entry<ItemReview>, silent: readonly boolean[], diagnostics: Diagnostic[]) => {
    const path = ["items", written.name, "answers"];
    const answers = assign(written.value.answers, columns.index, raterProblems(columns, path, diagnostics));
    return columns.raters.map((rater, column): Cell => {
      const answer = answers[column];
      if (answer?.spoilt) return EMPTY_CELL;
      if (answer === undefined || isBlank(answer.value)) {
        if (!silent[column]) {
          const place = { path: [...path, answer?.name ?? rater.key] };
          diagnostics.push(report("missing-answer", { item: item.name, rater: rater.name }, place));
        }
        return EMPTY_CELL;
      }
      return cellOrComplaints(scoreAnswer(answer.value), [...path, answer.name], diagnostics);
    });
  };

  return (entry, silent, diagnostics) => {
    if (entry === undefined) {
      if (silent.includes(false)) {
        diagnostics.push(report("missing-item", { item: item.name }, { path: ["items", item.key] }));
      }
      return empty;
    }
    if (entry.spoilt) return empty;
    const cells = scoreRaters(entry, silent, diagnostics);
    const { agreed } = entry.value;
    const path = ["items", entry.name];
    return scored(item, columns, [...cells, resultOf({ cells, agreed, path, diagnostics })]);
  };
}

/** Whether an answer holds nothing yet, as in a form that was not filled in. */
export function isBlank(answer: Answer): boolean {
  return typeof answer === "string" && answer.trim() === "";
}

function scored(item: Item, columns: RaterColumns, cells: readonly Cell[]): ScoredItem {
  return { cells, result: { key: item.key, scores: recordOf(columns, cells) } };
}

function cellOrComplaints(outcome: Outcome, path: readonly string[], diagnostics: Diagnostic[]): Cell {
  if (!isRefused(outcome)) return outcome;
  diagnostics.push(...outcome.map((complaint) => complaint(path)));
  return EMPTY_CELL;
}
