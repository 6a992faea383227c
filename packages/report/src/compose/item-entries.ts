import {
  type ColumnScores,
  type Exact,
  type Item,
  type ItemResult,
  type Language,
  measureOf,
  RESULT_COLUMN,
  type Result,
  type Section,
  type Template,
  type TraceStep,
} from "@scorecard/model";
import { composeItem } from "./compose-section.ts";
import { figure, percent, rounded, vetoChange } from "./figures.ts";
import { writtenValue } from "./input-words.ts";
import { LABELS } from "./labels.ts";
import { matchedEntries, writtenAmounts } from "./rules/rooms.ts";
import type { ItemForm, MatchedEntries, ScoreCell, SectionForm, SheetForm } from "./sheet.ts";
import { amountSlot, answerSlot, itemInputSlot, measureSlot } from "./slots.ts";
import { colon, personalLanguage, plain, type Speaker, sayLabel, semicolon, type Wording } from "./words.ts";

/** An item that was scored: as the template has it, or as a row that was added is. */
export interface ScoredItem {
  readonly item: Item;
  readonly result: ItemResult;
}

/** Every scored item, rows that were added among them: those are answered as the prototype is, then have their share. */
export function scoredItems(template: Template, result: Result): readonly ScoredItem[] {
  const results = new Map(
    result.sections.flatMap((section) =>
      section.groups.flatMap((group) => group.items.map((item) => [item.key, item] as const)),
    ),
  );
  const own = template.sections.flatMap((section) =>
    section.groups.flatMap((group) =>
      group.items.flatMap((item): readonly ScoredItem[] => {
        const found = results.get(item.key);
        return found === undefined ? [] : [{ item, result: found }];
      }),
    ),
  );
  return [...own, ...template.sections.flatMap((section) => addedRows(section, result))];
}

/** Names a group of a section that consists of added rows. */
export function rowsKey(section: string, group: number): string {
  return `${section} ${group}`;
}

function addedRows(section: Section, result: Result): readonly ScoredItem[] {
  return section.groups.flatMap((_, index) => rowsOf(section, index, result));
}

function rowsOf(section: Section, group: number, result: Result): readonly ScoredItem[] {
  const rows = section.groups[group]?.rows;
  if (rows === undefined) return [];
  const scored = result.sections.find(({ key }) => key === section.key)?.groups[group]?.items ?? [];
  return scored.flatMap((one): readonly ScoredItem[] => {
    const { row } = one;
    if (row === undefined) return [];
    const { requirement: _, ...rest } = rows.prototype;
    const name = { "zh-Hans": row.name };
    const requirement = row.requirement === undefined ? {} : { requirement: { "zh-Hans": row.requirement } };
    return [{ item: { ...rest, key: one.key, name, ...requirement }, result: one }];
  });
}

/** The rows that were added, in words, by the group that they belong to. */
export function composeRows(
  template: Template,
  form: SheetForm,
  result: Result,
  speaker: Speaker,
): ReadonlyMap<string, readonly ItemForm[]> {
  const language = personalLanguage(speaker.languages);
  const composed = new Map<string, readonly ItemForm[]>();
  template.sections.forEach((section, position) => {
    const printed = form.sections[position];
    section.groups.forEach((group, index) => {
      if (group.rows === undefined || printed === undefined) return;
      const rows = rowsOf(section, index, result).map(({ item, result: { row } }, place) => {
        const order = orderOf(printed, index, place);
        const own = composeItem(item, { order, byPoints: printed.byPoints }, speaker);
        return {
          ...own,
          added: true as const,
          ...(row && { weight: printed.byPoints ? figure(row.fullMarks) : percent(row.weight) }),
          name: plain(row?.name ?? "", language),
          requirement: plain(row?.requirement ?? "", language),
        };
      });
      composed.set(rowsKey(section.key, index), rows);
    });
  });
  return composed;
}

/** Rows are numbered on from where the blank sheet begins to: `7` or `1.1`. */
function orderOf(section: SectionForm, group: number, place: number): string {
  const numbers = (section.groups[group]?.rows?.blank[0]?.order ?? "1").split(".");
  const last = Number(numbers.pop()) + place;
  return [...numbers, String(last)].join(".");
}

/** The score cell of an item. */
export function itemCell(result: ItemResult | undefined, column: string, speaker: Speaker): ScoreCell {
  const points = result?.scores[column]?.points ?? null;
  const isResult = column === RESULT_COLUMN;
  if (result?.applies === undefined) {
    if (points === null) return "missing";
    const vetoed = isResult && isVetoed(result?.scores ?? {});
    return { points: figure(points), ...(vetoed && { remark: sayLabel(LABELS.veto, speaker) }) };
  }
  if (!isResult) return points === null ? "unused" : { points: figure(points) };
  const label = result.applies === "not-due" ? LABELS.notDue : LABELS.notApplicable;
  const remark = sayLabel(label, speaker);
  return points === null ? { remark } : { points: figure(points), remark };
}

/** Whether a veto made the points of an item what they are. */
function isVetoed(scores: ColumnScores): boolean {
  const traces = [scores[RESULT_COLUMN]?.trace ?? [], ...tracesBehind(scores)];
  return traces.some((trace) => trace.some(({ step }) => step === "veto"));
}

/** The entries behind the result of each item; where it weighs several raters, those that all of them chose. */
export function matchedByItem(scored: readonly ScoredItem[]): ReadonlyMap<string, MatchedEntries> {
  return new Map(
    scored.map(({ item, result }) => {
      const [first = [], ...others] = tracesBehind(result.scores).map((trace) =>
        matchedEntries(item, trace).map(
          ({ entry, times }) => [entry, times === undefined ? "" : `×${figure(times)}`] as const,
        ),
      );
      const shared = first.filter(([entry, times]) =>
        others.every((other) => other.some(([own, often]) => own === entry && often === times)),
      );
      return [item.key, new Map(shared)];
    }),
  );
}

/** The traces that a result rests on: of the rater whose score it takes, or of all whose scores it weighs. */
function tracesBehind(scores: ColumnScores): readonly (readonly TraceStep[])[] {
  const result = scores[RESULT_COLUMN]?.trace ?? [];
  const taken = result.find((step) => step.step === "take");
  if (taken !== undefined) return [[...(scores[taken.rater]?.trace ?? []), ...result]];
  const weighed = result.find((step) => step.step === "weigh");
  if (weighed === undefined) return [result];
  return weighed.parts.map(({ rater }) => scores[rater]?.trace ?? []);
}

/**
 * The values that the items' points were worked out from, by the places where they are written: where raters differ, those
 * of each, `1 / 3`.
 */
export function writtenValues(scored: readonly ScoredItem[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const { item, result } of scored) {
    const traces = tracesBehind(result.scores);
    const all = withZeros(item, traces).map((values) => new Map(values));
    for (const slot of new Set(all.flatMap((values) => [...values.keys()]))) {
      const values = all.flatMap((found) => found.get(slot) ?? []);
      written.set(slot, [...new Set(values)].map(writtenValue).join(" / "));
    }
  }
  return written;
}

type Values = ReturnType<typeof valuesIn>;

/** What one rater counted, another who counts did not find at all: `0 / 3` does not look agreed. */
function withZeros(item: Item, traces: readonly (readonly TraceStep[])[]): readonly Values[] {
  const counted = new Set(traces.flatMap((trace) => amountsIn(item, trace).map(([slot]) => slot)));
  return traces.map((trace) => {
    const values = valuesIn(item, trace);
    if (!trace.some(({ step }) => step === "tally")) return values;
    const own = new Set(values.map(([slot]) => slot));
    const zeros = [...counted].filter((slot) => !own.has(slot)).map((slot) => [slot, "0"] as const);
    return [...values, ...zeros];
  });
}

function amountsIn(item: Item, trace: readonly TraceStep[]): readonly (readonly [slot: string, Exact])[] {
  return writtenAmounts(item, trace).map(([entry, much]) => [amountSlot(item.key, entry), much] as const);
}

function valuesIn(item: Item, trace: readonly TraceStep[]): readonly (readonly [slot: string, Exact])[] {
  const given = trace.flatMap((step) => ("inputs" in step ? step.inputs : []));
  const inputs = (item.inputs ?? []).flatMap(({ key }) => {
    const found = given.find((candidate) => candidate.key === key);
    return found === undefined ? [] : [[itemInputSlot(item.key, key), found.value] as const];
  });
  const measured = measuredValue(item, trace);
  return [
    ...inputs,
    ...amountsIn(item, trace),
    ...(measured === undefined ? [] : [[measureSlot(item.key), measured] as const]),
  ];
}

/** The measured value, from the first step that has one. */
function measuredValue(item: Item, trace: readonly TraceStep[]): Exact | undefined {
  const measure = measureOf(item.rule);
  if (measure === undefined) return undefined;
  for (const step of trace) {
    if ("value" in step) return step.value;
    const named = "inputs" in step ? step.inputs.find(({ key }) => key === measure.key) : undefined;
    if (named !== undefined) return named.value;
  }
  return undefined;
}

/** The boxes of yes-or-no figures that are ticked. */
export function tickedAnswers(
  scored: readonly ScoredItem[],
  written: ReadonlyMap<string, string>,
): readonly string[] {
  return scored.flatMap(({ item }) =>
    (item.inputs ?? []).flatMap(({ key, value }) => {
      const slot = itemInputSlot(item.key, key);
      const answer = value.type === "yes-no" ? written.get(slot) : undefined;
      return answer === "yes" || answer === "no" ? [answerSlot(slot, answer === "yes")] : [];
    }),
  );
}

/** How a section's total came about where items did not apply, or a veto took effect: `45 ÷ 75% = 60`, `一票否决：60 → 0`. */
export function sectionNumbers(
  template: Template,
  result: Result,
  { languages: [language] }: Speaker,
): ReadonlyMap<string, Wording> {
  return new Map(
    result.sections.flatMap((section) => {
      const trace = section.totals[RESULT_COLUMN]?.trace ?? [];
      const parts = trace.flatMap((step) => totalStep(step, template.rounding.section, language));
      return parts.length === 0
        ? []
        : [[section.key, { language, text: parts.join(semicolon(language)) }] as const];
    }),
  );
}

function totalStep(step: TraceStep, places: number, language: Language): readonly string[] {
  switch (step.step) {
    case "reweight":
      return [`${figure(step.from)} ÷ ${percent(step.share)} = ${figure(rounded(step.points, places))}`];
    case "veto":
      return [`${LABELS.veto[language]}${colon(language)}${vetoChange(step, places)}`];
    default:
      return [];
  }
}
