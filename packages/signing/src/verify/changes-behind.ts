import type { Diagnostic } from "@scorecard/model";
import { type Limits, USUAL_LIMITS } from "../limits.ts";
import { openPdf } from "../pdf/open-pdf.ts";
import { Refusal } from "../refusal.ts";
import type { LaterChanges } from "./changes.ts";
import { laterChanges } from "./later-changes.ts";

const NOBODY_LOCKED = { nothing: false, locks: () => false };

/**
 * What later versions changed in a file of which the first bytes are known to be as they were made, signed or not.
 * @param upTo the length of the version that is known; its end must be the end of a whole file
 */
export function changesBehind(
  pdf: Uint8Array,
  upTo: number,
  options: { readonly limits?: Partial<Limits> } = {},
): LaterChanges & { readonly diagnostics: readonly Diagnostic[] } {
  const limits = { ...USUAL_LIMITS, ...options.limits };
  try {
    return { ...laterChanges(openPdf(pdf, limits), upTo, NOBODY_LOCKED, limits), diagnostics: [] };
  } catch (error) {
    if (error instanceof Refusal) return { verdict: "unknown", changes: [], diagnostics: [error.diagnostic] };
    throw error;
  }
}
