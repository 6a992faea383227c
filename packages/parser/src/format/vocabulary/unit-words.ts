import { type Language, unitOf } from "@scorecard/model";

/*
 * Units are printed as they are written where they are not the usual word: 3 家 is not 3 个. So only the usual words
 * are translated into each other.
 */

interface UnitWords {
  readonly en: readonly [one: string, several: string];
  readonly "zh-Hans": string;
  readonly "zh-Hant": string;
}

const USUAL: { readonly [id: string]: UnitWords } = {
  points: { en: ["point", "points"], "zh-Hans": "分", "zh-Hant": "分" },
  yuan: { en: ["yuan", "yuan"], "zh-Hans": "元", "zh-Hant": "元" },
  "wan-yuan": { en: ["wan-yuan", "wan-yuan"], "zh-Hans": "万元", "zh-Hant": "萬元" },
  days: { en: ["day", "days"], "zh-Hans": "天", "zh-Hant": "天" },
  hours: { en: ["hour", "hours"], "zh-Hans": "小时", "zh-Hant": "小時" },
  "class-hours": { en: ["class-hours", "class-hours"], "zh-Hans": "课时", "zh-Hant": "課時" },
  months: { en: ["month", "months"], "zh-Hans": "个月", "zh-Hant": "個月" },
  years: { en: ["year", "years"], "zh-Hans": "年", "zh-Hant": "年" },
  times: { en: ["time", "times"], "zh-Hans": "次", "zh-Hant": "次" },
  people: { en: ["person", "people"], "zh-Hans": "人", "zh-Hant": "人" },
  items: { en: ["items", "items"], "zh-Hans": "个", "zh-Hant": "個" },
};

const LATIN = /^[A-Za-z]/;

/** A unit in another vocabulary; `undefined` where it has to stay as it is. */
export function translatedUnit(word: string, isOne: boolean, language: Language): string | undefined {
  const usual = USUAL[unitOf(word)?.id ?? ""];
  if (usual === undefined || !isUsual(word, usual)) return undefined;
  return language === "en" ? usual.en[isOne ? 0 : 1] : usual[language];
}

function isUsual(word: string, usual: UnitWords): boolean {
  return LATIN.test(word) || word === usual["zh-Hans"] || word === usual["zh-Hant"];
}

/** Whether a unit is printed as its author writes it: 家, 桶. */
export function isAuthorsUnit(word: string): boolean {
  const usual = USUAL[unitOf(word)?.id ?? ""];
  return /^\p{Script=Han}+$/u.test(word) && (usual === undefined || !isUsual(word, usual));
}
