import * as asn1js from "asn1js";
import { type Certificate, TSTInfo } from "pkijs";
import { type Bytes, sameBytes, toHex } from "../bytes.ts";
import { report } from "../messages.ts";
import { Refusal } from "../refusal.ts";
import { digestName, OID } from "./algorithms.ts";
import { type CertificateFacts, factsOf, mayTimestamp } from "./certificate-facts.ts";
import { type CheckOutcome, checkSigned, readSigned } from "./check-signed.ts";
import { countOf, octetsOf, partsOf, readDer, writeDer } from "./der.ts";

/**
 * Sends a request to a timestamp service (RFC 3161: `application/timestamp-query`) and gives its answer
 * (`application/timestamp-reply`), both in DER. Throws when there is no answer.
 */
export type TimestampService = (request: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** What a timestamp says. */
export interface TimestampFacts {
  readonly time: Date;
  /** Who confirms it. */
  readonly authority: CertificateFacts;
  /** Whether it is about this signature, unaltered, and by someone who may confirm times. */
  readonly holds: boolean;
}

/** With the certificates that its chain of trust needs. */
export interface CheckedTimestamp extends TimestampFacts {
  readonly certificate: Certificate;
  readonly certificates: readonly Certificate[];
}

const SHA_256 = "2.16.840.1.101.3.4.2.1";
const NONCE_BYTES = 8;
const GRANTED = [0, 1];

/**
 * Has a service confirm that a signature value exists now, and checks its answer.
 * @throws Refusal when there is none, or it is about something else.
 */
export async function requestTimestamp(signature: Bytes, service: TimestampService): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  // Positive, and without a leading zero byte.
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", signature));
  const answer = await service(writeDer(requestFor(digest, nonce))).catch(() => undefined);
  if (answer === undefined) throw new Refusal(report("timestamp-unreachable", {}));
  const token = tokenIn(answer);
  const checked = await checkTimestamp(token, signature);
  if (checked?.holds !== true || !hasNonce(token, nonce)) throw new Refusal(report("timestamp-unfit", {}));
  return token;
}

function requestFor(digest: Bytes, nonce: Bytes): asn1js.Sequence {
  const algorithm = new asn1js.Sequence({
    value: [new asn1js.ObjectIdentifier({ value: SHA_256 }), new asn1js.Null()],
  });
  return new asn1js.Sequence({
    value: [
      new asn1js.Integer({ value: 1 }),
      new asn1js.Sequence({ value: [algorithm, new asn1js.OctetString({ valueHex: digest })] }),
      new asn1js.Integer({ valueHex: nonce }),
      new asn1js.Boolean({ value: true }),
    ],
  });
}

function tokenIn(answer: Uint8Array): Bytes {
  const [status, token] = partsIn(answer);
  const code = countOf(partsOf(status)[0]);
  if (code === undefined) throw new Refusal(report("timestamp-unfit", {}));
  if (!GRANTED.includes(code)) throw new Refusal(report("timestamp-refused", { status: code }));
  if (token === undefined) throw new Refusal(report("timestamp-unfit", {}));
  return Uint8Array.from(token.valueBeforeDecodeView);
}

function partsIn(answer: Uint8Array): ReturnType<typeof partsOf> {
  try {
    return partsOf(readDer(answer));
  } catch {
    throw new Refusal(report("timestamp-unfit", {}));
  }
}

function hasNonce(token: Bytes, nonce: Bytes): boolean {
  const info = infoIn(token);
  return info?.nonce !== undefined && toHex(info.nonce.valueBlock.valueHexView) === toHex(nonce);
}

function contentOf(token: Uint8Array): Bytes | undefined {
  const signed = readSigned(token);
  if (signed?.encapContentInfo.eContentType !== OID.timestampInfo) return undefined;
  return octetsOf(signed.encapContentInfo.eContent);
}

function infoIn(token: Uint8Array): TSTInfo | undefined {
  const content = contentOf(token);
  try {
    return content && TSTInfo.fromBER(content);
  } catch {
    return undefined;
  }
}

/** Checks a token against what it is said to confirm; undefined when it cannot be read. */
export async function checkTimestamp(
  token: Uint8Array,
  content: Bytes,
): Promise<CheckedTimestamp | undefined> {
  const signed = readSigned(token);
  const inner = contentOf(token);
  const info = infoIn(token);
  if (signed === undefined || inner === undefined || info === undefined) return undefined;
  const checked = await checkSigned(signed, inner);
  if (checked.kind !== "checked") return undefined;
  const isIntact = checked.digest === "matches" && checked.signature === "valid";
  return {
    time: info.genTime,
    authority: factsOf(checked.certificate),
    holds: isIntact && mayTimestamp(checked.certificate) && (await isAbout(info, content)),
    certificate: checked.certificate,
    certificates: checked.certificates,
  };
}

async function isAbout({ messageImprint }: TSTInfo, content: Bytes): Promise<boolean> {
  const digest = digestName(messageImprint.hashAlgorithm.algorithmId);
  const stated = octetsOf(messageImprint.hashedMessage);
  if (digest === undefined || stated === undefined) return false;
  return sameBytes(stated, new Uint8Array(await crypto.subtle.digest(digest, content)));
}

/** Checks a token that takes the place of a signature in a file (PAdES document timestamp). */
export async function checkDocumentTimestamp(token: Uint8Array, content: Bytes): Promise<CheckOutcome> {
  const signed = readSigned(token);
  const inner = contentOf(token);
  const info = infoIn(token);
  if (signed === undefined || inner === undefined || info === undefined) return { kind: "unreadable" };
  const checked = await checkSigned(signed, inner);
  if (checked.kind !== "checked") return checked;
  const isIntact = checked.digest === "matches" && checked.signature === "valid";
  return {
    ...checked,
    digest: (await isAbout(info, content)) ? "matches" : "differs",
    signature: isIntact && mayTimestamp(checked.certificate) ? "valid" : "invalid",
  };
}
