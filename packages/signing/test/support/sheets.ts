import PDFDocument from "pdfkit";

/** How a sheet for the tests differs from the usual one. */
export interface SheetOptions {
  readonly version?: "1.4" | "1.7";
  /** What may not change once the first field is signed. */
  readonly lock?: "fields" | "everything";
}

/** The printed figure that the tests tamper with. */
export const FIGURE = "98.50";
/** The attached data. */
export const ATTACHED = '{"review":"2026-06","total":"98.50"}';
export const EMPLOYEE = "signature.employee";
export const SUPERVISOR = "signature.supervisor";

/** A score sheet on two pages with two places to sign, a field to fill in, and its data attached. */
export async function makeSheet({ version = "1.7", lock }: SheetOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: "A4",
    compress: false,
    pdfVersion: version,
    info: { Title: "Scorecard 2026-06", CreationDate: new Date("2026-07-01T00:00:00Z") },
  });
  const pieces: Uint8Array[] = [];
  document.on("data", (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise((resolve) => document.on("end", resolve));
  document.fontSize(12).text("Assessment", 72, 72);
  document.text(`Total ${FIGURE}`, 72, 100);
  document.file(Buffer.from(ATTACHED), {
    name: "review.json",
    creationDate: new Date("2026-07-01T00:00:00Z"),
    modifiedDate: new Date("2026-07-01T00:00:00Z"),
  });
  document.initForm();
  document.formText("comment", 72, 140, 200, 20, { value: "" });
  const first = addSignatureField(document, EMPLOYEE, [72, 600, 272, 660], lock);
  document.addPage().text("Page two", 72, 72);
  const second = addSignatureField(document, SUPERVISOR, [300, 600, 500, 660], undefined);
  // Fields of a kind that pdfkit does not know.
  const form = (document as unknown as { _root: { data: { AcroForm: { data: { Fields: unknown[] } } } } })
    ._root.data.AcroForm.data;
  form.Fields.push(first, second);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(pieces));
}

function addSignatureField(
  document: PDFKit.PDFDocument,
  name: string,
  rectangle: readonly number[],
  lock: SheetOptions["lock"],
): unknown {
  const internals = document as unknown as {
    readonly page: { readonly annotations: unknown[]; readonly dictionary: unknown };
  };
  const field = document.ref({
    Type: "Annot",
    Subtype: "Widget",
    FT: "Sig",
    T: new String(name),
    F: 132,
    Rect: rectangle,
    P: internals.page.dictionary,
    ...(lock && { Lock: { Type: "SigFieldLock", Action: "All", ...(lock === "everything" && { P: 1 }) } }),
  });
  (field as unknown as { end(): void }).end();
  internals.page.annotations.push(field);
  return field;
}
