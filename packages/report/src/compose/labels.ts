import type { CompleteText } from "@scorecard/model";

function label(hans: string, hant: string, en: string): CompleteText {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}

/** Every word that the sheet itself prints. */
export const LABELS = {
  period: label("考核期间", "考核期間", "Period"),
  name: label("姓名", "姓名", "Name"),
  number: label("工号", "員工編號", "Employee no."),
  department: label("部门", "部門", "Department"),
  position: label("岗位", "職位", "Position"),
  order: label("序号", "序號", "No."),
  item: label("考核项目", "考核項目", "Item"),
  competency: label("考核指标", "考核指標", "Competency"),
  weight: label("权重", "權重", "Weight"),
  requirement: label("指标要求", "指標要求", "Requirement"),
  anchors: label("指标说明", "指標說明", "What each level looks like"),
  scoring: label("评分等级", "評分等級", "Scoring"),
  levelPoints: label("考核评分", "考核評分", "Points"),
  score: label("得分", "得分", "Score"),
  result: label("结果", "結果", "Result"),
  weightedTotal: label("加权合计", "加權合計", "Weighted total"),
  fullMarks: label("满分", "滿分", "of"),
  total: label("总分", "總分", "Total score"),
  measure: label("计量", "計量", "Measure"),
  dataSource: label("数据来源", "資料來源", "Data source"),
  notes: label("备注", "備註", "Notes on items"),
  signature: label("签字", "簽名", "Signature"),
  date: label("日期", "日期", "Date"),
  provisional: label("暂定", "暫定", "Provisional"),
  provisionalReason: label(
    "有评分尚缺，带角标的格子待评。",
    "有評分尚缺，帶角標的格子待評。",
    "Some scores are missing: see the cells with a marked corner.",
  ),
  continued: label("（续）", "（續）", " (continued)"),
  yes: label("是", "是", "Yes"),
  no: label("否", "否", "No"),
  allMet: label("全部做到", "全部做到", "All met"),
  eachDeducted: label("每项未做到", "每項未做到", "For each not met"),
  onceDeducted: label(
    "不论几项未做到，只扣一次",
    "不論幾項未做到，只扣一次",
    "Taken once, however many are not met",
  ),
  noFloor: label("不设下限", "不設下限", "no lower limit"),
} as const satisfies { readonly [name: string]: CompleteText };

/** The name of a level that has no name of its own. */
export function levelLabel(key: string): CompleteText {
  return /^\d+$/.test(key) ? label(`${key}级`, `${key}級`, `Level ${key}`) : label(key, key, key);
}

/** How low deductions go. */
export function floorLabel(points: string): CompleteText {
  return label(`最低 ${points} 分`, `最低 ${points} 分`, `not below ${points}`);
}

/** Which page of how many. */
export function pageLabel(page: number, pages: number): CompleteText {
  return label(
    `第 ${page} 页 / 共 ${pages} 页`,
    `第 ${page} 頁 / 共 ${pages} 頁`,
    `Page ${page} of ${pages}`,
  );
}

/** The blanks of a date to write by hand. */
export const DATE_BLANKS = label("年　　　月　　　日", "年　　　月　　　日", "yyyy / mm / dd");
