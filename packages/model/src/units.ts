import type { CompleteText } from "./language.ts";
import type { Unit } from "./template/values.ts";

/** What a unit measures. Only units of one dimension compare and convert. */
export type Dimension =
  | "percent"
  | "points"
  | "money"
  | "days"
  | "hours"
  | "class-hours"
  | "months"
  | "count";

/** A unit that the language knows by itself. */
export interface KnownUnit {
  readonly id: string;
  readonly dimension: Dimension;
  /** How it is printed after a number. */
  readonly name: CompleteText;
  /** Its English name after the number 1. */
  readonly one: string;
  /** Every way in which authors write it, all vocabularies together. */
  readonly spellings: readonly string[];
  /** How many of its dimension's base unit it stands for, as an exact number. */
  readonly factor: string;
  /** Whether its measures take whole numbers only, unless the measure says otherwise. */
  readonly whole: boolean;
}

function count(
  id: string,
  hans: string,
  hant: string,
  en: string,
  one: string,
  spellings: readonly string[],
): KnownUnit {
  return {
    id,
    dimension: "count",
    name: { "zh-Hans": hans, "zh-Hant": hant, en },
    one,
    spellings,
    factor: "1",
    whole: true,
  };
}

/** The units of the language. Counted things differ by their classifier but are one dimension. */
export const UNITS: readonly KnownUnit[] = [
  {
    id: "%",
    dimension: "percent",
    name: { "zh-Hans": "%", "zh-Hant": "%", en: "%" },
    one: "%",
    spellings: ["%", "percent", "百分点", "百分點", "个百分点", "個百分點"],
    factor: "1",
    whole: false,
  },
  {
    id: "points",
    dimension: "points",
    name: { "zh-Hans": "分", "zh-Hant": "分", en: "points" },
    one: "point",
    spellings: ["分", "points", "point", "pts", "pt"],
    factor: "1",
    whole: false,
  },
  {
    id: "yuan",
    dimension: "money",
    name: { "zh-Hans": "元", "zh-Hant": "元", en: "yuan" },
    one: "yuan",
    spellings: ["元", "yuan", "CNY", "RMB"],
    factor: "1",
    whole: false,
  },
  {
    id: "wan-yuan",
    dimension: "money",
    name: { "zh-Hans": "万元", "zh-Hant": "萬元", en: "×10,000 yuan" },
    one: "×10,000 yuan",
    spellings: ["万元", "萬元", "wan-yuan"],
    factor: "10000",
    whole: false,
  },
  {
    id: "days",
    dimension: "days",
    name: { "zh-Hans": "天", "zh-Hant": "天", en: "days" },
    one: "day",
    spellings: ["天", "日", "工作日", "个工作日", "個工作日", "days", "day"],
    factor: "1",
    whole: false,
  },
  {
    id: "hours",
    dimension: "hours",
    name: { "zh-Hans": "小时", "zh-Hant": "小時", en: "hours" },
    one: "hour",
    spellings: ["小时", "小時", "个小时", "個小時", "hours", "hour"],
    factor: "1",
    whole: false,
  },
  {
    id: "class-hours",
    dimension: "class-hours",
    name: { "zh-Hans": "课时", "zh-Hant": "課時", en: "class hours" },
    one: "class hour",
    spellings: ["课时", "課時", "学时", "學時", "class-hours"],
    factor: "1",
    whole: false,
  },
  {
    id: "months",
    dimension: "months",
    name: { "zh-Hans": "个月", "zh-Hant": "個月", en: "months" },
    one: "month",
    spellings: ["个月", "個月", "月", "months", "month"],
    factor: "1",
    whole: false,
  },
  {
    id: "years",
    dimension: "months",
    name: { "zh-Hans": "年", "zh-Hant": "年", en: "years" },
    one: "year",
    spellings: ["年", "years", "year"],
    factor: "12",
    whole: false,
  },
  count("times", "次", "次", "times", "time", ["次", "times", "time"]),
  count("people", "人", "人", "people", "person", ["人", "名", "位", "people", "persons", "person"]),
  count("person-times", "人次", "人次", "attendances", "attendance", ["人次"]),
  count("items", "个", "個", "", "", ["个", "個", "项", "項", "家", "户", "戶", "件", "items"]),
];

const BY_SPELLING: ReadonlyMap<string, KnownUnit> = new Map(
  UNITS.flatMap((unit) => unit.spellings.map((spelling) => [spelling, unit] as const)),
);

const BY_ID: ReadonlyMap<string, KnownUnit> = new Map(UNITS.map((unit) => [unit.id, unit]));

/** The English name of a known unit after the number 1: `point`, `person`; none where its author calls it otherwise. */
export function singularOf({ id, name }: Unit): string | undefined {
  const known = BY_ID.get(id);
  return known && (name.en ?? known.name.en) === known.name.en ? known.one : undefined;
}

/** The unit that authors write as `spelling`, or `undefined`: then it is a unit of their own. */
export function unitOf(spelling: string): KnownUnit | undefined {
  return BY_SPELLING.get(spelling);
}
