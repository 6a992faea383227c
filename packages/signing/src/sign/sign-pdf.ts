import type { Diagnostic } from "@scorecard/model";
import { type Bytes, latin1, toHex } from "../bytes.ts";
import { buildSignature } from "../crypto/build-signature.ts";
import { type CertificateFacts, validityAt } from "../crypto/certificate-facts.ts";
import { writeDer } from "../crypto/der.ts";
import type { KeyFile } from "../crypto/key-file.ts";
import type { SigningKey } from "../crypto/signing-key.ts";
import { requestTimestamp, type TimestampService } from "../crypto/timestamp.ts";
import { type Limits, USUAL_LIMITS } from "../limits.ts";
import { report } from "../messages.ts";
import { type Appended, appendObjects, type NewObject, nextNumber } from "../pdf/append-objects.ts";
import { type Field, formOf, readFields } from "../pdf/fields.ts";
import { openPdf, type PdfFile } from "../pdf/open-pdf.ts";
import { isRef, refTo, withEntries } from "../pdf/values.ts";
import { writeValue } from "../pdf/write-value.ts";
import { Refusal } from "../refusal.ts";
import { chooseField } from "./choose-field.ts";
import { openedFrom, type Signer } from "./open-signer.ts";
import { type SignatureText, signatureDictionary } from "./signature-dictionary.ts";

/** Who signs what, where and when. */
export interface SignOptions {
  /** The full name of a signature field of the file. */
  readonly field: string;
  /** The signer's key and certificates: a file, or one that {@link openSigner} opened, to sign many sheets. */
  readonly p12: KeyFile | Signer;
  /** The time that the signature states. */
  readonly signedAt: Date;
  readonly reason?: string;
  readonly location?: string;
  /** Confirms the time (PAdES B-T). Without it the time is only what the signer says (PAdES B-B). */
  readonly timestamp?: TimestampService;
  readonly limits?: Partial<Limits>;
}

/** A signed file, or why there is none. */
export type SignedPdf =
  | {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly signer: CertificateFacts;
      readonly level: "B-B" | "B-T";
      /** Warnings: the file is signed all the same. */
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly bytes: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Room for the fixed parts of a signature, beside certificates, signature value and timestamp. */
const ROOM = 2_048;
/** Room for a timestamp with the certificates of its service. */
const TIMESTAMP_ROOM = 20_000;
/** ISO 32000-1, table 219: there are signatures, and the file must only be added to. */
const SIGNATURES_EXIST_APPEND_ONLY = 3;

/**
 * Signs an empty signature field of a PDF file (PAdES baseline, ETSI EN 319 142-1). What the signature says is added
 * behind the file, of which no byte changes, so that earlier signatures stay valid.
 * @returns the signed file, or the errors. The password is in none of them.
 */
export async function signPdf(pdf: Uint8Array, options: SignOptions): Promise<SignedPdf> {
  try {
    return await sign(pdf, options);
  } catch (error) {
    if (error instanceof Refusal) return { bytes: undefined, diagnostics: [error.diagnostic] };
    throw error;
  }
}

async function sign(pdf: Uint8Array, options: SignOptions): Promise<SignedPdf> {
  const limits = { ...USUAL_LIMITS, ...options.limits };
  if (Number.isNaN(options.signedAt.getTime())) throw new Refusal(report("signed-at-unreadable", {}));
  const file = openPdf(pdf, limits);
  const field = chooseField(file, readFields(file, limits), options.field);
  const signer = "key" in options.p12 ? options.p12 : await openedFrom(options.p12, limits);
  const facts = signer.facts;
  const diagnostics = doubtsAbout(facts, options.signedAt);
  const dictionary = signatureDictionary(options, roomFor(signer, options.timestamp !== undefined));
  const number = nextNumber(file);
  const objects = [...changedObjects(file, field, number), { number, generation: 0, text: dictionary.text }];
  const appended = appendObjects(file, objects, await versionId(file, objects));
  const bytes = await fill(appended, number, dictionary, signer, options.timestamp);
  return { bytes, signer: facts, level: options.timestamp === undefined ? "B-B" : "B-T", diagnostics };
}

function doubtsAbout(facts: CertificateFacts, signedAt: Date): readonly Diagnostic[] {
  const { name } = facts;
  const found: Diagnostic[] = [];
  const validity = validityAt(facts, signedAt);
  const time = dayOf(signedAt);
  if (validity === "expired") {
    found.push(report("certificate-expired", { name, time, end: dayOf(facts.notAfter) }));
  }
  if (validity === "not-yet-valid") {
    found.push(report("certificate-not-yet-valid", { name, time, begin: dayOf(facts.notBefore) }));
  }
  if (!facts.maySign) found.push(report("certificate-not-for-signing", { name }));
  return found;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function roomFor({ certificate, chain }: SigningKey, hasTimestamp: boolean): number {
  const certificates = [certificate, ...chain].map((item) => writeDer(item.toSchema()).length);
  const room = certificates.reduce((sum, length) => sum + length, ROOM);
  return hasTimestamp ? room + TIMESTAMP_ROOM : room;
}

/** The field with its value, and the form with its flags, each as the object that it is in. */
function changedObjects(file: PdfFile, field: Field, signature: number): readonly NewObject[] {
  const signed = withEntries(field.dict, { V: refTo(signature) });
  const objects = [{ number: field.ref.number, generation: field.ref.generation, text: writeValue(signed) }];
  const form = formOf(file);
  if (form === undefined || file.resolve(form.entries.get("SigFlags")) === SIGNATURES_EXIST_APPEND_ONLY) {
    return objects;
  }
  const flagged = withEntries(form, { SigFlags: SIGNATURES_EXIST_APPEND_ONLY });
  const place = file.catalogue.entries.get("AcroForm");
  const root = file.references.trailer.entries.get("Root");
  if (isRef(place)) {
    objects.push({ number: place.number, generation: place.generation, text: writeValue(flagged) });
  } else if (isRef(root)) {
    const catalogue = withEntries(file.catalogue, { AcroForm: flagged });
    objects.push({ number: root.number, generation: root.generation, text: writeValue(catalogue) });
  }
  return objects;
}

async function versionId(file: PdfFile, objects: readonly NewObject[]): Promise<Bytes> {
  const id = writeValue(file.resolve(file.references.trailer.entries.get("ID")));
  const source = latin1([id, ...objects.map(({ text }) => text)].join("\n"));
  return new Uint8Array(await crypto.subtle.digest("SHA-256", source));
}

/** Signs all but the place of the signature, and writes the signature there. */
async function fill(
  { bytes, textAt }: Appended,
  number: number,
  dictionary: SignatureText,
  signer: SigningKey,
  service: TimestampService | undefined,
): Promise<Bytes> {
  const start = (textAt.get(number) ?? 0) + dictionary.contents.start;
  const end = (textAt.get(number) ?? 0) + dictionary.contents.end;
  const range = [0, start, end, bytes.length - end].join(" ");
  bytes.set(latin1(range), (textAt.get(number) ?? 0) + dictionary.rangeAt);

  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", withoutStretch(bytes, start, end)));
  const timestamper = service && ((signature: Bytes) => requestTimestamp(signature, service));
  const signature = await buildSignature(digest, signer, timestamper);
  const room = (end - start - 2) / 2;
  if (signature.length > room) throw new Refusal(report("timestamp-unfit", {}));
  bytes.set(latin1(toHex(signature)), start + 1);
  return bytes;
}

function withoutStretch(bytes: Bytes, start: number, end: number): Bytes {
  const rest = new Uint8Array(bytes.length - (end - start));
  rest.set(bytes.subarray(0, start));
  rest.set(bytes.subarray(end), start);
  return rest;
}
