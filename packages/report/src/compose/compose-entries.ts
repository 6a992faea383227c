import {
  type ColumnScores,
  type Employee,
  firstText,
  type Item,
  itemsOf,
  type Language,
  RESULT_COLUMN,
  type Result,
  type Review,
  type Score,
  type Template,
  textIn,
  wordings,
} from "@scorecard/model";
import { figure, percent } from "./figures.ts";
import { PERIOD_BLANKS, periodWords } from "./period-words.ts";
import { matchedEntries } from "./rules/rooms.ts";
import type { CompanyTexts, ItemNote, ScoreCell, SheetEntries, SheetForm } from "./sheet.ts";
import { personalLanguage, plain, type Speaker, sayLabel, type Wording } from "./words.ts";

/** What a sheet is made for: to be completed by hand, or with everything that was answered and scored. */
export type SheetInput =
  | { readonly kind: "blank"; readonly employee?: Employee; readonly period?: string }
  | { readonly kind: "filled"; readonly review: Review; readonly result: Result };

/** Who and when a sheet is about, as far as it is known. */
export interface SheetSubject {
  readonly employee?: Employee | undefined;
  readonly period?: string | undefined;
}

/** The person and period of a sheet. A result knows them better than the review it was made from. */
export function subjectOf(input: SheetInput): SheetSubject {
  if (input.kind === "blank") return { employee: input.employee, period: input.period };
  return { employee: input.result.employee, period: input.result.period };
}

/** What stays the same for all sheets of a template. */
export interface EntriesContext {
  readonly template: Template;
  /** Of the template as its author wrote it. */
  readonly templateHash: string;
  readonly form: SheetForm;
  readonly speaker: Speaker;
}

/** Puts what is known about one person and period into words. */
export function composeEntries(
  input: SheetInput,
  company: CompanyTexts,
  context: EntriesContext,
): SheetEntries {
  const { template, templateHash, form, speaker } = context;
  const subject = subjectOf(input);
  const language = personalLanguage(speaker.languages);
  const shared = {
    fields: composeFields(subject, context),
    company,
    caption: captionOf(template, subject, speaker),
    identity: identityOf(template, input.kind === "filled" ? input.result.template.hash : templateHash),
  };
  if (input.kind === "blank") {
    const open = (): ScoreCell => "open";
    return {
      ...shared,
      provisional: false,
      itemCell: open,
      sectionCell: open,
      totalCell: open,
      matched: new Map(),
      notes: [],
      comments: new Map(),
    };
  }
  const { review, result } = input;
  const numbers = totalNumbers(result);
  return {
    ...shared,
    provisional: result.status === "provisional",
    ...scoreCells(result),
    ...(numbers !== undefined && { totalNumbers: numbers }),
    matched: matchedByItem(template, result),
    notes: composeNotes(template, form, review, language),
    comments: composeComments(template, review, language),
  };
}

function composeFields({ employee, period }: SheetSubject, context: EntriesContext): SheetEntries["fields"] {
  const { template, form, speaker } = context;
  const language = personalLanguage(speaker.languages);
  const position = employee?.position;
  const isTemplates = position === undefined || wordings(template.position ?? {}).includes(position);
  return {
    period: sayLabel(period === undefined ? PERIOD_BLANKS[template.period] : periodWords(period), speaker),
    name: plain(employee?.name ?? "", language),
    number: plain(employee?.number ?? "", language),
    department: plain(employee?.department ?? "", language),
    position: isTemplates ? form.position : plain(position, language),
  };
}

/** How much of the template's hash is printed. */
const PRINTED_HASH = 12;

function identityOf(template: Template, hash: string): string {
  const version = template.version === undefined ? "" : ` v${template.version}`;
  return `${template.id}${version} ${hash.replace("sha256:", "").slice(0, PRINTED_HASH)}`;
}

function captionOf(template: Template, { employee, period }: SheetSubject, speaker: Speaker): Wording {
  const language = speaker.languages[0];
  const parts = [
    textIn(template.title, language),
    employee && `${employee.name} ${employee.number}`,
    period && periodWords(period)[language],
  ];
  return { language, text: parts.filter((part) => part !== undefined).join("  |  ") };
}

type ScoreCells = Pick<SheetEntries, "itemCell" | "sectionCell" | "totalCell">;

function scoreCells(result: Result): ScoreCells {
  const groups = result.sections.flatMap((section) => section.groups);
  const items = new Map(groups.flatMap((group) => group.items).map((item) => [item.key, item.scores]));
  const sections = new Map(result.sections.map((section) => [section.key, section.totals]));
  return {
    itemCell: (item, column) => cellOf(items.get(item), column),
    sectionCell: (section, column) => cellOf(sections.get(section), column),
    totalCell: (column) => cellOf(result.totals, column),
  };
}

function cellOf(scores: ColumnScores | undefined, column: string): ScoreCell {
  const points = scores?.[column]?.points ?? null;
  return points === null ? "missing" : { points: figure(points) };
}

/** `86.5 × 80% + 72 × 20% = 83.6`, from the trace of the total. */
function totalNumbers(result: Result): string | undefined {
  const step = result.totals[RESULT_COLUMN]?.trace.find((candidate) => candidate.step === "total");
  const total = result.totals[RESULT_COLUMN]?.points ?? null;
  if (step === undefined || total === null) return undefined;
  const parts = step.parts.map((part) => `${figure(part.points)} × ${percent(part.weight)}`);
  return `${parts.join(" + ")} = ${figure(total)}`;
}

function matchedByItem(template: Template, result: Result): ReadonlyMap<string, ReadonlySet<string>> {
  const scores = new Map(
    result.sections.flatMap((section) =>
      section.groups.flatMap((group) => group.items).map((item) => [item.key, item.scores] as const),
    ),
  );
  return new Map(
    template.sections.flatMap(itemsOf).map((item) => [item.key, matchedOf(item, scores.get(item.key))]),
  );
}

/** The entries behind the result; where it takes one rater's score, that rater's entries. */
function matchedOf(item: Item, scores: ColumnScores | undefined): ReadonlySet<string> {
  const result = scores?.[RESULT_COLUMN];
  if (result === undefined) return new Set();
  const taken = result.trace.find((step) => step.step === "take");
  const source: Score | undefined = taken === undefined ? result : scores?.[taken.rater];
  return new Set(matchedEntries(item, [...(source?.trace ?? []), ...result.trace]));
}

function composeNotes(
  template: Template,
  form: SheetForm,
  review: Review,
  language: Language,
): readonly ItemNote[] {
  const orders = new Map(
    form.sections
      .flatMap((section) => section.groups.flatMap((group) => group.items))
      .map((item) => [item.key, item]),
  );
  return template.sections.flatMap(itemsOf).flatMap((item) => {
    const note = entryOf(review.items, [item.key, ...wordings(item.name)])?.note?.trim();
    const printed = orders.get(item.key);
    if (note === undefined || note === "" || printed === undefined) return [];
    return [{ order: printed.order, name: printed.name, text: { language, text: note } }];
  });
}

function composeComments(
  template: Template,
  review: Review,
  language: Language,
): ReadonlyMap<string, Wording> {
  return new Map(
    template.textFields.flatMap((field) => {
      const text = entryOf(review.comments, [field.key, ...wordings(field.label)])?.trim();
      return text === undefined || text === "" ? [] : [[field.key, { language, text }] as const];
    }),
  );
}

/** The entry under the first of several names; names from a file are looked up as own keys only. */
function entryOf<T>(entries: { readonly [name: string]: T }, names: readonly string[]): T | undefined {
  const name = names.find((candidate) => Object.hasOwn(entries, candidate));
  return name === undefined ? undefined : entries[name];
}

/** The title of a document: sheet, person and period of one sheet; the sheet's name and a count for several. */
export function documentTitle(template: Template, captions: readonly Wording[]): string {
  const [first] = captions;
  return captions.length === 1 && first !== undefined
    ? first.text
    : `${firstText(template.title)} (${captions.length})`;
}
