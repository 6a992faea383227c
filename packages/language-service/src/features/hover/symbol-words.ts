import {
  exact,
  fillMessage,
  formatExact,
  type Grade,
  type Input,
  type Item,
  intervalInWords,
  type Language,
  type Measure,
  measureOf,
  numberInWords,
  percentInWords,
  textIn,
} from "@scorecard/model";
import type { SourceFile } from "@scorecard/parser";
import { KEYWORDS, type Statement } from "@scorecard/parser/syntax";
import { say } from "../../explanations/explanation.ts";
import type { Placed } from "../../places/place.ts";
import { ruleInWords } from "../../rule-words/rooms.ts";
import type { Target } from "../../symbols/resolve.ts";
import type { Declaration } from "../../symbols/symbol.ts";
import { isWeighed, marksOf } from "../../weights/weight-sums.ts";
import { type WrittenWeight, weightText, writtenWeight } from "../../weights/written-weight.ts";
import type { Workbench } from "../workbench.ts";
import { list, paragraphs, plain } from "./markdown.ts";
import { declarationOf, itemOf, templateOf } from "./template-of.ts";

/** What is told of a thing that has a name. */
export function symbolWords({ file, declaration }: Target, now: SourceFile, bench: Workbench): string {
  const language = bench.language();
  const title = titleOf(declaration, language);
  switch (declaration.kind) {
    case "item": {
      const item = itemOf(declaration, file, now, bench);
      return item ? paragraphs(title, itemLines(item, language)) : title;
    }
    case "figure":
      return paragraphs(title, figureLine(declaration, file, bench));
    case "grade":
      return paragraphs(title, gradeLine(declaration, file, bench));
    default:
      return title;
  }
}

/** An item in words: its points, and its rule. */
export function itemWords(statement: Statement, document: SourceFile, bench: Workbench): string {
  const item = compiledItem(statement, document, bench);
  return item ? itemLines(item, bench.language()) : "";
}

/** An item's rule in words. */
export function ruleWords(statement: Statement, document: SourceFile, bench: Workbench): string {
  const item = compiledItem(statement, document, bench);
  return item ? list(ruleInWords(item, bench.language())) : "";
}

function compiledItem(statement: Statement, document: SourceFile, bench: Workbench): Item | undefined {
  const declaration = declarationOf(statement, bench.analyses.of(document).declarations);
  return declaration && itemOf(declaration, document, document, bench);
}

function itemLines(item: Item, language: Language): string {
  const weight = item.weight === "0" ? "" : percentInWords(item.weight);
  const most = exact(item.fullMarks).equals(0)
    ? ""
    : fillMessage(WORDS.most, { points: numberInWords(item.fullMarks) })[language];
  const requirement = item.requirement ? plain(textIn(item.requirement, language)) : "";
  return paragraphs(
    [weight, most].filter((part) => part !== "").join(" · "),
    requirement,
    list(ruleInWords(item, language)),
  );
}

/** `**客户满意度** / Client satisfaction（指标 · satisfaction · 20%）` */
function titleOf({ lead, printed, key, id, statement }: Declaration, language: Language): string {
  const names = printed.length > 0 ? printed.map(({ value }) => value.trim()) : [key];
  const [first = key, ...others] = names;
  const kind = lead ? KEYWORDS[lead][language][0] : "";
  const weight = lead && writtenWeight(statement, lead);
  const facts = [kind, id ? key : "", weight ? weightText(weight) : ""].filter((fact) => fact !== "");
  return (
    [`**${plain(first)}**`, ...others.map(plain)].join(" / ") +
    (facts.length > 0 ? ` · ${facts.map(plain).join(" · ")}` : "")
  );
}

function figureLine(declaration: Declaration, file: SourceFile, bench: Workbench): string {
  const figure = figureOf(declaration, file, bench);
  if (figure === undefined) return "";
  const language = bench.language();
  if ("value" in figure && figure.value.type !== "number") return WORDS[figure.value.type][language];
  const shape = "value" in figure ? figure.value : figure;
  if ("type" in shape && shape.type !== "number") return "";
  const { unit, whole, domain } = shape as Measure;
  const range = domain.low || domain.high ? intervalInWords(domain, unit, language) : WORDS.any[language];
  const formula = "formula" in figure && figure.formula ? ` = ${textIn(figure.formula.words, language)}` : "";
  const facts = [unit ? textIn(unit.name, language) : "", range, whole ? WORDS.whole[language] : ""];
  return plain(facts.filter((fact) => fact !== "").join(" · ") + formula);
}

function figureOf(declaration: Declaration, file: SourceFile, bench: Workbench): Input | Measure | undefined {
  const template = templateOf(file, bench);
  const owner = declaration.owners.findLast(({ kind }) => kind === "item");
  if (owner === undefined) return template?.inputs?.find(({ key }) => key === declaration.key);
  const item = itemOf(owner, file, file, bench);
  const measure = item && measureOf(item.rule);
  return declaration.lead === "measure" ? measure : item?.inputs?.find(({ key }) => key === declaration.key);
}

function gradeLine(declaration: Declaration, file: SourceFile, bench: Workbench): string {
  const grade: Grade | undefined = templateOf(file, bench)?.grades?.find(
    ({ key }) => key === declaration.key,
  );
  if (grade === undefined) return "";
  const language = bench.language();
  const unit = { id: "points", name: { "zh-Hans": "分", "zh-Hant": "分", en: "points" } };
  const coefficient = grade.coefficient
    ? `${KEYWORDS.coefficient[language][0]} ${numberInWords(grade.coefficient)}`
    : "";
  const decision = grade.decision ? textIn(grade.decision, language) : "";
  return plain(
    [intervalInWords(grade.when, unit, language), coefficient, decision]
      .filter((fact) => fact !== "")
      .join(" · "),
  );
}

/** What a weight comes to: `20% · 最多 20 分 · 占总分 16%`. */
export function weightWords(weight: WrittenWeight, path: readonly Placed[], language: Language): string {
  const section = path.find(({ lead }) => lead === "section");
  const isSection = path.at(-1)?.lead === "section";
  const above = path.slice(0, section ? path.indexOf(section) : 0);
  const own = section && writtenWeight(section.statement, "section");
  const facts = [`**${plain(weightText(weight))}**`];
  if (section && !isSection) {
    const marks = marksOf(section, above);
    const isShare = "share" in weight;
    if (isShare && !isWeighed(section, above))
      facts.push(points(formatExact(weight.share.mul(marks)), language));
    const share = isShare ? weight.share : marks.equals(0) ? undefined : weight.points.div(marks);
    if (share && own && "share" in own)
      facts.push(
        fillMessage(WORDS.ofTotal, { share: percentInWords(formatExact(share.mul(own.share))) })[language],
      );
  }
  return facts.join(" · ");
}

function points(amount: string, language: Language): string {
  return fillMessage(WORDS.most, { points: numberInWords(amount) })[language];
}

const WORDS = {
  most: say("最多 {points} 分", "最多 {points} 分", "at most {points} points"),
  ofTotal: say("占总分 {share}", "佔總分 {share}", "{share} of the total"),
  whole: say("整数", "整數", "whole numbers"),
  any: say("任何数值", "任何數值", "any value"),
  date: say("日期", "日期", "a date"),
  "yes-no": say("是或否", "是或否", "yes or no"),
} as const;
