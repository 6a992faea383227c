/** Object identifiers, by what they name. */
export const OID = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  encryptedData: "1.2.840.113549.1.7.6",
  timestampInfo: "1.2.840.113549.1.9.16.1.4",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  /** RFC 5035: which certificate signed, so that no other with the same key can take its place. */
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  /** RFC 3161, appendix A. */
  signatureTimestamp: "1.2.840.113549.1.9.16.2.14",
  timestamping: "1.3.6.1.5.5.7.3.8",
  extendedKeyUsage: "2.5.29.37",
  keyUsage: "2.5.29.15",
  rsa: "1.2.840.113549.1.1.1",
  ec: "1.2.840.10045.2.1",
  pbes2: "1.2.840.113549.1.5.13",
} as const;

/** Digests by their object identifiers, in WebCrypto's names. */
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ["1.3.14.3.2.26", "SHA-1"],
  ["2.16.840.1.101.3.4.2.1", "SHA-256"],
  ["2.16.840.1.101.3.4.2.2", "SHA-384"],
  ["2.16.840.1.101.3.4.2.3", "SHA-512"],
]);

/** WebCrypto's name of a digest; undefined for those it does not know. */
export function digestName(oid: string): string | undefined {
  return DIGESTS.get(oid);
}

/** The curves that WebCrypto signs on. */
const CURVES: ReadonlyMap<string, string> = new Map([
  ["1.2.840.10045.3.1.7", "P-256"],
  ["1.3.132.0.34", "P-384"],
  ["1.3.132.0.35", "P-521"],
]);

/** WebCrypto's name of a curve; undefined for those it does not know. */
export function curveName(oid: string): string | undefined {
  return CURVES.get(oid);
}

/** Algorithms that are met and not supported, by the names that people know them by. */
const KNOWN_BY_NAME: ReadonlyMap<string, string> = new Map([
  ["1.2.156.10197.1.301", "SM2"],
  ["1.2.156.10197.1.501", "SM2"],
  ["1.2.156.10197.1.401", "SM3"],
  ["1.2.156.10197.6.1.4.2.2", "SM2"],
  ["1.2.840.113549.2.5", "MD5"],
  ["1.3.101.112", "Ed25519"],
  ["1.3.101.113", "Ed448"],
  ["1.3.132.0.10", "secp256k1"],
  ["1.2.840.10040.4.1", "DSA"],
  ["1.2.840.113549.1.1.10", "RSA-PSS"],
  ["1.2.840.113549.1.5.14", "PBMAC1"],
  ["1.2.840.113549.1.5.3", "PBE-MD5-DES"],
  ["1.3.6.1.4.1.11591.4.11", "scrypt"],
  ["1.2.840.113549.1.12.1.1", "RC4-128"],
  ["1.2.840.113549.1.12.1.2", "RC4-40"],
  ["1.2.840.113549.1.12.1.5", "RC2-128"],
]);

/** A name for an algorithm that people can look for; its object identifier where there is none. */
export function algorithmName(oid: string): string {
  return KNOWN_BY_NAME.get(oid) ?? oid;
}
