import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requestTimestamp } from "../src/crypto/timestamp.ts";
import { signPdf, verifySignatures } from "../src/index.ts";
import { makeSigners, overwritten, SIGNING_DAY, type Signers, signed } from "./support/case.ts";
import { der, type Identity, makeIdentity, PASSWORD } from "./support/people.ts";
import { EMPLOYEE, makeSheet, SUPERVISOR } from "./support/sheets.ts";
import { type Manner, type RunningService, startService } from "./support/timestamp-service.ts";
import { describeWith, pdfsig } from "./support/tools.ts";

const CONFIRMED = new Date("2026-07-03T02:00:05Z");

let signers: Signers;
let sheet: Uint8Array;
let clock: Identity;
let service: RunningService;

beforeAll(async () => {
  signers = await makeSigners();
  sheet = await makeSheet();
  clock = await makeIdentity("示例时间戳服务", { issuer: signers.authority, timestamps: true });
  service = await startService(clock, CONFIRMED);
});
afterAll(() => service.close());

describe("a signature with a timestamp", () => {
  it("is B-T and states who confirms which time", async () => {
    const once = await signed(sheet, EMPLOYEE, signers.zhang, { timestamp: service.ask });
    const both = await signed(once, SUPERVISOR, signers.li, { timestamp: service.ask });
    const { signatures } = await verifySignatures(both, { anchors: [der(signers.authority)] });
    const expected = {
      verdict: "valid",
      level: "B-T",
      trust: "trusted",
      timestamp: { time: CONFIRMED, holds: true, trust: "trusted", authority: { name: "示例时间戳服务" } },
      diagnostics: [],
    };
    expect(signatures).toMatchObject([expected, expected]);
  });

  it("is judged at the confirmed time, whatever the signer's clock said", async () => {
    const late = await signed(sheet, EMPLOYEE, signers.zhang, {
      timestamp: service.ask,
      signedAt: new Date("2031-01-01T00:00:00Z"),
    });
    const [report] = (await verifySignatures(late)).signatures;
    expect(report?.certificateThen).toBe("valid");
  });

  it("whose timestamp was exchanged is told apart", async () => {
    const bytes = await signed(sheet, EMPLOYEE, signers.zhang, { timestamp: service.ask });
    const altered = Buffer.from(bytes);
    // The time of the token as its digits.
    const at = altered.indexOf(Buffer.from("20260703020005Z").toString("hex"));
    altered.write(Buffer.from("20250703020005Z").toString("hex"), at, "latin1");
    const [report] = (await verifySignatures(altered)).signatures;
    expect(report).toMatchObject({ verdict: "valid", level: "B-B", timestamp: { holds: false } });
    expect(report?.diagnostics.map(({ code }) => code)).toEqual(["timestamp-invalid"]);
  });
});

describe("a timestamp of the whole file in a field", () => {
  /** As an archive confirms a file: the token stands where a signature would. */
  const confirmed = async (): Promise<Uint8Array> => {
    const bytes = Buffer.from(await signed(sheet, SUPERVISOR, signers.li, { timestamp: service.ask }));
    const [kind, other] = ["/ETSI.CAdES.detached", "/ETSI.RFC3161"];
    bytes.write((other ?? "").padEnd(kind?.length ?? 0), bytes.indexOf(kind ?? ""), "latin1");
    const start = bytes.indexOf("/Contents <") + "/Contents ".length;
    const end = bytes.indexOf(">", start) + 1;
    const content = Uint8Array.from(Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]));
    const token = Buffer.from(await requestTimestamp(content, service.ask)).toString("hex");
    bytes.write(token.padEnd(end - start - 2, "0"), start + 1, "latin1");
    return bytes;
  };

  it("is told apart from a signature", async () => {
    const [report] = (await verifySignatures(await confirmed())).signatures;
    expect(report).toMatchObject({
      kind: "document-timestamp",
      verdict: "valid",
      signer: { name: "示例时间戳服务" },
      level: undefined,
    });
  });

  it("does not hold for an altered file", async () => {
    const altered = overwritten(await confirmed(), "Scorecard 2026-06", "Scorecard 2026-07");
    const [report] = (await verifySignatures(altered)).signatures;
    expect([report?.verdict, ...(report?.diagnostics ?? []).map(({ code }) => code)]).toEqual([
      "invalid",
      "content-altered",
    ]);
  });
});

describe("a service that", () => {
  const codesFrom = async (authority: Identity, manner: Manner) => {
    const other = await startService(authority, CONFIRMED, manner);
    const { bytes, diagnostics } = await signPdf(sheet, {
      field: EMPLOYEE,
      p12: { bytes: signers.zhang, password: PASSWORD },
      signedAt: SIGNING_DAY,
      timestamp: other.ask,
    });
    other.close();
    return [bytes, ...diagnostics.map(({ code }) => code)];
  };

  it.each([
    ["refuses", { refuses: true }, "timestamp-refused"],
    ["confirms something else", { confirmsSomethingElse: true }, "timestamp-unfit"],
    ["answers an older question", { forgetsNonce: true }, "timestamp-unfit"],
  ])("%s leaves the file unsigned", async (_, manner, code) => {
    expect(await codesFrom(clock, manner)).toEqual([undefined, code]);
  });

  it("may not confirm times leaves the file unsigned", async () => {
    const colleague = await makeIdentity("李四", { issuer: signers.authority });
    expect(await codesFrom(colleague, {})).toEqual([undefined, "timestamp-unfit"]);
  });

  it.each([
    ["does not answer", async () => Promise.reject(new Error("connection refused"))],
    ["answers with a web page", async () => new TextEncoder().encode("<html>404</html>")],
    ["answers with nothing", async () => new Uint8Array()],
  ])("%s leaves the file unsigned", async (_, timestamp) => {
    const p12 = { bytes: signers.zhang, password: PASSWORD };
    const outcome = await signPdf(sheet, { field: EMPLOYEE, p12, signedAt: SIGNING_DAY, timestamp });
    expect(outcome.bytes).toBeUndefined();
    expect(outcome.diagnostics[0]?.code).toMatch(/^timestamp-(unreachable|unfit)$/);
  });
});

describeWith(["pdfsig"], "judged by poppler", () => {
  it("a signature with a timestamp is valid", async () => {
    const [text] = pdfsig(await signed(sheet, EMPLOYEE, signers.zhang, { timestamp: service.ask }));
    expect(text).toContain("Signature Validation: Signature is Valid.");
  });
});
