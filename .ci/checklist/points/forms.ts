import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Check, ofEach, unless } from "../check.ts";
import { objectsOf, run, textOf } from "../tools.ts";

/** Those who sign the manager's sheet. */
const SIGNERS = 2;

/** What is signed and filled in on the screen. */
export const FORM_CHECKS: readonly Check[] = [
  {
    point: 9,
    part: "one unsigned /Sig field a signer",
    command: "pdfsig",
    faults: (sheets) =>
      ofEach(sheets, ["blank", "filled", "fillable", "employee", "hr"], (file) => {
        const { output } = run("pdfsig", [file]);
        const unsigned = output.match(/signature form field is not signed/g)?.length ?? 0;
        return unless(unsigned >= SIGNERS, output.trim());
      }),
  },
  {
    point: 9,
    part: "a manifest with page, box, signer and keyword of each; each keyword once in the text",
    command: "scorecard render --manifest; pdftotext",
    faults: ({ fillable }) => {
      const fields = manifestOf(fillable).filter(({ kind }) => kind === "signature");
      const text = textOf(fillable);
      return [
        ...unless(fields.length >= SIGNERS, `${fields.length} signature fields in the manifest`),
        ...fields.flatMap(({ page, box, signer, keyword }) => [
          ...unless(typeof page === "number" && box?.length === 4, `${signer}: no place`),
          ...unless(
            keyword !== undefined && text.split(keyword).length === 2,
            `${signer}: ${keyword} is not there once`,
          ),
        ]),
      ];
    },
  },
  {
    point: 9,
    part: "a signature with a P12 is valid, and PAdES",
    command: "scorecard sign; pdfsig",
    faults: ({ filled }) => {
      const signed = signedCopy(filled);
      const { output } = run("pdfsig", ["-nocert", signed]);
      return [
        ...unless(output.includes("Signature is Valid."), output.trim()),
        ...unless(output.includes("ETSI.CAdES.detached"), "not PAdES"),
      ];
    },
  },
  {
    point: 10,
    part: "fields have a name, a tooltip, a limit and a tab order",
    command: "qpdf --json",
    faults: ({ fillable }) => {
      const objects = objectsOf(fillable);
      return ['"/TU"', '"/MaxLen"', '"/Tabs"', '"/AcroForm"']
        .filter((name) => !objects.includes(name))
        .map((name) => `no ${name}`);
    },
  },
];

interface ManifestField {
  readonly kind?: string;
  readonly page?: number;
  readonly box?: readonly number[];
  readonly signer?: string;
  readonly keyword?: string;
}

/** The fields in the manifest beside a sheet. */
function manifestOf(file: string): readonly ManifestField[] {
  const folder = dirname(file);
  const name = readdirSync(folder).find((each) => each.endsWith(".json"));
  if (name === undefined) return [];
  const { fields = [] } = JSON.parse(readFileSync(join(folder, name), "utf8"));
  return fields;
}

/** A copy that the employee has signed with a certificate made for it. */
function signedCopy(file: string): string {
  const folder = join(dirname(file), "signed");
  execFileSync("mkdir", ["-p", folder]);
  const key = join(folder, "key.pem");
  const certificate = join(folder, "certificate.pem");
  const p12 = join(folder, "employee.p12");
  const password = join(folder, "password");
  writeFileSync(password, "one-for-this-check");
  const subject = ["-subj", "/CN=李伟", "-utf8", "-days", "2"];
  run("openssl", [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate],
    ...subject,
  ]);
  run("openssl", [
    ...["pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", p12],
    ...["-passout", `file:${password}`],
  ]);
  const signer = manifestSigner(file);
  const { output } = run("scorecard", [
    ...["sign", file, "--p12", p12, "--password-file", password, "--signer", signer, "--out", folder],
  ]);
  const signed = readdirSync(folder).find((name) => name.endsWith(".pdf"));
  if (signed === undefined) throw new Error(`not signed: ${output}`);
  return join(folder, signed);
}

/** The first signer whose field pdfsig lists. */
function manifestSigner(file: string): string {
  return /signature\.([\w-]+)/.exec(objectsOf(file))?.[1] ?? "employee";
}
