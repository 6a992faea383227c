import fc from "fast-check";
import { zlibSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { signatureFields, signPdf, verifySignatures } from "../src/index.ts";
import { makeSigners, SIGNING_DAY, type Signers, signedByBoth } from "./support/case.ts";
import { PASSWORD } from "./support/people.ts";
import { EMPLOYEE, makeSheet, SUPERVISOR } from "./support/sheets.ts";

let signers: Signers;
let sheet: Uint8Array;
let both: Uint8Array;

beforeAll(async () => {
  signers = await makeSigners();
  sheet = await makeSheet();
  both = await signedByBoth(sheet, signers);
});

interface Damage {
  readonly at: number;
  readonly bytes: Uint8Array;
  readonly cut: number;
}

const damages = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc
        .constantFrom("<<", ">>", "[", "0 R", "obj", "stream", "-1", "999999999", "/", "(", "%")
        .map((text) => Buffer.from(text)),
    ),
    cut: fc.nat({ max: 6 }),
  }),
  { minLength: 1, maxLength: 6 },
);

function damaged(bytes: Uint8Array, all: readonly Damage[]): Uint8Array {
  let found = bytes;
  for (const { at, bytes: inserted, cut } of all) {
    const place = Math.floor(at * found.length);
    found = Buffer.concat([found.subarray(0, place), inserted, found.subarray(place + cut)]);
  }
  return found;
}

describe("whatever the bytes are, the answer is a value", () => {
  const isTold = async (pdf: Uint8Array): Promise<void> => {
    signatureFields(pdf);
    const { signatures, diagnostics } = await verifySignatures(pdf);
    expect(signatures.length + diagnostics.length).toBeGreaterThan(0);
  };

  it("of any bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), isTold), { numRuns: 200 });
  });

  it("of a signed sheet with damage anywhere", async () => {
    const property = fc.asyncProperty(damages, async (all) => isTold(damaged(both, all)));
    await fc.assert(property, { numRuns: 250 });
  });

  it("of a signed sheet whose last bytes are damaged", async () => {
    const property = fc.asyncProperty(damages, async (all) => {
      await isTold(Buffer.concat([both.subarray(0, -700), damaged(both.subarray(-700), all)]));
    });
    await fc.assert(property, { numRuns: 250 });
  });

  it("of a key file with damage anywhere", async () => {
    const property = fc.asyncProperty(damages, async (all) => {
      const p12 = { bytes: damaged(signers.li, all), password: PASSWORD };
      const { bytes, diagnostics } = await signPdf(sheet, { field: EMPLOYEE, p12, signedAt: SIGNING_DAY });
      expect(bytes !== undefined || diagnostics.length > 0).toBe(true);
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it("of a sheet to sign with damage anywhere", async () => {
    const p12 = { bytes: signers.li, password: PASSWORD };
    const property = fc.asyncProperty(damages, async (all) => {
      const pdf = damaged(sheet, all);
      const { bytes, diagnostics } = await signPdf(pdf, { field: EMPLOYEE, p12, signedAt: SIGNING_DAY });
      expect(bytes !== undefined || diagnostics.length > 0).toBe(true);
    });
    await fc.assert(property, { numRuns: 50 });
  });
});

describe("one altered byte", () => {
  /** The file's versions: the sheet, the first signer's, the second's; and the places of the signatures. */
  const layout = async () => {
    const { signatures } = await verifySignatures(both);
    const text = Buffer.from(both).toString("latin1");
    return signatures.map(({ field, coverage }) => {
      const start = text.lastIndexOf("/Contents <", coverage.upTo) + "/Contents ".length;
      return { field, start, end: text.indexOf(">", start) + 1, upTo: coverage.upTo };
    });
  };

  it("that was signed never goes unseen", async () => {
    const places = await layout();
    expect(places.map(({ field }) => field)).toEqual([EMPLOYEE, SUPERVISOR]);
    const property = fc.asyncProperty(
      fc.nat({ max: both.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, difference) => {
        const altered = Uint8Array.from(both);
        altered[at] = (altered[at] ?? 0) ^ difference;
        const { signatures } = await verifySignatures(altered);
        for (const { field, start, end, upTo } of places) {
          const isSigned = at < upTo && (at < start || at >= end);
          const said = signatures.find((report) => report.field === field);
          if (isSigned) expect(said?.verdict).not.toBe("valid");
        }
      },
    );
    await fc.assert(property, { numRuns: 400 });
  });

  it("in the value of a signature never goes unseen", async () => {
    const [first] = await layout();
    const hex = Buffer.from(both).toString("latin1").slice(first?.start, first?.end).replace(/0*>$/, "");
    // An RSA signature of 2,048 bits ends the whole; its last byte may have lost a zero above.
    const end = (first?.start ?? 0) + hex.length - 2;
    const property = fc.asyncProperty(fc.nat({ max: 500 }), async (back) => {
      const altered = Uint8Array.from(both);
      altered[end - back] = altered[end - back] === 0x31 ? 0x32 : 0x31;
      const { signatures } = await verifySignatures(altered);
      expect(signatures.map(({ verdict }) => verdict)).toEqual(["invalid", "invalid"]);
      expect(signatures.map(({ signature }) => signature)).toEqual(["invalid", "valid"]);
    });
    await fc.assert(property, { numRuns: 50 });
  });
});

/** A file of which only the table is written, as a stream of its own making. */
function tableOnly(dict: string, data: Uint8Array): Uint8Array {
  const head = "%PDF-1.7\n";
  const object = `1 0 obj\n<< /Type /XRef /Size 3 /Root 2 0 R /Length ${data.length} ${dict} >>\nstream\n`;
  const tail = `\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF\n`;
  return Buffer.concat([Buffer.from(head + object), data, Buffer.from(tail)]);
}

function tableOf(body: string, trailer: string): Uint8Array {
  const head = `%PDF-1.7\n${body}`;
  return Buffer.from(
    `${head}xref\n0 1\n0000000000 65535 f \ntrailer\n${trailer}\nstartxref\n${head.length}\n%%EOF\n`,
  );
}

describe("a file made to hurt", () => {
  const codeOf = (pdf: Uint8Array, limits = {}) =>
    signatureFields(pdf, { limits })
      .diagnostics.map(({ code }) => code)
      .join();

  it("that unpacks to far more than it is", () => {
    const bomb = zlibSync(new Uint8Array(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const pdf = tableOnly("/W [1 4 2] /Filter /FlateDecode", bomb);
    expect(codeOf(pdf)).toBe("pdf-holds-too-much");
  });

  it("that claims more objects than there are", () => {
    const pdf = tableOnly("/W [1 4 2] /Index [0 900000000]", new Uint8Array(7));
    expect(codeOf(pdf)).toBe("pdf-damaged");
  });

  it("that nests without end", () => {
    expect(codeOf(tableOf("", `<< /Root ${"[".repeat(100_000)} >>`))).toBe("pdf-damaged");
  });

  it("whose versions go round in a circle", () => {
    const at = "%PDF-1.7\n".length;
    expect(codeOf(tableOf("", `<< /Size 1 /Root 1 0 R /Prev ${at} >>`))).toBe("pdf-damaged");
  });

  it("that says two things at once", () => {
    expect(codeOf(tableOf("", "<< /Size 1 /Root 1 0 R /Root 2 0 R >>"))).toBe("pdf-damaged");
  });

  it("whose packed objects are packed into themselves", () => {
    const rows = new Uint8Array([0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0]);
    const pdf = tableOnly(
      "/W [1 2 1] /Index [0 3]",
      rows.map((byte, index) => (index === 8 ? 2 : index === 10 ? 2 : byte)),
    );
    expect(codeOf(pdf)).toBe("pdf-damaged");
  });
});
