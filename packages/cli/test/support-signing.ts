import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { rootCertificates } from "node:tls";
import { filesBelow, folderWith, runIn, shippedText, type WorldChanges } from "./support.ts";

/*
 * The director's sheet of one person, and two people with certificates to sign it.
 */

const EXAMPLES = resolve(import.meta.dirname, "../../../examples");

/** The certificates of the examples hold from the end of November 2026. */
export const SIGNING_DAY = new Date("2026-12-01T01:30:00Z");
export const PASSWORD = "only-an-example";

export function example(path: string): Uint8Array {
  return readFileSync(join(EXAMPLES, path));
}

/** A folder with everything that it takes, the company's configuration with its logo too. */
export function signingFolder(): string {
  return folderWith({
    "director.scorecard": shippedText("customer-service-director.scorecard"),
    "competencies.scorecard": shippedText("competencies.scorecard"),
    "review.yaml": example("reviews/customer-service-director/2026-10-0001024.yaml"),
    "scorecard.config.yaml": example("company/scorecard.config.yaml"),
    "logo.png": example("company/logo.png"),
    "employee.p12": example("signing/employee.p12"),
    "assessor.p12": example("signing/assessor.p12"),
    "root.pem": example("signing/root.pem"),
    "other.pem": rootCertificates[0] ?? "",
  });
}

export const SHEET = "out/2026-10_0001024_陈雅琴_客服总监考核评分表.pdf";

/** Runs the command on the day of signing, with the password of the examples in the environment. */
export function runSigning(folder: string, argv: readonly string[], changes: WorldChanges = {}) {
  return runIn(folder, argv, {
    now: () => SIGNING_DAY,
    environment: { SCORECARD_P12_PASSWORD: PASSWORD },
    ...changes,
  });
}

/** Makes the sheet in a folder. */
export async function rendered(folder: string, ...more: readonly string[]): Promise<void> {
  const { code, err } = await runSigning(folder, ["render", "director.scorecard", "review.yaml", ...more]);
  if (code !== 0) throw new Error(err);
}

/** Signs what is in `out`. */
export function signIn(folder: string, signer: string, ...more: readonly string[]) {
  return runSigning(folder, ["sign", "out", "--p12", `${signer}.p12`, "--signer", signer, ...more]);
}

export function pdfsIn(folder: string): readonly string[] {
  return filesBelow(folder).filter((name) => name.endsWith(".pdf"));
}

export function bytesOf(folder: string, name: string): Uint8Array {
  return readFileSync(join(folder, name));
}
