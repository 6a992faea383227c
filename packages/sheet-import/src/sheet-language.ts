import type { Language } from "@scorecard/model";

/** Frequent characters that only one of the two scripts has. */
const TRADITIONAL = /[評績標項權類級計總結備註數據來達過於實際優無為員資應發現說簽單準則業務處範圍額]/g;
const SIMPLIFIED = /[评绩标项权类级计总结备注数据来达过于实际优无为员资应发现说签单准则业务处范围额]/g;

/** The language that a sheet is written in, told from its characters. */
export function languageOf(texts: readonly string[]): Language {
  const all = texts.join("");
  const han = all.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = all.match(/[A-Za-z]/g)?.length ?? 0;
  if (han * 4 < latin) return "en";
  const traditional = all.match(TRADITIONAL)?.length ?? 0;
  const simplified = all.match(SIMPLIFIED)?.length ?? 0;
  return traditional > simplified ? "zh-Hant" : "zh-Hans";
}
