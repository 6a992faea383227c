import {
  type Employee,
  firstText,
  itemsOf,
  type Language,
  RESULT_COLUMN,
  type Result,
  type Review,
  type Template,
  textIn,
  wordings,
} from "@scorecard/model";
import { cellOf, closingEntries, tickedByResult, writtenByResult } from "./closing-entries.ts";
import {
  composeRows,
  itemCell,
  matchedByItem,
  rowsKey,
  scoredItems,
  sectionNumbers,
  tickedAnswers,
  writtenValues,
} from "./item-entries.ts";
import { LABELS } from "./labels.ts";
import { periodBlanks, periodWords } from "./period-words.ts";
import type { CompanyTexts, ItemNote, ScoreCell, SheetEntries, SheetForm } from "./sheet.ts";
import { personalLanguage, plain, type Speaker, sayLabel, type Wording, type Words } from "./words.ts";

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
  const { template, templateHash, speaker } = context;
  const subject = subjectOf(input);
  const shared = {
    fields: composeFields(subject, context),
    company,
    caption: captionOf(template, subject, speaker),
    identity: identityOf(template, input.kind === "filled" ? input.result.template.hash : templateHash),
  };
  return input.kind === "blank"
    ? { ...shared, ...NOTHING_ENTERED }
    : { ...shared, ...filledEntries(input.review, input.result, context) };
}

type Personal = Omit<SheetEntries, "fields" | "company" | "caption" | "identity">;

const open = (): ScoreCell => "open";

const NOTHING_ENTERED: Personal = {
  itemCell: open,
  sectionCell: open,
  sumCell: open,
  stepCell: open,
  totalCell: open,
  sectionNumbers: new Map(),
  rows: new Map(),
  matched: new Map(),
  written: new Map(),
  ticked: new Set(),
  adjustments: new Map(),
  gradeRemark: [],
  notes: [],
  comments: new Map(),
};

function filledEntries(review: Review, result: Result, context: EntriesContext): Personal {
  const { template, form, speaker } = context;
  const language = personalLanguage(speaker.languages);
  const scored = scoredItems(template, result);
  const results = new Map(scored.map((one) => [one.item.key, one.result]));
  const sections = new Map(result.sections.map((section) => [section.key, section.totals]));
  const values = writtenValues(scored);
  const rows = composeRows(template, form, result, speaker);
  const provisional = provisionalReason(result, speaker);
  return {
    ...(provisional && { provisional }),
    itemCell: (item, column) => itemCell(results.get(item), column, speaker),
    sectionCell: (section, column) => cellOf(sections.get(section), column),
    ...closingEntries(template, result, speaker),
    sectionNumbers: sectionNumbers(template, result),
    rows,
    matched: matchedByItem(scored),
    written: new Map([...values, ...writtenByResult(template, result)]),
    ticked: new Set([...tickedByResult(template, result), ...tickedAnswers(scored, values)]),
    notes: composeNotes(template, form, rows, review, language),
    comments: composeComments(template, review, language),
  };
}

/** A sheet is provisional for want of scores, or of words that it requires. */
function provisionalReason(result: Result, speaker: Speaker): Words | undefined {
  if (result.status !== "provisional") return undefined;
  const scored = (result.totals[RESULT_COLUMN]?.points ?? null) !== null;
  return sayLabel(scored ? LABELS.textsMissing : LABELS.scoresMissing, speaker);
}

function composeFields({ employee, period }: SheetSubject, context: EntriesContext): SheetEntries["fields"] {
  const { template, form, speaker } = context;
  const language = personalLanguage(speaker.languages);
  const position = employee?.position;
  const isTemplates = position === undefined || wordings(template.position ?? {}).includes(position);
  return {
    period: sayLabel(period === undefined ? periodBlanks(template.periods) : periodWords(period), speaker),
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

function composeNotes(
  template: Template,
  form: SheetForm,
  rows: SheetEntries["rows"],
  review: Review,
  language: Language,
): readonly ItemNote[] {
  return template.sections.flatMap((section, position) => {
    const printed = form.sections[position]?.groups ?? [];
    const items = new Map(printed.flatMap((group) => group.items).map((item) => [item.key, item]));
    const own = itemsOf(section).map((item) => ({
      printed: items.get(item.key),
      note: entryOf(review.items, [item.key, ...wordings(item.name)])?.note,
    }));
    const added = section.groups.flatMap((group, index) => {
      if (group.rows === undefined) return [];
      const { key, name } = group.rows.prototype;
      const names = [group.key ?? key, ...wordings(group.name ?? name)];
      const written = entryOf(review.rows ?? {}, names) ?? [];
      const forms = rows.get(rowsKey(section.key, index)) ?? [];
      return written.map((row, place) => ({ printed: forms[place], note: row.review.note }));
    });
    return [...own, ...added].flatMap(({ printed: item, note }) => {
      const text = note?.trim() ?? "";
      return text === "" || item === undefined
        ? []
        : [{ order: item.order, name: item.name, text: { language, text } }];
    });
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
