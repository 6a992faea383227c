import { Certificate, CertificateChainValidationEngine } from "pkijs";
import { fromLatin1, sameBytes } from "../bytes.ts";
import { report } from "../messages.ts";
import { Refusal } from "../refusal.ts";
import { readDer, writeDer } from "./der.ts";

/** Whether a chain of certificates leads to one that the caller trusts. Revocation is not asked about. */
export type Trust = "not-checked" | "trusted" | "untrusted";

/**
 * Reads certificates that are trusted: each file holds one in DER, or any number in PEM.
 * @throws Refusal when one cannot be read.
 */
export function readAnchors(files: readonly Uint8Array[]): readonly Certificate[] {
  try {
    return files.flatMap((file) => pemBlocks(file).map((der) => new Certificate({ schema: readDer(der) })));
  } catch {
    throw new Refusal(report("anchors-unreadable", {}));
  }
}

function pemBlocks(file: Uint8Array): readonly Uint8Array[] {
  const text = fromLatin1(file);
  const blocks = text.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g);
  const found = Array.from(blocks, ([, body = ""]) =>
    Uint8Array.from(atob(body.replace(/\s/g, "")), (character) => character.charCodeAt(0)),
  );
  return found.length > 0 ? found : [file];
}

/** Looks for a way from a certificate to a trusted one, at a moment in time; at an unknown one there is no way. */
export async function trustIn(
  certificate: Certificate,
  others: readonly Certificate[],
  anchors: readonly Certificate[] | undefined,
  moment: Date,
): Promise<Trust> {
  if (anchors === undefined) return "not-checked";
  const own = writeDer(certificate.toSchema());
  if (anchors.some((anchor) => sameBytes(writeDer(anchor.toSchema()), own))) return "trusted";
  if (Number.isNaN(moment.getTime())) return "untrusted";
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...anchors],
    certs: [...others.filter((other) => other !== certificate), certificate],
    checkDate: moment,
  });
  try {
    return (await engine.verify()).result ? "trusted" : "untrusted";
  } catch {
    return "untrusted";
  }
}
