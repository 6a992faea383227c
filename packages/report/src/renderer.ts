import { contentHash, type Diagnostic, type Language, openParameters, type Template } from "@scorecard/model";
import { createDataCollector, type DataCollector, type SheetData } from "./attached/attached-data.ts";
import { type Company, type CompanyPatterns, compileCompany } from "./company.ts";
import type { Explain } from "./compose/annex/compose-annex.ts";
import { composeAsked } from "./compose/asked.ts";
import { parameterValues, withParameters } from "./compose/bound-template.ts";
import {
  composeEntries,
  documentTitle,
  type EntriesContext,
  type SheetInput,
  subjectOf,
} from "./compose/compose-entries.ts";
import { composeForm } from "./compose/compose-form.ts";
import { screenForm } from "./compose/screen-form.ts";
import type { SheetEntries } from "./compose/sheet.ts";
import { composeSummary, composeSummaryForm } from "./compose/summary/compose-summary.ts";
import { createSpeaker, type SheetLanguages, type Speaker, type Wording } from "./compose/words.ts";
import { checkEmployeeCopy } from "./copies/copy-check.ts";
import { type Manifest, manifestOf } from "./fields/manifest.ts";
import { fontNames } from "./fonts/font-names.ts";
import type { FontSet } from "./fonts/font-set.ts";
import { createMeasurer } from "./fonts/shape-text.ts";
import { type FormLayout, layOutForm, layOutSheet, type SummaryToLayOut } from "./layout/lay-out-sheet.ts";
import type { Page } from "./layout/page.ts";
import { contentOf } from "./layout/page-content.ts";
import { constantBoxes, layOutSummaryForm, type SummaryLayout } from "./layout/summary/summary-layout.ts";
import type { Typesetter } from "./layout/text-block.ts";
import { report } from "./messages.ts";
import { createPainter, type Painter } from "./paint/painter.ts";
import { textValues } from "./patterns/text-values.ts";
import { type Logo, readLogo } from "./theme/logo/read-logo.ts";
import { lookOf } from "./theme/look.ts";
import { measuresFor, type Paper } from "./theme/measures.ts";
import type { Theme } from "./theme/theme.ts";
import { unprintableTexts } from "./unprintable-texts.ts";
import { unreadableColumns } from "./unreadable-columns.ts";

/** What all sheets of a renderer share. */
export interface RendererOptions {
  /** For `zh-Hant` from Simplified texts, or the other way round, convert it first with the model's `withBothScripts`. */
  readonly template: Template;
  /** The template as its author wrote it, where `template` was converted from it: the one that is attached and hashed. */
  readonly authored?: Template;
  /** One language, or two: then the second is set smaller below or behind the first. */
  readonly languages: SheetLanguages;
  readonly fonts: FontSet;
  readonly company?: Company;
  /** How the sheets look; in greys unless stated. */
  readonly theme?: Theme;
  /** A4 unless stated. */
  readonly paper?: Paper;
  /** Puts the reasons of results into words, for annexes: the engine's `explainSheet`, by `template`. */
  readonly explain?: Explain;
  /** A page with the result in figures and drawings, after each filled sheet or instead of it; none unless stated. */
  readonly summary?: "after" | "only";
}

/** A finished file. */
export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** What is wrong on the sheets: characters without glyph, missing translations, company texts. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where its fields are: one to sign for each signer, and on fillable sheets all that is answered. */
  readonly manifest: Manifest;
  /** What stands on each page, head and foot aside: a page of an earlier file is alike where the text is the same. */
  readonly pageContents: () => readonly string[];
}

/** Renders the sheets of one template. */
export interface SheetRenderer {
  /**
   * Renders one sheet, or several one after the other in one file, each with its own page numbers.
   * The same input gives the same bytes.
   * @param sheets at least one.
   * @throws RangeError when there is no sheet, when an employee's copy holds what is not for the employee or shares its
   * file with the sheet of somebody else, and when an annex is asked for without `explain`.
   */
  render(sheets: readonly SheetInput[], info: { readonly createdAt: Date }): Promise<RenderedPdf>;
}

/** Prepares everything that does not change from person to person, once for a template. */
export function createSheetRenderer(options: RendererOptions): SheetRenderer {
  const prepared = prepare(options);
  return {
    async render(sheets, { createdAt }) {
      checkCopies(options.authored ?? options.template, sheets);
      const alone = sheets.length === 1;
      const made = sheets.map((sheet, index) => makeSheet(sheet, prepared, alone ? undefined : index + 1));
      const pages = made.flatMap((sheet) => sheet.pages);
      const { attachments, ...hashes } = prepared.collector.fileData(
        made.map((sheet) => ({ data: sheet.data, pages: sheet.pages.length })),
        createdAt,
      );
      const unprintable = unprintableTexts(pages);
      const facts = {
        title: documentTitle(
          options.template,
          made.map((sheet) => sheet.caption),
        ),
        languages: options.languages,
        createdAt,
        ...hashes,
        lacksGlyphs: unprintable.length > 0,
      };
      const bytes = await prepared.painter.paint({ pages, facts, attachments });
      const problems = made.flatMap((sheet) => sheet.problems);
      const diagnostics = distinct([...prepared.problems, ...problems, ...unprintable]);
      return {
        bytes,
        pages: pages.length,
        diagnostics,
        manifest: manifestOf(pages),
        pageContents: () => pages.map(contentOf),
      };
    },
  };
}

function checkCopies(template: Template, sheets: readonly SheetInput[]): void {
  if (sheets.length === 0) throw new RangeError("no sheet to render");
  const copies = sheets.filter((sheet) => sheet.kind === "filled" && sheet.copy === "employee");
  for (const copy of copies) if (copy.kind === "filled") checkEmployeeCopy(template, copy.review);
  const people = new Set(sheets.map((sheet) => subjectOf(sheet).employee?.number));
  if (copies.length > 0 && people.size > 1)
    throw new RangeError("an employee's copy stands alone in its file");
}

/** What is composed and laid out once: for the template, and for each set of values that its parameters are given. */
interface PreparedForm {
  readonly context: EntriesContext;
  readonly layout: FormLayout;
  readonly summary?: SummaryLayout;
}

/** What all sheets of a renderer share, ready for use. */
interface Prepared {
  readonly company: CompanyPatterns;
  readonly formFor: (sheet: SheetInput) => PreparedForm;
  readonly logo: Logo | undefined;
  readonly setter: Typesetter;
  readonly collector: DataCollector;
  /** Summaries stand instead of the sheets. */
  readonly summaryAlone: boolean;
  readonly painter: Painter;
  readonly problems: readonly Diagnostic[];
}

function prepare(options: RendererOptions): Prepared {
  const { template, languages, fonts, paper = "A4", theme = {} } = options;
  const problems: Diagnostic[] = [];
  const note = (problem: Diagnostic) => problems.push(problem);
  const speaker = createSpeaker(languages, (text, language) =>
    note(report("text-not-in-language", { text, language: LANGUAGE_NAMES[language] })),
  );
  const setter = { measurer: createMeasurer(fonts), theme: measuresFor(paper, languages, theme) };
  const company = compileCompany(options.company ?? {}, speaker, note);
  const logo = usableLogo(options.company?.logo, note);
  const templateHash = contentHash(options.authored ?? template);
  const prepareForm = (bound: Template, speaker: Speaker, fillable: boolean): PreparedForm => {
    const printed = composeForm(bound, speaker);
    const form = fillable ? screenForm(printed, bound, quiet) : printed;
    const asked = fillable && {
      asked: { blank: composeAsked(bound, "blank", quiet), filled: composeAsked(bound, "filled", quiet) },
    };
    return {
      context: { template: bound, templateHash, form, speaker: quiet, explain: options.explain, ...asked },
      layout: layOutForm(form, quiet, setter),
      ...(options.summary && {
        summary: layOutSummaryForm(composeSummaryForm(bound, form, quiet), setter),
      }),
    };
  };
  // Once the template itself has been composed, a missing translation has been reported.
  const quiet = createSpeaker(languages, () => undefined);
  const own = prepareForm(withParameters(template), speaker, false);
  unreadableColumns(own.layout.form, { paper, languages, theme }).forEach(note);
  const unprepared = {
    company,
    formFor: formsByParameters(template, own, (bound, fillable) => prepareForm(bound, quiet, fillable)),
    logo,
    setter,
    collector: collectorFor(options, logo),
    summaryAlone: options.summary === "only",
  };
  const sample = makeSheet({ kind: "blank" }, unprepared);
  const { page } = setter.theme;
  const summary = own.summary && { ...page, boxes: constantBoxes(own.summary, setter) };
  return {
    ...unprepared,
    painter: createPainter(fonts, [...sample.pages, ...(summary ? [summary] : [])], logo, {
      look: lookOf(theme),
      language: languages[0],
    }),
    problems,
  };
}

/** What a file tells of how its sheets were made: all options that are data, but the template; fonts by their names. */
function collectorFor(
  { template, authored = template, fonts, explain, company, ...options }: RendererOptions,
  logo: Logo | undefined,
): DataCollector {
  const { logo: bytes, ...texts } = company ?? {};
  return createDataCollector({
    template: authored,
    converted: authored !== template,
    options: {
      paper: "A4",
      ...options,
      fonts: fontNames(fonts),
      // A logo that cannot be printed is no part of what the sheets were made from.
      ...(company && { company: logo ? company : texts }),
    },
    ...(logo && bytes && { logo: { bytes, mediaType: MEDIA_TYPES[logo.kind] } }),
  });
}

const MEDIA_TYPES = { picture: "image/png", drawing: "image/svg+xml" } as const;

/** How many forms are kept laid out: by the values of parameters, and whether they are fillable. */
const KEPT_FORMS = 16;

/**
 * The form of a sheet: the template's own; the fillable one; or one with the values that the review gives its open
 * parameters.
 */
function formsByParameters(
  template: Template,
  own: PreparedForm,
  prepare: (bound: Template, fillable: boolean) => PreparedForm,
): (sheet: SheetInput) => PreparedForm {
  const isOpen = openParameters(template).length > 0;
  const kept = new Map<string, PreparedForm>([[nameOf(template, {}, false), own]]);
  return (sheet) => {
    const fillable = sheet.fillable === true;
    if (!isOpen && !fillable) return own;
    const data = (sheet.kind === "filled" && sheet.result.data) || {};
    const name = nameOf(template, data, fillable);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = prepare(withParameters(template, data), fillable);
    if (kept.size >= KEPT_FORMS) kept.clear();
    kept.set(name, made);
    return made;
  };
}

function nameOf(template: Template, data: { readonly [key: string]: string }, fillable: boolean): string {
  return JSON.stringify([fillable, parameterValues(template, data)]);
}

function usableLogo(
  bytes: Uint8Array | undefined,
  onProblem: (problem: Diagnostic) => void,
): Logo | undefined {
  if (bytes === undefined) return undefined;
  const read = readLogo(bytes);
  if ("logo" in read) return read.logo;
  onProblem(read.problem);
  return undefined;
}

/** A sheet's pages, and what they say of themselves. */
interface MadeSheet {
  readonly pages: readonly Page[];
  readonly caption: Wording;
  readonly problems: readonly Diagnostic[];
  readonly data: SheetData;
}

function makeSheet(
  input: SheetInput,
  prepared: Omit<Prepared, "painter" | "problems">,
  number?: number,
): MadeSheet {
  const { company, formFor, logo, setter, collector, summaryAlone } = prepared;
  const form = formFor(input);
  const { context, layout } = form;
  const problems: Diagnostic[] = [];
  const texts = company.fill(
    (language) => textValues(context.template, namedIn(input), language),
    context.speaker,
    // On a blank sheet it is no fault that nobody is named.
    (problem) => input.kind === "filled" && problems.push(problem),
  );
  const data = collector.sheetData(input);
  const entries = composeEntries(input, texts, data.contentHash, context);
  const summary = summaryOf(input, entries, form, summaryAlone);
  const sheet = { entries, filled: input.kind === "filled", logo, number, summary };
  return {
    pages: layOutSheet(layout, sheet, context.speaker, setter),
    caption: entries.caption,
    problems,
    data,
  };
}

/** The summary page of a filled sheet, where summaries are asked for. */
function summaryOf(
  input: SheetInput,
  entries: SheetEntries,
  { context: { template, form, speaker }, summary: layout }: PreparedForm,
  alone: boolean,
): SummaryToLayOut | undefined {
  if (input.kind === "blank" || layout === undefined) return undefined;
  const { result, earlier = [] } = input;
  const sources = { template, form, summaryForm: layout.form, result, entries, earlier, speaker };
  return { layout, alone, summary: composeSummary(sources) };
}

/** Whom and what a company's texts can name. */
function namedIn(input: SheetInput): Parameters<typeof textValues>[1] {
  return { ...subjectOf(input), ...(input.kind === "filled" && { result: input.result }) };
}

const LANGUAGE_NAMES: { readonly [L in Language]: { readonly [L in Language]: string } } = {
  "zh-Hans": { "zh-Hans": "简体中文", "zh-Hant": "簡體中文", en: "Simplified Chinese" },
  "zh-Hant": { "zh-Hans": "繁体中文", "zh-Hant": "繁體中文", en: "Traditional Chinese" },
  en: { "zh-Hans": "英文", "zh-Hant": "英文", en: "English" },
};

function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map(diagnostics.map((diagnostic) => [diagnostic.message.en, diagnostic]));
  return [...seen.values()];
}
