import * as asn1js from "asn1js";
import {
  AlgorithmIdentifier,
  Attribute,
  type Certificate,
  ContentInfo,
  createCMSECDSASignature,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";
import { type Bytes, toHex } from "../bytes.ts";
import { OID } from "./algorithms.ts";
import { readDer, writeDer } from "./der.ts";
import { type SigningKey, signatureAlgorithm } from "./signing-key.ts";
import type { WebKey } from "./web-key.ts";

const SHA_256 = "2.16.840.1.101.3.4.2.1";
const RSA_WITH_SHA_256 = "1.2.840.113549.1.1.11";
const ECDSA_WITH_SHA_256 = "1.2.840.10045.4.3.2";

/** Asks a service to confirm the time of a signature value; gives the token (a CMS SignedData). */
export type Timestamper = (signature: Bytes) => Promise<Bytes>;

/**
 * A detached CMS signature over a SHA-256 digest, as PAdES baseline asks for it (ETSI EN 319 142-1, 6.3): with the
 * signing certificate among the signed attributes and without a signing time, which the PDF dictionary states.
 */
export async function buildSignature(
  digest: Bytes,
  signer: SigningKey,
  timestamper: Timestamper | undefined,
): Promise<Bytes> {
  const attributes = await signedAttributes(digest, signer.certificate);
  const signature = await sign(writeDer(new asn1js.Set({ value: attributes })), signer.key);
  const token = await timestamper?.(signature);
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: signer.certificate.issuer,
      serialNumber: signer.certificate.serialNumber,
    }),
    digestAlgorithm: sha256(),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: attributes.map((schema) => new Attribute({ schema })),
    }),
    signatureAlgorithm: algorithmFor(signer.key),
    signature: new asn1js.OctetString({ valueHex: signature }),
    ...(token && { unsignedAttrs: timestampAttribute(token) }),
  });
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [sha256()],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [signer.certificate, ...signer.chain],
    signerInfos: [info],
  });
  return writeDer(
    new ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) }).toSchema(),
  );
}

function sha256(): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId: SHA_256, algorithmParams: new asn1js.Null() });
}

function algorithmFor(key: WebKey): AlgorithmIdentifier {
  return key.algorithm.name === "ECDSA"
    ? new AlgorithmIdentifier({ algorithmId: ECDSA_WITH_SHA_256 })
    : new AlgorithmIdentifier({ algorithmId: RSA_WITH_SHA_256, algorithmParams: new asn1js.Null() });
}

/** In the order of a DER set: by their bytes (X.690, 11.6). */
async function signedAttributes(digest: Bytes, certificate: Certificate): Promise<asn1js.Sequence[]> {
  const attributes = [
    attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, new asn1js.OctetString({ valueHex: digest })),
    attribute(OID.signingCertificateV2, await certificateReference(certificate)),
  ];
  const keyed = attributes.map((value) => ({ value, key: toHex(writeDer(value)) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ value }) => value);
}

function attribute(type: string, value: asn1js.AsnType): asn1js.Sequence {
  return new asn1js.Sequence({
    value: [new asn1js.ObjectIdentifier({ value: type }), new asn1js.Set({ value: [value] })],
  });
}

/** SigningCertificateV2 with the default digest, SHA-256 (RFC 5035, 3). */
async function certificateReference(certificate: Certificate): Promise<asn1js.Sequence> {
  const hash = await crypto.subtle.digest("SHA-256", writeDer(certificate.toSchema()));
  const reference = new asn1js.Sequence({ value: [new asn1js.OctetString({ valueHex: hash })] });
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [reference] })] });
}

async function sign(bytes: Bytes, key: WebKey): Promise<Bytes> {
  const signature = await crypto.subtle.sign(signatureAlgorithm(key), key, bytes);
  const isRaw = key.algorithm.name === "ECDSA";
  return new Uint8Array(isRaw ? createCMSECDSASignature(signature) : signature);
}

function timestampAttribute(token: Bytes): SignedAndUnsignedAttributes {
  return new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new Attribute({ type: OID.signatureTimestamp, values: [readDer(token)] })],
  });
}
