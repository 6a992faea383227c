import { availableParallelism, cpus } from "node:os";
import { pdfkitTableWithBuffers, pdfkitTableWithParsedFonts } from "./contenders/pdfkit-table.ts";
import { pdfmakeDocument } from "./contenders/pdfmake.ts";
import { reactPdfDocument } from "./contenders/react-pdf.ts";
import { scorecard } from "./contenders/scorecard.ts";
import { typst } from "./contenders/typst.ts";
import { directorTemplate } from "./input/director.ts";
import { filledSheets } from "./input/filled-sheets.ts";
import { benchBatch } from "./parts/batch.ts";
import { benchCompany, benchCompile } from "./parts/compile.ts";
import { benchEditor, benchServerStart } from "./parts/editor.ts";
import { benchParse } from "./parts/parse.ts";
import { benchRender, type Standing } from "./parts/render.ts";
import { benchSameSheet } from "./parts/same-sheet.ts";
import { benchScore } from "./parts/score.ts";
import { benchWholeProcess } from "./parts/whole-process.ts";
import { printLines, times } from "./print-table.ts";

const PEOPLE = 50;

const template = directorTemplate();
const sheets = filledSheets(template, PEOPLE);

printLines([
  `Node ${process.version} on ${cpus()[0]?.model ?? "an unknown processor"}, ${availableParallelism()} cores`,
]);
await benchParse();
benchCompile();
benchCompany();
await benchEditor();
await benchServerStart();
await benchScore(template);
const ours = scorecard(template);
const tagged = typst({ pdfTags: true });
const standings = await benchRender(
  [
    ours,
    tagged,
    typst({ pdfTags: false }),
    pdfkitTableWithParsedFonts(),
    pdfmakeDocument(),
    reactPdfDocument(),
    pdfkitTableWithBuffers(),
  ],
  sheets,
);
await benchSameSheet([ours, tagged], sheets[0]);
await benchBatch(template, sheets);
benchWholeProcess(sheets[0]);
printLines(["", whereWeStand(standings)]);

/** Our place among the contenders, in one line. */
function whereWeStand([first, ...others]: readonly Standing[]): string {
  if (first === undefined) return "";
  const ratios = others.map(({ name, median }) => `${name} ${times(median, first.median)}`);
  return `Where we stand: against our ${first.median.toFixed(1)} ms a sheet, ${ratios.join(", ")}.`;
}
