import {
  Certificate,
  ContentInfo,
  getCrypto,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from "pkijs";
import { type Bytes, sameBytes } from "../bytes.ts";
import { algorithmName, curveName, digestName, OID } from "./algorithms.ts";
import { octetsOf, oidOf, partsOf, readDer, writeDer } from "./der.ts";

/** A CMS SignedData that was checked against what it signs. */
interface CheckedSigned {
  readonly kind: "checked";
  /** Whether the content is what was signed. */
  readonly digest: "matches" | "differs";
  /** Whether the signer's key made the signature. */
  readonly signature: "valid" | "invalid";
  /** The digest that was signed, in WebCrypto's name. */
  readonly digestName: string;
  readonly certificate: Certificate;
  /** All that came with it. */
  readonly certificates: readonly Certificate[];
  readonly signatureValue: Bytes;
  /** The token of a service that confirms the time, where there is one. */
  readonly timestamp: Bytes | undefined;
  /** Whether the signing certificate is among what is signed, and the signing time is not, as PAdES asks. */
  readonly isPades: boolean;
}

/** What could not be checked: written in an unknown way, or not to be read at all. */
export type CheckOutcome =
  | CheckedSigned
  | { readonly kind: "unsupported"; readonly name: string }
  | { readonly kind: "unreadable" };

const SIGNATURE_METHODS: ReadonlySet<string> = new Set([
  // RSA: alone, PSS, and with SHA-1, SHA-256, SHA-384, SHA-512.
  OID.rsa,
  "1.2.840.113549.1.1.10",
  "1.2.840.113549.1.1.5",
  "1.2.840.113549.1.1.11",
  "1.2.840.113549.1.1.12",
  "1.2.840.113549.1.1.13",
  // ECDSA with the same.
  "1.2.840.10045.4.1",
  "1.2.840.10045.4.3.2",
  "1.2.840.10045.4.3.3",
  "1.2.840.10045.4.3.4",
]);
const SIGNING_TIME = "1.2.840.113549.1.9.5";

/** Reads a CMS SignedData; undefined when the bytes are none. */
export function readSigned(bytes: Uint8Array): SignedData | undefined {
  try {
    const info = new ContentInfo({ schema: readDer(bytes) });
    return info.contentType === OID.signedData ? new SignedData({ schema: info.content }) : undefined;
  } catch {
    return undefined;
  }
}

/** Checks a signature over `content`, which may be the content that it brings itself. Never throws. */
export async function checkSigned(signed: SignedData, content: Bytes): Promise<CheckOutcome> {
  try {
    return await check(signed, content);
  } catch {
    return { kind: "unreadable" };
  }
}

async function check(signed: SignedData, content: Bytes): Promise<CheckOutcome> {
  const [info, second] = signed.signerInfos;
  const certificates = (signed.certificates ?? []).filter((item) => item instanceof Certificate);
  const certificate = info && certificates.find((candidate) => isNamedBy(info, candidate));
  if (info === undefined || second !== undefined || certificate === undefined) return { kind: "unreadable" };
  const unknown = unknownMethod(info, certificate);
  const name = digestName(info.digestAlgorithm.algorithmId);
  if (unknown !== undefined || name === undefined) {
    return { kind: "unsupported", name: algorithmName(unknown ?? info.digestAlgorithm.algorithmId) };
  }
  const digest = new Uint8Array(await crypto.subtle.digest(name, content));
  const isConfirmed = await isSignedBy(info, certificate, name, content);
  const matches = info.signedAttrs === undefined ? isConfirmed : digestMatches(info, digest, signed);
  const names = await namesItsCertificate(info, certificate);
  return {
    kind: "checked",
    digest: matches ? "matches" : "differs",
    signature: isConfirmed && names !== false ? "valid" : "invalid",
    digestName: name,
    certificate,
    certificates,
    signatureValue: octetsOf(info.signature) ?? new Uint8Array(),
    timestamp: timestampOf(info),
    isPades: names === true && signedAttribute(info, SIGNING_TIME) === undefined,
  };
}

function isNamedBy({ sid }: SignerInfo, certificate: Certificate): boolean {
  if (sid instanceof IssuerAndSerialNumber) {
    return certificate.serialNumber.isEqual(sid.serialNumber) && certificate.issuer.isEqual(sid.issuer);
  }
  const wanted = octetsOf(partsOf(sid)[0]) ?? sid?.valueBlock?.valueHexView;
  const extension = certificate.extensions?.find(({ extnID }) => extnID === "2.5.29.14");
  const identifier = extension && octetsOf(readDer(extension.extnValue.valueBlock.valueHexView));
  return wanted !== undefined && identifier !== undefined && sameBytes(wanted, identifier);
}

/** The first algorithm that WebCrypto does not know. */
function unknownMethod({ signatureAlgorithm }: SignerInfo, certificate: Certificate): string | undefined {
  const { algorithmId, algorithmParams } = certificate.subjectPublicKeyInfo.algorithm;
  const kind = algorithmId === OID.ec ? oidOf(algorithmParams) : algorithmId;
  const isKnownKey = algorithmId === OID.ec ? curveName(kind) !== undefined : algorithmId === OID.rsa;
  if (!isKnownKey) return kind;
  const isKnown = SIGNATURE_METHODS.has(signatureAlgorithm.algorithmId);
  return isKnown ? undefined : signatureAlgorithm.algorithmId;
}

async function isSignedBy(
  info: SignerInfo,
  certificate: Certificate,
  digest: string,
  content: Bytes,
): Promise<boolean> {
  const { signatureAlgorithm, signature, signedAttrs } = info;
  const data = signedAttrs === undefined ? content.buffer : signedAttrs.encodedValue;
  const statesNoDigest = signatureAlgorithm.algorithmId === OID.rsa;
  try {
    return await getCrypto(true).verifyWithPublicKey(
      data,
      signature,
      certificate.subjectPublicKeyInfo,
      signatureAlgorithm,
      ...(statesNoDigest ? [digest] : []),
    );
  } catch {
    return false;
  }
}

function signedAttribute(info: SignerInfo, type: string): unknown {
  return info.signedAttrs?.attributes.find((attribute) => attribute.type === type)?.values[0];
}

function digestMatches(info: SignerInfo, digest: Bytes, signed: SignedData): boolean {
  const stated = octetsOf(signedAttribute(info, OID.messageDigest));
  const type = signedAttribute(info, OID.contentType);
  const isOfType = oidOf(type as Parameters<typeof oidOf>[0]) === signed.encapContentInfo.eContentType;
  return stated !== undefined && isOfType && sameBytes(stated, digest);
}

/** Whether the signed attributes name the certificate; undefined when they name none. */
async function namesItsCertificate(info: SignerInfo, certificate: Certificate): Promise<boolean | undefined> {
  const attribute = signedAttribute(info, OID.signingCertificateV2);
  if (attribute === undefined) return undefined;
  const first = partsOf(partsOf(partsOf(attribute as Parameters<typeof partsOf>[0])[0])[0]);
  const algorithm = oidOf(partsOf(first[0])[0]);
  const digest = algorithm === "" ? "SHA-256" : digestName(algorithm);
  const hash = first.map(octetsOf).find((octets) => octets !== undefined);
  if (digest === undefined || hash === undefined) return false;
  const found = await crypto.subtle.digest(digest, writeDer(certificate.toSchema()));
  return sameBytes(hash, new Uint8Array(found));
}

function timestampOf(info: SignerInfo): Bytes | undefined {
  const attribute = info.unsignedAttrs?.attributes.find(({ type }) => type === OID.signatureTimestamp);
  const token: unknown = attribute?.values[0];
  return token === undefined ? undefined : writeDer(token as { toBER(): ArrayBuffer });
}
