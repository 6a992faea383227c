import { ConverterFactory } from "opencc-js/core";
import { from as fromSimplified, to as toTraditional } from "opencc-js/preset/cn2t";
import { from as fromTraditional, to as toSimplified } from "opencc-js/preset/t2cn";
import { LANGUAGES, type Language, type LocalizedText } from "./language.ts";

/*
 * The other Chinese script of texts that were written in one. Kept out of the package's main entry,
 * because the dictionaries are large and only needed where a sheet is shown in the other script.
 */

/** The field's words (Taiwan usage) where OpenCC's general dictionaries choose another. */
const TRADITIONAL_TERMS: readonly (readonly [string, string])[] = [
  ["考核記錄", "考核紀錄"],
  ["績效等級", "績效等第"],
  ["被考核人", "受評人"],
  ["同級評價", "同儕評核"],
  ["改進計劃", "改進計畫"],
  ["簽字", "簽名"],
  ["不願籤", "不願簽"],
  ["可以加一句宣告", "可以加一句聲明"],
  ["響應", "回應"],
  ["關鍵詞定位", "關鍵字定位"],
  ["強制分佈", "強制分配"],
  ["工號", "員工編號"],
  ["花名冊", "名冊"],
  ["模板", "範本"],
];

const SIMPLIFIED_TERMS: readonly (readonly [string, string])[] = [
  ["考核纪录", "考核记录"],
  ["绩效等第", "绩效等级"],
  ["受评人", "被考核人"],
  ["同侪评核", "同级评价"],
  ["改进计画", "改进计划"],
  ["资料来源", "数据来源"],
  ["员工编号", "工号"],
  ["签名", "签字"],
];

const traditional = ConverterFactory(fromSimplified.cn ?? [], toTraditional.twp ?? [], [TRADITIONAL_TERMS]);
const simplified = ConverterFactory(fromTraditional.tw ?? [], toSimplified.cn ?? [], [SIMPLIFIED_TERMS]);

/** A text written in one Chinese script, in both. What the author wrote stays as it is. */
export function inBothScripts(text: LocalizedText): LocalizedText {
  const hans = text["zh-Hans"];
  const hant = text["zh-Hant"];
  if (hans !== undefined && hant === undefined) return { ...text, "zh-Hant": traditional(hans) };
  if (hant !== undefined && hans === undefined) return { ...text, "zh-Hans": simplified(hant) };
  return text;
}

/** A copy of a plain value (a template) in which every localized text has both Chinese scripts. */
export function withBothScripts<T>(value: T): T {
  return convert(value) as T;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== "object" || value === null) return value;
  if (isLocalizedText(value)) return inBothScripts(value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, convert(member)]));
}

function isLocalizedText(value: object): value is LocalizedText {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, member]) => LANGUAGES.includes(key as Language) && typeof member === "string")
  );
}
