import {
  AuthenticatedSafe,
  CertBag,
  Certificate,
  EncryptedData,
  getCrypto,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  type SafeBag,
  SafeContents,
} from "pkijs";
import type { Bytes } from "../bytes.ts";
import type { Limits } from "../limits.ts";
import { report } from "../messages.ts";
import { Refusal } from "../refusal.ts";
import { algorithmName, digestName, OID } from "./algorithms.ts";
import { octetsOf, writeDer } from "./der.ts";
import { decryptWithPassword } from "./password-encryption.ts";

/** A file with a private key and its certificates, as Windows, browsers and OpenSSL export it (RFC 7292). */
export interface KeyFile {
  readonly bytes: Uint8Array;
  readonly password: string;
}

/** What was in it. */
export interface KeysAndCertificates {
  /** PKCS #8. */
  readonly keys: readonly Bytes[];
  readonly certificates: readonly Certificate[];
}

/**
 * Opens a key file.
 * @throws Refusal when it is none, the password is wrong, or it is protected in an unknown way.
 */
export async function openKeyFile(file: KeyFile, limits: Limits): Promise<KeysAndCertificates> {
  if (file.bytes.length > limits.keyFileBytes) throw new Refusal(report("p12-too-large", {}));
  try {
    const content = await checkedContent(file, limits);
    const bags = await allBags(content, file.password, limits);
    return await sorted(bags, file.password, limits);
  } catch (error) {
    // The libraries' own words could hold parts of the file, so none of them goes on.
    throw error instanceof Refusal ? error : new Refusal(report("p12-not-one", {}));
  }
}

/** The content, after its seal has shown that the password is right. */
async function checkedContent({ bytes, password }: KeyFile, limits: Limits): Promise<Bytes> {
  const pfx = PFX.fromBER(Uint8Array.from(bytes));
  const content = octetsOf(pfx.authSafe.content);
  if (content === undefined || pfx.authSafe.contentType !== OID.data) {
    throw new Refusal(report("p12-not-one", {}));
  }
  if (pfx.macData === undefined) return content;
  const { mac, macSalt, iterations = 1 } = pfx.macData;
  const digest = digestName(mac.digestAlgorithm.algorithmId);
  if (digest === undefined || iterations > limits.passwordRounds) {
    throw unsupported(mac.digestAlgorithm.algorithmId);
  }
  const isRight = await getCrypto(true).verifyDataStampedWithPassword({
    password: utf8(password),
    hashAlgorithm: digest,
    salt: buffer(octetsOf(macSalt)),
    iterationCount: iterations,
    contentToVerify: buffer(content),
    signatureToVerify: buffer(octetsOf(mac.digest)),
  });
  if (!isRight) throw new Refusal(report("p12-password-wrong", {}));
  return content;
}

async function allBags(content: Bytes, password: string, limits: Limits): Promise<readonly SafeBag[]> {
  const found: SafeBag[] = [];
  for (const safe of AuthenticatedSafe.fromBER(content).safeContents) {
    found.push(...SafeContents.fromBER(await opened(safe, password, limits)).safeBags);
  }
  return found;
}

async function opened(
  safe: { readonly contentType: string; readonly content: unknown },
  password: string,
  limits: Limits,
): Promise<Bytes> {
  if (safe.contentType === OID.data) return octetsOf(safe.content) ?? new Uint8Array();
  if (safe.contentType !== OID.encryptedData) throw unsupported(safe.contentType);
  const { encryptedContentInfo } = new EncryptedData({ schema: safe.content });
  return decryptWithPassword(
    encryptedContentInfo.contentEncryptionAlgorithm,
    new Uint8Array(encryptedContentInfo.getEncryptedContent()),
    password,
    limits,
  );
}

async function sorted(
  bags: readonly SafeBag[],
  password: string,
  limits: Limits,
): Promise<KeysAndCertificates> {
  const keys: Bytes[] = [];
  const certificates: Certificate[] = [];
  for (const { bagValue } of bags) {
    if (bagValue instanceof PrivateKeyInfo) keys.push(writeDer(bagValue.toSchema()));
    if (bagValue instanceof PKCS8ShroudedKeyBag) {
      const data = octetsOf(bagValue.encryptedData) ?? new Uint8Array();
      keys.push(await decryptWithPassword(bagValue.encryptionAlgorithm, data, password, limits));
    }
    if (bagValue instanceof CertBag && bagValue.parsedValue instanceof Certificate) {
      certificates.push(bagValue.parsedValue);
    }
  }
  return { keys, certificates };
}

function unsupported(oid: string): Refusal {
  return new Refusal(report("p12-protection-unsupported", { method: algorithmName(oid) }));
}

function utf8(text: string): ArrayBuffer {
  return buffer(new TextEncoder().encode(text));
}

function buffer(bytes: Uint8Array | undefined): ArrayBuffer {
  return Uint8Array.from(bytes ?? []).buffer;
}
