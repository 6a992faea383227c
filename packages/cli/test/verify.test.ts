import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { withAlteredAttachment, withAlteredSignature, withLineOf } from "./support-pdf.ts";
import { bytesOf, example, rendered, runSigning, SHEET, signIn, signingFolder } from "./support-signing.ts";

const TRANSCRIPT = resolve(import.meta.dirname, "../../../examples/signing/verify.txt");
const OTHER_ANSWER = [
  "客户信息掌控度: { 自评: 93%, 上级: 92% }",
  "客户信息掌控度: { 自评: 93%, 上级: 88% }",
] as const;

/** The sheet signed by both, and the same sheet unsigned with another score. */
interface Made {
  readonly signed: Uint8Array;
  readonly other: Uint8Array;
}

let made: Promise<Made> | undefined;

function makeBoth(): Promise<Made> {
  made ??= (async () => {
    const folder = signingFolder();
    await rendered(folder);
    await signIn(folder, "employee", "--reason", "同意考核结果", "--place", "杭州");
    await signIn(folder, "assessor");
    const review = Buffer.from(example("reviews/customer-service-director/2026-10-0001024.yaml"));
    const changed = review.toString("utf8").replace(...OTHER_ANSWER);
    writeFileSync(join(folder, "review.yaml"), changed);
    await rendered(folder, "--out", "other");
    return { signed: bytesOf(folder, SHEET), other: bytesOf(folder, SHEET.replace("out", "other")) };
  })();
  return made;
}

/** A folder in which these files are. */
function folderOf(files: { readonly [name: string]: Uint8Array }): string {
  const folder = signingFolder();
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

const VERIFY = ["verify", "sheet.pdf", "--trust", "root.pem"];

/** What is found out about a file: the exit code, and what `--format json` says. */
async function foundIn(pdf: Uint8Array, argv: readonly string[] = VERIFY) {
  const { code, out } = await runSigning(folderOf({ "sheet.pdf": pdf }), [...argv, "--format", "json"]);
  const [found] = JSON.parse(out);
  const { verdict, data, scores, print, signatures } = found;
  return {
    code,
    verdict,
    data,
    scores,
    print: print.verdict,
    signatures: signatures
      .map((signature: { verdict: string; trust: string }) => signature.verdict)
      .join(" "),
    codes: found.problems.map((problem: { code: string }) => problem.code),
    differences: print.differences,
  };
}

test("a sheet that two people signed", async () => {
  const { signed } = await makeBoth();
  expect(await foundIn(signed)).toEqual({
    code: 0,
    verdict: "valid",
    data: "whole",
    scores: "same",
    print: "identical",
    signatures: "valid valid",
    codes: [],
    differences: [],
  });
});

test("one byte of an attachment", async () => {
  const { signed } = await makeBoth();
  expect(await foundIn(withAlteredAttachment(signed, "陈雅琴"))).toMatchObject({
    code: 1,
    verdict: "invalid",
    data: "altered",
    signatures: "invalid invalid",
    codes: ["content-altered", "content-altered", "attachment-altered"],
  });
});

test("one printed figure, in a later version of the file", async () => {
  const { signed, other } = await makeBoth();
  const found = await foundIn(withLineOf(signed, other, "figure"));
  expect(found).toMatchObject({
    code: 1,
    verdict: "invalid",
    data: "whole",
    scores: "same",
    print: "differs",
    signatures: "invalid invalid",
    codes: ["changed-after-signing", "changed-after-signing", "print-differs"],
  });
  expect(found.differences).toMatchObject([{ page: 1, printed: "10", expected: "20" }]);
});

test("one tick drawn at another level: the text is the same, which is not taken for proof", async () => {
  const { signed, other } = await makeBoth();
  expect(await foundIn(withLineOf(signed, other, "drawing"))).toMatchObject({
    code: 1,
    verdict: "invalid",
    print: "same-text",
    signatures: "invalid invalid",
  });
  const unsigned = signed.subarray(0, Buffer.from(signed).indexOf("%%EOF") + "%%EOF\n".length);
  const found = await foundIn(withLineOf(unsigned, other, "drawing"), ["verify", "sheet.pdf"]);
  expect(found).toMatchObject({ code: 1, verdict: "unknown", print: "same-text" });
  expect(found.codes).toContain("text-compared-only");
});

test.each([
  ["first: the second covers it, so that neither holds", 0, "invalid invalid"],
  ["second: the first still holds", 1, "valid invalid"],
])("one digit of the signature that was made %s", async (_, index, signatures) => {
  const { signed } = await makeBoth();
  expect(await foundIn(withAlteredSignature(signed, index))).toMatchObject({
    code: 1,
    verdict: "invalid",
    data: "whole",
    print: "identical",
    signatures,
  });
});

test("who is not vouched for is not proven, and neither is a sheet that nobody signed", async () => {
  const { signed } = await makeBoth();
  expect(await foundIn(signed, ["verify", "sheet.pdf"])).toMatchObject({ code: 0, verdict: "valid" });
  const strangers = await foundIn(signed, ["verify", "sheet.pdf", "--trust", "other.pem"]);
  expect(strangers).toMatchObject({ code: 1, verdict: "unknown", signatures: "valid valid" });
  const unsigned = signed.subarray(0, Buffer.from(signed).indexOf("%%EOF") + "%%EOF\n".length);
  expect(await foundIn(unsigned)).toMatchObject({ code: 1, verdict: "unknown", print: "identical" });
  expect(await foundIn(unsigned, ["verify", "sheet.pdf"])).toMatchObject({ code: 0, verdict: "valid" });
});

test.each([
  [
    "en",
    /: valid\n {2}Sheet .*\n {2}Signature {2}Employee \(employee\): valid, 陈雅琴, trusted, 2026-12-01 01:30 UTC, PAdES B-B/,
  ],
  [
    "zh-Hant",
    /：有效\n {2}考核表 .*\n {2}簽名 {4}被考核人（employee）：有效，陈雅琴，可信，2026-12-01 01:30 UTC，PAdES B-B/,
  ],
])("in %s", async (language, says) => {
  const { signed } = await makeBoth();
  const { code, out, err } = await runSigning(folderOf({ "sheet.pdf": signed }), [
    ...VERIFY,
    "--ui-lang",
    language,
  ]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(says);
});

test("several files at once: one that is not proven decides", async () => {
  const { signed, other } = await makeBoth();
  const folder = folderOf({ "out/1.pdf": signed, "out/2.pdf": other, "out/3.pdf": Buffer.from("x") });
  const { code, out } = await runSigning(folder, ["verify", "out", "--format", "json"]);
  const verdicts = JSON.parse(out).map(
    (found: { file: string; verdict: string }) => `${found.file} ${found.verdict}`,
  );
  expect({ code, verdicts }).toEqual({
    code: 1,
    verdicts: ["out/1.pdf valid", "out/2.pdf valid", "out/3.pdf unknown"],
  });
});

test.each([
  ["nothing.pem", "[file-not-found"],
  ["employee.p12", "[certificate-unreadable]"],
  ["empty", "[no-certificates]"],
])("%s is nothing to trust, and nothing is verified with half of the certificates", async (trust, says) => {
  const folder = folderOf({ "sheet.pdf": new Uint8Array(), "empty/readme.txt": new Uint8Array() });
  const { code, out, err } = await runSigning(folder, ["verify", "sheet.pdf", "--trust", trust]);
  expect({ code, out, err }).toEqual({ code: 1, out: "", err: expect.stringContaining(says) });
});

/** Runs a command for the transcript. */
async function shown(folder: string, argv: readonly string[]): Promise<string> {
  const { code, out, err } = await runSigning(folder, [...argv, "--ui-lang", "zh-Hans"]);
  return `$ scorecard ${argv.join(" ")}\n${out}${err}退出码 ${code}\n`;
}

/*
 * For people to read, in `examples/signing/verify.txt`. Where a wording changes, `vitest run test/verify.test.ts -u` writes
 * it anew; read what changed.
 */
const tool: string = "pdfsig";
const hasPdfsig = spawnSync(tool, ["-v"]).error === undefined || process.env.SCORECARD_ALL_TOOLS === "1";

describe.runIf(hasPdfsig)("the transcript [skipped where pdfsig is not installed]", () => {
  test("two signatures, and what is told about altered copies", async () => {
    const { signed, other } = await makeBoth();
    const folder = folderOf({
      "signed.pdf": signed,
      "attachment.pdf": withAlteredAttachment(signed, "陈雅琴"),
      "figure.pdf": withLineOf(signed, other, "figure"),
      "signature.pdf": withAlteredSignature(signed, 1),
    });
    const { stdout } = spawnSync(tool, ["-nocert", "signed.pdf"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, TZ: "UTC" },
    });
    const pdfsig = stdout.replaceAll(/^.*Signed Ranges.*\n/gm, "");
    const parts = [
      `$ pdfsig -nocert signed.pdf | grep -v "Signed Ranges"\n${pdfsig}`,
      await shown(folder, ["verify", "signed.pdf", "--trust", "root.pem"]),
      await shown(folder, ["verify", "attachment.pdf", "--trust", "root.pem"]),
      await shown(folder, ["verify", "figure.pdf", "--trust", "root.pem"]),
      await shown(folder, ["verify", "signature.pdf", "--trust", "root.pem"]),
    ];
    await expect(parts.join("\n")).toMatchFileSnapshot(TRANSCRIPT);
  });
});
