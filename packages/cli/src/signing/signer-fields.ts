import { suggest } from "@scorecard/model";
import { type SignatureField, signatureFields } from "@scorecard/signing";
import { startOf } from "../input/read-text.ts";
import { note, type Session } from "../session.ts";
import { report } from "../words/messages.ts";

/** How the fields of sheets are named: the signer's key comes last; where several sheets are in a file, the sheet first. */
const OF_SHEET = /(?:^|\.)signature\.([^.]+)$/;

/** The signer whose field has this name; the name itself in files that are no sheets of ours. */
export function signerOf(field: string): string {
  return OF_SHEET.exec(field)?.[1] ?? field;
}

/**
 * The fields that a signer has in a file, by the signer's key or a field's whole name: one, or one a sheet. Problems are
 * noted where there is none, or it is signed.
 * @param file the name that messages use
 */
export function fieldsOfSigner(
  session: Session,
  file: string,
  pdf: Uint8Array,
  signer: string,
): readonly SignatureField[] {
  const { fields, diagnostics } = signatureFields(pdf);
  note(session, ...diagnostics.map((problem) => ({ ...problem, ...startOf(file) })));
  if (diagnostics.length > 0) return [];
  const own = fields.filter(({ name }) => name === signer || signerOf(name) === signer);
  if (own.length === 0) noteUnknown(session, file, signer, fields);
  const open = own.filter(({ signed }) => !signed);
  if (own.length > 0 && open.length === 0) {
    note(session, report("already-signed", { file, signer }, startOf(file)));
  }
  return open;
}

function noteUnknown(
  session: Session,
  file: string,
  signer: string,
  fields: readonly SignatureField[],
): void {
  const signers = [...new Set(fields.map(({ name }) => signerOf(name)))];
  if (signers.length === 0) {
    note(session, report("nobody-to-sign", { file }, startOf(file)));
    return;
  }
  const similar = suggest(signer, signers);
  if (similar !== undefined) {
    note(session, report("unknown-signer-similar", { file, signer, similar }, startOf(file)));
    return;
  }
  note(session, report("unknown-signer", { file, signer, signers: signers.join(", ") }, startOf(file)));
}
