import type { Diagnostic } from "@scorecard/model";
import { type Limits, USUAL_LIMITS } from "./limits.ts";
import { readFields } from "./pdf/fields.ts";
import { openPdf } from "./pdf/open-pdf.ts";
import { type Box, boxOf, pagesOfAnnotations, readPages } from "./pdf/pages.ts";
import { Refusal } from "./refusal.ts";
import { isSigned, signatureFieldsOf } from "./sign/choose-field.ts";

/** A place to sign. */
export interface SignatureField {
  readonly name: string;
  readonly signed: boolean;
  /** From 1; undefined when the field is on no page. */
  readonly page: number | undefined;
  /** In points from the lower left corner of the page. */
  readonly box: Box;
}

/** The signature fields of a file in its order; none, and why, when it cannot be read. */
export function signatureFields(
  pdf: Uint8Array,
  options: { readonly limits?: Partial<Limits> } = {},
): { readonly fields: readonly SignatureField[]; readonly diagnostics: readonly Diagnostic[] } {
  const limits = { ...USUAL_LIMITS, ...options.limits };
  try {
    const file = openPdf(pdf, limits);
    const pages = pagesOfAnnotations(file, readPages(file, limits));
    const fields = signatureFieldsOf(readFields(file, limits)).map((field) => {
      const [widget] = field.widgets;
      return {
        name: field.name,
        signed: isSigned(file, field),
        page: widget && pages.get(widget.ref.number),
        box: widget ? boxOf(file, widget) : ([0, 0, 0, 0] as const),
      };
    });
    return { fields, diagnostics: [] };
  } catch (error) {
    if (error instanceof Refusal) return { fields: [], diagnostics: [error.diagnostic] };
    throw error;
  }
}
