import { beforeAll, describe, expect, it } from "vitest";
import { signPdf, verifySignatures } from "../src/index.ts";
import { USUAL_LIMITS } from "../src/limits.ts";
import { readFields } from "../src/pdf/fields.ts";
import { openPdf, type PdfFile } from "../src/pdf/open-pdf.ts";
import { readPages } from "../src/pdf/pages.ts";
import { arrayOf, dictOf, nameOf, refTo, withEntries } from "../src/pdf/values.ts";
import { writeValue } from "../src/pdf/write-value.ts";
import {
  makeSigners,
  overwritten,
  placeOf,
  refOf,
  SIGNING_DAY,
  type Signers,
  savedWith,
  signed,
  signedByBoth,
} from "./support/case.ts";
import { PASSWORD } from "./support/people.ts";
import { ATTACHED, EMPLOYEE, FIGURE, makeSheet, SUPERVISOR } from "./support/sheets.ts";
import { describeWith, pdfsig } from "./support/tools.ts";

let signers: Signers;
let sheet: Uint8Array;
let both: Uint8Array;

beforeAll(async () => {
  signers = await makeSigners();
  sheet = await makeSheet();
  both = await signedByBoth(sheet, signers);
});

/** What is said of each signature: verdict, then codes. */
async function saidOf(pdf: Uint8Array): Promise<readonly string[]> {
  const { signatures } = await verifySignatures(pdf);
  return signatures.map(({ verdict, diagnostics }) =>
    [verdict, ...diagnostics.map(({ code }) => code)].join(" "),
  );
}

/** `98.50` as the page writes it. */
const PRINTED = Buffer.from(FIGURE).toString("hex");
const INFLATED = Buffer.from("99.50").toString("hex");

const CONTENT_ALTERED = ["invalid content-altered", "invalid content-altered"];

describe("a signed byte that was altered", () => {
  it("in the title", async () => {
    expect(await saidOf(overwritten(both, "Scorecard 2026-06", "Scorecard 2026-07"))).toEqual(
      CONTENT_ALTERED,
    );
  });

  it("in a printed figure", async () => {
    expect(await saidOf(overwritten(both, PRINTED, INFLATED))).toEqual(CONTENT_ALTERED);
  });

  it("in an attachment", async () => {
    const altered = overwritten(both, ATTACHED, ATTACHED.replace("98.50", "99.50"));
    expect(await saidOf(altered)).toEqual(CONTENT_ALTERED);
  });

  it("in the stated time", async () => {
    expect(await saidOf(overwritten(both, "D:20260703020000Z", "D:20260603020000Z"))).toEqual(
      CONTENT_ALTERED,
    );
  });

  it("in what only the second signer signed: the first signature still holds", async () => {
    const at = Buffer.from(both).lastIndexOf("D:20260703020000Z");
    const altered = Uint8Array.from(both);
    altered[at + "D:2026070302000".length] = 0x35;
    expect(await saidOf(altered)).toEqual(["valid", "invalid content-altered"]);
  });

  it("in the first signature itself: it is broken, and the second is about something else", async () => {
    const file = openPdf(both, USUAL_LIMITS);
    const field = readFields(file, USUAL_LIMITS).find(({ name }) => name === EMPLOYEE);
    const contents = file.dict(field?.dict.entries.get("V"))?.entries.get("Contents");
    const bytes = (contents as { bytes: Uint8Array }).bytes;
    // The last byte of the RSA signature, which ends the CMS.
    const last = bytes.findLastIndex((byte) => byte !== 0);
    const altered = Uint8Array.from(both);
    const at = (contents as { start: number }).start + 1 + last * 2;
    altered[at] = altered[at] === 0x31 ? 0x32 : 0x31;
    expect(await saidOf(altered)).toEqual(["invalid signature-altered", "invalid content-altered"]);
  });

  it("so that the signature cannot be read", async () => {
    const once = await signed(sheet, EMPLOYEE, signers.zhang);
    const at = placeOf(once, "/Contents <30") + "/Contents <".length;
    const altered = Uint8Array.from(once);
    altered.set(Buffer.from("00"), at);
    expect(await saidOf(altered)).toEqual(["unknown signature-unreadable"]);
  });

  it("in the range that is signed", async () => {
    const once = await signed(sheet, EMPLOYEE, signers.zhang);
    expect(await saidOf(overwritten(once, "/ByteRange [0 ", "/ByteRange [1 "))).toEqual([
      "invalid coverage-irregular",
    ]);
  });
});

describe("a signature moved to another file", () => {
  it("does not hold there", async () => {
    const once = await signed(sheet, EMPLOYEE, signers.zhang);
    const other = await signed(overwritten(sheet, PRINTED, INFLATED), EMPLOYEE, signers.zhang);
    const start = placeOf(once, "/Contents <");
    const end = once.indexOf(0x3e, start);
    const forged = Uint8Array.from(other);
    forged.set(once.subarray(start, end), placeOf(other, "/Contents <"));
    expect(await saidOf(forged)).toEqual(["invalid content-altered"]);
  });
});

function pageOne(file: PdfFile) {
  const [page] = readPages(file, USUAL_LIMITS);
  if (page === undefined) throw new Error("no page");
  return page;
}

function fieldOf(file: PdfFile, name: string) {
  const field = readFields(file, USUAL_LIMITS).find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error("no field");
  return field;
}

const FRESH = 500;

/** What is said of the first signature after a later version: verdict of changes, and the unexpected ones. */
async function afterSaving(
  objects: Parameters<typeof savedWith>[1],
  pdf: Uint8Array = both,
): Promise<{ readonly verdict: string | undefined; readonly unexpected: readonly string[] }> {
  const { signatures } = await verifySignatures(savedWith(pdf, objects));
  const first = signatures.find(({ field }) => field === EMPLOYEE);
  const changes = first?.laterChanges.changes ?? [];
  return {
    verdict: first?.laterChanges.verdict,
    unexpected: changes.filter(({ expected }) => !expected).map(({ kind, role }) => `${kind} ${role}`),
  };
}

describe("a later version", () => {
  it("that changes what is printed", async () => {
    const found = await afterSaving((file) => {
      const contents = refOf(pageOne(file).dict.entries.get("Contents"));
      const text = "BT /F1 12 Tf 72 700 Td (99.50) Tj ET";
      return [{ number: contents.number, text: `<< /Length ${text.length} >>\nstream\n${text}\nendstream` }];
    });
    expect(found).toEqual({ verdict: "other", unexpected: ["replaced page-content"] });
  });

  it("says so in words", async () => {
    const altered = savedWith(both, (file) => {
      const contents = refOf(pageOne(file).dict.entries.get("Contents"));
      return [{ number: contents.number, text: "<< /Length 0 >>\nstream\n\nendstream" }];
    });
    const [first, second] = (await verifySignatures(altered)).signatures;
    expect(first?.diagnostics.map(({ message }) => message["zh-Hans"])).toEqual([
      "签名栏“signature.employee”：签名之后又加入了改动（页面上的文字和图形（第 1 页）），不只是后来的签名或填写。请对照签名时的那一版。",
    ]);
    expect([first?.digest, first?.signature, first?.verdict]).toEqual(["matches", "valid", "invalid"]);
    expect(second?.verdict).toBe("invalid");
  });

  it("that exchanges the attachment", async () => {
    const found = await afterSaving((file) => {
      const number = [...file.references.entries.keys()].find((candidate) =>
        file.dict(file.object(candidate))?.entries.has("Params"),
      );
      const text = ATTACHED.replace("98.50", "99.50");
      const head = `<< /Type /EmbeddedFile /Length ${text.length} >>`;
      return [{ number: number ?? 0, text: `${head}\nstream\n${text}\nendstream` }];
    });
    expect(found).toEqual({ verdict: "other", unexpected: ["replaced attachment"] });
  });

  it("that adds an annotation over the page", async () => {
    const found = await afterSaving((file) => {
      const page = pageOne(file);
      const items = file.items(page.dict.entries.get("Annots"));
      const dict = withEntries(page.dict, { Annots: arrayOf([...items, refTo(FRESH)]) });
      return [
        { number: page.ref.number, text: writeValue(dict) },
        {
          number: FRESH,
          text: "<< /Type /Annot /Subtype /FreeText /Rect [72 700 200 720] /Contents (99.50) >>",
        },
      ];
    });
    expect(found).toEqual({ verdict: "other", unexpected: ["replaced page", "added annotation"] });
  });

  it("that adds a signature field that covers the page", async () => {
    const found = await afterSaving((file) => {
      const form = refOf(file.catalogue.entries.get("AcroForm"));
      const dict = file.dict(form);
      const fields = file.items(dict?.entries.get("Fields"));
      const changed = withEntries(dict ?? dictOf([]), { Fields: arrayOf([...fields, refTo(FRESH)]) });
      return [
        { number: form.number, text: writeValue(changed) },
        { number: FRESH, text: "<< /Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect [0 0 500 800] >>" },
      ];
    });
    expect(found.verdict).toBe("other");
    expect(found.unexpected).toContain("replaced form");
  });

  it("that moves a field", async () => {
    const found = await afterSaving((file) => {
      const { ref, dict } = fieldOf(file, "comment");
      const moved = withEntries(dict, { Rect: arrayOf([0, 0, 500, 800]) });
      return [{ number: ref.number, text: writeValue(moved) }];
    });
    expect(found).toEqual({ verdict: "other", unexpected: ["replaced field"] });
  });

  it("that takes a signature away", async () => {
    const once = savedWith(both, (file) => {
      const { ref, dict } = fieldOf(file, SUPERVISOR);
      const entries = [...dict.entries].filter(([key]) => key !== "V");
      return [{ number: ref.number, text: writeValue(dictOf(entries)) }];
    });
    const { signatures, unsigned } = await verifySignatures(once);
    expect(unsigned).toEqual([SUPERVISOR]);
    // What is left of the second signature belongs to no field.
    expect(signatures.map(({ laterChanges }) => laterChanges.verdict)).toEqual(["other"]);
  });

  it("that moves a signature to another place of the file", async () => {
    const once = await signed(sheet, EMPLOYEE, signers.zhang);
    const moved = savedWith(once, (file) => {
      const { ref, dict } = fieldOf(file, EMPLOYEE);
      const signature = file.dict(dict.entries.get("V")) ?? dictOf([]);
      return [
        { number: ref.number, text: writeValue(withEntries(dict, { V: refTo(FRESH) })) },
        { number: FRESH, text: writeValue(signature) },
      ];
    });
    expect(await saidOf(moved)).toEqual(["invalid coverage-irregular"]);
  });

  it("that begins at another catalogue", async () => {
    const altered = savedWith(both, (file) => [{ number: FRESH, text: writeValue(file.catalogue) }]);
    const text = Buffer.from(altered).toString("latin1");
    const at = text.lastIndexOf("/Root ");
    const tail = text.slice(at).replace(/\/Root \d+/, `/Root ${FRESH}`);
    const pointed = Buffer.from(text.slice(0, at) + tail, "latin1");
    expect(await saidOf(pointed)).toEqual(["invalid changed-after-signing", "invalid changed-after-signing"]);
  });

  it("that puts the form in the place of a page's content", async () => {
    const found = await afterSaving((file) => {
      const contents = refOf(pageOne(file).dict.entries.get("Contents"));
      const form = file.dict(file.catalogue.entries.get("AcroForm")) ?? dictOf([]);
      const root = refOf(file.references.trailer.entries.get("Root"));
      const catalogue = withEntries(file.catalogue, { AcroForm: refTo(contents.number) });
      return [
        { number: contents.number, text: writeValue(form) },
        { number: root.number, text: writeValue(catalogue) },
      ];
    });
    expect(found).toEqual({ verdict: "other", unexpected: ["replaced page-content"] });
  });

  it("that gives an object to a reference that led nowhere", async () => {
    const trap = savedWith(sheet, (file) => {
      const root = refOf(file.references.trailer.entries.get("Root"));
      return [
        { number: root.number, text: writeValue(withEntries(file.catalogue, { OpenAction: refTo(400) })) },
      ];
    });
    const once = await signed(trap, EMPLOYEE, signers.zhang);
    const found = await afterSaving(
      () => [{ number: 400, text: "<< /Type /ObjStm /S /JavaScript /JS (x) >>" }],
      once,
    );
    expect(found.verdict).toBe("other");
  });

  it("that adds only white space", async () => {
    const longer = Buffer.concat([both, Buffer.from("\n\n")]);
    const [, second] = (await verifySignatures(longer)).signatures;
    expect(second).toMatchObject({
      verdict: "valid",
      coverage: { wholeFile: false },
      laterChanges: { verdict: "none" },
    });
  });
});

describe("what later signers' software brings along", () => {
  it("certificates and lists that prove a signature later on", async () => {
    const found = await afterSaving((file) => {
      const root = refOf(file.references.trailer.entries.get("Root"));
      const catalogue = withEntries(file.catalogue, { DSS: refTo(FRESH) });
      return [
        { number: root.number, text: writeValue(catalogue) },
        { number: FRESH, text: `<< /Type /DSS /Certs [${FRESH + 1} 0 R] >>` },
        { number: FRESH + 1, text: "<< /Length 1 >>\nstream\nx\nendstream" },
      ];
    });
    expect(found).toEqual({ verdict: "signatures", unexpected: [] });
  });

  it.each([
    ["the date of the last change", "ModDate", { verdict: "signatures", unexpected: [] }],
    ["but not another title", "Title", { verdict: "other", unexpected: ["replaced metadata"] }],
  ])("%s", async (_, key, expected) => {
    const found = await afterSaving((file) => {
      const info = refOf(file.references.trailer.entries.get("Info"));
      const changed = withEntries(file.dict(info) ?? dictOf([]), { [key]: nameOf("x") });
      return [{ number: info.number, text: writeValue(changed).replace("/x", "(D:20260801)") }];
    });
    expect(found).toEqual(expected);
  });

  it("nothing that an earlier page or its fonts are replaced with", async () => {
    const found = await afterSaving((file) => {
      const numbers = [...file.references.entries.keys()];
      const font = numbers.find((number) => {
        const type = file.dict(file.object(number))?.entries.get("Type");
        return type !== undefined && writeValue(type) === "/Font";
      });
      return [{ number: font ?? 0, text: "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>" }];
    });
    expect(found).toEqual({ verdict: "other", unexpected: ["replaced font"] });
  });
});

describe("a field filled in after signing", () => {
  const fill = (file: PdfFile) => {
    const { ref, dict } = fieldOf(file, "comment");
    const appearance = dictOf([["N", refTo(FRESH)]]);
    const filled = withEntries(dict, { V: nameOf("x"), AP: appearance });
    const text = "BT (Agreed) Tj ET";
    return [
      { number: ref.number, text: writeValue(filled).replace("/V /x", "/V (Agreed)") },
      {
        number: FRESH,
        text: `<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Length ${text.length} >>\nstream\n${text}\nendstream`,
      },
    ];
  };

  it("is told, and the signature holds", async () => {
    const [first] = (await verifySignatures(savedWith(both, fill))).signatures;
    expect(first).toMatchObject({ verdict: "valid", laterChanges: { verdict: "filled" } });
    expect(first?.diagnostics.map(({ message }) => message.en)).toEqual([
      "Field “signature.employee”: fields were filled in after it was signed: comment. Make sure that the signer knows of them.",
    ]);
  });

  it("breaks a signature that locked all fields", async () => {
    const locked = await signed(await makeSheet({ lock: "fields" }), EMPLOYEE, signers.zhang);
    const [first] = (await verifySignatures(savedWith(locked, fill))).signatures;
    expect(first).toMatchObject({ verdict: "invalid", laterChanges: { verdict: "other" } });
  });
});

describe("a file that its first signer closed", () => {
  it("cannot be signed again", async () => {
    const closed = await signed(await makeSheet({ lock: "everything" }), EMPLOYEE, signers.zhang);
    const p12 = { bytes: signers.li, password: PASSWORD };
    const { diagnostics } = await signPdf(closed, { field: SUPERVISOR, p12, signedAt: SIGNING_DAY });
    expect(diagnostics.map(({ code }) => code)).toEqual(["signing-closed"]);
  });

  it("does not hold when somebody signs all the same", async () => {
    const closed = await signed(await makeSheet({ lock: "everything" }), EMPLOYEE, signers.zhang);
    const found = await afterSaving((file) => {
      const { ref, dict } = fieldOf(file, SUPERVISOR);
      return [
        { number: ref.number, text: writeValue(withEntries(dict, { V: refTo(FRESH) })) },
        { number: FRESH, text: "<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>" },
      ];
    }, closed);
    expect(found).toEqual({ verdict: "other", unexpected: ["replaced signature-field", "added signature"] });
  });
});

describe("a signature field that nobody sees, added by a later signer", () => {
  const added = (rectangle: string) => (file: PdfFile) => {
    const form = refOf(file.catalogue.entries.get("AcroForm"));
    const dict = file.dict(form) ?? dictOf([]);
    const fields = arrayOf([...file.items(dict.entries.get("Fields")), refTo(FRESH)]);
    const page = pageOne(file);
    const annotations = arrayOf([...file.items(page.dict.entries.get("Annots")), refTo(FRESH)]);
    return [
      { number: form.number, text: writeValue(withEntries(dict, { Fields: fields })) },
      { number: page.ref.number, text: writeValue(withEntries(page.dict, { Annots: annotations })) },
      { number: FRESH, text: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect ${rectangle} >>` },
    ];
  };

  it("is expected", async () => {
    expect(await afterSaving(added("[0 0 0 0]"))).toEqual({ verdict: "signatures", unexpected: [] });
  });

  it("is not when it can be seen", async () => {
    expect((await afterSaving(added("[0 0 9 9]"))).verdict).toBe("other");
  });
});

describeWith(["pdfsig"], "judged by poppler", () => {
  it("an altered figure breaks both signatures there as well", () => {
    const said = pdfsig(overwritten(both, PRINTED, INFLATED));
    expect(said.map((text) => /Signature Validation: (.*)/.exec(text)?.[1])).toEqual([
      "Digest Mismatch.",
      "Digest Mismatch.",
    ]);
  });
});
