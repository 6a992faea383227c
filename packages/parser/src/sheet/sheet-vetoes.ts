import { exact, type Grade, type Rational, type Veto } from "@scorecard/model";
import { checkVetoChangesSomething } from "../lint/veto-changes-nothing.ts";
import type { Context } from "../read/context.ts";
import { TOTAL_POINTS } from "../read/scope.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { findNamed } from "./names.ts";
import type { PlacedSection } from "./section.ts";
import { type PlacedVeto, readVeto, reportUnknownGrade, type VetoPlace, withOwnKeys } from "./vetoes.ts";

/** What the sheet's vetoes can act on besides sections and items. */
interface Total {
  readonly grades: readonly Grade[];
  readonly fullMarks: Rational;
  /** What the total can reach, where that is known. */
  readonly most: Rational | undefined;
}

/** The vetoes of items, then of sections, then of the sheet: all that they can name is known by now. */
export function readSheetVetoes(
  statements: readonly Statement[],
  sections: readonly PlacedSection[],
  { grades, fullMarks, most }: Total,
  context: Context,
): readonly Veto[] {
  const total: VetoPlace = { ...TOTAL_POINTS, fullMarks };
  const items = sections.flatMap((section) =>
    section.items.map(({ item: { key, name, fullMarks: marks, rule } }) => ({
      key,
      name,
      fullMarks: exact(marks),
      inPercent: "measure" in rule && rule.measure?.unit?.id === "%",
    })),
  );
  const scored = sections.map(({ section: { key, name, fullMarks: marks } }) => {
    return { key, name, fullMarks: exact(marks) };
  });
  const scope = { place: total, items, sections: scored, total, grades };
  const read = (statement: Statement, place: VetoPlace): readonly PlacedVeto[] => {
    const veto = readVeto(statement, { ...scope, place }, context);
    return veto ? [veto] : [];
  };
  const libraries = sections.flatMap(({ libraryVetoes }) => libraryVetoes);
  for (const { veto, span } of libraries) checkGrades(veto, grades, span, context);
  const vetoes = [
    ...libraries,
    ...sections.flatMap((section) =>
      section.vetoes.flatMap(({ statement, place }) => read(statement, place)),
    ),
    ...statements.flatMap((statement) => read(statement, total)),
  ];
  checkTwice(vetoes, context);
  for (const { veto, span } of vetoes) checkVetoChangesSomething(veto, grades, most, span, context);
  return withOwnKeys(vetoes);
}

/** A library does not know the grades of the sheets that use it. */
function checkGrades(veto: Veto, grades: readonly Grade[], span: Span, context: Context): void {
  for (const effect of veto.effects) {
    if (!("grade" in effect)) continue;
    const found = findNamed({ ...span, name: effect.grade, others: [] }, grades);
    if (found === undefined) reportUnknownGrade(effect.grade, grades, span, context);
  }
}

/** The same event, as often, twice: one of the two is too many. */
function checkTwice(vetoes: readonly PlacedVeto[], context: Context): void {
  const seen = new Map<string, Span>();
  for (const { veto, span } of vetoes) {
    const cause = JSON.stringify(veto.cause);
    if (seen.has(cause)) context.problem("veto-twice", { veto: veto.text }, span);
    seen.set(cause, span);
  }
}
