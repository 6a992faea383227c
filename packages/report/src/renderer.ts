import { contentHash, type Diagnostic, type Language, type Template } from "@scorecard/model";
import { type Company, compileCompany, readLogo } from "./company.ts";
import { composeEntries, documentTitle, type SheetInput, subjectOf } from "./compose/compose-entries.ts";
import { composeForm } from "./compose/compose-form.ts";
import { createSpeaker, type SheetLanguages } from "./compose/words.ts";
import type { FontSet } from "./fonts/font-set.ts";
import { createMeasurer } from "./fonts/shape-text.ts";
import { layOutForm, layOutSheet } from "./layout/lay-out-sheet.ts";
import type { Page } from "./layout/page.ts";
import { type Paper, themeFor } from "./layout/theme.ts";
import { report } from "./messages.ts";
import { paintPages } from "./paint/paint-pages.ts";
import { textValues } from "./patterns/text-values.ts";

/** What all sheets of a renderer share. */
export interface RendererOptions {
  /** For `zh-Hant` from Simplified texts, or the other way round, convert it first with the model's `withBothScripts`. */
  readonly template: Template;
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
  const { template, languages, fonts } = options;
  const company = compileCompany(options.company ?? {});
  const constant: Diagnostic[] = [...company.problems];
  const speaker = createSpeaker(languages, (text, language) => {
    constant.push(report("text-not-in-language", { text, language: LANGUAGE_NAMES[language] }));
  });
  const setter = { measurer: createMeasurer(fonts), theme: themeFor(options.paper ?? "A4", languages) };
  const form = composeForm(template, speaker);
  const layout = layOutForm(form, speaker, setter);
  const logo = options.company?.logo === undefined ? undefined : readLogo(options.company.logo);
  if (logo !== undefined && "problem" in logo) constant.push(logo.problem);
  const logoSize = logo === undefined || "problem" in logo ? undefined : logo;

  return {
    async render(sheets, { createdAt }) {
      if (sheets.length === 0) throw new RangeError("no sheet to render");
      const problems: Diagnostic[] = [];
      const laidOut = sheets.map((input) => {
        const subject = subjectOf(input);
        const texts = company.fill(
          (language) => textValues(template, subject, language),
          speaker,
          (problem) => {
            if (input.kind === "filled") problems.push(problem);
          },
        );
        const entries = composeEntries(template, form, input, texts, speaker);
        const filled = input.kind === "filled";
        return { entries, pages: layOutSheet(layout, { entries, filled, logo: logoSize }, speaker, setter) };
      });
      const pages = laidOut.flatMap((sheet) => sheet.pages);
      const bytes = await paintPages({
        pages,
        fonts,
        facts: {
          title: documentTitle(
            template,
            laidOut.map((sheet) => sheet.entries.caption),
          ),
          language: languages[0],
          createdAt,
          contentHash: contentHash({ template, languages, sheets, company: companyFacts(options.company) }),
        },
        logo: logoSize && options.company?.logo,
      });
      const diagnostics = distinct([...constant, ...problems, ...missingGlyphs(pages)]);
      return { bytes, pages: pages.length, diagnostics };
    },
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
