import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signPdf } from "@scorecard/signing";
import { DIRECTOR } from "./director.ts";

const PASSWORD = "kaohe-2026";

/** A sheet of the director's template with the signatures of all its signers. */
export async function signedByAll(sheet: Uint8Array, signedAt: Date): Promise<Uint8Array> {
  let pdf = sheet;
  for (const { key } of DIRECTOR.signers) {
    const { bytes, diagnostics } = await signPdf(pdf, {
      field: `signature.${key}`,
      p12: { bytes: keyFile(key), password: PASSWORD },
      signedAt,
    });
    if (bytes === undefined) throw new Error(JSON.stringify(diagnostics));
    pdf = bytes;
  }
  return pdf;
}

/** A key file of somebody who signs, made by OpenSSL. */
function keyFile(name: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "scorecard-signed-"));
  const [key, certificate, p12] = ["key.pem", "certificate.pem", "signer.p12"].map((file) =>
    join(folder, file),
  ) as [string, string, string];
  const run = (...args: readonly string[]) => execFileSync("openssl", args, { stdio: "ignore" });
  const subject = ["-subj", `/CN=${name}`, "-utf8", "-days", "3650"];
  run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, ...subject);
  run("pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", p12, "-passout", `pass:${PASSWORD}`);
  return readFileSync(p12);
}
