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
import { composeAnnex, type Explain } from "./annex/compose-annex.ts";
import type { AskedOnScreen } from "./asked.ts";
import { cellOf, closingEntries, tickedByResult, writtenByResult } from "./closing-entries.ts";
import { gradeNameOf } from "./closing-form.ts";
import { figure } from "./figures.ts";
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
import type { CompanyTexts, CopyKind, ItemNote, SheetEntries, SheetForm } from "./sheet.ts";
import type { EarlierTotal } from "./summary/summary.ts";
import { openCells, waitedFor } from "./waited-for.ts";
import {
  parenthesis,
  personalLanguage,
  plain,
  type Speaker,
  sayLabel,
  type Wording,
  type Words,
} from "./words.ts";

/** What a sheet is made for: to be completed by hand, or with everything that was answered and scored. */
export type SheetInput =
  | {
      readonly kind: "blank";
      readonly employee?: Employee;
      readonly period?: string;
      /** Completed on the screen. */
      readonly fillable?: true;
    }
  | {
      readonly kind: "filled";
      readonly review: Review;
      readonly result: Result;
      /** What is still missing is completed on the screen. */
      readonly fillable?: true;
      /** Totals of the same person in periods before, for the trend of the summary page. */
      readonly earlier?: readonly EarlierTotal[];
      /**
       * For one reader. `employee`: template, review and result are a copy by the engine's `employeeCopies`; notes and
       * confidential fields are not printed. `hr`: everything, with the annex. Without it: everything but the annex.
       */
      readonly copy?: CopyKind;
      /** With the annex: how each figure came about. */
      readonly trace?: true;
    };

type FilledInput = Extract<SheetInput, { readonly kind: "filled" }>;

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
  readonly explain?: Explain | undefined;
  /** What fillable sheets ask. */
  readonly asked?: { readonly [K in SheetInput["kind"]]: AskedOnScreen };
}

/**
 * Puts what is known about one person and period into words.
 * @param contentHash of the data that the sheet is made from; printed on filled sheets.
 */
export function composeEntries(
  input: SheetInput,
  company: CompanyTexts,
  contentHash: string,
  context: EntriesContext,
): SheetEntries {
  const { template, templateHash, speaker } = context;
  const subject = subjectOf(input);
  const shared = {
    fields: composeFields(subject, context),
    ...(context.asked && { asked: context.asked[input.kind] }),
    company,
    caption: captionOf(template, subject, speaker),
    identity:
      input.kind === "blank"
        ? identityOf(template, templateHash)
        : `${identityOf(template, input.result.template.hash)}  ·  ${printedHash(contentHash)}`,
  };
  return input.kind === "blank"
    ? { ...shared, ...NOTHING_ENTERED, ...openCells(template) }
    : { ...shared, ...filledEntries(input, context) };
}

type CellName = "itemCell" | "sectionCell" | "sumCell" | "stepCell" | "totalCell";

type Personal = Omit<SheetEntries, "fields" | "asked" | "company" | "caption" | "identity">;

const NOTHING_ENTERED: Omit<Personal, CellName> = {
  vetoNumbers: [],
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

function filledEntries(input: FilledInput, context: EntriesContext): Personal {
  const { review, result, copy } = input;
  const { template, form, speaker } = context;
  const language = personalLanguage(speaker.languages);
  const scored = scoredItems(template, result);
  const results = new Map(scored.map((one) => [one.item.key, one.result]));
  const sections = new Map(result.sections.map((section) => [section.key, section.totals]));
  const values = writtenValues(scored);
  const rows = composeRows(template, form, result, speaker);
  const provisional = provisionalReason(result, speaker);
  const closing = closingEntries(template, result, speaker);
  const waited = waitedFor(
    template,
    result,
    new Map(scored.map(({ item }) => [item.key, item])),
    context.asked !== undefined,
  );
  const outcome = outcomeOf(template, result, speaker);
  return {
    ...(provisional && { provisional }),
    ...(outcome && { outcome }),
    ...closing,
    itemCell: (item, column) => waited.item(item, column, itemCell(results.get(item), column, speaker)),
    sectionCell: (section, column) => waited.section(section, column, cellOf(sections.get(section), column)),
    sumCell: (column) => waited.total(column, closing.sumCell(column)),
    stepCell: (step, column) => waited.total(column, closing.stepCell(step, column)),
    totalCell: (column) => waited.total(column, closing.totalCell(column)),
    sectionNumbers: sectionNumbers(template, result, speaker),
    rows,
    matched: matchedByItem(scored),
    written: new Map([...values, ...writtenByResult(template, result)]),
    ticked: new Set([...tickedByResult(template, result), ...tickedAnswers(scored, values)]),
    notes: copy === "employee" ? [] : composeNotes(template, form, rows, review, language),
    comments: composeComments(template, review, copy, language),
    ...(copy && { copy: { kind: copy, name: sayLabel(COPY_NAMES[copy], speaker) } }),
    ...annexOf(input, rows, context),
  };
}

const COPY_NAMES = { employee: LABELS.employeeCopy, hr: LABELS.hrCopy } as const;

function annexOf(
  { result, copy, trace }: FilledInput,
  rows: SheetEntries["rows"],
  { form, speaker, explain }: EntriesContext,
): Pick<SheetEntries, "annex"> {
  if (copy !== "hr" && trace !== true) return {};
  if (explain === undefined) throw new RangeError("an annex needs `explain`");
  return { annex: composeAnnex(result, explain, { form, rows, speaker }) };
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
    period: composePeriod(period, context),
    name: plain(employee?.name ?? "", language),
    number: plain(employee?.number ?? "", language),
    department: plain(employee?.department ?? "", language),
    position: isTemplates ? form.position : plain(position, language),
  };
}

function composePeriod(period: string | undefined, { template, speaker, asked }: EntriesContext): Words {
  if (period !== undefined) return sayLabel(periodWords(period), speaker);
  return asked === undefined ? sayLabel(periodBlanks(template.periods), speaker) : [];
}

/** How much of the template's hash is printed, and of the data's. */
const PRINTED_HASH = 12;
const PRINTED_CONTENT_HASH = 16;

/** The beginning of the hash of a sheet's data, as its foot prints it. */
function printedHash(contentHash: string): string {
  return contentHash.slice(0, "sha256:".length + PRINTED_CONTENT_HASH);
}

function identityOf(template: Template, hash: string): string {
  const version = template.version === undefined ? "" : ` v${template.version}`;
  return `${template.id}${version} ${hash.replace("sha256:", "").slice(0, PRINTED_HASH)}`;
}

/** Between the parts of a running head. */
export const CAPTION_JOINT = "  |  ";

function captionOf(template: Template, { employee, period }: SheetSubject, speaker: Speaker): Wording {
  const language = speaker.languages[0];
  const parts = [
    textIn(template.title, language),
    employee && employee.name + parenthesis(employee.number, language),
    period && periodWords(period)[language],
  ];
  return { language, text: parts.filter((part) => part !== undefined).join(CAPTION_JOINT) };
}

/** `总分 74.4  |  等级 良`, and whether that is provisional; absent without a total. */
function outcomeOf(template: Template, result: Result, speaker: Speaker): Wording | undefined {
  const [language] = speaker.languages;
  const points = result.totals[RESULT_COLUMN]?.points ?? null;
  if (points === null) return undefined;
  const status = result.status === "provisional" ? LABELS.provisional[language] : "";
  const [grade] = result.grade ? gradeNameOf(result.grade.key, template, speaker) : [];
  const parts = [
    `${LABELS.totalInShort[language]} ${figure(points)}${parenthesis(status, language)}`,
    ...(grade ? [`${LABELS.gradeName[language]} ${grade.text}`] : []),
  ];
  return { language, text: parts.join(CAPTION_JOINT) };
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
  copy: CopyKind | undefined,
  language: Language,
): ReadonlyMap<string, Wording> {
  return new Map(
    template.textFields.flatMap((field) => {
      if (copy === "employee" && field.confidential === true) return [];
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
