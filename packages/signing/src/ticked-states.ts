import type { Diagnostic } from "@scorecard/model";
import { type Limits, USUAL_LIMITS } from "./limits.ts";
import { type Field, readFields } from "./pdf/fields.ts";
import { openPdf, type PdfFile } from "./pdf/open-pdf.ts";
import { Refusal } from "./refusal.ts";

/** The state of a place that is not ticked. */
const OFF = "Off";

/**
 * What one sees ticked in a file, by the full names of its check boxes and groups of them: the states that their places
 * show, each once. A file in order has one at most; programs that tick a place and leave the others of its group as they
 * are make more. Of a file that cannot be read none, and why.
 */
export function tickedStates(
  pdf: Uint8Array,
  options: { readonly limits?: Partial<Limits> } = {},
): {
  readonly states: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const limits = { ...USUAL_LIMITS, ...options.limits };
  try {
    const file = openPdf(pdf, limits);
    const fields = readFields(file, limits).filter(({ type }) => type === "Btn");
    return { states: new Map(fields.map((field) => [field.name, statesOf(file, field)])), diagnostics: [] };
  } catch (error) {
    if (error instanceof Refusal) return { states: new Map(), diagnostics: [error.diagnostic] };
    throw error;
  }
}

function statesOf(file: PdfFile, { widgets }: Field): readonly string[] {
  const shown = widgets.flatMap(({ dict }) => {
    const state = file.resolve(dict.entries.get("AS"));
    return typeof state === "object" && state?.kind === "name" ? [state.name] : [];
  });
  return [...new Set(shown)].filter((state) => state !== OFF);
}
