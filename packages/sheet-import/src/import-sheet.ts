import { type Diagnostic, type EncodingName, hasErrors, type Language } from "@scorecard/model";
import type { Guess, Unread } from "./draft/draft-lines.ts";
import { writeDraft } from "./draft/write-draft.ts";
import { baseName, readFile } from "./files/read-file.ts";
import { type Limits, USUAL_LIMITS } from "./limits.ts";
import { report } from "./messages.ts";
import { makePlan } from "./plan/make-plan.ts";
import { languageOf } from "./sheet-language.ts";
import { type FoundSheet, readSheets } from "./table/read-sheet.ts";

/** How a sheet is imported. */
export interface ImportOptions {
  /** The file's name: its ending helps to tell the kind of a text, the rest is the title of a sheet without one. */
  readonly name: string;
  /** Which of several score sheets of the file, by its name in {@link ImportedSheet.sheets}. The first unless said. */
  readonly sheet?: string;
  /** The vocabulary of the draft and the language of its comments. That of the sheet unless said. */
  readonly language?: Language;
  /** The encoding of a text, where it is known. */
  readonly encoding?: EncodingName;
  /** How much is read at most. */
  readonly limits?: Partial<Limits>;
}

/** A draft in the scorecard language, and what its author should look at. */
export interface ImportedSheet {
  /** Source text in the scorecard language; empty when there is an error among the diagnostics. */
  readonly text: string;
  /** What was guessed, each with the line of the comment that asks to confirm it. */
  readonly guesses: readonly Guess[];
  /** Texts of the sheet that were not understood, each with the line of the comment that keeps it. */
  readonly notUnderstood: readonly Unread[];
  /** Names of all score sheets that the file holds. */
  readonly sheets: readonly string[];
  /** Why there is no draft, or not all of one. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Drafts a score sheet in Excel (.xlsx), Word (.docx) or plain text as a scorecard. The draft keeps the sheet's numbers
 * and words as they are, also where they contradict each other: the compiler says so at the place. Formulas are not
 * worked out, links not followed, macros not looked at. Never throws, whatever the bytes are.
 */
export function importSheet(bytes: Uint8Array, options: ImportOptions): ImportedSheet {
  const limits: Limits = { ...USUAL_LIMITS, ...options.limits };
  const { grids, diagnostics } = readFile({ bytes, name: options.name, encoding: options.encoding }, limits);
  if (hasErrors(diagnostics)) return nothing([], diagnostics);
  const found = distinctNames(grids.flatMap(readSheets));
  const sheets = found.map(({ name }) => name);
  const taken = options.sheet === undefined ? found[0] : found.find(({ name }) => name === options.sheet);
  if (taken === undefined) return nothing(sheets, [...diagnostics, noSheet(options.sheet, sheets)]);
  const language = options.language ?? languageOf(taken.texts);
  const plan = makePlan(taken.reading);
  const draft = writeDraft(plan, { name: baseName(options.name), texts: taken.texts, language });
  return {
    text: draft.text(),
    guesses: draft.guesses,
    notUnderstood: draft.notUnderstood,
    sheets,
    diagnostics:
      options.sheet === undefined && sheets.length > 1
        ? [...diagnostics, several(taken.name, sheets)]
        : diagnostics,
  };
}

function nothing(sheets: readonly string[], diagnostics: readonly Diagnostic[]): ImportedSheet {
  return { text: "", guesses: [], notUnderstood: [], sheets, diagnostics };
}

function noSheet(wanted: string | undefined, sheets: readonly string[]): Diagnostic {
  if (wanted === undefined || sheets.length === 0) return report("table-missing", {});
  return report("sheet-unknown", { wanted, sheets: listed(sheets) });
}

function several(taken: string, sheets: readonly string[]): Diagnostic {
  return report("several-sheets", { taken, sheets: listed(sheets) });
}

function listed(sheets: readonly string[]) {
  const chinese = sheets.join("、");
  return { "zh-Hans": chinese, "zh-Hant": chinese, en: sheets.join(", ") };
}

/** Sheets of one name are told apart by a number. */
function distinctNames(sheets: readonly FoundSheet[]): readonly FoundSheet[] {
  const seen = new Map<string, number>();
  return sheets.map((sheet) => {
    const count = (seen.get(sheet.name) ?? 0) + 1;
    seen.set(sheet.name, count);
    return count === 1 ? sheet : { ...sheet, name: `${sheet.name} (${count})` };
  });
}
