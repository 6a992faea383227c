import type { CompleteText, PeriodKind } from "@scorecard/model";

/** A period taken apart: the year, and which month, quarter or half of it. */
export interface PeriodParts {
  readonly year: string;
  readonly month?: string;
  readonly quarter?: string;
  readonly half?: "1" | "2";
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Reads `2026-09`, `2026-Q3`, `2026-H2` or `2026`; `undefined` for anything else. */
export function readPeriod(period: string): PeriodParts | undefined {
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/.exec(period);
  const [, year, month, quarter, half] = match ?? [];
  if (year === undefined) return undefined;
  if (month !== undefined) return { year, month: String(Number(month)) };
  if (quarter !== undefined) return { year, quarter };
  if (half === "1" || half === "2") return { year, half };
  return { year };
}

/** A period in words: `2026 年 9 月`, `September 2026`. A text that is no period stays as it is. */
export function periodWords(period: string): CompleteText {
  const parts = readPeriod(period);
  if (parts === undefined) return { "zh-Hans": period, "zh-Hant": period, en: period };
  const { year, month, quarter, half } = parts;
  if (month !== undefined) {
    const chinese = `${year} 年 ${month} 月`;
    return { "zh-Hans": chinese, "zh-Hant": chinese, en: `${MONTHS[Number(month) - 1]} ${year}` };
  }
  if (quarter !== undefined) {
    const chinese = `${year} 年第 ${quarter} 季度`;
    return { "zh-Hans": chinese, "zh-Hant": `${year} 年第 ${quarter} 季`, en: `Q${quarter} ${year}` };
  }
  if (half !== undefined) {
    const chinese = `${year} 年${half === "1" ? "上" : "下"}半年`;
    return { "zh-Hans": chinese, "zh-Hant": chinese, en: `H${half} ${year}` };
  }
  return { "zh-Hans": `${year} 年`, "zh-Hant": `${year} 年`, en: year };
}

/** What a blank sheet prints to be completed by hand; a sheet for several kinds of period offers each of them. */
export function periodBlanks(kinds: readonly PeriodKind[]): CompleteText {
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return ALONE[only];
  const parts = kinds.map((kind) => OFFERED[kind]);
  const chinese = (language: "zh-Hans" | "zh-Hant") =>
    `　　　　年${parts.map((part) => part[language]).join("\n或")}`;
  return {
    "zh-Hans": chinese("zh-Hans"),
    "zh-Hant": chinese("zh-Hant"),
    en: `yyyy / ${parts.map((part) => part.en).join(" or ")}`,
  };
}

function blank(hans: string, hant: string, en: string): CompleteText {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}

const ALONE: { readonly [K in PeriodKind]: CompleteText } = {
  month: blank("　　　　年　　　月", "　　　　年　　　月", "yyyy / mm"),
  quarter: blank("　　　　年第　　季度", "　　　　年第　　季", "yyyy / Q"),
  "half-year": blank("　　　　年　　半年", "　　　　年　　半年", "yyyy / H"),
  year: blank("　　　　年", "　　　　年", "yyyy"),
};

const OFFERED: { readonly [K in PeriodKind]: CompleteText } = {
  month: blank("　　　月", "　　　月", "mm"),
  quarter: blank("第　　季度", "第　　季", "Q"),
  "half-year": blank("　　半年", "　　半年", "H"),
  year: blank("全年", "全年", "year"),
};

/** A period on an axis: what it is within its year, and the year. */
export function shortPeriod(period: string): { readonly name: CompleteText; readonly year: CompleteText } {
  const parts = readPeriod(period);
  if (parts === undefined) return { name: blank(period, period, period), year: blank("", "", "") };
  const { year, month, quarter, half } = parts;
  const whole = blank(`${year} 年`, `${year} 年`, year);
  if (month !== undefined) {
    const english = MONTHS[Number(month) - 1]?.slice(0, 3) ?? month;
    return { name: blank(`${month} 月`, `${month} 月`, english), year: whole };
  }
  if (quarter !== undefined) {
    return { name: blank(`第 ${quarter} 季度`, `第 ${quarter} 季`, `Q${quarter}`), year: whole };
  }
  if (half !== undefined) {
    const chinese = half === "1" ? "上半年" : "下半年";
    return { name: blank(chinese, chinese, `H${half}`), year: whole };
  }
  return { name: whole, year: blank("", "", "") };
}
