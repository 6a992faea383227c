import { readFileSync } from "node:fs";
import pdfmake from "pdfmake";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";
import {
  type Cell,
  GREY,
  type Grid,
  type Heading,
  LINE_COLOUR,
  LINE_WIDTH,
  type Line,
  PADDING,
  PAGE,
  type SheetContent,
  STYLES,
  textOf,
} from "../content.ts";
import { FONTS, fontPath } from "../input/fonts.ts";
import { pageWords } from "../input/labels.ts";
import type { Contender } from "./contender.ts";

/** Where pdfmake keeps files in memory. It has this on Node too; its types do not know. */
const memory = (pdfmake as unknown as { virtualfs: { writeFileSync(name: string, bytes: Buffer): void } })
  .virtualfs;

/** pdfmake. It parses its fonts anew for each document; kept in memory, they are at least not read from disk again. */
export function pdfmakeDocument(): Contender {
  for (const file of Object.values(FONTS)) memory.writeFileSync(file, readFileSync(fontPath(file)));
  pdfmake.setFonts({ Noto: { normal: FONTS.regular, bold: FONTS.bold } });
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setUrlAccessPolicy(() => false);
  return {
    name: "pdfmake",
    render: ({ content }) => pdfmake.createPdf(definitionOf(content)).getBuffer(),
  };
}

function definitionOf(content: SheetContent): TDocumentDefinitions {
  return {
    pageSize: PAGE.size,
    pageMargins: [PAGE.marginX, PAGE.marginTop, PAGE.marginX, PAGE.marginBottom],
    version: "1.7",
    language: "zh-Hans",
    info: { title: content.caption },
    defaultStyle: { font: "Noto", lineHeight: 0.98 },
    content: content.blocks.map((block) => (block.kind === "heading" ? headingOf(block) : tableOf(block))),
    footer: (page, pages) => ({
      margin: [PAGE.marginX, PAGE.marginBottom / 2, PAGE.marginX, 0],
      fontSize: STYLES.small.size,
      color: GREY,
      columns: [{ text: content.identity }, { text: pageWords(page, pages), alignment: "right" }],
    }),
  };
}

function headingOf(heading: Heading): Content {
  return { stack: heading.lines.map(paragraph), alignment: "center", margin: [0, 0, 0, 8] };
}

function tableOf(grid: Grid): Content {
  return {
    table: {
      widths: grid.widths.map((width) => width - 2 * PADDING - LINE_WIDTH),
      headerRows: grid.headerRows,
      dontBreakRows: true,
      body: grid.rows.map((row) => row.flatMap(cellsOf)),
    },
    layout: {
      hLineWidth: () => LINE_WIDTH,
      vLineWidth: () => LINE_WIDTH,
      hLineColor: () => LINE_COLOUR,
      vLineColor: () => LINE_COLOUR,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      paddingTop: () => PADDING,
      paddingBottom: () => PADDING,
    },
    margin: [0, 0, 0, 6],
  };
}

/** A cell, and an empty one for each further column that it covers. */
function cellsOf(cell: Cell): readonly TableCell[] {
  const covered: TableCell[] = Array.from({ length: cell.span - 1 }, () => ({}));
  return [{ stack: cell.lines.map(paragraph), alignment: cell.align, colSpan: cell.span }, ...covered];
}

function paragraph(line: Line): Content {
  const { size, bold, grey } = STYLES[line.style];
  return { text: textOf(line), fontSize: size, bold, color: grey ? GREY : "black" };
}
