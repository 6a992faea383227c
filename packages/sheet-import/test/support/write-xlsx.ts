import { strToU8, zipSync } from "fflate";
import { escapeXml, type FixtureTable, placed } from "./table.ts";

/** A workbook as Excel writes it: shared strings, percentages as numbers with a format, merged cells. */
export function writeXlsx(sheets: { readonly [name: string]: FixtureTable }): Uint8Array {
  const strings: string[] = [];
  const names = Object.keys(sheets);
  const parts: { [name: string]: Uint8Array } = {
    "[Content_Types].xml": part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    "xl/workbook.xml": part(
      `<workbook xmlns="m" xmlns:r="r"><sheets>${names
        .map(
          (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": part(
      `<Relationships xmlns="p">${names
        .map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
        .join("")}</Relationships>`,
    ),
    "xl/styles.xml": part(
      `<styleSheet xmlns="m"><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    ),
  };
  for (const [index, name] of names.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = part(sheetXml(sheets[name] ?? [], strings));
  }
  parts["xl/sharedStrings.xml"] = part(
    `<sst xmlns="m">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("")}</sst>`,
  );
  return zipSync(parts);
}

function part(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}

function sheetXml(table: FixtureTable, strings: string[]): string {
  const cells = placed(table);
  const rows = table.map((_, row) => {
    const inRow = cells.filter((cell) => cell.row === row && cell.text !== "");
    return `<row r="${row + 1}">${inRow.map((cell) => cellXml(cell.text, reference(row, cell.column), strings)).join("")}</row>`;
  });
  const merged = cells
    .filter(({ rows, columns }) => rows > 1 || columns > 1)
    .map(
      ({ row, column, rows, columns }) =>
        `<mergeCell ref="${reference(row, column)}:${reference(row + rows - 1, column + columns - 1)}"/>`,
    );
  return `<worksheet xmlns="m"><sheetData>${rows.join("")}</sheetData><mergeCells>${merged.join("")}</mergeCells></worksheet>`;
}

function cellXml(text: string, at: string, strings: string[]): string {
  const percent = /^([1-9]\d{0,2}|0)%$/.exec(text)?.[1];
  if (percent !== undefined) return `<c r="${at}" s="1"><v>${Number(percent) / 100}</v></c>`;
  if (/^(?:[1-9]\d{0,9}|0)(?:\.\d*[1-9])?$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
  strings.push(text);
  return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
}

function reference(row: number, column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ""}${letter}${row + 1}`;
}
