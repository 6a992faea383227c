import {
  type Language,
  RESULT_COLUMN,
  type Result,
  type Score,
  type Template,
  textIn,
} from "@scorecard/model";
import { type Column, table } from "../output/table.ts";
import { words } from "../words/words.ts";

const TITLES = {
  number: words("工号", "員工編號", "Number"),
  name: words("姓名", "姓名", "Name"),
  period: words("考核期间", "考核期間", "Period"),
  total: words("总分", "總分", "Total"),
  status: words("状态", "狀態", "Status"),
} as const;

const STATUSES = {
  final: words("确定", "確定", "final"),
  provisional: words("暂定", "暫定", "provisional"),
} as const;

/** What stands for a score that is not there yet; never 0. */
const MISSING = "—";

/** One row a person: each section's result, then the total of every rater and of the result. */
export function resultsTable(template: Template, results: readonly Result[], language: Language): string {
  const columns: readonly Column[] = [
    { title: TITLES.number[language], align: "left" },
    { title: TITLES.name[language], align: "left" },
    { title: TITLES.period[language], align: "left" },
    ...template.sections.map(({ name }): Column => ({ title: textIn(name, language), align: "right" })),
    ...template.raters.map(
      ({ name }): Column => ({ title: totalOf(textIn(name, language), language), align: "right" }),
    ),
    { title: TITLES.total[language], align: "right" },
    { title: TITLES.status[language], align: "left" },
  ];
  return table(
    columns,
    results.map((result) => row(template, result, language)),
  );
}

function totalOf(rater: string, language: Language): string {
  return language === "en" ? `Total (${rater})` : `${TITLES.total[language]}（${rater}）`;
}

function row(template: Template, result: Result, language: Language): readonly string[] {
  const { employee, period, sections, totals, status } = result;
  return [
    employee.number,
    employee.name,
    period,
    ...sections.map((section) => points(section.totals[RESULT_COLUMN])),
    ...template.raters.map(({ key }) => points(totals[key])),
    points(totals[RESULT_COLUMN]),
    STATUSES[status][language],
  ];
}

function points(score: Score | undefined): string {
  return score?.points ?? MISSING;
}
