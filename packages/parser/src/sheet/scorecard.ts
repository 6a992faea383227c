import {
  firstText,
  formatExact,
  type Grade,
  type Input,
  type LocalizedText,
  type NotApplicable,
  type Signer,
  type Template,
} from "@scorecard/model";
import { checkEmployeeSigns } from "../lint/employee-does-not-sign.ts";
import { isUnsigned } from "../lint/signers-missing.ts";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { openScope, withInputs } from "../read/scope.ts";
import {
  type BlockContent,
  headSpan,
  keywordOf,
  type SortedStatements,
  sortStatements,
} from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { CLOSING_KEYWORDS, readClosing } from "./closing.ts";
import { readDifferences } from "./differences.ts";
import { withSectionsOfExtras } from "./extras.ts";
import { readGrades } from "./grades.ts";
import { readInput } from "./inputs.ts";
import { readMissing } from "./missing.ts";
import { readNotApplicable } from "./not-applicable.ts";
import { checkPlaceholders, noteOpenParameters, withGivenParameters } from "./parameters.ts";
import { allRaters, checkPartRaters } from "./part-raters.ts";
import { readPassMark } from "./pass-mark.ts";
import { readPeriods } from "./periods.ts";
import { readRaters } from "./raters.ts";
import { readResultRule } from "./result-rule.ts";
import { readRounding } from "./rounding.ts";
import { readSections } from "./sections.ts";
import { readSheetVetoes } from "./sheet-vetoes.ts";
import { readSigners } from "./signers.ts";
import { checkSyntaxVersion } from "./syntax-version.ts";
import { readTextFields } from "./text-fields.ts";
import { reachOfTotal } from "./total-reach.ts";
import type { FindLibrary } from "./use.ts";

/** A sheet to be read: what its head says, and its statements, from whichever files they come. */
export interface SheetSource {
  readonly id: string;
  readonly title: LocalizedText;
  /** Where its head is. */
  readonly span: Span;
  readonly statements: readonly Statement[];
}

const INPUTS = ["parameter", "input", "outside"] as const;

const CONTENT: BlockContent = {
  owner: "scorecard",
  once: [
    ...["syntax", "version", "position", "period", "scoring", "fullMarks", "raters", "result"],
    ...["missing", "notApplicable", "rounding", "grades", "passMark"],
  ] as BlockContent["once"],
  many: [...INPUTS, "difference", "section", ...CLOSING_KEYWORDS, "veto", "field", "sign"],
};

const ALLOWED = [...CONTENT.once, ...CONTENT.many];

/** Reads a sheet; the value is usable only when the context has no errors. */
export function readScorecard(source: SheetSource, findLibrary: FindLibrary, context: Context): Template {
  const { id, title, span } = source;
  const statements = withSectionsOfExtras(source.statements);
  const parts = sortStatements(statements, CONTENT, context);
  const complete = !statements.some((line) => line.block && keywordOf(line, ALLOWED) === undefined);
  checkSyntaxVersion(parts.one("syntax"), context);
  const periods = readPeriods(parts.one("period"), context);
  const inputs = readInputs(parts, context);
  checkPlaceholders(statements, inputs, context);
  const scope = withInputs(openScope(periods), inputs);
  const raters = readRaters(parts.one("raters"), context);
  const partRaters = allRaters(raters);
  const {
    sections,
    fullMarks,
    scope: afterSections,
  } = readSections(
    parts,
    {
      span,
      complete,
      scope,
      findLibrary,
      notApplicable: sheetNotApplicable(parts, context),
      raters: partRaters,
    },
    context,
  );
  const placed = sections.map(({ section }) => section);
  // What follows from something that is wrong would be said a second time.
  const goesOn = parts.all(...CLOSING_KEYWORDS, "grades", "passMark").length > 0;
  const reach = goesOn && context.errorCount() === 0 ? reachOfTotal(placed) : undefined;
  const closing = readClosing(parts, fullMarks, reach, afterSections, context);
  const graded = parts.one("grades");
  const rounding = readRounding(parts.one("rounding"), context);
  const totals = { fullMarks, reach: closing.reach, whole: rounding.total === 0 };
  const grades = graded ? readGrades(graded, totals, context) : [];
  const passMark = parts.one("passMark");
  const pass = passMark && readPassMark(passMark, fullMarks, closing.reach, context);
  const vetoes = readSheetVetoes(
    parts.all("veto"),
    sections,
    { grades, fullMarks, most: closing.reach?.high },
    context,
  );
  const textFields = readTextFields(parts.all("field"), context);
  if (graded) checkNotesHavePlace(grades, parts.all("field"), graded, context);
  const signers = readSigners(parts.all("sign"), context);
  checkSigners(signers, source.statements, parts.all("sign"), span, context);
  const version = readVersion(parts.one("version"), context);
  const position = readPosition(parts.one("position"), context);
  const missing = readMissing(parts.one("missing"), context);
  const differences = readDifferences(parts.all("difference"), raters, context);
  const columns = raters.flatMap((group) => group.raters);
  const result = readResultRule(
    parts.one("result"),
    raters,
    { span, raters: parts.one("raters") },
    scope,
    context,
  );
  checkPartRaters(partRaters, result, columns, context);
  const template = withGivenParameters({
    format: "scorecard-template",
    syntax: 1,
    id,
    ...(version && { version }),
    title,
    ...(position && { position }),
    periods,
    raters: columns,
    result,
    ...(missing && { missing }),
    ...(differences.length > 0 && { differences }),
    rounding,
    fullMarks: formatExact(fullMarks),
    ...(inputs.length > 0 && { inputs }),
    sections: placed,
    ...(closing.steps.length > 0 && { closing: closing.steps }),
    ...(vetoes.length > 0 && { vetoes }),
    ...(grades.length > 0 && { grades }),
    ...(pass && { passMark: pass }),
    textFields,
    signers,
  });
  noteOpenParameters(template, context);
  return template;
}

/** Parameters, inputs and outside data, in the order written. */
function readInputs(parts: SortedStatements, context: Context): readonly Input[] {
  const written = parts.inOrder.flatMap(({ keyword, statement }) => {
    const kind = INPUTS.find((input) => input === keyword);
    const input = kind && readInput(statement, kind, context);
    return input ? [{ key: input.key, span: headSpan(statement), value: input }] : [];
  });
  return withUniqueKeys(written, context);
}

function sheetNotApplicable(parts: SortedStatements, context: Context): NotApplicable | undefined {
  const statement = parts.one("notApplicable");
  const policy = statement && readNotApplicable(statement, context);
  return policy === "never" ? undefined : policy;
}

/** The author's own version of the sheet: a quoted text or a number. */
function readVersion(statement: Statement | undefined, context: Context): string | undefined {
  if (statement === undefined) return undefined;
  const value = contentsOf(statement, "version", context);
  const text = value.text();
  const version = text ? firstText(text) : value.quantity()?.value;
  if (version === undefined)
    context.problem("value-missing", { what: keywordText("version") }, headSpan(statement));
  else value.finish();
  return version;
}

function readPosition(statement: Statement | undefined, context: Context): LocalizedText | undefined {
  if (statement === undefined) return undefined;
  const value = contentsOf(statement, "position", context);
  const text = value.text();
  if (text === undefined)
    context.problem("value-missing", { what: keywordText("position") }, headSpan(statement));
  else value.finish();
  return text;
}

/** A grade that has to be explained is explained in one of the places for words. */
function checkNotesHavePlace(
  grades: readonly Grade[],
  fields: readonly Statement[],
  graded: Statement,
  context: Context,
): void {
  const explained = grades.find(({ needsNote }) => needsNote === true);
  if (explained === undefined || fields.length > 0) return;
  context.problem("grade-note-without-field", { grade: explained.key }, headSpan(graded));
}

function checkSigners(
  signers: readonly Signer[],
  statements: readonly Statement[],
  signatures: readonly Statement[],
  span: Span,
  context: Context,
): void {
  // A line that is there and cannot be read has been told.
  if (signers.length === 0 && signatures.length > 0) return;
  if (isUnsigned(signers, statements.at(-1), span, context)) return;
  checkEmployeeSigns(signers, signatures.at(-1), span, context);
}
