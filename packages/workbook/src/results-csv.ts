import {
  type ColumnScores,
  type CompleteText,
  itemsOf,
  type Language,
  percentOf,
  RESULT_COLUMN,
  type Result,
  type Template,
  textIn,
} from "@scorecard/model";
import { stringify } from "csv-stringify/browser/esm/sync";
import { safeCell } from "./spreadsheet-cells.ts";

/** One column of the table: what makes it one, its heading, and what it holds for a person. */
interface TableColumn {
  readonly id: string;
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
  template: { "zh-Hans": "模板", "zh-Hant": "範本", en: "Template" },
  grade: { "zh-Hans": "等级", "zh-Hant": "等第", en: "Grade" },
  coefficient: { "zh-Hans": "系数", "zh-Hant": "係數", en: "Coefficient" },
  decision: { "zh-Hans": "决定", "zh-Hant": "決定", en: "Decision" },
  result: { "zh-Hans": "结果", "zh-Hant": "結果", en: "Result" },
} as const satisfies { readonly [label: string]: CompleteText };

/**
 * Results as a CSV table with a header row, one row a person: who, period and status, the total of each section and
 * of the sheet in every column, grade, coefficient and decision where a sheet has them, and the result of each item; rows
 * that a review added follow as name, weight and result in one cell each group. Cells without points are empty. Lines end as spreadsheets
 * expect (CR LF); a byte order mark is the caller's matter.
 * @param templates the templates of `results`: a sheet and its variants; what they share is one column
 */
export function resultsCsv(
  templates: readonly Template[],
  results: readonly Result[],
  language: Language,
): string {
  const columns = mergedColumns(templates, language);
  const header = columns.map(({ heading }) => safeCell(heading));
  const rows = results.map((result) => columns.map(({ cell }) => safeCell(cell(result))));
  return stringify([header, ...rows], { record_delimiter: "windows" });
}

/** The columns of several templates in the order of the first; a column that another one has too stands once. */
function mergedColumns(templates: readonly Template[], language: Language): readonly TableColumn[] {
  const parts = templates.map((template) => columnsOf(template, language));
  const part = (name: keyof TemplateColumns) => unique(parts.flatMap((columns) => columns[name]));
  return [
    ...personColumns(language, templates.length > 1),
    ...part("sections"),
    ...part("totals"),
    ...part("conclusions"),
    ...part("items"),
  ];
}

function unique(columns: readonly TableColumn[]): readonly TableColumn[] {
  return [...new Map(columns.toReversed().map((column) => [column.id, column])).values()].toReversed();
}

function personColumns(language: Language, severalTemplates: boolean): readonly TableColumn[] {
  const column = (id: keyof typeof LABELS, cell: TableColumn["cell"]): TableColumn => {
    return { id, heading: LABELS[id][language], cell };
  };
  return [
    column("number", ({ employee }) => employee.number),
    column("name", ({ employee }) => employee.name),
    column("department", ({ employee }) => employee.department ?? ""),
    column("position", ({ employee }) => employee.position ?? ""),
    ...(severalTemplates ? [column("template", ({ template }) => template.id)] : []),
    column("period", ({ period }) => period),
    column("status", ({ status }) => LABELS[status][language]),
  ];
}

interface TemplateColumns {
  readonly sections: readonly TableColumn[];
  readonly totals: readonly TableColumn[];
  readonly conclusions: readonly TableColumn[];
  readonly items: readonly TableColumn[];
}

function columnsOf(template: Template, language: Language): TemplateColumns {
  const label = (name: keyof typeof LABELS) => LABELS[name][language];
  const scoreColumns = [
    ...template.raters.map(({ key, name }) => ({ key, name: textIn(name, language) })),
    { key: RESULT_COLUMN, name: label("result") },
  ];
  const inColumn = (of: string, column: string) =>
    language === "en" ? `${of} (${column})` : `${of}（${column}）`;
  const sections = template.sections.flatMap((section) =>
    scoreColumns.map(({ key, name }): TableColumn => {
      const heading = inColumn(textIn(section.name, language), name);
      return {
        id: `section ${section.key} ${key}`,
        heading,
        cell: (result) => pointsIn(sectionTotals(result, section.key), key),
      };
    }),
  );
  const totals = scoreColumns.map(({ key, name }): TableColumn => {
    return {
      id: `total ${key}`,
      heading: inColumn(label("total"), name),
      cell: (result) => pointsIn(result.totals, key),
    };
  });
  const items = template.sections.flatMap(itemsOf).map((item): TableColumn => {
    return {
      id: `item ${item.key}`,
      heading: inColumn(textIn(item.name, language), label("result")),
      cell: (result) => pointsIn(itemScores(result, item.key), RESULT_COLUMN),
    };
  });
  return {
    sections,
    totals,
    conclusions: conclusionColumns(template, language),
    items: [...items, ...rowColumns(template, language)],
  };
}

/** What follows from the total, as far as the sheet declares it. */
function conclusionColumns({ grades = [], passMark }: Template, language: Language): readonly TableColumn[] {
  const column = (id: "grade" | "coefficient" | "decision", cell: TableColumn["cell"]): TableColumn => {
    return { id, heading: LABELS[id][language], cell };
  };
  const decides = passMark !== undefined || grades.some(({ decision }) => decision !== undefined);
  const decisions = ({ grade, passed }: Result) =>
    [grade?.decision, passed?.decision].flatMap((text) => (text ? [textIn(text, language)] : [])).join("; ");
  return [
    ...(grades.length > 0 ? [column("grade", ({ grade }) => grade?.key ?? "")] : []),
    ...(grades.some(({ coefficient }) => coefficient !== undefined)
      ? [column("coefficient", ({ grade }) => grade?.coefficient ?? "")]
      : []),
    ...(decides ? [column("decision", decisions)] : []),
  ];
}

/** The rows that reviews add differ from person to person: each group of them is one column. */
function rowColumns(template: Template, language: Language): readonly TableColumn[] {
  return template.sections.flatMap((section) =>
    section.groups.flatMap(({ key, name, rows }): TableColumn[] => {
      if (rows === undefined || key === undefined) return [];
      const heading = name === undefined ? key : textIn(name, language);
      return [{ id: `rows ${key}`, heading, cell: (result) => rowsIn(result, section.key, key) }];
    }),
  );
}

function rowsIn(result: Result, section: string, group: string): string {
  const groups = result.sections.find(({ key }) => key === section)?.groups ?? [];
  const items = groups.find(({ key }) => key === group)?.items ?? [];
  const rows = items.flatMap(({ row, scores }) =>
    row === undefined
      ? []
      : [`${row.name} ${percentOf(row.weight)}% ${pointsIn(scores, RESULT_COLUMN)}`.trim()],
  );
  return rows.join("; ");
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
