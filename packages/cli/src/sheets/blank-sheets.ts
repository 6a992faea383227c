import { readPeriodOf } from "@scorecard/engine";
import type { PeriodKind, Template } from "@scorecard/model";
import { readRoster } from "@scorecard/workbook";
import { type ReadingSettings, readText, startOf } from "../input/read-text.ts";
import { foundErrors, note, type Session } from "../session.ts";
import type { Options } from "../usage/options.ts";
import { report } from "../words/messages.ts";
import type { PlacedSheet } from "./sheet-files.ts";

const PERIOD_EXAMPLES: { readonly [K in PeriodKind]: string } = {
  month: "2026-09",
  quarter: "2026-Q3",
  "half-year": "2026-H2",
  year: "2026",
};

/** The sheets to fill by hand: one a person of the roster, or a single one without a name. Problems are noted. */
export function blankSheets(
  session: Session,
  template: Template,
  { people, period: written, fillable }: Options,
  settings: ReadingSettings,
): readonly PlacedSheet[] {
  const period = written === undefined ? undefined : readPeriodOf(written, template.periods)?.text;
  if (written !== undefined && period === undefined) {
    const example = template.periods.map((kind) => PERIOD_EXAMPLES[kind]).join(" / ");
    note(session, report("wrong-period", { period: written, example }));
  }
  const known = { ...(period !== undefined && { period }), ...(fillable && { fillable }) };
  const blank = { kind: "blank", ...known } as const;
  if (people === undefined) return [{ input: blank }];
  const file = readText(session, people, settings);
  if (file === undefined) return [];
  const roster = readRoster(file.text, file.path);
  note(session, ...roster.diagnostics);
  if (roster.people.length === 0 && !foundErrors(session)) {
    note(session, report("empty-roster", { file: file.path }, startOf(file.path)));
  }
  return roster.people.map(({ employee, location }) => ({ input: { ...blank, employee }, location }));
}
