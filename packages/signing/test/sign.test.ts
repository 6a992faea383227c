import { beforeAll, describe, expect, it } from "vitest";
import { openSigner, signatureFields, signPdf, verifySignatures } from "../src/index.ts";
import { makeSigners, SIGNING_DAY, type Signers, signed, signedByBoth } from "./support/case.ts";
import { der, type Identity, makeIdentity, PASSWORD, p12Of, pem } from "./support/people.ts";
import { EMPLOYEE, makeSheet, SUPERVISOR } from "./support/sheets.ts";
import { describeWith, pdfsig, put, qpdf, run } from "./support/tools.ts";

let signers: Signers;
let sheet: Uint8Array;

beforeAll(async () => {
  signers = await makeSigners();
  sheet = await makeSheet();
});

describe("a sheet with two places to sign", () => {
  it("tells where they are", () => {
    expect(signatureFields(sheet)).toEqual({
      fields: [
        { name: EMPLOYEE, signed: false, page: 1, box: [72, 600, 200, 60] },
        { name: SUPERVISOR, signed: false, page: 2, box: [300, 600, 200, 60] },
      ],
      diagnostics: [],
    });
  });

  it("keeps every byte that was there, and both signatures hold", async () => {
    const first = await signed(sheet, EMPLOYEE, signers.zhang, { reason: "同意考核结果", location: "上海" });
    const both = await signed(first, SUPERVISOR, signers.li);
    expect(Buffer.from(first.subarray(0, sheet.length)).equals(Buffer.from(sheet))).toBe(true);
    expect(Buffer.from(both.subarray(0, first.length)).equals(Buffer.from(first))).toBe(true);
    const { signatures, unsigned, diagnostics } = await verifySignatures(both);
    expect({ unsigned, diagnostics }).toEqual({ unsigned: [], diagnostics: [] });
    expect(signatures).toMatchObject([
      {
        field: EMPLOYEE,
        page: 1,
        kind: "signature",
        verdict: "valid",
        digest: "matches",
        signature: "valid",
        level: "B-B",
        signer: { name: "张三", subject: "C=CN, O=示例客服有限公司, CN=张三", selfIssued: false },
        signedAt: SIGNING_DAY,
        reason: "同意考核结果",
        location: "上海",
        coverage: { upTo: first.length, wholeFile: false },
        laterChanges: { verdict: "signatures" },
        certificateThen: "valid",
        trust: "not-checked",
        timestamp: undefined,
        diagnostics: [],
      },
      {
        field: SUPERVISOR,
        page: 2,
        verdict: "valid",
        signer: { name: "李四", issuer: "C=CN, O=示例客服有限公司, CN=示例根证书" },
        coverage: { upTo: both.length, wholeFile: true },
        laterChanges: { verdict: "none", changes: [] },
        diagnostics: [],
      },
    ]);
  });

  it("names what the second signer changed, and nothing else", async () => {
    const [first] = (await verifySignatures(await signedByBoth(sheet, signers))).signatures;
    expect(first?.laterChanges.changes.map(({ kind, role, field }) => ({ kind, role, field }))).toEqual([
      { kind: "replaced", role: "signature-field", field: SUPERVISOR },
      { kind: "added", role: "signature", field: SUPERVISOR },
    ]);
  });

  it("with one signature says who has not signed", async () => {
    const first = await signed(sheet, EMPLOYEE, signers.zhang);
    expect(signatureFields(first).fields.map((field) => field.signed)).toEqual([true, false]);
    expect((await verifySignatures(first)).unsigned).toEqual([SUPERVISOR]);
    expect((await verifySignatures(sheet)).diagnostics.map(({ code }) => code)).toEqual(["signatures-none"]);
  });

  it("is signed by the hundred with a key file that is opened once", async () => {
    const { signer } = await openSigner({ bytes: signers.zhang, password: PASSWORD });
    expect(signer?.facts.name).toBe("张三");
    if (signer === undefined) return;
    const again = await signPdf(sheet, { field: EMPLOYEE, p12: signer, signedAt: SIGNING_DAY });
    expect(
      Buffer.from(again.bytes ?? []).equals(Buffer.from(await signed(sheet, EMPLOYEE, signers.zhang))),
    ).toBe(true);
    const wrong = await openSigner({ bytes: signers.zhang, password: "" });
    expect([wrong.signer, ...wrong.diagnostics.map(({ code }) => code)]).toEqual([
      undefined,
      "p12-password-wrong",
    ]);
  });

  it("gives the same bytes for the same RSA key and time", async () => {
    const once = await signed(sheet, EMPLOYEE, signers.zhang);
    expect(Buffer.from(once).equals(Buffer.from(await signed(sheet, EMPLOYEE, signers.zhang)))).toBe(true);
  });
});

describe("trust in the signer", () => {
  const trustWith = async (anchors: readonly Uint8Array[]) => {
    const { signatures } = await verifySignatures(await signed(sheet, EMPLOYEE, signers.zhang), { anchors });
    return signatures.map(({ trust, verdict, diagnostics }) => [
      trust,
      verdict,
      ...diagnostics.map((d) => d.code),
    ]);
  };

  it("comes from an authority that the caller names, in DER or PEM", async () => {
    expect(await trustWith([der(signers.authority)])).toEqual([["trusted", "valid"]]);
    expect(await trustWith([Buffer.from(pem(signers.authority))])).toEqual([["trusted", "valid"]]);
  });

  it("does not come from another authority, even one of the same name", async () => {
    const impostor = await makeIdentity("示例根证书");
    expect(await trustWith([der(impostor)])).toEqual([["untrusted", "valid", "signer-untrusted"]]);
  });

  it("passes through authorities in between, and not through people", async () => {
    const anchors = [der(signers.authority)];
    const trustIn = async (issuer: Identity) => {
      const zhao = await makeIdentity("赵六", { issuer });
      const made = await signed(sheet, EMPLOYEE, await p12Of(zhao, [issuer]));
      return (await verifySignatures(made, { anchors })).signatures.map(({ trust }) => trust);
    };
    const branch = await makeIdentity("示例二级证书", { issuer: signers.authority, issues: true });
    const person = await makeIdentity("钱七", { issuer: signers.authority });
    expect(await trustIn(branch)).toEqual(["trusted"]);
    expect(await trustIn(person)).toEqual(["untrusted"]);
  });

  it("needs certificates that can be read", async () => {
    const { diagnostics } = await verifySignatures(sheet, { anchors: [new Uint8Array([1, 2, 3])] });
    expect(diagnostics.map(({ code }) => code)).toEqual(["anchors-unreadable"]);
  });
});

describe("the signer's certificate", () => {
  const codesFor = async (options: Parameters<typeof makeIdentity>[1]) => {
    const p12 = await p12Of(await makeIdentity("王五", { issuer: signers.authority, ...options }));
    const made = await signPdf(sheet, {
      field: EMPLOYEE,
      p12: { bytes: p12, password: PASSWORD },
      signedAt: SIGNING_DAY,
    });
    const checked = made.bytes ? (await verifySignatures(made.bytes)).signatures : [];
    const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
    return [
      codes(made.diagnostics),
      checked.map((report) => [report.certificateThen, ...codes(report.diagnostics)]),
    ];
  };

  it.each([
    ["in its time", {}, [[], [["valid"]]]],
    ["on a curve of 384 bits", { algorithm: "p384" }, [[], [["valid"]]]],
    [
      "expired",
      { until: "2026-07-01T00:00:00Z" },
      [["certificate-expired"], [["expired", "certificate-expired"]]],
    ],
    [
      "not yet valid",
      { from: "2026-08-01T00:00:00Z" },
      [["certificate-not-yet-valid"], [["not-yet-valid", "certificate-not-yet-valid"]]],
    ],
    ["for encryption only", { usage: 0x20 }, [["certificate-not-for-signing"], [["valid"]]]],
    ["with a short key", { algorithm: "rsa", bits: 1024 }, [["key-too-short"], []]],
  ] as const)("%s", async (_, options, expected) => {
    expect(await codesFor(options)).toEqual(expected);
  });
});

describe("what cannot be signed", () => {
  const refusal = async (pdf: Uint8Array, field = EMPLOYEE, signedAt = SIGNING_DAY, limits = {}) => {
    const p12 = { bytes: signers.zhang, password: PASSWORD };
    const { diagnostics } = await signPdf(pdf, { field, p12, signedAt, limits });
    return diagnostics.map(({ code, message }) => `${code}: ${message.en}`).join();
  };

  it("a field of a slightly other name: the right one is named", async () => {
    expect(await refusal(sheet, "signature.employe")).toBe(
      "field-misspelt: There is no signature field called “signature.employe”. Did you mean “signature.employee”?",
    );
  });

  it("a field that is not there: those that are there are listed", async () => {
    expect(await refusal(sheet, "董事长")).toContain(
      "The file has: signature.employee, signature.supervisor.",
    );
  });

  it("a field of another kind", async () => {
    expect(await refusal(sheet, "comment")).toMatch(/^field-unknown/);
  });

  it("a field that is signed", async () => {
    const first = await signed(sheet, EMPLOYEE, signers.zhang);
    expect(await refusal(first)).toContain("field-signed");
    expect(await refusal(first)).toContain("Not yet signed: signature.supervisor.");
  });

  it("something that is no PDF file", async () => {
    expect(await refusal(Buffer.from("考核评分表"))).toMatch(/^pdf-not-one/);
    expect(await refusal(new Uint8Array())).toMatch(/^pdf-not-one/);
  });

  it("a file that was cut off", async () => {
    expect(await refusal(sheet.subarray(0, sheet.length - 200))).toMatch(/^pdf-damaged/);
  });

  it("a file whose table points elsewhere", async () => {
    const moved = Buffer.concat([sheet.subarray(0, 20), Buffer.from("%moved\n"), sheet.subarray(20)]);
    expect(await refusal(moved)).toMatch(/^pdf-damaged/);
  });

  it("a file larger than the limits", async () => {
    expect(await refusal(sheet, EMPLOYEE, SIGNING_DAY, { fileBytes: 1_000 })).toMatch(/^pdf-too-large/);
    expect(await refusal(sheet, EMPLOYEE, SIGNING_DAY, { objects: 5 })).toMatch(/^pdf-holds-too-much/);
  });

  it("at a time that is none", async () => {
    expect(await refusal(sheet, EMPLOYEE, new Date("yesterday"))).toMatch(/^signed-at-unreadable/);
  });
});

describeWith(["qpdf", "pdfsig"], "judged by qpdf and poppler", () => {
  it.each([
    ["a table of PDF 1.4", async () => makeSheet({ version: "1.4" })],
    ["a table of PDF 1.7", async () => makeSheet()],
    ["packed objects", async () => qpdf(await makeSheet(), "--object-streams=generate")],
    ["a linearised file", async () => qpdf(await makeSheet(), "--linearize")],
    [
      "a linearised file of packed objects",
      async () => qpdf(await makeSheet(), "--linearize", "--object-streams=generate"),
    ],
  ])("both signatures on %s are valid", async (_, make) => {
    const both = await signedByBoth(await make(), signers);
    expect(run("qpdf", "--check", put("sheet.pdf", both))).toContain(
      "No syntax or stream encoding errors found",
    );
    const [first = "", second = ""] = pdfsig(both);
    for (const [text, name] of [
      [first, "张三"],
      [second, "李四"],
    ] as const) {
      expect(text).toContain(`Signer Certificate Common Name: ${name}`);
      expect(text).toContain("Signature Type: ETSI.CAdES.detached");
      expect(text).toContain("Signing Hash Algorithm: SHA-256");
      expect(text).toContain("Signature Validation: Signature is Valid.");
    }
    expect(first).toContain("Not total document signed");
    expect(second).toContain("  - Total document signed");
    const verdicts = (await verifySignatures(both)).signatures.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(["valid", "valid"]);
  });

  it("an encrypted file is refused", async () => {
    const secret = qpdf(sheet, "--encrypt", "", "owner", "256", "--");
    expect(signatureFields(secret).diagnostics.map(({ code }) => code)).toEqual(["pdf-encrypted"]);
    expect((await verifySignatures(secret)).diagnostics.map(({ code }) => code)).toEqual(["pdf-encrypted"]);
  });
});
