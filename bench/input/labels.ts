/** A text in the two languages of the benchmarked sheet. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

const both = (zh: string, en: string): Both => ({ zh, en });

/** The words that a sheet prints besides those of its template. */
export const LABELS = {
  period: both("考核期间", "Period"),
  name: both("姓名", "Name"),
  number: both("工号", "Employee no."),
  department: both("部门", "Department"),
  position: both("岗位", "Position"),
  order: both("序号", "No."),
  item: both("考核项目", "Item"),
  competency: both("考核指标", "Competency"),
  weight: both("权重", "Weight"),
  requirement: both("指标要求", "Requirement"),
  anchors: both("指标说明", "What each level looks like"),
  scoring: both("评分等级", "Scoring"),
  levelPoints: both("考核评分", "Points"),
  score: both("得分", "Score"),
  result: both("结果", "Result"),
  weightedTotal: both("加权合计", "Weighted total"),
  total: both("总分", "Total score"),
  measure: both("计量", "Measure"),
  notes: both("备注", "Notes on items"),
  signature: both("签字", "Signature"),
  date: both("日期", "Date"),
  yes: both("是", "Yes"),
  no: both("否", "No"),
  allMet: both("全部做到", "All met"),
  eachDeducted: both("每项未做到", "For each not met"),
  onceDeducted: both("不论几项未做到，只扣一次", "Taken once, however many are not met"),
  noFloor: both("不设下限", "no lower limit"),
} as const;

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September"].concat(
  ["October", "November", "December"],
);

/** The blanks of a date to write by hand. */
export const DATE_BLANKS = "年　　　月　　　日";

/** A month (`2026-09`) in words. */
export function monthWords(period: string): Both {
  const [year = "", month = ""] = period.split("-");
  return both(`${year} 年 ${Number(month)} 月`, `${MONTHS[Number(month) - 1]} ${year}`);
}

/** Which page of how many, as it stands in the footer of every page. */
export function pageWords(page: number, pages: number): string {
  return `第 ${page} 页 / 共 ${pages} 页 · Page ${page} of ${pages}`;
}
