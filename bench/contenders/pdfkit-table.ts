import { readFileSync } from "node:fs";
import { create } from "fontkit";
import PDFDocument from "pdfkit";
import {
  type Cell,
  GREY,
  type Grid,
  type Heading,
  LINE_COLOUR,
  LINE_WIDTH,
  PADDING,
  PAGE,
  type SheetContent,
  STYLES,
  textOf,
} from "../content.ts";
import { FONTS, fontPath } from "../input/fonts.ts";
import { pageWords } from "../input/labels.ts";
import { collect } from "./collect.ts";
import type { Contender } from "./contender.ts";

/** What pdfkit registers as a font. Parsed fonts are accepted since 0.20; its types do not know it yet. */
type FontSource = Parameters<PDFKit.PDFDocument["registerFont"]>[1];
interface Fonts {
  readonly regular: FontSource;
  readonly bold: FontSource;
}

/** pdfkit's own `table()`, with the fonts as it is usually given them: file contents. */
export function pdfkitTableWithBuffers(): Contender {
  const fonts = { regular: readFileSync(fontPath(FONTS.regular)), bold: readFileSync(fontPath(FONTS.bold)) };
  return {
    name: "pdfkit table(), font buffers",
    slow: true,
    render: ({ content }) => render(content, fonts),
  };
}

/** pdfkit's own `table()`, with fonts that were parsed once for all documents. */
export function pdfkitTableWithParsedFonts(): Contender {
  const parsed = (file: string) => create(readFileSync(fontPath(file))) as unknown as FontSource;
  const fonts = { regular: parsed(FONTS.regular), bold: parsed(FONTS.bold) };
  return { name: "pdfkit table(), parsed fonts", render: ({ content }) => render(content, fonts) };
}

function render(content: SheetContent, fonts: Fonts): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: PAGE.size,
    margins: { top: PAGE.marginTop, bottom: PAGE.marginBottom, left: PAGE.marginX, right: PAGE.marginX },
    bufferPages: true,
    pdfVersion: "1.7",
    lang: "zh-Hans",
    info: { Title: content.caption },
  });
  const bytes = collect(doc);
  doc.registerFont("regular", fonts.regular);
  doc.registerFont("bold", fonts.bold);
  for (const block of content.blocks) {
    if (block.kind === "heading") drawHeading(doc, block);
    else drawGrid(doc, block);
  }
  drawFooters(doc, content.identity);
  doc.end();
  return bytes;
}

function drawHeading(doc: PDFKit.PDFDocument, heading: Heading): void {
  for (const line of heading.lines) {
    const style = STYLES[line.style];
    doc.font(style.bold ? "bold" : "regular", style.size).fillColor(style.grey ? GREY : "black");
    doc.text(textOf(line), { align: "center" });
  }
  doc.moveDown();
}

function drawGrid(doc: PDFKit.PDFDocument, grid: Grid): void {
  doc.font("regular", STYLES.body.size);
  doc.table({
    columnStyles: grid.widths.map((width) => ({ width })),
    defaultStyle: { border: LINE_WIDTH, borderColor: LINE_COLOUR, padding: PADDING },
    data: grid.rows.map((row) => row.map(cellOf)),
  });
  doc.x = PAGE.marginX;
  doc.moveDown(0.6);
}

/** A cell of `table()` has one font and size: those of its first line. */
function cellOf(cell: Cell): PDFKit.Mixins.CellOptions {
  const style = STYLES[cell.lines[0]?.style ?? "body"];
  return {
    text: cell.lines.map(textOf).join("\n"),
    colSpan: cell.span,
    align: { x: cell.align, y: "top" },
    font: { src: style.bold ? "bold" : "regular", size: style.size },
  };
}

function drawFooters(doc: PDFKit.PDFDocument, identity: string): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.font("regular", STYLES.small.size).fillColor(GREY);
    const y = doc.page.height - PAGE.marginBottom / 2;
    doc.text(identity, PAGE.marginX, y, { lineBreak: false });
    doc.text(pageWords(page + 1, count), PAGE.marginX, y, { align: "right" });
  }
}
