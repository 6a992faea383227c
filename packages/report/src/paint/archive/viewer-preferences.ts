import type { PdfDocument } from "../pdfkit-internals.ts";

/** Asks viewers to show the document's title instead of the file's name, and to print pages at their size. */
export function preferReading(document: PdfDocument): void {
  document._root.data.ViewerPreferences = document.ref({
    DisplayDocTitle: true,
    PrintScaling: "None",
  });
}
