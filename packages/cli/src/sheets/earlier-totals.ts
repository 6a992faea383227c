import { RESULT_COLUMN, type Result } from "@scorecard/model";
import type { EarlierTotal } from "@scorecard/report";

/**
 * The totals of a person in other periods by the same sheet, whatever its version was; the summary page takes those that
 * came before. Of a period that is there twice, the last one counts.
 */
export function earlierTotals(result: Result, known: readonly Result[]): readonly EarlierTotal[] {
  const { employee, period, template } = result;
  const same = known.filter(
    (other) =>
      other.template.id === template.id &&
      other.employee.number === employee.number &&
      other.period !== period,
  );
  const totals = same.map((other): EarlierTotal => {
    return { period: other.period, points: other.totals[RESULT_COLUMN]?.points ?? null };
  });
  return [...new Map(totals.map((total) => [total.period, total])).values()];
}
