import { contentHash, type Diagnostic, type Language, openParameters, type Template } from "@scorecard/model";
import { type Company, type CompanyPatterns, compileCompany, readLogo } from "./company.ts";
import { parameterValues, withParameters } from "./compose/bound-template.ts";
import {
  composeEntries,
  documentTitle,
  type EntriesContext,
  type SheetInput,
  subjectOf,
} from "./compose/compose-entries.ts";
import { composeForm } from "./compose/compose-form.ts";
import { createSpeaker, type SheetLanguages, type Speaker, type Wording } from "./compose/words.ts";
import type { FontSet } from "./fonts/font-set.ts";
import { createMeasurer } from "./fonts/shape-text.ts";
import { type FormLayout, layOutForm, layOutSheet } from "./layout/lay-out-sheet.ts";
import type { LogoSize } from "./layout/opening.ts";
import type { Page } from "./layout/page.ts";
import type { Typesetter } from "./layout/text-block.ts";
import { type Paper, themeFor } from "./layout/theme.ts";
import { report } from "./messages.ts";
import { createPainter, type Painter } from "./paint/painter.ts";
import { textValues } from "./patterns/text-values.ts";

/** What all sheets of a renderer share. */
export interface RendererOptions {
  /** For `zh-Hant` from Simplified texts, or the other way round, convert it first with the model's `withBothScripts`. */
  readonly template: Template;
  /** The content hash of the template as its author wrote it, where `template` was converted; printed on blank sheets. */
  readonly templateHash?: string;
  /** One language, or two: then the second is set smaller below or behind the first. */
  readonly languages: SheetLanguages;
  readonly fonts: FontSet;
  readonly company?: Company;
  /** A4 unless stated. */
  readonly paper?: Paper;
}

/** A finished file. */
export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** What is wrong on the sheets: characters without glyph, missing translations, company texts. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Renders the sheets of one template. */
export interface SheetRenderer {
  /**
   * Renders one sheet, or several one after the other in one file, each with its own page numbers.
   * The same input gives the same bytes.
   * @param sheets at least one.
   * @throws RangeError when there is no sheet.
   */
  render(sheets: readonly SheetInput[], info: { readonly createdAt: Date }): Promise<RenderedPdf>;
}

/** Prepares everything that does not change from person to person, once for a template. */
export function createSheetRenderer(options: RendererOptions): SheetRenderer {
  const prepared = prepare(options);
  return {
    async render(sheets, { createdAt }) {
      if (sheets.length === 0) throw new RangeError("no sheet to render");
      const made = sheets.map((sheet) => makeSheet(sheet, prepared));
      const pages = made.flatMap((sheet) => sheet.pages);
      const bytes = await prepared.painter.paint(pages, {
        title: documentTitle(
          options.template,
          made.map((sheet) => sheet.caption),
        ),
        language: options.languages[0],
        createdAt,
        contentHash: contentHash({ constant: prepared.contentHash, sheets }),
      });
      const problems = made.flatMap((sheet) => sheet.problems);
      const diagnostics = distinct([...prepared.problems, ...problems, ...missingGlyphs(pages)]);
      return { bytes, pages: pages.length, diagnostics };
    },
  };
}

/** What is composed and laid out once: for the template, and for each set of values that its parameters are given. */
interface PreparedForm {
  readonly context: EntriesContext;
  readonly layout: FormLayout;
}

/** What all sheets of a renderer share, ready for use. */
interface Prepared {
  readonly company: CompanyPatterns;
  readonly formFor: (sheet: SheetInput) => PreparedForm;
  readonly logo: LogoSize | undefined;
  readonly setter: Typesetter;
  readonly painter: Painter;
  readonly problems: readonly Diagnostic[];
  readonly contentHash: string;
}

function prepare(options: RendererOptions): Prepared {
  const { template, languages, fonts, paper = "A4" } = options;
  const problems: Diagnostic[] = [];
  const note = (problem: Diagnostic) => problems.push(problem);
  const speaker = createSpeaker(languages, (text, language) =>
    note(report("text-not-in-language", { text, language: LANGUAGE_NAMES[language] })),
  );
  const setter = { measurer: createMeasurer(fonts), theme: themeFor(paper, languages) };
  const company = compileCompany(options.company ?? {}, speaker, note);
  const logo = usableLogo(options.company?.logo, note);
  const templateHash = options.templateHash ?? contentHash(template);
  const prepareForm = (bound: Template, speaker: Speaker): PreparedForm => {
    const form = composeForm(bound, speaker);
    return {
      context: { template: bound, templateHash, form, speaker: quiet },
      layout: layOutForm(form, quiet, setter),
    };
  };
  // Once the template itself has been composed, a missing translation has been reported.
  const quiet = createSpeaker(languages, () => undefined);
  const own = prepareForm(withParameters(template), speaker);
  const unprepared = {
    company,
    formFor: formsByParameters(template, own, (bound) => prepareForm(bound, quiet)),
    logo,
    setter,
  };
  const sample = makeSheet({ kind: "blank" }, unprepared);
  return {
    ...unprepared,
    painter: createPainter(fonts, sample.pages, logo && options.company?.logo),
    problems,
    contentHash: contentHash({ template, languages, paper, company: companyFacts(options.company) }),
  };
}

/** How many sets of parameter values are kept laid out. */
const KEPT_FORMS = 16;

/** The form of a sheet: the template's own, or one with the values that the review gives its open parameters. */
function formsByParameters(
  template: Template,
  own: PreparedForm,
  prepare: (bound: Template) => PreparedForm,
): (sheet: SheetInput) => PreparedForm {
  if (openParameters(template).length === 0) return () => own;
  const kept = new Map<string, PreparedForm>([[nameOf(template, {}), own]]);
  return (sheet) => {
    const data = (sheet.kind === "filled" && sheet.result.data) || {};
    const name = nameOf(template, data);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = prepare(withParameters(template, data));
    if (kept.size >= KEPT_FORMS) kept.clear();
    kept.set(name, made);
    return made;
  };
}

function nameOf(template: Template, data: { readonly [key: string]: string }): string {
  return JSON.stringify(parameterValues(template, data));
}

function usableLogo(
  bytes: Uint8Array | undefined,
  onProblem: (problem: Diagnostic) => void,
): LogoSize | undefined {
  if (bytes === undefined) return undefined;
  const logo = readLogo(bytes);
  if (!("problem" in logo)) return logo;
  onProblem(logo.problem);
  return undefined;
}

/** A sheet's pages, and what they say of themselves. */
interface MadeSheet {
  readonly pages: readonly Page[];
  readonly caption: Wording;
  readonly problems: readonly Diagnostic[];
}

function makeSheet(
  input: SheetInput,
  { company, formFor, logo, setter }: Omit<Prepared, "painter" | "problems" | "contentHash">,
): MadeSheet {
  const { context, layout } = formFor(input);
  const problems: Diagnostic[] = [];
  const texts = company.fill(
    (language) => textValues(context.template, subjectOf(input), language),
    context.speaker,
    // On a blank sheet it is no fault that nobody is named.
    (problem) => input.kind === "filled" && problems.push(problem),
  );
  const entries = composeEntries(input, texts, context);
  const sheet = { entries, filled: input.kind === "filled", logo };
  return {
    pages: layOutSheet(layout, sheet, context.speaker, setter),
    caption: entries.caption,
    problems,
  };
}

const LANGUAGE_NAMES: { readonly [L in Language]: { readonly [L in Language]: string } } = {
  "zh-Hans": { "zh-Hans": "简体中文", "zh-Hant": "簡體中文", en: "Simplified Chinese" },
  "zh-Hant": { "zh-Hans": "繁体中文", "zh-Hant": "繁體中文", en: "Traditional Chinese" },
  en: { "zh-Hans": "英文", "zh-Hant": "英文", en: "English" },
};

function companyFacts(company: Company | undefined): object {
  const { logo, ...texts } = company ?? {};
  return { ...texts, logo: logo === undefined ? undefined : Array.from(logo).join(",") };
}

/** One report for each character that stands on the pages as a box. */
function missingGlyphs(pages: readonly Page[]): readonly Diagnostic[] {
  const pieces = pages.flatMap((page) =>
    page.boxes.flatMap(({ box }) => box.lines.flatMap((line) => line.pieces)),
  );
  const lacking = new Set(
    pieces.filter((piece) => piece.face === undefined).flatMap((piece) => [...piece.text]),
  );
  return [...lacking].map((character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return report("character-without-glyph", { character, codePoint: `U+${hex}` });
  });
}

function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map(diagnostics.map((diagnostic) => [diagnostic.message.en, diagnostic]));
  return [...seen.values()];
}
