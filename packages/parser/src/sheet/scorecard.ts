import {
  exact,
  firstText,
  formatExact,
  type LocalizedText,
  type PeriodKind,
  type Section,
  type Signer,
  sum,
  type Template,
} from "@scorecard/model";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { percentText } from "../read/points.ts";
import { type BlockContent, headSpan, type SortedStatements, sortStatements } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { readRaters } from "./raters.ts";
import { readResultRule } from "./result-rule.ts";
import { readRounding } from "./rounding.ts";
import { type PlacedSection, readSection } from "./section.ts";
import { readSigners } from "./signers.ts";
import { checkSyntaxVersion } from "./syntax-version.ts";
import { readTextFields } from "./text-fields.ts";
import type { FindLibrary } from "./use.ts";

const CONTENT: BlockContent = {
  owner: "scorecard",
  once: ["syntax", "version", "position", "period", "raters", "result", "rounding"],
  many: ["section", "field", "sign"],
};

/** `评分表 cs-director "…" / "…" { … }`; the value is usable only when the context has no errors. */
export function readScorecard(
  statement: Statement,
  findLibrary: FindLibrary,
  context: Context,
): Template | undefined {
  const head = contentsOf(statement, "scorecard", context);
  const id = head.name()?.name;
  const title = head.text();
  head.finish();
  const span = headSpan(statement);
  if (statement.block === undefined) {
    context.problem("block-missing", {}, span);
    return undefined;
  }
  if (title === undefined) context.problem("name-missing", {}, span);
  const parts = sortStatements(statement.block.statements, CONTENT, context);
  checkSyntaxVersion(parts.one("syntax"), context);
  const raters = readRaters(parts.one("raters"), context);
  const sections = readSections(parts, span, findLibrary, context);
  const signers = readSigners(parts.all("sign"), context);
  checkSigners(signers, span, context);
  const version = readVersion(parts.one("version"), context);
  const position = readPosition(parts.one("position"), context);
  const result = readResultRule(parts.one("result"), raters, span, context);
  noteFixedRules(context);
  if (title === undefined) return undefined;
  return {
    format: "scorecard-template",
    syntax: 1,
    id: id ?? firstText(title),
    ...(version && { version }),
    title,
    ...(position && { position }),
    period: readPeriod(parts.one("period"), context),
    raters: [...raters],
    result,
    rounding: readRounding(parts.one("rounding"), context),
    fullMarks: fullMarksOf(sections),
    sections: [...sections],
    textFields: readTextFields(parts.all("field"), context),
    signers,
  };
}

/** Rules that a sheet cannot change, but whose reader should know them. */
function noteFixedRules(context: Context): void {
  context.applied(
    { "zh-Hans": "每一部分的满分", "zh-Hant": "每一部分的滿分", en: "full marks of each section" },
    {
      "zh-Hans": "100 分，再按部分的权重计入总分",
      "zh-Hant": "100 分，再按部分的權重計入總分",
      en: "100, weighted in the total",
    },
  );
  context.applied(
    { "zh-Hans": "缺少的评分", "zh-Hant": "缺少的評分", en: "missing answers" },
    {
      "zh-Hans": "不按 0 分计；补齐之前，结果是暂定的",
      "zh-Hant": "不按 0 分計；補齊之前，結果是暫定的",
      en: "never count as 0; until they are given the result is provisional",
    },
  );
}

function readSections(
  parts: SortedStatements,
  span: Span,
  findLibrary: FindLibrary,
  context: Context,
): readonly Section[] {
  const statements = parts.all("section");
  if (statements.length === 0) context.problem("sheet-without-section", {}, span);
  const before = context.errorCount();
  const placed = statements.map((section) => readSection(section, findLibrary, context));
  const total = sum(placed.map(({ section }) => exact(section.weight)));
  if (placed.length > 0 && placed.every(({ weighted }) => weighted) && !total.equals(1)) {
    context.problem("sheet-weight-sum", { sum: percentText(total) }, span, weights(placed, context));
  }
  if (context.errorCount() === before) checkKeys(placed, context);
  return placed.map(({ section }) => section);
}

function weights(sections: readonly PlacedSection[], context: Context) {
  return sections.map(({ section, span }) => {
    const weight = percentText(exact(section.weight));
    return {
      location: context.location(span),
      message: { "zh-Hans": weight, "zh-Hant": weight, en: weight },
    };
  });
}

/** Reviews name an item by its key: no two items, and no two sections, may share one. */
function checkKeys(sections: readonly PlacedSection[], context: Context): void {
  withUniqueKeys(
    sections.map(({ section, span }) => ({ key: section.key, span, value: section })),
    context,
  );
  withUniqueKeys(
    sections.flatMap(({ items }) => items.map(({ item, span }) => ({ key: item.key, span, value: item }))),
    context,
  );
}

function fullMarksOf(sections: readonly Section[]): string {
  return formatExact(sum(sections.map(({ weight, fullMarks }) => exact(weight).mul(exact(fullMarks)))));
}

const PERIODS = { monthly: "month", quarterly: "quarter", halfYearly: "half-year", yearly: "year" } as const;

function readPeriod(statement: Statement | undefined, context: Context): PeriodKind {
  if (statement === undefined) {
    context.applied(
      { "zh-Hans": "周期", "zh-Hant": "週期", en: "period" },
      { "zh-Hans": "月度", "zh-Hant": "月度", en: "monthly" },
    );
    return "month";
  }
  const value = contentsOf(statement, "period", context);
  const keyword = value.keyword("monthly", "quarterly", "halfYearly", "yearly");
  if (keyword === undefined)
    context.problem("period-unknown", {}, statement.value?.[0] ?? headSpan(statement));
  else value.finish();
  return PERIODS[keyword ?? "monthly"];
}

/** The author's own version of the sheet: a quoted text or a number. */
function readVersion(statement: Statement | undefined, context: Context): string | undefined {
  if (statement === undefined) return undefined;
  const value = contentsOf(statement, "version", context);
  const text = value.text();
  const version = text ? firstText(text) : value.quantity()?.value;
  if (version === undefined)
    context.problem("value-missing", { what: keywordText("version") }, headSpan(statement));
  else value.finish();
  return version;
}

function readPosition(statement: Statement | undefined, context: Context): LocalizedText | undefined {
  if (statement === undefined) return undefined;
  const value = contentsOf(statement, "position", context);
  const text = value.text();
  if (text === undefined)
    context.problem("value-missing", { what: keywordText("position") }, headSpan(statement));
  else value.finish();
  return text;
}

/** A sheet about a person that the person does not sign proves nothing to them. */
function checkSigners(signers: readonly Signer[], span: Span, context: Context): void {
  if (signers.length === 0) context.problem("signers-missing", {}, span);
  else if (!signers.some(isEmployee)) context.problem("employee-does-not-sign", {}, span);
}

function isEmployee({ key, role }: Signer): boolean {
  return (
    key === "employee" ||
    /被考核人|受评人|受評人|员工|員工|本人|employee/i.test(Object.values(role).join(" "))
  );
}
