import type { Diagnostic } from "@scorecard/model";
import type { Certificate } from "pkijs";
import { type CertificateFacts, factsOf, validityAt } from "../crypto/certificate-facts.ts";
import { type CheckOutcome, checkSigned, readSigned } from "../crypto/check-signed.ts";
import {
  type CheckedTimestamp,
  checkDocumentTimestamp,
  checkTimestamp,
  type TimestampFacts,
} from "../crypto/timestamp.ts";
import { type Trust, trustIn } from "../crypto/trust.ts";
import type { Limits } from "../limits.ts";
import type { Field } from "../pdf/fields.ts";
import type { PdfFile } from "../pdf/open-pdf.ts";
import { permissionOf } from "../pdf/permissions.ts";
import { dateOf, textOf } from "../pdf/text-string.ts";
import { EMPTY_DICT, isString, type PdfDict } from "../pdf/values.ts";
import { type Coverage, type SignedBytes, signedBytes } from "./byte-range.ts";
import type { LaterChanges } from "./changes.ts";
import { doubtsAbout } from "./doubts.ts";
import { laterChanges } from "./later-changes.ts";

/** What one signature is worth. */
export interface SignatureReport {
  readonly field: string;
  /** The page of its field, from 1. */
  readonly page: number | undefined;
  /** A person's signature, or a service's confirmation that the file existed at a time. */
  readonly kind: "signature" | "document-timestamp";
  /**
   * valid: authentic, and nothing changed afterwards but by further signatures and filled fields; invalid: do not
   * rely on it; unknown: it could not be checked. Trust in the signer's certificate is stated apart.
   */
  readonly verdict: "valid" | "invalid" | "unknown";
  /** Whether what it covers is what was signed. */
  readonly digest: "matches" | "differs" | "unknown";
  /** Whether the key of the certificate made it. */
  readonly signature: "valid" | "invalid" | "unknown";
  /** `upTo` is 0 when it covers nothing regularly. */
  readonly coverage: Coverage;
  readonly laterChanges: LaterChanges;
  /** What the certificate says of the signer; undefined when there is none to read. */
  readonly signer: CertificateFacts | undefined;
  /** Whether the certificate was in its time at the timestamp, or else at the stated time. */
  readonly certificateThen: "valid" | "expired" | "not-yet-valid" | "unknown";
  readonly trust: Trust;
  /** As the signer's computer said. */
  readonly signedAt: Date | undefined;
  readonly reason: string | undefined;
  readonly location: string | undefined;
  /** B-B or B-T of PAdES; undefined for signatures of other kinds. */
  readonly level: "B-B" | "B-T" | undefined;
  readonly timestamp: (TimestampFacts & { readonly trust: Trust }) | undefined;
  /** What is wrong, in words. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What {@link doubtsAbout} puts into words. */
export type Findings = Omit<SignatureReport, "diagnostics" | "verdict"> & {
  readonly digestName: string | undefined;
  /** The name of a kind of signature that is not known here. */
  readonly unsupported: string | undefined;
};

const NOT_COMPARED: LaterChanges = { verdict: "unknown", changes: [] };
/** For certificates that are to be judged at a time that nobody stated. */
const UNKNOWN_TIME = new Date(Number.NaN);

/** Checks the signature in a field; `pages` are those of the annotations. */
export async function verifyField(
  file: PdfFile,
  field: Field,
  pages: ReadonlyMap<number, number>,
  anchors: readonly Certificate[] | undefined,
  limits: Limits,
): Promise<SignatureReport> {
  const dict = file.dict(field.dict.entries.get("V")) ?? EMPTY_DICT;
  const covered = signedBytes(file, field, dict);
  const contents = dict.entries.get("Contents");
  const format = formatOf(file, dict);
  const outcome = await outcomeOf(format, covered, isString(contents) ? contents.bytes : new Uint8Array());
  const checked = outcome.kind === "checked" ? outcome : undefined;
  const token = checked?.timestamp;
  const timestamp = checked && token && (await checkTimestamp(token, checked.signatureValue));
  const signedAt = dateOf(file.resolve(dict.entries.get("M")));
  const moment = (timestamp?.holds === true ? timestamp.time : signedAt) ?? UNKNOWN_TIME;
  const signer = checked && factsOf(checked.certificate);
  const hasTime = !Number.isNaN(moment.getTime());
  const findings: Findings = {
    field: field.name,
    page: field.widgets[0] && pages.get(field.widgets[0].ref.number),
    kind: format === TIMESTAMP ? "document-timestamp" : "signature",
    digest: checked?.digest ?? "unknown",
    signature: checked?.signature ?? "unknown",
    coverage: { upTo: covered?.upTo ?? 0, wholeFile: covered?.wholeFile ?? false },
    laterChanges: covered
      ? laterChanges(file, covered.upTo, permissionOf(file, field), limits)
      : NOT_COMPARED,
    signer,
    certificateThen: signer && hasTime ? validityAt(signer, moment) : "unknown",
    trust: checked
      ? await trustIn(checked.certificate, checked.certificates, anchors, moment)
      : "not-checked",
    signedAt,
    reason: textOf(file.resolve(dict.entries.get("Reason"))),
    location: textOf(file.resolve(dict.entries.get("Location"))),
    level: levelOf(format, checked?.isPades === true, timestamp),
    timestamp: timestamp && (await stated(timestamp, anchors)),
    digestName: checked?.digestName,
    unsupported: outcome.kind === "unsupported" ? outcome.name : undefined,
  };
  const { digestName: _, unsupported: __, ...shown } = findings;
  return {
    ...shown,
    verdict: verdictOn(findings, covered),
    diagnostics: doubtsAbout(findings, token !== undefined),
  };
}

const TIMESTAMP = "ETSI.RFC3161";
const PADES = "ETSI.CAdES.detached";
const FORMATS = [PADES, "adbe.pkcs7.detached", TIMESTAMP];

function formatOf(file: PdfFile, dict: PdfDict): string {
  const format = file.resolve(dict.entries.get("SubFilter"));
  return typeof format === "object" && format?.kind === "name" ? format.name : "";
}

async function outcomeOf(
  format: string,
  covered: SignedBytes | undefined,
  bytes: Uint8Array,
): Promise<CheckOutcome> {
  if (!FORMATS.includes(format)) return { kind: "unsupported", name: format };
  if (covered === undefined) return { kind: "unreadable" };
  if (format === TIMESTAMP) return checkDocumentTimestamp(bytes, covered.content);
  const signed = readSigned(bytes);
  return signed === undefined ? { kind: "unreadable" } : checkSigned(signed, covered.content);
}

function levelOf(
  format: string,
  isPades: boolean,
  timestamp: CheckedTimestamp | undefined,
): SignatureReport["level"] {
  if (format !== PADES || !isPades) return undefined;
  return timestamp?.holds === true ? "B-T" : "B-B";
}

async function stated(
  { certificate, certificates, ...facts }: CheckedTimestamp,
  anchors: readonly Certificate[] | undefined,
): Promise<TimestampFacts & { readonly trust: Trust }> {
  return { ...facts, trust: await trustIn(certificate, certificates, anchors, facts.time) };
}

function verdictOn(findings: Findings, covered: SignedBytes | undefined): SignatureReport["verdict"] {
  const { digest, signature, laterChanges: later } = findings;
  if (digest === "differs" || signature === "invalid" || later.verdict === "other") return "invalid";
  if (covered === undefined) return "invalid";
  return digest === "matches" && signature === "valid" ? "valid" : "unknown";
}
