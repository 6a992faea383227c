import type { Language, LocalizedText, Location, Template } from "@scorecard/model";
import { compileTextPattern, type SheetInput, textValues } from "@scorecard/report";
import type { PlacedPattern, Settings } from "../config/settings.ts";
import { nameKey, safeFileName } from "../output/safe-name.ts";
import { note, type Session } from "../session.ts";
import { report } from "../words/messages.ts";

/** A sheet to make, and the place in the input that it comes from. */
export interface PlacedSheet {
  readonly input: SheetInput;
  readonly location?: Location | undefined;
}

/** The sheets to make by one template. */
export interface SheetBatch {
  readonly template: Template;
  readonly sheets: readonly PlacedSheet[];
}

/** A PDF to make: its name in the output folder, and its sheets in order. */
export interface SheetFile extends SheetBatch {
  readonly fileName: string;
}

/** What decides the names of the files. */
export interface Naming {
  /** The sheets' first language: that of `{{period.text}}` and `{{template.title}}`. */
  readonly language: Language;
  readonly settings: Settings;
  readonly combined: boolean;
}

const PERIOD = "{{#if period.id}}_{{period.id}}{{/if}}";

/** How files are named where the configuration does not say. */
const PATTERNS = {
  filled: "{{period.id}}_{{employee.number}}_{{employee.name}}_{{template.id}}",
  blank: `{{template.id}}${PERIOD}_blank`,
  blankFor:
    "{{#if period.id}}{{period.id}}_{{/if}}{{employee.number}}_{{employee.name}}_{{template.id}}_blank",
  combined: `{{template.id}}${PERIOD}_combined`,
} as const;

/** Shown where a pattern lacks what tells people apart. */
const PATTERN_EXAMPLE: LocalizedText = { en: "{{employee.number}}_{{employee.name}}" };

/**
 * Names the PDF files of the sheets: one a sheet, or one a template. Two sheets for which one file name comes out are noted as an error, and so is a
 * pattern of the configuration that cannot be used.
 */
export function sheetFiles(
  session: Session,
  batches: readonly SheetBatch[],
  naming: Naming,
): readonly SheetFile[] {
  if (naming.combined) {
    return batches.map((batch) => ({ ...batch, fileName: combinedName(session, batch, naming) }));
  }
  const files = batches.flatMap(({ template, sheets }) =>
    sheets.map((sheet) => ({
      template,
      fileName: sheetName(session, sheet.input, template, naming),
      sheets: [sheet],
    })),
  );
  noteSameNames(session, files, naming.settings);
  return files;
}

function sheetName(session: Session, sheet: SheetInput, template: Template, naming: Naming): string {
  const { fileName, blankFileName } = naming.settings;
  const ours = sheet.kind === "filled" ? PATTERNS.filled : PATTERNS[sheet.employee ? "blankFor" : "blank"];
  const configured = sheet.kind === "filled" ? fileName : blankFileName;
  return fileNameBy(
    session,
    configured ?? { pattern: ours },
    textValues(template, subjectOf(sheet), naming.language),
    // A copy for one reader never takes the place of another's.
    sheet.kind === "filled" && sheet.copy !== undefined ? `_${sheet.copy}.pdf` : ".pdf",
  );
}

function combinedName(session: Session, { template, sheets }: SheetBatch, naming: Naming): string {
  const periods = new Set(sheets.map(({ input }) => subjectOf(input).period));
  const [period] = periods;
  const subject = periods.size === 1 && period !== undefined ? { period } : {};
  const pattern = sheets.some(({ input }) => input.kind === "blank") ? PATTERNS.blank : PATTERNS.combined;
  return fileNameBy(session, { pattern }, textValues(template, subject, naming.language));
}

type Subject = Parameters<typeof textValues>[1];

function subjectOf(sheet: SheetInput): Subject {
  if (sheet.kind === "filled") {
    const { result } = sheet;
    return { employee: result.employee, period: result.period, result };
  }
  return { employee: sheet.employee, period: sheet.period };
}

type Pattern = Pick<PlacedPattern, "pattern"> & { readonly location?: Location };

function fileNameBy(
  session: Session,
  pattern: Pattern,
  values: ReturnType<typeof textValues>,
  ending = ".pdf",
): string {
  const compiled = compileTextPattern(pattern.pattern);
  const placed = pattern.location && { location: pattern.location };
  if ("problem" in compiled) {
    note(session, { ...compiled.problem, ...placed });
    return "";
  }
  const text = compiled.fill(values, (problem) => note(session, { ...problem, ...placed }));
  return safeFileName(text, ending);
}

/** Names are compared as Windows and macOS compare them. */
function noteSameNames(
  session: Session,
  files: readonly SheetFile[],
  { fileName, blankFileName }: Settings,
): void {
  const first = new Map<string, SheetFile>();
  for (const file of files) {
    const other = first.get(nameKey(file.fileName));
    first.set(nameKey(file.fileName), other ?? file);
    if (other === undefined || file.fileName === "") continue;
    const location = (isBlank(file) ? blankFileName : fileName)?.location;
    const params = {
      first: personOf(other),
      second: personOf(file),
      file: file.fileName,
      pattern: PATTERN_EXAMPLE,
    };
    note(session, report("same-file-name", params, { location }));
  }
}

function isBlank({ sheets }: SheetFile): boolean {
  return sheets[0]?.input.kind === "blank";
}

function personOf({ sheets: [sheet] }: SheetFile): string {
  const employee = sheet && subjectOf(sheet.input).employee;
  return employee === undefined ? "?" : `${employee.name} (${employee.number})`;
}
