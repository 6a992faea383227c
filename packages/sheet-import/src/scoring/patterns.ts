/*
 * Building blocks of the patterns below. All of them meet folded text: half width, lower case, Simplified.
 */

/** A number, perhaps with thousands set apart. One group. */
export const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)`;

const UNITS = [
  "%|个百分点|百分点|percentage points?|percent|分钟|万元|千元|百元|分|元|个工作日|工作日|天|日|小时|课时|学时|个月|月|周|年",
  "人次|人|名|位|次|个|项|家|户|件|单|起|例|宗|笔|条|篇|份|台|套|辆|吨|公斤|千克|批|处|场|期|级|种|款|张|封|幅|米|桶|箱",
  "working days?|days?|hours?|minutes?|months?|weeks?|years?|times?|points?|pts?|people|persons?|cases?|items?|errors?|complaints?|visits?|customers?|clients?|yuan|kg",
].join("|");

/** A unit. One group. */
export const UNIT = `(${UNITS})`;

/** A unit or none. One group. */
export const MAYBE_UNIT = `(?:${UNIT})?`;

/** The unit of points. */
export const POINTS = "(?:分|points?|pts?|marks?)";

/** Makes a pattern in which a blank of the source stands for white space or none. */
export function pattern(source: string, flags = ""): RegExp {
  return new RegExp(source.replace(/ /g, String.raw`\s*`).replace(/_/g, String.raw`\s+`), flags);
}

/** What grades are called. */
export const GRADE_NAMES = [
  "卓越|杰出|特优|优秀|优良|优|良好|良|较好|很好|好|中等|中|一般|尚可|合格|基本合格|及格|达标|称职|基本称职|不称职|未达标|不达标|待改进|需改进|需提高|较差|很差|差|极差|不合格|不及格|可|劣|甲|乙|丙|丁",
  "非常满意|很满意|比较满意|满意|基本满意|不满意|非常不满意",
  "outstanding|excellent|exceptional|very good|good|above average|satisfactory|average|acceptable|fair|adequate|below average|needs improvement|to improve|poor|very poor|unsatisfactory|unacceptable|exceeds expectations|meets expectations|below expectations|exceeds|meets",
].join("|");

const CHINESE_DIGITS = "零一二三四五六七八九十";

/** The number that was written, without what sets thousands apart; 一 to 十 as digits. */
export function numberWritten(written: string): string {
  const digit = CHINESE_DIGITS.indexOf(written);
  if (written !== "" && digit >= 0) return String(digit);
  const plain = written.replace(/,/g, "");
  return plain.replace(/^0+(?=\d)/, "");
}

/** The unit as the language writes it, where it has its own word. */
export function unitWritten(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (/百分点|percent/.test(written)) return "%";
  if (written === "个工作日") return "工作日";
  if (/^working days?$/.test(written)) return "days";
  if (/^pts?$/.test(written)) return "points";
  return written;
}
