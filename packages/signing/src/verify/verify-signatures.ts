import type { Diagnostic } from "@scorecard/model";
import type { Certificate } from "pkijs";
import { readAnchors } from "../crypto/trust.ts";
import { type Limits, USUAL_LIMITS } from "../limits.ts";
import { report } from "../messages.ts";
import { readFields } from "../pdf/fields.ts";
import { openPdf } from "../pdf/open-pdf.ts";
import { pagesOfAnnotations, readPages } from "../pdf/pages.ts";
import { Refusal } from "../refusal.ts";
import { isSigned, signatureFieldsOf } from "../sign/choose-field.ts";
import { type SignatureReport, verifyField } from "./verify-field.ts";

export interface VerifyOptions {
  /**
   * Certificates of authorities that the caller trusts, in DER or PEM. Without them trust is not checked, and anyone
   * can have made a certificate in anyone's name.
   */
  readonly anchors?: readonly Uint8Array[];
  readonly limits?: Partial<Limits>;
}

/** What the signatures of a file are worth. */
export interface Verification {
  /** In the order in which they were made; those that do not show it come last. */
  readonly signatures: readonly SignatureReport[];
  /** Names of signature fields that are still empty. */
  readonly unsigned: readonly string[];
  /** What stands in the way of checking at all. What is wrong with a signature is told with it. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks all signatures of a PDF file: whether each is authentic, what it covers, and what happened to the file after
 * it. A file that cannot be read gives no signatures and says why. Revocation of certificates is not asked about.
 */
export async function verifySignatures(pdf: Uint8Array, options: VerifyOptions = {}): Promise<Verification> {
  try {
    return await verify(pdf, options);
  } catch (error) {
    if (error instanceof Refusal) return { signatures: [], unsigned: [], diagnostics: [error.diagnostic] };
    throw error;
  }
}

async function verify(pdf: Uint8Array, options: VerifyOptions): Promise<Verification> {
  const limits = { ...USUAL_LIMITS, ...options.limits };
  const anchors: readonly Certificate[] | undefined = options.anchors && readAnchors(options.anchors);
  const file = openPdf(pdf, limits);
  const fields = signatureFieldsOf(readFields(file, limits));
  const signed = fields.filter((field) => isSigned(file, field));
  if (signed.length > limits.signatures) {
    throw new Refusal(report("signatures-too-many", { count: signed.length, most: limits.signatures }));
  }
  const pages = pagesOfAnnotations(file, readPages(file, limits));
  const signatures: SignatureReport[] = [];
  for (const field of signed) signatures.push(await verifyField(file, field, pages, anchors, limits));
  return {
    signatures: signatures.sort((a, b) => orderOf(a) - orderOf(b)),
    unsigned: fields.filter((field) => !isSigned(file, field)).map(({ name }) => name),
    diagnostics: signed.length === 0 ? [report("signatures-none", {})] : [],
  };
}

function orderOf({ coverage }: SignatureReport): number {
  return coverage.upTo === 0 ? Number.MAX_SAFE_INTEGER : coverage.upTo;
}
