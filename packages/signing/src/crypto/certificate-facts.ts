import * as asn1js from "asn1js";
import type { Certificate, RelativeDistinguishedNames } from "pkijs";
import { toHex } from "../bytes.ts";
import { OID } from "./algorithms.ts";
import { oidOf, readDer, writeDer } from "./der.ts";

/** What a certificate says, as plain values. */
export interface CertificateFacts {
  /** The owner's name: the common name, or the whole subject where it has none. */
  readonly name: string;
  /** In the order of the certificate, such as `C=CN, O=示例公司, CN=张三`. */
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Whether it may sign documents, as far as it says what it may do. */
  readonly maySign: boolean;
  /** Whether subject and issuer are one, so that nobody else vouches for the name. */
  readonly selfIssued: boolean;
  /** The certificate itself, in DER. */
  readonly bytes: Uint8Array;
}

const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ["2.5.4.3", "CN"],
  ["2.5.4.4", "SN"],
  ["2.5.4.5", "serialNumber"],
  ["2.5.4.6", "C"],
  ["2.5.4.7", "L"],
  ["2.5.4.8", "ST"],
  ["2.5.4.9", "street"],
  ["2.5.4.10", "O"],
  ["2.5.4.11", "OU"],
  ["2.5.4.12", "title"],
  ["2.5.4.42", "GN"],
  ["2.5.4.97", "organizationIdentifier"],
  ["1.2.840.113549.1.9.1", "E"],
  ["0.9.2342.19200300.100.1.1", "UID"],
  ["0.9.2342.19200300.100.1.25", "DC"],
]);
const COMMON_NAME = "2.5.4.3";
/** digitalSignature and nonRepudiation, the first two bits of the key usage. */
const SIGNING_BITS = 0b1100_0000;

/** Reads what a certificate says. */
export function factsOf(certificate: Certificate): CertificateFacts {
  const subject = written(certificate.subject);
  return {
    name: commonName(certificate.subject) ?? subject,
    subject,
    issuer: written(certificate.issuer),
    serial: toHex(certificate.serialNumber.valueBlock.valueHexView),
    notBefore: certificate.notBefore.value,
    notAfter: certificate.notAfter.value,
    maySign: maySign(certificate),
    selfIssued: certificate.subject.isEqual(certificate.issuer),
    bytes: writeDer(certificate.toSchema()),
  };
}

function commonName(name: RelativeDistinguishedNames): string | undefined {
  const found = name.typesAndValues.findLast(({ type }) => type === COMMON_NAME);
  return found && textOf(found.value);
}

function written(name: RelativeDistinguishedNames): string {
  return name.typesAndValues
    .map(({ type, value }) => `${ATTRIBUTES.get(type) ?? type}=${textOf(value)}`)
    .join(", ");
}

function textOf(value: { readonly valueBlock: { readonly value: unknown } }): string {
  return String(value.valueBlock.value);
}

function maySign(certificate: Certificate): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === OID.keyUsage);
  if (usage === undefined) return true;
  const bits = readDer(usage.extnValue.valueBlock.valueHexView);
  if (!(bits instanceof asn1js.BitString)) return false;
  return ((bits.valueBlock.valueHexView[0] ?? 0) & SIGNING_BITS) !== 0;
}

/** Whether a certificate may confirm times: it says so in its extended key usage (RFC 3161, 2.3). */
export function mayTimestamp(certificate: Certificate): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === OID.extendedKeyUsage);
  if (usage === undefined) return false;
  const purposes = readDer(usage.extnValue.valueBlock.valueHexView);
  return (
    purposes instanceof asn1js.Sequence &&
    purposes.valueBlock.value.some((item) => oidOf(item) === OID.timestamping)
  );
}

/** Whether the moment lies in the certificate's time. */
export function validityAt(facts: CertificateFacts, moment: Date): "valid" | "expired" | "not-yet-valid" {
  if (moment < facts.notBefore) return "not-yet-valid";
  return moment > facts.notAfter ? "expired" : "valid";
}
