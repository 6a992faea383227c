import { Document, type DocumentProps, Font, Page, pdf, StyleSheet, Text, View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";
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
import { collect } from "./collect.ts";
import type { Contender } from "./contender.ts";

const h = createElement;

/** @react-pdf/renderer, which keeps its fonts parsed. */
export function reactPdfDocument(): Contender {
  Font.register({
    family: "Noto",
    fonts: [
      { src: fontPath(FONTS.regular), fontWeight: 400 },
      { src: fontPath(FONTS.bold), fontWeight: 700 },
    ],
  });
  Font.registerHyphenationCallback(breakPlaces);
  return {
    name: "@react-pdf/renderer",
    async render({ content }) {
      return collect(await pdf(documentOf(content)).toBuffer());
    },
  };
}

const HAN_OR_WORD =
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;

/**
 * Where a word can break. The library knows spaces only: without this, Chinese runs out of its cell. An empty part
 * between two characters keeps the hyphen away.
 */
function breakPlaces(word: string): string[] {
  return (word.match(HAN_OR_WORD) ?? [word]).flatMap((part) => [part, ""]);
}

const sheet = StyleSheet.create({
  page: {
    paddingTop: PAGE.marginTop,
    paddingBottom: PAGE.marginBottom,
    paddingHorizontal: PAGE.marginX,
    fontFamily: "Noto",
  },
  heading: { textAlign: "center", marginBottom: 8 },
  grid: {
    marginBottom: 6,
    borderTopWidth: LINE_WIDTH,
    borderLeftWidth: LINE_WIDTH,
    borderColor: LINE_COLOUR,
  },
  row: { flexDirection: "row" },
  cell: {
    padding: PADDING,
    borderRightWidth: LINE_WIDTH,
    borderBottomWidth: LINE_WIDTH,
    borderColor: LINE_COLOUR,
  },
  footer: {
    position: "absolute",
    left: PAGE.marginX,
    right: PAGE.marginX,
    bottom: PAGE.marginBottom / 3,
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: STYLES.small.size,
    color: GREY,
  },
});

const lineStyles = StyleSheet.create(
  Object.fromEntries(
    Object.entries(STYLES).map(([name, { size, bold, grey }]) => [
      name,
      { fontSize: size, lineHeight: 1.4, fontWeight: bold ? 700 : 400, color: grey ? GREY : "black" },
    ]),
  ),
);

function documentOf(content: SheetContent): ReactElement<DocumentProps> {
  const blocks = content.blocks.map((block, key) =>
    block.kind === "heading" ? headingOf(block, key) : gridOf(block, key),
  );
  const pages = ({ pageNumber, totalPages }: { pageNumber: number; totalPages?: number }) =>
    pageWords(pageNumber, totalPages ?? 0);
  const footer = h(
    View,
    { style: sheet.footer, fixed: true, key: "footer" },
    h(Text, null, content.identity),
    h(Text, { render: pages }),
  );
  return h(
    Document,
    { title: content.caption, language: "zh-Hans", pdfVersion: "1.7" },
    h(Page, { size: PAGE.size, style: sheet.page }, ...blocks, footer),
  );
}

function headingOf(heading: Heading, key: number): ReactElement {
  return h(View, { style: sheet.heading, key }, ...heading.lines.map(paragraph));
}

function gridOf(grid: Grid, key: number): ReactElement {
  const rows = grid.rows.map((row, index) => {
    let column = 0;
    const cells = row.map((cell) => {
      const widths = grid.widths.slice(column, column + cell.span);
      column += cell.span;
      return cellOf(
        cell,
        widths.reduce((sum, width) => sum + width, 0),
        column,
      );
    });
    return h(View, { style: sheet.row, wrap: false, key: index }, ...cells);
  });
  const width = grid.widths.reduce((sum, column) => sum + column, LINE_WIDTH);
  return h(View, { style: [sheet.grid, { width }], key }, ...rows);
}

function cellOf(cell: Cell, width: number, key: number): ReactElement {
  return h(
    View,
    { style: [sheet.cell, { width, textAlign: cell.align }], key },
    ...cell.lines.map(paragraph),
  );
}

function paragraph(line: Line, key: number): ReactElement {
  return h(Text, { style: lineStyles[line.style] ?? {}, key }, textOf(line));
}
