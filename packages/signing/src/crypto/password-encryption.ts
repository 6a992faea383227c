import * as asn1js from "asn1js";
import { type AlgorithmIdentifier, EncryptedContentInfo, getCrypto, PBES2Params, PBKDF2Params } from "pkijs";
import { type Bytes, fromLatin1, latin1 } from "../bytes.ts";
import type { Limits } from "../limits.ts";
import { report } from "../messages.ts";
import { Refusal } from "../refusal.ts";
import { algorithmName, OID } from "./algorithms.ts";
import { type Asn1, countOf, partsOf, writeDer } from "./der.ts";

declare module "node-forge" {
  /** What the library's types lack. */
  namespace pbe {
    function getCipher(oid: string, parameters: asn1.Asn1, password: string): cipher.BlockCipher;
  }
}

/** AES in CBC mode with keys of 128, 192 and 256 bits: what WebCrypto deciphers. */
const AES = new Set(["2.16.840.1.101.3.4.1.2", "2.16.840.1.101.3.4.1.22", "2.16.840.1.101.3.4.1.42"]);
const PBKDF2 = "1.2.840.113549.1.5.12";
const TRIPLE_DES = "1.2.840.113549.3.7";
/** RFC 7292, appendix C: with 3DES of three keys, and with RC2 of 40 bits. Older exports are made of these. */
const OLD_METHODS = new Set(["1.2.840.113549.1.12.1.3", "1.2.840.113549.1.12.1.6"]);

/**
 * Deciphers what is enciphered with a password.
 * @throws Refusal when the password is wrong, or the method unknown or too slow.
 */
export async function decryptWithPassword(
  algorithm: AlgorithmIdentifier,
  data: Bytes,
  password: string,
  limits: Limits,
): Promise<Bytes> {
  const { rounds, scheme, isOld } = methodOf(algorithm);
  const isKnown = isOld ? OLD_METHODS.has(scheme) || scheme === TRIPLE_DES : AES.has(scheme);
  if (!isKnown || rounds > limits.passwordRounds) {
    throw new Refusal(report("p12-protection-unsupported", { method: algorithmName(scheme) }));
  }
  try {
    return isOld ? await decryptOld(algorithm, data, password) : await decryptAes(algorithm, data, password);
  } catch {
    throw new Refusal(report("p12-password-wrong", {}));
  }
}

interface Method {
  readonly scheme: string;
  readonly rounds: number;
  /** Whether WebCrypto does not know it. */
  readonly isOld: boolean;
}

function methodOf({ algorithmId, algorithmParams }: AlgorithmIdentifier): Method {
  if (algorithmId !== OID.pbes2) {
    const rounds = countOf(partsOf(algorithmParams as Asn1)[1]) ?? Number.POSITIVE_INFINITY;
    return { scheme: algorithmId, rounds, isOld: true };
  }
  const { keyDerivationFunc, encryptionScheme } = new PBES2Params({ schema: algorithmParams });
  if (keyDerivationFunc.algorithmId !== PBKDF2) {
    return { scheme: keyDerivationFunc.algorithmId, rounds: 0, isOld: false };
  }
  const rounds = new PBKDF2Params({ schema: keyDerivationFunc.algorithmParams }).iterationCount;
  const scheme = encryptionScheme.algorithmId;
  return { scheme, rounds, isOld: scheme === TRIPLE_DES };
}

async function decryptAes(algorithm: AlgorithmIdentifier, data: Bytes, password: string): Promise<Bytes> {
  const decrypted = await getCrypto(true).decryptEncryptedContentInfo({
    password: new TextEncoder().encode(password).buffer,
    encryptedContentInfo: new EncryptedContentInfo({
      contentType: OID.data,
      contentEncryptionAlgorithm: algorithm,
      encryptedContent: new asn1js.OctetString({ valueHex: data }),
    }),
  });
  return new Uint8Array(decrypted);
}

/** Loaded only when such a file is met: WebCrypto has neither 3DES nor RC2. */
async function decryptOld(algorithm: AlgorithmIdentifier, data: Bytes, password: string): Promise<Bytes> {
  const { default: forge } = await import("node-forge");
  const parameters = forge.asn1.fromDer(fromLatin1(writeDer(algorithm.algorithmParams)));
  const cipher = forge.pbe.getCipher(algorithm.algorithmId, parameters, password);
  cipher.update(forge.util.createBuffer(fromLatin1(data)));
  if (!cipher.finish()) throw new Error("not deciphered");
  return latin1(cipher.output.getBytes());
}
