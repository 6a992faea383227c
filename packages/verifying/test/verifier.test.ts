import { readFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
import { explainSheet } from "@scorecard/engine";
import { RESULT_COLUMN, type Result } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import type { FontSet } from "@scorecard/report";
import { signPdf } from "@scorecard/signing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createVerifier, type FileVerification } from "../src/index.ts";
import { employeeCopy, fileOf, filled, fonts, resultOf, reviewOf, template } from "./support/sheets.ts";

const EXAMPLES = new URL("../../../examples/", import.meta.url);
const example = (path: string) => new Uint8Array(readFileSync(new URL(path, EXAMPLES)));
const LOGO = example("company/logo.png");
const ROOT = example("signing/root.pem");

const verifier = createVerifier({ fonts: [fonts] });

/** The answers to all questions, and what is said. */
function answersOf({ verdict, data, scores, print, diagnostics }: FileVerification) {
  return {
    verdict,
    data: data.verdict,
    scores: scores.verdict,
    print: print.verdict,
    codes: diagnostics.map(({ code }) => code),
  };
}

const GOOD = {
  verdict: "valid",
  data: "whole",
  scores: "same",
  print: "identical",
  codes: ["signatures-none"],
};

const LIN = filled();
const WANG = filled(reviewOf("85%", { number: "0031", name: "王伟" }));

describe("sheets as they were made", () => {
  test.each([
    ["in two languages", () => fileOf([LIN])],
    ["in one", () => fileOf([LIN], { languages: ["en"] })],
    [
      "in a script that the template was not written in",
      () =>
        fileOf([LIN], { template: withBothScripts(template), authored: template, languages: ["zh-Hant"] }),
    ],
    ["of several people in one file", () => fileOf([LIN, WANG, LIN])],
    [
      "with a logo and the company's texts",
      () => fileOf([LIN], { company: { logo: LOGO, footer: { "zh-Hans": "{{employee.name}} · 存档" } } }),
    ],
    ["on other paper", () => fileOf([LIN], { paper: "Letter" })],
    ["the employee's copy", () => fileOf([employeeCopy().input], { template: employeeCopy().template })],
    [
      "with the reasons of the scores",
      () =>
        fileOf(
          [{ kind: "filled", copy: "hr", trace: true, review: reviewOf(), result: resultOf(reviewOf()) }],
          {
            explain: (result, language) => explainSheet(template, result, language),
          },
        ),
    ],
    ["with a summary", () => fileOf([LIN], { summary: "after" })],
  ])("%s", async (_, make) => {
    expect(answersOf(await verifier.verify(await make()))).toEqual(GOOD);
  });

  test("a blank sheet has no scores", async () => {
    const blank = await fileOf([{ kind: "blank", period: "2026-09" }]);
    expect(answersOf(await verifier.verify(blank))).toEqual({ ...GOOD, scores: "none" });
  });

  test("a fillable sheet, and what was filled in, which is no part of its data", async () => {
    const file = await fileOf([{ kind: "blank", fillable: true }]);
    expect(answersOf(await verifier.verify(file))).toEqual({ ...GOOD, scores: "none" });
    const document = await PDFDocument.load(file);
    document.getForm().getTextField("employee.name").setText("Lin");
    const filledIn = await verifier.verify(await document.save({ updateFieldAppearances: false }));
    expect(answersOf(filledIn)).toEqual({
      ...GOOD,
      verdict: "unknown",
      scores: "none",
      print: "same-text",
      codes: ["signatures-none", "text-compared-only", "fields-filled"],
    });
    expect(filledIn.diagnostics.at(-1)?.message.en).toContain("employee.name");
  });

  test("in fonts that are not here cannot be compared", async () => {
    const others: FontSet = new Map([...fonts].filter(([face]) => face === "sc-regular"));
    const file = await fileOf([LIN], { fonts: others });
    const answers = {
      ...GOOD,
      verdict: "unknown",
      print: "not-checked",
      codes: ["signatures-none", "fonts-not-here"],
    };
    expect(answersOf(await verifier.verify(file))).toEqual(answers);
    expect(answersOf(await createVerifier({ fonts: [fonts, others] }).verify(file))).toEqual(GOOD);
  });

  test("say whom they are about", async () => {
    const { sheets, template: named } = await verifier.verify(await fileOf([LIN, WANG]));
    expect(sheets).toMatchObject([
      { firstPage: 1, employee: { number: "0012", name: "林晓雯" }, period: "2026-09" },
      { employee: { number: "0031", name: "王伟" } },
    ]);
    expect(named).toMatchObject({ id: "clerk" });
  });
});

describe("a signed sheet", () => {
  const signed = async (pdf: Uint8Array) => {
    const p12 = { bytes: example("signing/employee.p12"), password: "only-an-example" };
    const signedAt = new Date("2026-12-01T01:30:00Z");
    const { bytes, diagnostics } = await signPdf(pdf, { field: "signature.employee", p12, signedAt });
    if (bytes === undefined) throw new Error(diagnostics[0]?.message.en);
    return bytes;
  };

  test("is valid by people whom somebody trusted vouches for", async () => {
    const file = await signed(await fileOf([LIN]));
    expect(answersOf(await verifier.verify(file))).toEqual({ ...GOOD, codes: [] });
    expect(answersOf(await createVerifier({ fonts: [fonts], anchors: [ROOT] }).verify(file))).toEqual({
      ...GOOD,
      codes: [],
    });
  });

  test("that another version made is valid where the signer is trusted, who saw what was not compared", async () => {
    const made = Buffer.from(await fileOf([LIN]));
    // The comment by which transfer programs know that it is binary.
    made[made.indexOf("%", 1) + 1] = 0xe2;
    const file = await signed(made);
    const compared = { ...GOOD, print: "same-text", codes: ["text-compared-only"] };
    expect(answersOf(await createVerifier({ fonts: [fonts], anchors: [ROOT] }).verify(file))).toEqual(
      compared,
    );
    expect(answersOf(await verifier.verify(file))).toEqual({ ...compared, verdict: "unknown" });
  });
});

describe("a sheet made with figures that are not its review's", () => {
  const forged = (change: (result: Result) => Result) => {
    const review = reviewOf("85%");
    return fileOf([{ kind: "filled", review, result: change(resultOf(review)) }]);
  };

  test("with another total: it is printed, attached and hashed, and does not follow from the answers", async () => {
    const file = await forged((result) => {
      const { [RESULT_COLUMN]: total } = result.totals;
      if (total === undefined) throw new Error("no total");
      return { ...result, totals: { ...result.totals, [RESULT_COLUMN]: { ...total, points: "99" } } };
    });
    const found = await verifier.verify(file);
    expect(answersOf(found)).toMatchObject({ verdict: "invalid", scores: "differ", print: "identical" });
    const [said] = found.scores.diagnostics;
    expect(said?.message["zh-Hans"]).toMatch(
      /^“总分”（结果）：附带的结果是“99”，按附带的记录和模板重新计算是“[\d.]+”。/,
    );
    expect(found.scores.diagnostics).toHaveLength(1);
  });

  test("of several people, names whose it is", async () => {
    const review = reviewOf("85%", { number: "0031", name: "王伟" });
    const forgedSheet = {
      kind: "filled",
      review,
      result: resultOf(reviewOf("95%", { number: "0031", name: "王伟" })),
    } as const;
    const { scores } = await verifier.verify(await fileOf([LIN, forgedSheet]));
    expect(scores.diagnostics.map(({ message }) => message.en)).toContainEqual(
      expect.stringMatching(/^王伟 \(0031\): “Client satisfaction” \(/),
    );
  });

  test("with another way to the same points", async () => {
    const file = await forged((result) => {
      const { [RESULT_COLUMN]: total } = result.totals;
      if (total === undefined) throw new Error("no total");
      return { ...result, totals: { ...result.totals, [RESULT_COLUMN]: { ...total, trace: [] } } };
    });
    expect(answersOf(await verifier.verify(file))).toMatchObject({
      verdict: "invalid",
      codes: ["signatures-none", "result-differs"],
    });
  });

  test("of another template", async () => {
    const file = await forged((result) => ({
      ...result,
      template: { ...result.template, hash: `sha256:${"0".repeat(64)}` },
    }));
    expect(answersOf(await verifier.verify(file))).toMatchObject({ verdict: "invalid", scores: "differ" });
  });
});

describe("files of others", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["no PDF", new TextEncoder().encode("考核评分表")],
    ["half a PDF", new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<< /Type /Catalog")],
  ])("%s is not proven", async (_, bytes) => {
    const found = await verifier.verify(bytes);
    expect(found.verdict).not.toBe("valid");
    expect(found.diagnostics.map(({ code }) => code)).toContain("file-unreadable");
  });

  test("what is larger than the limits is not read", async () => {
    const file = await fileOf([LIN]);
    for (const limits of [{ fileBytes: 1_000 }, { attachments: 2 }, { attachmentBytes: 100 }, { pages: 0 }]) {
      const found = await createVerifier({ fonts: [fonts], limits }).verify(file);
      expect(answersOf(found)).toMatchObject({
        verdict: "unknown",
        codes: ["signatures-none", "file-too-large-to-verify"],
      });
    }
  });

  test("a byte altered anywhere is never valid, and never an exception", async () => {
    const file = await fileOf([LIN]);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const altered = Uint8Array.from(file);
        altered[at] = (altered[at] ?? 0) ^ by;
        expect((await verifier.verify(altered)).verdict).not.toBe("valid");
      }),
      { numRuns: 40 },
    );
  });
});
