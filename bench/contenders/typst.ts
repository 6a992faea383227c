import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import {
  GREY,
  LINE_COLOUR,
  LINE_WIDTH,
  PADDING,
  PAGE,
  type SheetContent,
  STYLES,
  textOf,
} from "../content.ts";
import { FONTS, fontPath } from "../input/fonts.ts";
import type { Contender } from "./contender.ts";

const MAIN = fileURLToPath(new URL("typst-sheet.typ", import.meta.url));
const DATA = fileURLToPath(new URL("typst-sheet.json", import.meta.url));

/**
 * Typst in this process. It remembers what it laid out, in one memory for the whole process: asked for other people's
 * sheets it is quickest when the memory is emptied before each, because searching it costs more than it saves.
 * @param pdfTags whether the PDF is tagged; Typst does so unless told otherwise.
 */
export function typst({ pdfTags }: { readonly pdfTags: boolean }): Contender {
  const compiler = typstCompiler();
  return {
    name: pdfTags ? "Typst in process" : "Typst in process, no tags",
    beforeOther: () => compiler.evictCache(0),
    render: async ({ content }) => setContent(compiler, content, pdfTags),
  };
}

/** A compiler with the fonts of the sheet. */
export function typstCompiler(): NodeCompiler {
  return NodeCompiler.create({
    workspace: fileURLToPath(new URL(".", import.meta.url)),
    fontArgs: [{ fontBlobs: [readFileSync(fontPath(FONTS.regular)), readFileSync(fontPath(FONTS.bold))] }],
  });
}

/** Sets a sheet's content as PDF. */
export function setContent(compiler: NodeCompiler, content: SheetContent, pdfTags: boolean): Uint8Array {
  compiler.mapShadow(DATA, Buffer.from(JSON.stringify(dataOf(content))));
  return compiler.pdf({ mainFilePath: MAIN, resetRead: true }, { pdfTags });
}

/** What the Typst file reads: the content, its lines joined, and the measures. */
function dataOf(content: SheetContent): unknown {
  const blocks = content.blocks.map((block) =>
    block.kind === "heading"
      ? { ...block, lines: block.lines.map(line) }
      : {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, lines: cell.lines.map(line) }))),
        },
  );
  const measures = {
    lineWidth: LINE_WIDTH,
    padding: PADDING,
    grey: GREY,
    lineColour: LINE_COLOUR,
    page: PAGE,
  };
  return { ...content, blocks, styles: STYLES, ...measures };
}

function line(from: Parameters<typeof textOf>[0]): { readonly text: string; readonly style: string } {
  return { text: textOf(from), style: from.style };
}
