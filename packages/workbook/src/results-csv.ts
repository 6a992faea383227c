import {
  type ColumnScores,
  type CompleteText,
  itemsOf,
  type Language,
  RESULT_COLUMN,
  type Result,
  type Template,
  textIn,
} from "@scorecard/model";
import { stringify } from "csv-stringify/browser/esm/sync";
import { safeCell } from "./spreadsheet-cells.ts";

/** One column of the table: its heading, and what it holds for a person. */
interface TableColumn {
  readonly heading: string;
  readonly cell: (result: Result) => string;
}

const LABELS = {
  number: { "zh-Hans": "工号", "zh-Hant": "員工編號", en: "Employee number" },
  name: { "zh-Hans": "姓名", "zh-Hant": "姓名", en: "Name" },
  department: { "zh-Hans": "部门", "zh-Hant": "部門", en: "Department" },
  position: { "zh-Hans": "岗位", "zh-Hant": "職位", en: "Position" },
  period: { "zh-Hans": "考核期间", "zh-Hant": "考核期間", en: "Period" },
  status: { "zh-Hans": "状态", "zh-Hant": "狀態", en: "Status" },
  final: { "zh-Hans": "确定", "zh-Hant": "確定", en: "final" },
  provisional: { "zh-Hans": "暂定", "zh-Hant": "暫定", en: "provisional" },
  total: { "zh-Hans": "总分", "zh-Hant": "總分", en: "Total" },
  result: { "zh-Hans": "结果", "zh-Hant": "結果", en: "Result" },
} as const satisfies { readonly [label: string]: CompleteText };

/**
 * Results as a CSV table with a header row, one row a person: who, period and status, the total of each section and
 * of the sheet in every column, and the result of each item. Cells without points are empty. Lines end as spreadsheets
 * expect (CR LF); a byte order mark is the caller's matter.
 * @param template the template of all `results`
 */
export function resultsCsv(template: Template, results: readonly Result[], language: Language): string {
  const columns = tableColumns(template, language);
  const header = columns.map(({ heading }) => safeCell(heading));
  const rows = results.map((result) => columns.map(({ cell }) => safeCell(cell(result))));
  return stringify([header, ...rows], { record_delimiter: "windows" });
}

function tableColumns(template: Template, language: Language): readonly TableColumn[] {
  const label = (name: keyof typeof LABELS) => LABELS[name][language];
  const scoreColumns = [
    ...template.raters.map(({ key, name }) => ({ key, name: textIn(name, language) })),
    { key: RESULT_COLUMN, name: label("result") },
  ];
  const inColumn = (of: string, column: string) =>
    language === "en" ? `${of} (${column})` : `${of}（${column}）`;
  const person: readonly TableColumn[] = [
    { heading: label("number"), cell: ({ employee }) => employee.number },
    { heading: label("name"), cell: ({ employee }) => employee.name },
    { heading: label("department"), cell: ({ employee }) => employee.department ?? "" },
    { heading: label("position"), cell: ({ employee }) => employee.position ?? "" },
    { heading: label("period"), cell: ({ period }) => period },
    { heading: label("status"), cell: ({ status }) => label(status) },
  ];
  const sections = template.sections.flatMap((section) =>
    scoreColumns.map(({ key, name }): TableColumn => {
      const heading = inColumn(textIn(section.name, language), name);
      return { heading, cell: (result) => pointsIn(sectionTotals(result, section.key), key) };
    }),
  );
  const totals = scoreColumns.map(({ key, name }): TableColumn => {
    return { heading: inColumn(label("total"), name), cell: (result) => pointsIn(result.totals, key) };
  });
  const items = template.sections.flatMap(itemsOf).map((item): TableColumn => {
    const heading = inColumn(textIn(item.name, language), label("result"));
    return { heading, cell: (result) => pointsIn(itemScores(result, item.key), RESULT_COLUMN) };
  });
  return [...person, ...sections, ...totals, ...items];
}

function sectionTotals(result: Result, key: string): ColumnScores | undefined {
  return result.sections.find((section) => section.key === key)?.totals;
}

function itemScores(result: Result, key: string): ColumnScores | undefined {
  for (const section of result.sections) {
    for (const group of section.groups) {
      const item = group.items.find((candidate) => candidate.key === key);
      if (item !== undefined) return item.scores;
    }
  }
  return undefined;
}

function pointsIn(scores: ColumnScores | undefined, column: string): string {
  return scores?.[column]?.points ?? "";
}
