import {
  type ColumnScores,
  type Group,
  type Item,
  type ItemResult,
  itemsOf,
  type Language,
  type LocalizedText,
  percentOf,
  RESULT_COLUMN,
  type Result,
  type Section,
  type SectionResult,
  type Template,
  textIn,
} from "@scorecard/model";
import { listIn } from "../texts.ts";
import { explainScore } from "./explain-score.ts";
import { type ExplanationWords, RESULT_NAME, WORDS } from "./words.ts";

interface Column {
  readonly key: string;
  readonly name: string;
}

interface Explaining {
  readonly template: Template;
  readonly language: Language;
  readonly words: ExplanationWords;
  readonly columns: readonly Column[];
}

/**
 * A whole result in words: one line for each score, from its answer to its points, then the sums with their figures.
 * @param template the template of the result; its texts are used in `language`, or in the nearest one they have
 * @returns several lines, without a line end at the last
 */
export function explainResult(template: Template, result: Result, language: Language): string {
  const columns = [...template.raters, { key: RESULT_COLUMN, name: RESULT_NAME }].map(({ key, name }) => {
    return { key, name: textIn(name, language) };
  });
  const explaining: Explaining = { template, language, words: WORDS[language], columns };
  const sections = template.sections.flatMap((section) => {
    const scored = result.sections.find(({ key }) => key === section.key);
    return scored === undefined ? [] : ["", ...explainSection(section, scored, explaining)];
  });
  const { total } = explaining.words;
  return [
    ...heading(result, explaining),
    ...sections,
    "",
    ...explainTotals(total, result.totals, explaining),
  ].join("\n");
}

function heading(result: Result, explaining: Explaining): readonly string[] {
  const { template, language, words } = explaining;
  const { name, number } = result.employee;
  const title = [textIn(template.title, language), result.period, words.person(name, number)].join(" · ");
  const status = result.status === "final" ? words.final : words.provisional;
  const missing = missingCells(result, explaining);
  const lacking = `${words.missing}${words.colon}${listIn(missing, language)}`;
  return [`${title}${words.inBrackets(status)}`, ...(missing.length === 0 ? [] : [lacking])];
}

/** The cells that keep a result provisional. A result cell counts only when its raters are not to blame. */
function missingCells(result: Result, { template, language, columns, words }: Explaining): readonly string[] {
  const results = new Map(result.sections.flatMap(itemResults).map((item) => [item.key, item]));
  return template.sections.flatMap(itemsOf).flatMap((item) => {
    const scores = results.get(item.key)?.scores ?? {};
    const empty = columns.filter(({ key }) => (scores[key]?.points ?? null) === null);
    const raters = empty.filter(({ key }) => key !== RESULT_COLUMN);
    const blamed = raters.length > 0 ? raters : empty;
    return blamed.map((column) => `${textIn(item.name, language)}${words.inBrackets(column.name)}`);
  });
}

function itemResults(section: SectionResult): readonly ItemResult[] {
  return section.groups.flatMap(({ items }) => items);
}

function explainSection(section: Section, scored: SectionResult, explaining: Explaining): readonly string[] {
  const { words } = explaining;
  const groups = section.groups.flatMap((group, position) => {
    const result = scored.groups[position];
    if (result === undefined) return [];
    const items = group.items.flatMap((item, index) => {
      const scores = result.items[index]?.scores;
      return scores === undefined ? [] : explainItem(item, scores, explaining);
    });
    return [...groupHeading(group, explaining), ...items, ...groupTotals(group, result.totals, explaining)];
  });
  const title = titled(section.name, section.weight, explaining);
  return [title, ...groups, ...explainTotals(words.sectionTotal, scored.totals, explaining)];
}

function groupHeading(group: Group, explaining: Explaining): readonly string[] {
  return group.name === undefined ? [] : [titled(group.name, group.weight, explaining)];
}

function groupTotals(group: Group, totals: ColumnScores, explaining: Explaining): readonly string[] {
  return group.name === undefined ? [] : explainTotals(explaining.words.groupTotal, totals, explaining);
}

function titled(name: LocalizedText, weight: string | undefined, { language, words }: Explaining): string {
  const title = textIn(name, language);
  return weight === undefined ? title : title + words.inBrackets(`${percentOf(weight)}%`);
}

function explainItem(item: Item, scores: ColumnScores, explaining: Explaining): readonly string[] {
  const { template, columns, language, words } = explaining;
  const title = titled(item.name, item.weight, explaining);
  return columns.map(({ key, name }) => {
    const score = scores[key] ?? { points: null, trace: [] };
    return line(title, name, explainScore(score, { template, rule: item.rule }, language), words, language);
  });
}

function explainTotals(title: string, totals: ColumnScores, explaining: Explaining): readonly string[] {
  const { template, columns, language, words } = explaining;
  return columns.map(({ key, name }) => {
    const score = totals[key] ?? { points: null, trace: [] };
    return line(title, name, explainScore(score, { template }, language), words, language);
  });
}

function line(
  title: string,
  column: string,
  explanation: string,
  words: ExplanationWords,
  language: Language,
): string {
  const space = language !== "en" && title.endsWith("）") ? "" : " ";
  const joint = language === "en" ? ", " : space;
  return `${title}${joint}${column}${words.colon}${explanation}`;
}
