import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { signPdf, verifySignatures } from "../src/index.ts";
import { SIGNING_DAY } from "./support/case.ts";
import { type Identity, keyPem, makeIdentity, PASSWORD, p12Of, pem } from "./support/people.ts";
import { EMPLOYEE, makeSheet } from "./support/sheets.ts";
import { describeWith, folder, run } from "./support/tools.ts";

let sheet: Uint8Array;
let authority: Identity;
let zhang: Identity;

beforeAll(async () => {
  sheet = await makeSheet();
  authority = await makeIdentity("示例根证书");
  zhang = await makeIdentity("张三", { issuer: authority, algorithm: "rsa" });
});

async function outcomeOf(bytes: Uint8Array, password: string, limits = {}): Promise<string> {
  const made = await signPdf(sheet, {
    field: EMPLOYEE,
    p12: { bytes, password },
    signedAt: SIGNING_DAY,
    limits,
  });
  if (made.bytes === undefined) {
    // Whatever happens, the password stays where it is.
    expect(JSON.stringify(made.diagnostics)).not.toContain(password === "" ? "\u0000" : password);
    return made.diagnostics.map(({ code }) => code).join();
  }
  const [report] = (await verifySignatures(made.bytes)).signatures;
  return `${report?.verdict} ${report?.signer?.name}`;
}

describe("a key file", () => {
  it("of today's kind", async () => {
    expect(await outcomeOf(await p12Of(zhang, [authority]), PASSWORD)).toBe("valid 张三");
  });

  it("brings its issuers along", async () => {
    const made = await signPdf(sheet, {
      field: EMPLOYEE,
      p12: { bytes: await p12Of(zhang, [authority]), password: PASSWORD },
      signedAt: SIGNING_DAY,
    });
    const hex = Buffer.from(authority.certificate.toSchema().toBER()).toString("hex");
    expect(Buffer.from(made.bytes ?? []).includes(hex)).toBe(true);
  });

  it.each([
    ["with a wrong password", async () => p12Of(zhang), "kaohe-2025", "p12-password-wrong"],
    ["with an empty password instead", async () => p12Of(zhang), "", "p12-password-wrong"],
    ["without a key", async () => p12Of(zhang, [], { withKey: false }), PASSWORD, "p12-without-key"],
    [
      "without its certificate",
      async () => p12Of(zhang, [authority], { withCertificate: false }),
      PASSWORD,
      "p12-without-certificate",
    ],
    ["that is a certificate", async () => Buffer.from(pem(zhang)), PASSWORD, "p12-not-one"],
    ["that is empty", async () => new Uint8Array(), PASSWORD, "p12-not-one"],
    ["that was cut off", async () => (await p12Of(zhang)).subarray(0, 900), PASSWORD, "p12-not-one"],
  ])("%s", async (_, make, password, expected) => {
    expect(await outcomeOf(await make(), password)).toBe(expected);
  });

  it("that is too large, or would keep the machine busy for hours", async () => {
    const p12 = await p12Of(zhang);
    expect(await outcomeOf(p12, PASSWORD, { keyFileBytes: 1_000 })).toBe("p12-too-large");
    expect(await outcomeOf(p12, PASSWORD, { passwordRounds: 2_000 })).toBe("p12-protection-unsupported");
  });
});

describeWith(["openssl"], "a key file by OpenSSL", () => {
  const made = async (
    options: readonly string[],
    identity = zhang,
    password = "Kaohe-2026",
  ): Promise<Uint8Array> => {
    const place = folder();
    const file = (name: string) => join(place, name);
    writeFileSync(file("key.pem"), await keyPem(identity));
    writeFileSync(file("certificate.pem"), pem(identity));
    writeFileSync(file("authority.pem"), pem(authority));
    const input = [
      "-inkey",
      file("key.pem"),
      "-in",
      file("certificate.pem"),
      "-certfile",
      file("authority.pem"),
    ];
    run(
      "openssl",
      "pkcs12",
      "-export",
      ...input,
      "-passout",
      `pass:${password}`,
      ...options,
      "-out",
      file("a.p12"),
    );
    return new Uint8Array(readFileSync(file("a.p12")));
  };

  it.each([
    ["as it is by default: AES-256", []],
    ["with AES-128", ["-keypbe", "AES-128-CBC", "-certpbe", "AES-128-CBC"]],
    ["in the old way: 3DES, and RC2 of 40 bits for certificates", ["-legacy"]],
    [
      "as Windows writes it: 3DES for both, sealed with SHA-1",
      ["-legacy", "-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"],
    ],
    ["with 3DES in the new way", ["-keypbe", "DES-EDE3-CBC", "-certpbe", "DES-EDE3-CBC"]],
    ["with certificates in clear", ["-certpbe", "NONE"]],
    ["without a seal", ["-nomac"]],
    ["sealed with SHA-512", ["-macalg", "sha512"]],
  ])("%s", async (_, options) => {
    expect(await outcomeOf(await made(options), "Kaohe-2026")).toBe("valid 张三");
  });

  it("with a Chinese password, old and new", async () => {
    expect(await outcomeOf(await made([], zhang, "考核二〇二六"), "考核二〇二六")).toBe("valid 张三");
    expect(await outcomeOf(await made(["-legacy"], zhang, "考核二〇二六"), "考核二〇二六")).toBe(
      "valid 张三",
    );
  });

  it("with a wrong password and no seal that would tell", async () => {
    expect(await outcomeOf(await made(["-nomac"]), "Kaohe-2025")).toMatch(/^p12-(password-wrong|not-one)$/);
  });

  it.each(["PBE-SHA1-RC4-128", "PBE-SHA1-RC2-128"])("in a way that is not known here: %s", async (method) => {
    const bytes = await made(["-legacy", "-keypbe", method, "-certpbe", method]);
    expect(await outcomeOf(bytes, "Kaohe-2026")).toBe("p12-protection-unsupported");
  });

  it("with a key that cannot sign here", async () => {
    const place = folder();
    const file = (name: string) => join(place, name);
    run(
      "openssl",
      "genpkey",
      "-algorithm",
      "EC",
      "-pkeyopt",
      "ec_paramgen_curve:SM2",
      "-out",
      file("key.pem"),
    );
    run(
      "openssl",
      "req",
      "-x509",
      "-new",
      "-sm3",
      "-key",
      file("key.pem"),
      "-subj",
      "/CN=sm2",
      "-out",
      file("c.pem"),
    );
    run(
      "openssl",
      "pkcs12",
      "-export",
      "-inkey",
      file("key.pem"),
      "-in",
      file("c.pem"),
      "-passout",
      "pass:x1234",
      "-out",
      file("a.p12"),
    );
    const p12 = { bytes: new Uint8Array(readFileSync(file("a.p12"))), password: "x1234" };
    const { diagnostics } = await signPdf(sheet, { field: EMPLOYEE, p12, signedAt: SIGNING_DAY });
    expect(diagnostics.map(({ code, message }) => [code, message.en.includes("(SM2)")])).toEqual([
      ["key-kind-unsupported", true],
    ]);
  });
});
