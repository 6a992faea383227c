import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a PDF holds beside its pages, read from the file itself. */
export interface PdfContents {
  readonly pages: number;
  readonly tags: boolean;
  readonly attachments: boolean;
  readonly formFields: boolean;
  readonly bookmarks: boolean;
  readonly metadata: boolean;
}

/** What is in a PDF, found by qpdf; `undefined` where qpdf is not installed. */
export function contentsOf(pdf: Uint8Array): PdfContents | undefined {
  const json = runOn(pdf, "qpdf", (file) => ["--json=2", "--json-key=qpdf", "--warning-exit-0", file]);
  return json === undefined ? undefined : contentsFrom(JSON.parse(json));
}

/** The words of a PDF without any white space, once in the order in which they were drawn, once as they are read. */
export interface PdfWords {
  readonly drawn: string;
  readonly read: string;
}

/** The words of a PDF, found by pdftotext; `undefined` where it is not installed. */
export function wordsOf(pdf: Uint8Array): PdfWords | undefined {
  const drawn = runOn(pdf, "pdftotext", (file) => ["-raw", "-enc", "UTF-8", file, "-"]);
  const read = runOn(pdf, "pdftotext", (file) => ["-enc", "UTF-8", file, "-"]);
  if (drawn === undefined || read === undefined) return undefined;
  return { drawn: withoutSpace(drawn), read: withoutSpace(read) };
}

/**
 * Which of some texts a PDF does not hold. pdftotext puts figures at the end of a line between the lines of a text
 * beside them, in the one order or in the other: a text counts as found when either order has it whole.
 */
export function missingTexts(words: PdfWords, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    const sought = withoutSpace(text);
    return !words.drawn.includes(sought) && !words.read.includes(sought);
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, "");
}

type Dictionary = { readonly [key: string]: unknown };

function contentsFrom(json: unknown): PdfContents {
  const objects = dictionary(member(member(json, "qpdf"), "1"));
  const resolve = (value: unknown): unknown =>
    typeof value === "string" && / R$/.test(value) ? member(objects[`obj:${value}`], "value") : value;
  const at = (from: unknown, ...path: readonly string[]): unknown =>
    path.reduce((value, key) => resolve(member(resolve(value), key)), from);
  const root = at(member(objects.trailer, "value"), "/Root");
  const fields = at(root, "/AcroForm", "/Fields");
  return {
    pages: Number(at(root, "/Pages", "/Count")),
    tags: at(root, "/StructTreeRoot", "/K") !== undefined && at(root, "/MarkInfo", "/Marked") === true,
    attachments: at(root, "/Names", "/EmbeddedFiles") !== undefined || at(root, "/AF") !== undefined,
    formFields: Array.isArray(fields) && fields.length > 0,
    bookmarks: at(root, "/Outlines", "/First") !== undefined,
    metadata: member(root, "/Metadata") !== undefined,
  };
}

function member(value: unknown, key: string): unknown {
  return dictionary(value)[key];
}

function dictionary(value: unknown): Dictionary {
  return typeof value === "object" && value !== null ? (value as Dictionary) : {};
}

const LARGEST_OUTPUT = 64 * 1024 * 1024;

/** Runs a program on a PDF: its output, or `undefined` where there is no such program. */
function runOn(
  pdf: Uint8Array,
  program: string,
  args: (file: string) => readonly string[],
): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "scorecard-bench-"));
  try {
    const file = join(folder, "sheet.pdf");
    writeFileSync(file, pdf);
    return execFileSync(program, args(file), {
      encoding: "utf8",
      maxBuffer: LARGEST_OUTPUT,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
