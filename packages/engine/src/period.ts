import type { PeriodKind } from "@scorecard/model";
import { dayNumber, lastDayOfMonth } from "./expressions/dates.ts";

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

/** How many months each kind of period has, and how its parts of a year are counted. */
const MONTHS: { readonly [K in PeriodKind]: number } = { month: 1, quarter: 3, "half-year": 6, year: 12 };

const WRITE: { readonly [K in PeriodKind]: (year: string, part: number) => string } = {
  month: (year, part) => `${year}-${String(part).padStart(2, "0")}`,
  quarter: (year, part) => `${year}-Q${part}`,
  "half-year": (year, part) => `${year}-H${part}`,
  year: (year) => year,
};

/** How a period of each kind is written, for messages. */
export const PERIOD_EXAMPLES: { readonly [K in PeriodKind]: string } = {
  month: "2026-09",
  quarter: "2026-Q3",
  "half-year": "2026-H2",
  year: "2026",
};

/** A month, quarter, half-year or year. */
export interface Period {
  readonly kind: PeriodKind;
  /** Its one stable form: `2026-09`, `2026-Q3`, `2026-H2`, `2026`. */
  readonly text: string;
  /** The months that it covers, 1 to 12. */
  readonly months: readonly number[];
  /** Its first and its last day, counted from 1970-01-01. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * Reads a period as people write it (`2026年9月`, `2026/9`, `2026年第三季度`), of one of the given kinds.
 * @returns `undefined` when the text is no period of these kinds.
 */
export function readPeriodOf(text: string, kinds: readonly PeriodKind[]): Period | undefined {
  const written = text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
  for (const kind of kinds) {
    for (const form of FORMS[kind]) {
      const match = form.exec(written);
      if (match !== null) return periodOf(kind, match[1] ?? "", partOf(match[2] ?? "1"));
    }
  }
  return undefined;
}

/**
 * Reads a period as people write it (`2026年9月`, `2026/9`, `2026年第三季度`).
 * @returns its one stable form (`2026-09`, `2026-Q3`, `2026-H2`, `2026`), or `undefined` when the text is no
 * period of this kind.
 */
export function readPeriod(text: string, kind: PeriodKind): string | undefined {
  return readPeriodOf(text, [kind])?.text;
}

function partOf(written: string): number {
  if (written === "上") return 1;
  if (written === "下") return 2;
  return QUARTERS.includes(written) ? QUARTERS.indexOf(written) + 1 : Number(written);
}

function periodOf(kind: PeriodKind, year: string, part: number): Period | undefined {
  const length = MONTHS[kind];
  const first = (part - 1) * length + 1;
  const last = first + length - 1;
  if (part < 1 || last > 12) return undefined;
  return {
    kind,
    text: WRITE[kind](year, part),
    months: Array.from({ length }, (_, index) => first + index),
    firstDay: dayNumber(Number(year), first, 1),
    lastDay: dayNumber(Number(year), last, lastDayOfMonth(Number(year), last)),
  };
}
