import {
  type AgreedScore,
  type Diagnostic,
  exact,
  type Item,
  type LocalizedText,
  type ResultRule,
  type Template,
} from "@scorecard/model";
import { compareTo, readWrittenNumber } from "../written-number.ts";
import { type Cell, cellOf, EMPTY_CELL, type FilledCell, isFilled } from "./cell.ts";
import { report } from "./messages.ts";
import { weigher } from "./totals.ts";

/** What a result cell is made from. */
export interface ResultInput {
  /** The raters' cells, in the order of the columns. */
  readonly cells: readonly Cell[];
  readonly agreed: AgreedScore | undefined;
  /** Where the item is in its review. */
  readonly path: readonly string[];
  readonly diagnostics: Diagnostic[];
}

/** Prepares the result column of one item by the sheet's rule; a score agreed by hand goes before the rule. */
export function resultColumn(template: Template, item: Item): (input: ResultInput) => Cell {
  const byRule = ruleOf(template, item.name);
  const byHand = agreement(template, item);
  return (input) => (input.agreed === undefined ? byRule(input) : byHand(input.agreed, input));
}

function ruleOf(template: Template, item: LocalizedText): (input: ResultInput) => Cell {
  const { result } = template;
  switch (result.kind) {
    case "take": {
      const column = columnOf(template, result.rater);
      return ({ cells }) => taken(cells[column] ?? EMPTY_CELL, result.rater);
    }
    case "weighted":
      return weightedRule(template, result);
    case "agreed":
      return (input) => unanimous(template, item, input);
  }
}

function columnOf(template: Template, rater: string): number {
  return template.raters.findIndex(({ key }) => key === rater);
}

function taken(cell: Cell, rater: string): Cell {
  if (!isFilled(cell)) return EMPTY_CELL;
  const points = cell.score.points ?? "";
  return { points: cell.points, score: { points, trace: [{ step: "take", rater, points }] } };
}

function weightedRule(
  template: Template,
  { weights }: Extract<ResultRule, { readonly kind: "weighted" }>,
): (input: ResultInput) => Cell {
  const columns = weights.map(({ rater }) => columnOf(template, rater));
  const weigh = weigher(
    weights.map(({ weight }) => exact(weight)),
    weights.map(({ weight }) => weight),
    template.rounding.item,
    (parts, points) => ({
      step: "weigh",
      parts: parts.map((part) => ({
        rater: weights[part.position]?.rater ?? "",
        points: part.points,
        weight: part.weight,
      })),
      points,
    }),
  );
  return ({ cells }) => weigh(columns.map((column) => cells[column] ?? EMPTY_CELL));
}

/** Raters who gave the same points agree without a word; others have to write what they agreed on. */
function unanimous(template: Template, item: LocalizedText, input: ResultInput): Cell {
  const { cells, path, diagnostics } = input;
  if (!cells.every(isFilled)) return EMPTY_CELL;
  const [first, ...others] = cells;
  const rater = template.raters[0]?.key ?? "";
  if (first !== undefined && others.every(({ points }) => points === first.points))
    return taken(first, rater);
  diagnostics.push(report("missing-agreement", { item }, { path }));
  return EMPTY_CELL;
}

function agreement(template: Template, item: Item) {
  const places = template.rounding.item;
  const fullMarks = exact(item.fullMarks);
  return ({ points: written, reason }: AgreedScore, { path, diagnostics }: ResultInput): Cell => {
    const place = { path: [...path, "agreed", "points"] };
    const number = readWrittenNumber(written);
    if (number === undefined || !["", "分", "points", "point"].includes(number.unit)) {
      diagnostics.push(report("agreed-not-points", { item: item.name, written }, place));
      return EMPTY_CELL;
    }
    if (number.numerator < 0n || compareTo(number, fullMarks) > 0) {
      const words = { item: item.name, written: number.text, fullMarks: item.fullMarks };
      diagnostics.push(report("agreed-out-of-range", words, place));
      return EMPTY_CELL;
    }
    const because = reason?.trim() ?? "";
    if (template.result.kind !== "agreed" && because === "") {
      diagnostics.push(report("agreed-needs-reason", { item: item.name }, { path: [...path, "agreed"] }));
      return EMPTY_CELL;
    }
    return agreedCell(number.text, because, places);
  };
}

function agreedCell(points: string, reason: string, places: number): FilledCell {
  const step = { step: "agreed", points, ...(reason !== "" && { reason }) } as const;
  return cellOf(exact(points), places, [step]);
}
