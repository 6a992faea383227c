import { explainSheet } from "@scorecard/engine";
import { canonicalJson, contentHash } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import {
  createSheetRenderer,
  type FontSet,
  fontNames,
  type RenderedPdf,
  type RendererOptions,
  type SheetInput,
  type SheetRenderer,
} from "@scorecard/report";
import type { AttachedData } from "../data/attached-data.ts";
import { withParts } from "../data/parts.ts";

/** Makes files anew from their data; undefined where their fonts are not at hand. */
export type RenderAgain = (data: AttachedData) => Promise<RenderedPdf | undefined>;

/** How many renderers are kept; the files of a department share one. */
const KEPT = 8;

/**
 * Prepares it: what the sheets of a template have in common is worked out once.
 * The renderer throws any error where the data were never made by a renderer.
 */
export function renderingAgain(fonts: readonly FontSet[]): RenderAgain {
  const kept = new Map<string, SheetRenderer>();
  return async (data) => {
    const { index, sheets } = data;
    const key = contentHash({ template: index.template, options: index.options });
    const set = fonts.find((candidate) => canonicalJson(fontNames(candidate)) === fontsOf(data));
    if (set === undefined) return undefined;
    const renderer = kept.get(key) ?? prepare(data, set);
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, renderer);
    const inputs = sheets.map(({ entry, scored }) => ({ ...entry.input, ...scored }) as SheetInput);
    return renderer.render(inputs, { createdAt: new Date(index.createdAt) });
  };
}

function fontsOf({ index }: AttachedData): string {
  return canonicalJson(index.options.fonts);
}

function prepare({ index, template, parts }: AttachedData, fonts: FontSet): SheetRenderer {
  const { value } = withParts(index.options, parts);
  const printed = index.template.converted ? withBothScripts(template) : template;
  return createSheetRenderer({
    // As the renderer wrote them; what a forger wrote instead makes it throw at worst.
    ...(value as Omit<RendererOptions, "template" | "fonts">),
    template: printed,
    authored: template,
    fonts,
    explain: (result, language) => explainSheet(printed, result, language),
  });
}
