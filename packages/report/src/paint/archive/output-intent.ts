import { zlibSync } from "fflate";
import { type PdfDocument, pdfStream, pdfString } from "../pdfkit-internals.ts";
import { srgbProfile } from "./srgb-profile.ts";

const PROFILE = zlibSync(srgbProfile());

/** Says which colours the file's numbers mean: those of sRGB. */
export function writeOutputIntent(document: PdfDocument): void {
  const intent = document.ref({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: pdfString("sRGB IEC61966-2.1"),
    Info: pdfString("sRGB IEC61966-2.1"),
    DestOutputProfile: pdfStream(document, { N: 3 }, PROFILE, "deflated"),
  });
  intent.end();
  document._root.data.OutputIntents = [intent];
}
