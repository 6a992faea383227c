import type { PeriodKind } from "@scorecard/model";

const YEAR = "((?:19|20|21)\\d{2})";
const QUARTERS = ["一", "二", "三", "四"];

/** The forms in which each kind of period is written, after full-width forms were made half-width. */
const FORMS: { readonly [K in PeriodKind]: readonly RegExp[] } = {
  month: [new RegExp(`^${YEAR}[-/.](\\d{1,2})$`), new RegExp(`^${YEAR}年(\\d{1,2})月份?$`)],
  quarter: [
    new RegExp(`^${YEAR}[-/.]?q([1-4])$`),
    new RegExp(`^${YEAR}年第?([1-4一二三四])季度?$`),
    new RegExp(`^${YEAR}年q([1-4])$`),
  ],
  "half-year": [new RegExp(`^${YEAR}[-/.]?h([12])$`), new RegExp(`^${YEAR}年?([上下])半年$`)],
  year: [new RegExp(`^${YEAR}(?:年|年度)?$`)],
};

const WRITE: { readonly [K in PeriodKind]: (year: string, part: string) => string | undefined } = {
  month: (year, part) => {
    const month = Number(part);
    return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : undefined;
  },
  quarter: (year, part) => `${year}-Q${QUARTERS.includes(part) ? QUARTERS.indexOf(part) + 1 : part}`,
  "half-year": (year, part) => `${year}-H${{ 上: "1", 下: "2" }[part] ?? part}`,
  year: (year) => year,
};

/** How a period of each kind is written, for messages. */
export const PERIOD_EXAMPLES: { readonly [K in PeriodKind]: string } = {
  month: "2026-09",
  quarter: "2026-Q3",
  "half-year": "2026-H2",
  year: "2026",
};

/**
 * Reads a period as people write it (`2026年9月`, `2026/9`, `2026年第三季度`).
 * @returns its one stable form (`2026-09`, `2026-Q3`, `2026-H2`, `2026`), or `undefined` when the text is no
 * period of this kind.
 */
export function readPeriod(text: string, kind: PeriodKind): string | undefined {
  const written = text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  for (const form of FORMS[kind]) {
    const match = form.exec(written);
    if (match !== null) return WRITE[kind](match[1] ?? "", match[2] ?? "");
  }
  return undefined;
}
