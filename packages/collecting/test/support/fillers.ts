import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFBool, PDFCheckBox, PDFDocument, PDFName, PDFRadioGroup, PDFTextField } from "@cantoo/pdf-lib";
import { describe } from "vitest";
import type { Wanted } from "./wanted.ts";

/*
 * Two programs of other people that fill in forms. Each passes over what a sheet does not have.
 */

/** Fills a sheet in. */
export type Fill = (pdf: Uint8Array, wanted: ReadonlyMap<string, Wanted>) => Promise<Uint8Array>;

/** pdf-lib, the JavaScript library; viewers set the text anew. */
export const withPdfLib: Fill = async (pdf, wanted) => {
  const document = await PDFDocument.load(pdf);
  const form = document.getForm();
  for (const field of form.getFields()) {
    const value = wanted.get(field.getName());
    if (value === undefined) continue;
    if (field instanceof PDFTextField) field.setText(textOf(value));
    else if (field instanceof PDFCheckBox) field.check();
    else if (field instanceof PDFRadioGroup) field.select(field.getOptions()[numberOf(value)] ?? "");
  }
  form.acroForm.dict.set(PDFName.of("NeedAppearances"), PDFBool.True);
  return document.save({ updateFieldAppearances: false });
};

/** Ticked where how often could be typed: once. */
function textOf(value: Wanted): string {
  return "text" in value ? value.text : "1";
}

function numberOf(value: Wanted): number {
  return "choice" in value ? value.choice : -1;
}

/** Runs inside mutool; its JavaScript is of 2009. */
const MUTOOL_SCRIPT = `
function nameOf(field) {
  var parts = [];
  for (; field && field.isDictionary(); field = field.get("Parent")) {
    var part = field.get("T");
    if (part && part.isString()) parts.unshift(part.asString());
  }
  return parts.join(".");
}
var doc = Document.openDocument ? Document.openDocument(scriptArgs[0]) : new Document(scriptArgs[0]);
for (var p = 0; p < doc.countPages(); ++p) {
  var page = doc.loadPage(p);
  // The annotations of our pages are widgets, all of them.
  var objects = doc.findPage(p).get("Annots");
  var widgets = page.getWidgets();
  for (var i = 0; i < widgets.length; ++i) {
    var widget = widgets[i];
    var object = objects.get(i).resolve();
    var value = values[nameOf(object)];
    if (value === undefined) continue;
    if (widget.getFieldType() === "text") widget.setTextValue(value.text === undefined ? "1" : value.text);
    else {
      // Key and value, in this order or the other by version.
      object.get("AP").get("N").forEach(function (one, other) {
        if ([String(one), String(other)].indexOf(String(value.choice + 1)) >= 0) widget.toggle();
      });
    }
    widget.update();
  }
}
doc.save(scriptArgs[1], "incremental");
`;

/** MuPDF's tool, which sets the text itself. */
export const withMutool: Fill = async (pdf, wanted) => {
  const folder = mkdtempSync(join(tmpdir(), "scorecard-collecting-"));
  const script = join(folder, "fill.js");
  const sheet = join(folder, "sheet.pdf");
  const filled = join(folder, "filled.pdf");
  writeFileSync(script, `var values = ${JSON.stringify(Object.fromEntries(wanted))};${MUTOOL_SCRIPT}`);
  writeFileSync(sheet, pdf);
  execFileSync("mutool", ["run", script, sheet, filled], { stdio: ["ignore", "pipe", "pipe"] });
  return readFileSync(filled);
};

type Tool = "mutool" | "pdftotext" | "pdftoppm";

/** A group of tests that needs tools: skipped without them, failed where all have to be there. */
export function describeWith(tools: readonly Tool[], name: string, tests: () => void): void {
  const missing = tools.filter((tool) => spawnSync(tool, ["-v"]).error !== undefined);
  if (missing.length === 0) {
    describe(name, tests);
    return;
  }
  if (process.env.SCORECARD_ALL_TOOLS === "1") throw new Error(`not installed: ${missing.join(", ")}`);
  describe.skip(`${name} [skipped: ${missing.join(", ")} not installed]`, tests);
}

function fileOf(pdf: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), "scorecard-collecting-")), "sheet.pdf");
  writeFileSync(file, pdf);
  return file;
}

/** What a tool finds wrong with a file. */
export function complaintsOf(pdf: Uint8Array, tool: Tool, options: readonly string[]): string {
  return spawnSync(tool, [...options, fileOf(pdf)], { encoding: "utf8" }).stderr;
}

/** Runs a tool on a file and returns what it prints. */
export function runOn(
  pdf: Uint8Array,
  tool: Tool,
  before: readonly string[],
  after: readonly string[] = [],
): string {
  return execFileSync(tool, [...before, fileOf(pdf), ...after], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}
