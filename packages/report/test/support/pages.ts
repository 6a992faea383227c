import type { Template } from "@scorecard/model";
import type { Explain } from "../../src/compose/annex/compose-annex.ts";
import { withParameters } from "../../src/compose/bound-template.ts";
import { composeEntries, type SheetInput } from "../../src/compose/compose-entries.ts";
import { composeForm } from "../../src/compose/compose-form.ts";
import type { CompanyTexts } from "../../src/compose/sheet.ts";
import { createSpeaker, type SheetLanguages } from "../../src/compose/words.ts";
import type { FontSet } from "../../src/fonts/font-set.ts";
import { createMeasurer } from "../../src/fonts/shape-text.ts";
import { layOutForm, layOutSheet } from "../../src/layout/lay-out-sheet.ts";
import type { Page, PlacedBox, TextLine } from "../../src/layout/page.ts";
import { measuresFor, type Paper } from "../../src/theme/measures.ts";
import type { Theme } from "../../src/theme/theme.ts";

export const NO_COMPANY: CompanyTexts = { name: [], header: [], footer: [], notice: [], acknowledgement: [] };

/** Lays out a sheet as far as boxes, without any PDF. */
export function laidOut(
  source: Template,
  input: SheetInput,
  languages: SheetLanguages,
  fonts: FontSet,
  company: CompanyTexts = NO_COMPANY,
  explain?: Explain,
  { paper = "A4", theme }: { readonly paper?: Paper; readonly theme?: Theme } = {},
): readonly Page[] {
  const speaker = createSpeaker(languages, () => undefined);
  const template = withParameters(source, input.kind === "filled" ? input.result.data : undefined);
  const setter = { measurer: createMeasurer(fonts), theme: measuresFor(paper, languages, theme) };
  const form = composeForm(template, speaker);
  const entries = composeEntries(input, company, "sha256:1", {
    template,
    templateHash: "sha256:0",
    form,
    speaker,
    explain,
  });
  const layout = layOutForm(form, speaker, setter);
  return layOutSheet(layout, { entries, filled: input.kind === "filled" }, speaker, setter);
}

/** A line of text with its place on the page. */
export interface PageLine extends TextLine {
  readonly text: string;
}

/** Every line of a page, in page coordinates, in painting order. */
export function linesOf(page: Page): readonly PageLine[] {
  return page.boxes.flatMap(({ x, y, box }: PlacedBox) =>
    box.lines.map((line) => ({
      ...line,
      x: x + line.x,
      y: y + line.y,
      text: line.pieces.map((piece) => piece.text).join(""),
    })),
  );
}

/** The text of a page, lines joined without a separator. */
export function textOf(page: Page): string {
  return linesOf(page)
    .map((line) => line.text)
    .join("");
}

/** Pairs of lines whose letters touch: on the same stretch, with baselines closer than their smaller size. */
export function overlaps(lines: readonly PageLine[]): readonly string[] {
  return lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          line.x < other.x + other.width - 0.5 &&
          other.x < line.x + line.width - 0.5 &&
          Math.abs(line.y - other.y) < Math.min(line.size, other.size) * 0.9,
      )
      .map((other) => `${line.text} / ${other.text}`),
  );
}
