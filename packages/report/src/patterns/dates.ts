import type { Language } from "@scorecard/model";
import { periodWords, readPeriod } from "../compose/period-words.ts";
import { chineseNumber, chineseYear } from "./chinese-numerals.ts";

/** How a period or a day is written: 二〇二六年十一月, 2026 年 11 月, November 2026, 2026-11. */
export type DateStyle = "chinese" | "figures" | "english" | "numbers";

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/**
 * A period (`2026-11`, `2026-Q3`, `2026-H2`, `2026`) or a day (`2026-11-24`) in words.
 * @returns `undefined` when it is neither.
 */
export function dateInWords(value: string, language: Language, style: DateStyle): string | undefined {
  const script = language === "zh-Hant" ? "zh-Hant" : "zh-Hans";
  const day = readDay(value);
  if (day === undefined && readPeriod(value) === undefined) return undefined;
  if (style === "numbers") return value;
  if (style === "english") return day === undefined ? periodWords(value).en : englishDay(day);
  if (style === "figures") {
    return day === undefined
      ? periodWords(value)[script]
      : `${day.year} 年 ${Number(day.month)} 月 ${Number(day.day)} 日`;
  }
  return day === undefined ? chinesePeriod(value, script) : chineseDay(day);
}

/** A day of the calendar. */
function readDay(value: string): Day | undefined {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const date = new Date(`${value}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  return year !== "" && exists ? { year, month, day } : undefined;
}

function englishDay({ year, month, day }: Day): string {
  return `${Number(day)} ${periodWords(`${year}-${month}`).en}`;
}

function chineseDay({ year, month, day }: Day): string {
  return `${chineseYear(year)}年${count(month)}月${count(day)}日`;
}

function chinesePeriod(period: string, script: "zh-Hans" | "zh-Hant"): string {
  const words = periodWords(period)[script];
  const { year = "", month, quarter } = readPeriod(period) ?? {};
  return words
    .replace(year, chineseYear(year))
    .replace(` ${month ?? quarter} `, count(month ?? quarter ?? "0"))
    .replaceAll(" ", "");
}

/** Months, days and quarters are counted, not read digit by digit: 十一, not 一一. */
function count(number: string): string {
  return chineseNumber(number, "zh-Hans", "chinese") ?? number;
}
