import { strToU8, zipSync } from "fflate";
import { escapeXml, type FixtureTable, placed } from "./table.ts";

/** What a document holds: paragraphs and tables. */
export type FixtureBlock = string | FixtureTable;

/** A document as Word writes it. */
export function writeDocx(blocks: readonly FixtureBlock[]): Uint8Array {
  const body = blocks
    .map((block) => (typeof block === "string" ? paragraphs(block) : tableXml(block)))
    .join("");
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
  });
}

function paragraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
    .join("");
}

function tableXml(table: FixtureTable): string {
  const cells = placed(table);
  const rows = table.map((_, row) => {
    const inRow = cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .toSorted((a, b) => a.column - b.column);
    const content = inRow.map(({ row: first, rows, columns, text }) => {
      const merge = rows === 1 ? "" : first === row ? `<w:vMerge w:val="restart"/>` : "<w:vMerge/>";
      return `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/>${merge}</w:tcPr>${paragraphs(first === row ? text : "")}</w:tc>`;
    });
    return `<w:tr>${content.join("")}</w:tr>`;
  });
  return `<w:tbl>${rows.join("")}</w:tbl>`;
}
