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
  grade: words("等级", "等第", "Grade"),
  coefficient: words("系数", "係數", "Coefficient"),
  decision: words("决定", "決定", "Decision"),
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
    ...conclusions(template).map(({ title, align }): Column => ({ title: TITLES[title][language], align })),
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
    ...conclusions(template).map(({ of }) => of(result, language)),
    STATUSES[status][language],
  ];
}

/** What follows from a total, by what the sheet declares. */
interface Conclusion {
  readonly title: "grade" | "coefficient" | "decision";
  readonly align: Column["align"];
  readonly of: (result: Result, language: Language) => string;
}

function conclusions({ grades = [], passMark }: Template): readonly Conclusion[] {
  const coefficients = grades.some(({ coefficient }) => coefficient !== undefined);
  const decisions = passMark !== undefined || grades.some(({ decision }) => decision !== undefined);
  const all: readonly (Conclusion & { readonly shown: boolean })[] = [
    { shown: grades.length > 0, title: "grade", align: "left", of: ({ grade }) => grade?.key ?? MISSING },
    {
      shown: coefficients,
      title: "coefficient",
      align: "right",
      of: ({ grade }) => grade?.coefficient ?? MISSING,
    },
    { shown: decisions, title: "decision", align: "left", of: decisionOf },
  ];
  return all.filter(({ shown }) => shown);
}

function decisionOf({ grade, passed }: Result, language: Language): string {
  const texts = [grade?.decision, passed?.decision].filter((text) => text !== undefined);
  if (texts.length > 0) return texts.map((text) => textIn(text, language)).join("; ");
  if (passed === undefined) return MISSING;
  return (passed.passed ? PASSED : FAILED)[language];
}

const PASSED = words("合格", "合格", "passed");
const FAILED = words("不合格", "不合格", "not passed");

function points(score: Score | undefined): string {
  return score?.points ?? MISSING;
}
