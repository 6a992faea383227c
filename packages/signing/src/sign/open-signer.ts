import type { Diagnostic } from "@scorecard/model";
import { type CertificateFacts, factsOf } from "../crypto/certificate-facts.ts";
import { type KeyFile, openKeyFile } from "../crypto/key-file.ts";
import { chooseSigningKey, type SigningKey } from "../crypto/signing-key.ts";
import { type Limits, USUAL_LIMITS } from "../limits.ts";
import { Refusal } from "../refusal.ts";

/** Someone who can sign: an opened key file. The key itself cannot be read out of it. */
export interface Signer extends SigningKey {
  /** Who it is. */
  readonly facts: CertificateFacts;
}

/**
 * Opens a key file once, to show whose it is or to sign many sheets: most of the time that a signature takes goes into
 * the file's password.
 */
export async function openSigner(
  file: KeyFile,
  options: { readonly limits?: Partial<Limits> } = {},
): Promise<{ readonly signer: Signer | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  try {
    return { signer: await openedFrom(file, { ...USUAL_LIMITS, ...options.limits }), diagnostics: [] };
  } catch (error) {
    if (error instanceof Refusal) return { signer: undefined, diagnostics: [error.diagnostic] };
    throw error;
  }
}

/** @throws Refusal when the file cannot be opened, or its key cannot or must not sign. */
export async function openedFrom(file: KeyFile, limits: Limits): Promise<Signer> {
  const key = await chooseSigningKey(await openKeyFile(file, limits));
  return { ...key, facts: factsOf(key.certificate) };
}
