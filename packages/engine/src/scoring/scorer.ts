import {
  contentHash,
  type Diagnostic,
  exact,
  type GroupResult,
  itemsOf,
  type Result,
  type Review,
  type Section,
  type SectionResult,
  suggest,
  type Template,
} from "@scorecard/model";
import { didYouMean } from "../hints.ts";
import { comparable, indexNames, type NameIndex } from "../names.ts";
import { PERIOD_EXAMPLES, readPeriod } from "../period.ts";
import { ENGINE_VERSION } from "../version.ts";
import { assign, type Entry, findNearest, type NameProblems } from "./assign.ts";
import { type Cell, EMPTY_CELL } from "./cell.ts";
import { type ItemScorer, isBlank, itemScorer, type ScoredItem } from "./item-scorer.ts";
import { report } from "./messages.ts";
import { type RaterColumns, raterColumns, recordOf } from "./rater-columns.ts";
import { addUp, weigher } from "./totals.ts";

/** A scored sheet, and everything that was wrong with its review; `path` leads into the review. */
export interface Scored {
  readonly result: Result;
  readonly diagnostics: readonly Diagnostic[];
}

/** Scores reviews by one template. */
export interface Scorer {
  /** The content hash of the template, by which results name it. */
  readonly templateHash: string;
  /** Scores one review. Never throws; what is missing or wrong leaves its cells and their sums without points. */
  score(review: Review): Scored;
}

/**
 * Prepares the scoring of reviews by a template; all work that does not depend on the person is done here.
 * @param printed the template as it is printed, when that has more names than `template` (the model's
 * `withBothScripts`): reviews may use those names too.
 */
export function createScorer(template: Template, printed: Template = template): Scorer {
  const templateHash = contentHash(template);
  const columns = raterColumns(template, printed);
  const sections = template.sections.map((section, position) =>
    sectionScorer(template, section, printed.sections[position] ?? section, columns),
  );
  const items = indexNames(sections.flatMap(({ names }) => names));
  const comments = indexNames(
    template.textFields.map(({ key, label }, position) => {
      return { key, names: [label, printed.textFields[position]?.label ?? label] };
    }),
  );
  const total = totalScorer(template, columns);
  const identity = {
    id: template.id,
    ...(template.version !== undefined && { version: template.version }),
    hash: templateHash,
  };

  const score = (review: Review): Scored => {
    const diagnostics: Diagnostic[] = [];
    const forThisSheet = checkTemplate(review, template, diagnostics);
    const period = checkPeriod(review, template, diagnostics);
    // A review that belongs to another sheet would have every one of its names refused: said once is enough.
    const details = forThisSheet ? diagnostics : [];
    checkComments(review, comments, details);
    const entries = assign(review.items, items, itemProblems(details));
    const silent = silentRaters(entries, columns, details);
    const scored = sections.map((section) => section.score(entries, silent, details));
    const totals = total(scored.map(({ cells }) => cells));
    const isFinal =
      scored.every(({ complete }) => complete) && totals.every(({ points }) => points !== undefined);
    const result: Result = {
      format: "scorecard-result",
      engine: ENGINE_VERSION,
      template: identity,
      employee: review.employee,
      period,
      status: isFinal ? "final" : "provisional",
      sections: scored.map(({ section }) => section),
      totals: recordOf(columns, totals),
    };
    return { result, diagnostics };
  };
  return { templateHash, score };
}

interface ScoredSection {
  readonly section: SectionResult;
  /** The section's totals by column. */
  readonly cells: readonly Cell[];
  readonly complete: boolean;
}

interface PreparedItem {
  readonly key: string;
  readonly position: number;
  readonly score: ItemScorer;
}

function sectionScorer(template: Template, section: Section, printed: Section, columns: RaterColumns) {
  const first = template.sections
    .slice(0, template.sections.indexOf(section))
    .reduce((count, earlier) => count + itemsOf(earlier).length, 0);
  const printedItems = itemsOf(printed);
  const items = itemsOf(section).map((item, index) => ({ item, printed: printedItems[index] ?? item }));
  const prepared = items.map((pair, index): PreparedItem => {
    return {
      key: pair.item.key,
      position: first + index,
      score: itemScorer(template, pair.printed, columns),
    };
  });
  let next = 0;
  const groups = section.groups.map(({ key, items }) => {
    const members = prepared.slice(next, next + items.length);
    next += items.length;
    return { members, named: key === undefined ? {} : { key }, keys: members.map((member) => member.key) };
  });
  const keys = prepared.map(({ key }) => key);
  const places = template.rounding.section;
  const addColumns = (items: readonly ScoredItem[], itemKeys: readonly string[]) =>
    columns.keys.map((_, column) => addUp(columnCells(items, column), itemKeys, places));

  const score = (
    entries: readonly (Entry<Review["items"][string]> | undefined)[],
    silent: readonly boolean[],
    diagnostics: Diagnostic[],
  ): ScoredSection => {
    const all: ScoredItem[] = [];
    const results = groups.map((group): GroupResult => {
      const scored = group.members.map((member) =>
        member.score(entries[member.position], silent, diagnostics),
      );
      all.push(...scored);
      const totals = recordOf(columns, addColumns(scored, group.keys));
      return { ...group.named, items: scored.map(({ result }) => result), totals };
    });
    const cells = addColumns(all, keys);
    const complete = cells.every(({ points }) => points !== undefined);
    return {
      section: { key: section.key, groups: results, totals: recordOf(columns, cells) },
      cells,
      complete,
    };
  };
  const names = items.map((pair) => ({ key: pair.item.key, names: [pair.item.name, pair.printed.name] }));
  return { names, score };
}

function columnCells(items: readonly ScoredItem[], column: number): readonly Cell[] {
  return items.map(({ cells }) => cells[column] ?? EMPTY_CELL);
}

function totalScorer(template: Template, columns: RaterColumns) {
  const { sections, rounding } = template;
  const weigh = weigher(
    sections.map(({ weight }) => exact(weight)),
    sections.map(({ weight }) => weight),
    rounding.total,
    (parts, points) => ({
      step: "total",
      parts: parts.map((part) => ({
        section: sections[part.position]?.key ?? "",
        points: part.points,
        weight: part.weight,
      })),
      points,
    }),
  );
  return (totals: readonly (readonly Cell[])[]) =>
    columns.keys.map((_, column) => weigh(totals.map((cells) => cells[column] ?? EMPTY_CELL)));
}

/** @returns whether the review is for this sheet, be its name misspelt. */
function checkTemplate(review: Review, template: Template, diagnostics: Diagnostic[]): boolean {
  const { template: written, templateVersion } = review;
  if (written !== template.id && comparable(written) !== comparable(template.id)) {
    const hint = didYouMean(suggest(written, [template.id]));
    const words = { written, expected: template.id, hint };
    diagnostics.push(report("wrong-template", words, { path: ["template"] }));
    return hint.en !== "";
  }
  const { version } = template;
  if (templateVersion !== undefined && version !== undefined && templateVersion !== version) {
    const words = { written: templateVersion, expected: version };
    diagnostics.push(report("wrong-template-version", words, { path: ["templateVersion"] }));
  }
  return true;
}

/** @returns the period in its stable form, or as written when it is none. */
function checkPeriod(review: Review, template: Template, diagnostics: Diagnostic[]): string {
  const period = readPeriod(review.period, template.period);
  if (period !== undefined) return period;
  const words = { written: review.period, example: PERIOD_EXAMPLES[template.period] };
  diagnostics.push(report("wrong-period", words, { path: ["period"] }));
  return review.period;
}

function checkComments(review: Review, index: NameIndex, diagnostics: Diagnostic[]): void {
  const unknown = (name: string, nearest?: string) => {
    const hint = didYouMean(nearest);
    diagnostics.push(report("unknown-comment", { name, hint }, { path: ["comments", name] }));
  };
  assign(review.comments, index, {
    unknown,
    ambiguous: unknown,
    twice: (name, other) => {
      diagnostics.push(report("comment-twice", { name, other }, { path: ["comments", name] }));
    },
  });
}

function itemProblems(diagnostics: Diagnostic[]): NameProblems {
  return {
    unknown: (name, nearest) => {
      const hint = didYouMean(nearest);
      diagnostics.push(report("unknown-item", { name, hint }, { path: ["items", name] }));
    },
    ambiguous: (name) => {
      diagnostics.push(report("ambiguous-item", { name }, { path: ["items", name] }));
    },
    twice: (name, other) => {
      diagnostics.push(report("item-twice", { name, other }, { path: ["items", name] }));
    },
  };
}

/** Raters who answered nothing at all are reported once, not item by item. */
function silentRaters(
  entries: readonly (Entry<Review["items"][string]> | undefined)[],
  { raters, index }: RaterColumns,
  diagnostics: Diagnostic[],
): readonly boolean[] {
  const silent = raters.map(() => true);
  let open = raters.length;
  for (const entry of entries) {
    if (open === 0) break;
    for (const [name, answer] of Object.entries(entry?.value.answers ?? {})) {
      const column = index.find(name) ?? findNearest(name, index);
      if (typeof column === "number" && silent[column] && !isBlank(answer)) {
        silent[column] = false;
        open -= 1;
      }
    }
  }
  raters.forEach((rater, column) => {
    if (silent[column]) {
      diagnostics.push(report("missing-rater", { rater: rater.name }, { path: ["items"] }));
    }
  });
  return silent;
}
