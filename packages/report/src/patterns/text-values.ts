import {
  type Employee,
  type Language,
  RESULT_COLUMN,
  type Result,
  type Template,
  textIn,
} from "@scorecard/model";
import { periodWords, readPeriod } from "../compose/period-words.ts";

/** What a text pattern can fill in. What is absent has no value this time. */
export interface TextValues {
  readonly employee?: Employee | undefined;
  readonly period?:
    | {
        /** In words of the language: `2026 年 9 月`. */
        readonly text: string;
        /** As written in the review: `2026-09`. */
        readonly id: string;
        readonly year?: string | undefined;
        readonly month?: string | undefined;
        readonly quarter?: string | undefined;
        readonly half?: string | undefined;
      }
    | undefined;
  /** Of a filled sheet. */
  readonly result?: { readonly total?: string | undefined; readonly grade?: string | undefined } | undefined;
  readonly template: { readonly id: string; readonly title: string; readonly version?: string | undefined };
  readonly language: Language;
}

/** The names that a pattern can use, as they are written in it. */
export const VALUE_NAMES = [
  "employee.number",
  "employee.name",
  "employee.department",
  "employee.position",
  "period.text",
  "period.id",
  "period.year",
  "period.month",
  "period.quarter",
  "period.half",
  "result.total",
  "result.grade",
  "template.id",
  "template.title",
  "template.version",
  "language",
] as const;

export type ValueName = (typeof VALUE_NAMES)[number];

/** The value of a name, or `undefined` when there is none this time. */
export function readValue(values: TextValues, name: ValueName): string | undefined {
  const found = READERS[name](values);
  return found === "" ? undefined : found;
}

const READERS: { readonly [N in ValueName]: (values: TextValues) => string | undefined } = {
  "employee.number": ({ employee }) => employee?.number,
  "employee.name": ({ employee }) => employee?.name,
  "employee.department": ({ employee }) => employee?.department,
  "employee.position": ({ employee }) => employee?.position,
  "period.text": ({ period }) => period?.text,
  "period.id": ({ period }) => period?.id,
  "period.year": ({ period }) => period?.year,
  "period.month": ({ period }) => period?.month,
  "period.quarter": ({ period }) => period?.quarter,
  "period.half": ({ period }) => period?.half,
  "result.total": ({ result }) => result?.total,
  "result.grade": ({ result }) => result?.grade,
  "template.id": ({ template }) => template.id,
  "template.title": ({ template }) => template.title,
  "template.version": ({ template }) => template.version,
  language: ({ language }) => language,
};

/** The values of a template, a person, a period and, once it is scored, the result; in words of one language. */
export function textValues(
  template: Pick<Template, "id" | "version" | "title" | "grades">,
  subject: {
    readonly employee?: Employee | undefined;
    readonly period?: string | undefined;
    readonly result?: Pick<Result, "totals" | "grade"> | undefined;
  },
  language: Language,
): TextValues {
  const { employee, period, result } = subject;
  return {
    employee,
    ...(period !== undefined && {
      period: { ...readPeriod(period), text: periodWords(period)[language], id: period },
    }),
    ...(result && { result: resultValues(result, template, language) }),
    template: { id: template.id, title: textIn(template.title, language), version: template.version },
    language,
  };
}

function resultValues(
  { totals, grade }: Pick<Result, "totals" | "grade">,
  { grades = [] }: Pick<Template, "grades">,
  language: Language,
): NonNullable<TextValues["result"]> {
  const reached = grades.find(({ key }) => key === grade?.key);
  return {
    total: totals[RESULT_COLUMN]?.points ?? undefined,
    grade: reached?.name && textIn(reached.name, language),
  };
}
