import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { verifySignatures } from "@scorecard/signing";
import { describe, expect, test } from "vitest";
import { failingWriter, filesBelow, folderWith, runIn, SMALL_SHEET, smallReview } from "./support.ts";
import { bytesOf, example, PASSWORD, pdfsIn, runSigning, SIGNING_DAY, signIn } from "./support-signing.ts";
import { HAS_OPENSSL, startTimestampService } from "./support-timestamps.ts";

const LIN = "out/2026-09_0012_林晓雯_small.pdf";
const WANG = "out/2026-09_0031_王伟_small.pdf";

interface Made {
  readonly [name: string]: Uint8Array;
}

let made: Promise<Made> | undefined;

/** Two sheets, and one file of both; made once. */
function makeSheets(): Promise<Made> {
  made ??= (async () => {
    const folder = folderWith({
      "small.scorecard": SMALL_SHEET,
      "r/0012.yaml": smallReview("0012", "林晓雯"),
      "r/0031.yaml": smallReview("0031", "王伟"),
    });
    for (const more of [[], ["--combined", "--out", "all"]]) {
      const { code, err } = await runIn(folder, ["render", "small.scorecard", "r", ...more]);
      if (code !== 0) throw new Error(err);
    }
    return Object.fromEntries(pdfsIn(folder).map((name) => [name, bytesOf(folder, name)]));
  })();
  return made;
}

/** A folder with sheets by their names in {@link makeSheets}, and the certificates. */
async function folderOf(...names: readonly string[]): Promise<string> {
  const sheets = await makeSheets();
  return folderWith({
    ...Object.fromEntries(names.map((name) => [name, sheets[name] ?? ""])),
    "employee.p12": example("signing/employee.p12"),
    "assessor.p12": example("signing/assessor.p12"),
  });
}

/** Who signed a file, in order, and whether that holds. */
async function signersOf(folder: string, name: string): Promise<readonly string[]> {
  const { signatures } = await verifySignatures(bytesOf(folder, name));
  return signatures.map(({ field, signer, verdict }) => `${field} ${signer?.name} ${verdict}`);
}

const EMPLOYEE = ["sign", "out", "--p12", "employee.p12", "--signer", "employee"];

describe("signing", () => {
  test("two people one after another; each file keeps every byte that it had", async () => {
    const folder = await folderOf(LIN, WANG);
    const before = bytesOf(folder, LIN);
    const first = await signIn(folder, "employee", "--reason", "同意考核结果", "--place", "杭州");
    expect(first).toEqual({ code: 0, out: `${LIN}\n${WANG}\n`, err: expect.stringContaining("陈雅琴") });
    expect(await signIn(folder, "assessor")).toMatchObject({ code: 0 });
    for (const name of [LIN, WANG]) {
      expect(await signersOf(folder, name)).toEqual([
        "signature.employee 陈雅琴 valid",
        "signature.assessor 周明远 valid",
      ]);
    }
    expect(Buffer.compare(bytesOf(folder, LIN).subarray(0, before.length), before)).toBe(0);
    const [signature] = (await verifySignatures(bytesOf(folder, LIN))).signatures;
    expect(signature).toMatchObject({
      reason: "同意考核结果",
      location: "杭州",
      signedAt: SIGNING_DAY,
      level: "B-B",
    });
  });

  test("into another folder, where nothing is replaced", async () => {
    const folder = await folderOf(LIN);
    expect(await signIn(folder, "employee", "--out", "signed")).toMatchObject({
      code: 0,
      out: `${LIN.replace("out", "signed")}\n`,
    });
    expect(await signersOf(folder, LIN)).toEqual([]);
    const again = await signIn(folder, "assessor", "--out", "signed");
    expect(again).toMatchObject({ code: 1, out: "", err: expect.stringContaining("[already-there]") });
    expect(await signersOf(folder, LIN.replace("out", "signed"))).toEqual([
      "signature.employee 陈雅琴 valid",
    ]);
  });

  test("a file of several sheets is signed on each of them", async () => {
    const folder = await folderOf("all/small_2026-09_combined.pdf");
    const argv = ["sign", "all", "--p12", "employee.p12", "--signer", "employee"];
    expect(await runSigning(folder, argv)).toMatchObject({ code: 0 });
    expect(await signersOf(folder, "all/small_2026-09_combined.pdf")).toEqual([
      "1.signature.employee 陈雅琴 valid",
      "2.signature.employee 陈雅琴 valid",
    ]);
  });

  test("through a link, the file that it leads to", async () => {
    const folder = await folderOf("all/small_2026-09_combined.pdf");
    symlinkSync(join(folder, "all/small_2026-09_combined.pdf"), join(folder, "link.pdf"));
    const argv = ["sign", "link.pdf", "--p12", "employee.p12", "--signer", "1.signature.employee"];
    expect(await runSigning(folder, argv)).toMatchObject({ code: 0 });
    expect(await signersOf(folder, "all/small_2026-09_combined.pdf")).toHaveLength(1);
  });
});

describe("all files or none", () => {
  test.each([
    [
      "one is signed already",
      async (folder: string) => void (await runSigning(folder, ["sign", WANG, ...EMPLOYEE.slice(2)])),
      "already-signed",
      {},
    ],
    [
      "one is no PDF",
      async (folder: string) => writeFileSync(join(folder, "out/x.pdf"), "x"),
      "pdf-not-one",
      {},
    ],
    [
      "the disk is full at the second",
      async () => undefined,
      "cannot-write",
      { writer: failingWriter("create", "ENOSPC", 2) },
    ],
  ])("%s", async (_, spoil, code, changes) => {
    const folder = await folderOf(LIN, WANG);
    await spoil(folder);
    const before = bytesOf(folder, LIN);
    expect(await runSigning(folder, EMPLOYEE, changes)).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining(`[${code}]`),
    });
    expect(Buffer.compare(bytesOf(folder, LIN), before)).toBe(0);
    expect(filesBelow(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("a file that another program changes meanwhile is left alone", async () => {
    const folder = await folderOf(LIN);
    const environment = {};
    const askSecretly = async () => {
      writeFileSync(join(folder, LIN), "somebody else's");
      return PASSWORD;
    };
    const { code, err } = await runSigning(folder, EMPLOYEE, { environment, askSecretly });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("[changed-meanwhile]") });
    expect(Buffer.from(bytesOf(folder, LIN)).toString()).toBe("somebody else's");
  });
});

describe("the password", () => {
  /** Signs with what a person types, one answer a question. */
  async function typed(...answers: readonly (string | undefined)[]) {
    const folder = await folderOf(LIN);
    let asked = 0;
    const askSecretly = async () => {
      asked += 1;
      return answers[asked - 1];
    };
    const result = await runSigning(folder, EMPLOYEE, { environment: {}, askSecretly });
    return { ...result, asked, signed: (await signersOf(folder, LIN)).length };
  }

  test("is asked for, and again when it was wrong, three times in all", async () => {
    expect(await typed(PASSWORD)).toMatchObject({ code: 0, asked: 1, signed: 1 });
    expect(await typed("wrong", PASSWORD)).toMatchObject({ code: 0, asked: 2, signed: 1 });
    const never = await typed("one", "two", "three", PASSWORD);
    expect(never).toMatchObject({
      code: 1,
      asked: 3,
      signed: 0,
      err: expect.stringContaining("[p12-password-wrong]"),
    });
    expect(await typed(undefined)).toMatchObject({
      code: 1,
      asked: 1,
      signed: 0,
      err: expect.stringContaining("[password-not-given]"),
    });
  });

  test.each([
    ["", 0],
    ["\n", 0],
    ["\r\n", 0],
    ["\n\n", 1],
  ])("is the one line of a file, which may end with %j", async (end, code) => {
    const folder = await folderOf(LIN);
    writeFileSync(join(folder, "secret"), `${PASSWORD}${end}`);
    const argv = [...EMPLOYEE, "--password-file", "secret"];
    expect(await runSigning(folder, argv, { environment: {} })).toMatchObject({ code });
  });

  test("of a file goes before that of the environment", async () => {
    const folder = await folderOf(LIN);
    writeFileSync(join(folder, "secret"), "wrong");
    const { code, err } = await runSigning(folder, [...EMPLOYEE, "--password-file", "secret"]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("[p12-password-wrong]") });
  });

  test("without a terminal, a message says where it can come from", async () => {
    const folder = await folderOf(LIN);
    const { code, err } = await runSigning(folder, EMPLOYEE, { environment: {} });
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/SCORECARD_P12_PASSWORD.*\[password-needed\]/),
    });
  });

  test("is in nothing that is printed, and no option takes it", async () => {
    const folder = await folderOf(LIN);
    const environment = { SCORECARD_P12_PASSWORD: "secret-but-wrong", SCORECARD_DEBUG: "1" };
    const { out, err } = await runSigning(folder, EMPLOYEE, { environment });
    expect(out + err).not.toContain("secret-but-wrong");
    expect(await runSigning(folder, [...EMPLOYEE, "--password", "x"])).toMatchObject({ code: 2 });
  });
});

describe("who cannot sign", () => {
  test.each([
    [["--p12", "employee.p12"], 2, "--signer"],
    [["--signer", "employee"], 2, "--p12"],
    [["--p12", "employee.p12", "--signer", "emploee"], 1, "Did you mean employee?"],
    [["--p12", "employee.p12", "--signer", "财务"], 1, "It has: employee, assessor."],
    [["--p12", "nobody.p12", "--signer", "employee"], 1, "[file-not-found"],
    [["--p12", LIN, "--signer", "employee"], 1, "[p12-not-one]"],
  ])("%j", async (options, code, says) => {
    const folder = await folderOf(LIN);
    const found = await runSigning(folder, ["sign", "out", ...options]);
    expect(found).toMatchObject({ code, out: "", err: expect.stringContaining(says) });
  });

  test("a folder without PDF files", async () => {
    const folder = folderWith({ "out/x.txt": "x" });
    expect(await runSigning(folder, EMPLOYEE)).toMatchObject({
      code: 1,
      err: expect.stringContaining("[no-pdfs]"),
    });
  });
});

describe("the time", () => {
  test("of the signer's computer is all there is, unless a service is named: nothing is sent", async () => {
    const folder = await folderOf(LIN);
    const post = () => {
      throw new Error("something was sent");
    };
    expect(await runSigning(folder, EMPLOYEE, { post })).toMatchObject({ code: 0 });
  });

  describe.runIf(HAS_OPENSSL)("of a service [skipped where OpenSSL is not installed]", () => {
    test("on the command line, or in the configuration", async () => {
      const { url, asked } = await startTimestampService();
      const folder = await folderOf(LIN);
      expect(await runSigning(folder, [...EMPLOYEE, "--tsa", url])).toMatchObject({ code: 0 });
      writeFileSync(join(folder, "scorecard.config.yaml"), `timestamp: { url: "${url}" }\n`);
      expect(await signIn(folder, "assessor")).toMatchObject({ code: 0 });
      expect(asked()).toBe(2);
      const { signatures } = await verifySignatures(bytesOf(folder, LIN));
      expect(signatures).toMatchObject([
        { verdict: "valid", level: "B-T", timestamp: { holds: true, authority: { name: "示例时间戳服务" } } },
        { verdict: "valid", level: "B-T" },
      ]);
    });
  });

  test.each([
    ["unreachable", { failure: "unreachable" }, "cannot be reached"],
    ["too slow", { failure: "too-slow" }, "within 20 seconds"],
    ["refusing", { failure: "refused", status: 401 }, "HTTP 401"],
    ["another kind of service", { answer: new TextEncoder().encode("<html>") }, "[timestamp-unfit]"],
  ] as const)("from a service that is %s: nothing is signed", async (_, reply, says) => {
    const folder = await folderOf(LIN);
    const argv = [...EMPLOYEE, "--tsa", "https://time.example/"];
    const { code, err } = await runSigning(folder, argv, { post: async () => reply });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(says) });
    expect(err).toContain("1 error\n");
    expect(await signersOf(folder, LIN)).toEqual([]);
  });

  test.each(["time.example", "file:///etc/passwd", "https://me:secret@time.example/"])(
    "not from %s",
    async (url) => {
      const folder = await folderOf(LIN);
      expect(await runSigning(folder, [...EMPLOYEE, "--tsa", url])).toMatchObject({ code: 2 });
    },
  );
});
