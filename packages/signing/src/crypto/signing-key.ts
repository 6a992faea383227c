import type { Certificate } from "pkijs";
import type { Bytes } from "../bytes.ts";
import { report } from "../messages.ts";
import { Refusal } from "../refusal.ts";
import { algorithmName, curveName, OID } from "./algorithms.ts";
import { oidOf, partsOf, readDer, writeDer } from "./der.ts";
import type { KeysAndCertificates } from "./key-file.ts";
import type { WebKey } from "./web-key.ts";

/** A key, the certificate that names its owner, and those of the authorities above, the nearest first. */
export interface SigningKey {
  readonly key: WebKey;
  readonly certificate: Certificate;
  readonly chain: readonly Certificate[];
}

/** NIST SP 800-131A: shorter RSA keys must not sign any more. */
const FEWEST_BITS = 2_048;
const DIGEST = "SHA-256";
const LONGEST_CHAIN = 10;

type KeyAlgorithm =
  | { readonly name: "RSASSA-PKCS1-v1_5"; readonly hash: typeof DIGEST }
  | { readonly name: "ECDSA"; readonly namedCurve: string };

/**
 * The first private key that has a certificate.
 * @throws Refusal when there is none, or it cannot or must not sign.
 */
export async function chooseSigningKey({ keys, certificates }: KeysAndCertificates): Promise<SigningKey> {
  if (keys.length === 0) throw new Refusal(report("p12-without-key", {}));
  for (const pkcs8 of keys) {
    const key = await importKey(pkcs8);
    for (const certificate of certificates) {
      if (await belongs(key, certificate)) {
        return { key, certificate, chain: issuersOf(certificate, certificates) };
      }
    }
  }
  throw new Refusal(report("p12-without-certificate", {}));
}

async function importKey(pkcs8: Bytes): Promise<WebKey> {
  const algorithm = algorithmOf(pkcs8);
  const key = await crypto.subtle
    .importKey("pkcs8", pkcs8, algorithm, false, ["sign"])
    .catch(() => undefined);
  if (key === undefined) throw new Refusal(report("p12-not-one", {}));
  const { modulusLength } = key.algorithm as { readonly modulusLength?: number };
  if (modulusLength !== undefined && modulusLength < FEWEST_BITS) {
    throw new Refusal(report("key-too-short", { bits: modulusLength }));
  }
  return key;
}

function algorithmOf(pkcs8: Bytes): KeyAlgorithm {
  const [kind, parameters] = partsOf(partsOf(readDer(pkcs8))[1]).map(oidOf);
  if (kind === OID.rsa) return { name: "RSASSA-PKCS1-v1_5", hash: DIGEST };
  const curve = kind === OID.ec ? curveName(parameters ?? "") : undefined;
  if (curve !== undefined) return { name: "ECDSA", namedCurve: curve };
  const unknown = kind === OID.ec ? parameters : kind;
  throw new Refusal(report("key-kind-unsupported", { kind: algorithmName(unknown ?? "") }));
}

/** How WebCrypto signs and checks with a key. */
export function signatureAlgorithm(key: WebKey): SignatureAlgorithm {
  return { name: key.algorithm.name, hash: DIGEST };
}

interface SignatureAlgorithm {
  readonly name: string;
  readonly hash: typeof DIGEST;
}

/** Whether what the key signs, the certificate confirms. */
async function belongs(key: WebKey, certificate: Certificate): Promise<boolean> {
  const probe = new TextEncoder().encode("scorecard");
  const spki = writeDer(certificate.subjectPublicKeyInfo.toSchema());
  const algorithm = signatureAlgorithm(key);
  try {
    const publicKey = await crypto.subtle.importKey("spki", spki, { ...key.algorithm, hash: DIGEST }, false, [
      "verify",
    ]);
    const signature = await crypto.subtle.sign(algorithm, key, probe);
    return await crypto.subtle.verify(algorithm, publicKey, signature, probe);
  } catch {
    return false;
  }
}

function issuersOf(certificate: Certificate, all: readonly Certificate[]): readonly Certificate[] {
  const chain: Certificate[] = [];
  let last = certificate;
  while (chain.length < LONGEST_CHAIN && !last.subject.isEqual(last.issuer)) {
    const issuer = all.find((candidate) => candidate.subject.isEqual(last.issuer));
    if (issuer === undefined) break;
    chain.push(issuer);
    last = issuer;
  }
  return chain;
}
