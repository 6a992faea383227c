import { RESULT_COLUMN, type Result } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { createScorer } from "../src/index.ts";
import { type Figures, SHEETS } from "./hand-worked/sheets.ts";

/** What a result says of the figures that are asked for. */
function figuresOf(result: Result, codes: readonly string[], asked: Figures): Figures {
  const items = new Map(
    result.sections
      .flatMap(({ groups }) => groups.flatMap((group) => group.items))
      .map(({ key, scores }) => [key, scores[RESULT_COLUMN]?.points ?? null]),
  );
  const { grade, passed, vetoes = [] } = result;
  return {
    total: result.totals[RESULT_COLUMN]?.points ?? null,
    ...(result.status === "provisional" && { status: "provisional" }),
    ...(codes.length > 0 && { codes }),
    ...(asked.items && {
      items: Object.fromEntries(Object.keys(asked.items).map((key) => [key, items.get(key) ?? null])),
    }),
    ...(asked.sections && {
      sections: result.sections.map(({ totals }) => totals[RESULT_COLUMN]?.points ?? null),
    }),
    ...(asked.columns && {
      columns: Object.fromEntries(
        Object.keys(asked.columns).map((key) => [key, result.totals[key]?.points ?? null]),
      ),
    }),
    ...(asked.grade !== undefined && { grade: grade?.key ?? "none" }),
    ...(asked.byPoints !== undefined && { byPoints: grade?.byPoints ?? "none" }),
    ...(asked.passed !== undefined && { passed: passed?.passed ?? false }),
    ...(asked.vetoes && { vetoes: vetoes.map(({ key }) => key) }),
  };
}

for (const [about, sheets] of Object.entries(SHEETS)) {
  describe(about, () => {
    test.each(sheets)("%s", (_, template, review, figures) => {
      for (const trace of [true, false]) {
        const { result, diagnostics } = createScorer(template, { trace }).score(review);
        const codes = diagnostics.map(({ code }) => code);
        expect(figuresOf(result, codes, figures)).toEqual(figures);
      }
    });
  });
}
