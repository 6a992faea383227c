import { signPdf } from "../../src/index.ts";
import { USUAL_LIMITS } from "../../src/limits.ts";
import { appendObjects } from "../../src/pdf/append-objects.ts";
import { openPdf, type PdfFile } from "../../src/pdf/open-pdf.ts";
import { isRef, type PdfRef, type PdfValue } from "../../src/pdf/values.ts";
import { type Identity, makeIdentity, PASSWORD, p12Of } from "./people.ts";
import { EMPLOYEE, SUPERVISOR } from "./sheets.ts";

/*
 * Sheets in the hands of 张三, who is assessed, and 李四, who assesses.
 */

export const SIGNING_DAY = new Date("2026-07-03T02:00:00Z");

export interface Signers {
  readonly authority: Identity;
  readonly zhang: Uint8Array;
  readonly li: Uint8Array;
}

export async function makeSigners(): Promise<Signers> {
  const authority = await makeIdentity("示例根证书");
  const zhang = await makeIdentity("张三", { issuer: authority, algorithm: "rsa" });
  const li = await makeIdentity("李四", { issuer: authority });
  return { authority, zhang: await p12Of(zhang, [authority]), li: await p12Of(li, [authority]) };
}

/** Signs, and fails the test when that is not possible. */
export async function signed(
  pdf: Uint8Array,
  field: string,
  p12: Uint8Array,
  more: Partial<Parameters<typeof signPdf>[1]> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const outcome = await signPdf(pdf, {
    field,
    p12: { bytes: p12, password: PASSWORD },
    signedAt: SIGNING_DAY,
    ...more,
  });
  if (outcome.bytes === undefined) throw new Error(outcome.diagnostics[0]?.message.en);
  return outcome.bytes;
}

export async function signedByBoth(
  pdf: Uint8Array,
  { zhang, li }: Signers,
): Promise<Uint8Array<ArrayBuffer>> {
  return signed(await signed(pdf, EMPLOYEE, zhang), SUPERVISOR, li);
}

/** The file with a later version in which some objects are others, as an editor or an attacker saves it. */
export function savedWith(
  pdf: Uint8Array,
  objects: (file: PdfFile) => readonly { readonly number: number; readonly text: string }[],
): Uint8Array {
  const file = openPdf(pdf, USUAL_LIMITS);
  const written = objects(file).map((object) => ({ generation: 0, ...object }));
  return appendObjects(file, written, new Uint8Array(16)).bytes;
}

/** The object that a value refers to. */
export function refOf(value: PdfValue | undefined): PdfRef {
  if (!isRef(value)) throw new Error("no reference");
  return value;
}

/** Where a text stands in a file. */
export function placeOf(pdf: Uint8Array, text: string): number {
  const at = Buffer.from(pdf).indexOf(text, 0, "latin1");
  if (at < 0) throw new Error(`not in the file: ${text}`);
  return at;
}

/** The file with a text of the same length in the place of another. */
export function overwritten(pdf: Uint8Array, text: string, by: string): Uint8Array {
  const bytes = Uint8Array.from(pdf);
  bytes.set(Buffer.from(by, "latin1"), placeOf(pdf, text));
  return bytes;
}
