import {
  type ColumnScores,
  exact,
  type Group,
  type GroupResult,
  type Item,
  type ItemResult,
  type Language,
  type LocalizedText,
  percentOf,
  RESULT_COLUMN,
  type Result,
  type Section,
  type SectionResult,
  scaleItem,
  type Template,
  textIn,
} from "@scorecard/model";
import { listIn } from "../texts.ts";
import { explainScore, type ScoreContext } from "./explain-score.ts";
import { explainData, explainVerdict } from "./explain-verdict.ts";
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
  readonly rows: ReadonlyMap<string, string>;
}

/**
 * A whole result in words: one line for each score, from its answer to its points, then the sums with their figures,
 * grade and pass mark.
 * @param template the template of the result; its texts are used in `language`, or in the nearest one they have
 * @returns several lines, without a line end at the last
 */
export function explainResult(template: Template, result: Result, language: Language): string {
  const columns = [...template.raters, { key: RESULT_COLUMN, name: RESULT_NAME }].map(({ key, name }) => {
    return { key, name: textIn(name, language) };
  });
  const rows = new Map(
    result.sections.flatMap(itemResults).flatMap(({ key, row }) => (row ? [[key, row.name]] : [])),
  );
  const explaining: Explaining = { template, language, words: WORDS[language], columns, rows };
  const sections = template.sections.flatMap((section) => {
    const scored = result.sections.find(({ key }) => key === section.key);
    return scored === undefined ? [] : ["", ...explainSection(section, scored, explaining)];
  });
  const { total } = explaining.words;
  return [
    ...heading(result, explaining),
    ...explainData(template, result, language),
    ...sections,
    "",
    ...explainTotals(total, result.totals, explaining),
    ...explainVerdict(template, result, language),
  ].join("\n");
}

function heading(result: Result, explaining: Explaining): readonly string[] {
  const { template, language, words } = explaining;
  const { name, number } = result.employee;
  const title = [textIn(template.title, language), result.period, words.person(name, number)].join(" · ");
  const isFinal = result.status === "final";
  const missing = isFinal ? [] : missingCells(result, explaining);
  const lacking = `${words.missing}${words.colon}${listIn(missing, language)}`;
  const status = isFinal ? words.final : words.provisional;
  return [`${title}${words.inBrackets(status)}`, ...(missing.length === 0 ? [] : [lacking])];
}

/** The cells that keep a result provisional. A result cell counts only when its raters are not to blame. */
function missingCells(result: Result, explaining: Explaining): readonly string[] {
  const { template, language, columns, words } = explaining;
  return result.sections.flatMap((scored) => {
    const section = template.sections.find(({ key }) => key === scored.key);
    return itemsWithResults(section, scored).flatMap(({ item, result: { scores, applies } }) => {
      if (applies !== undefined) return [];
      const empty = columns.filter(({ key }) => (scores[key]?.points ?? null) === null);
      const raters = empty.filter(({ key }) => key !== RESULT_COLUMN);
      const blamed = raters.length > 0 ? raters : empty;
      return blamed.map((column) => `${textIn(item.name, language)}${words.inBrackets(column.name)}`);
    });
  });
}

function itemResults(section: SectionResult): readonly ItemResult[] {
  return section.groups.flatMap(({ items }) => items);
}

interface ItemWithResult {
  readonly item: Item;
  readonly result: ItemResult;
}

function itemsWithResults(section: Section | undefined, scored: SectionResult): readonly ItemWithResult[] {
  return (section?.groups ?? []).flatMap((group, position) => membersOf(group, scored.groups[position]));
}

/** The items of a group with their results; for a row that the review added, the item that it made. */
function membersOf(group: Group, scored: GroupResult | undefined): readonly ItemWithResult[] {
  return (scored?.items ?? []).flatMap((result, index) => {
    const item = group.items[index] ?? rowItem(group, result);
    return item === undefined ? [] : [{ item, result }];
  });
}

function rowItem({ rows }: Group, { row }: ItemResult): Item | undefined {
  if (rows === undefined || row === undefined) return undefined;
  const item = scaleItem(rows.prototype, exact(row.weight), exact(row.fullMarks));
  return { ...item, name: { "zh-Hans": row.name } };
}

function explainSection(section: Section, scored: SectionResult, explaining: Explaining): readonly string[] {
  const { words } = explaining;
  const groups = section.groups.flatMap((group, position) => {
    const result = scored.groups[position];
    if (result === undefined) return [];
    const items = membersOf(group, result).flatMap((member) => explainItem(member, explaining));
    return [...groupHeading(group, explaining), ...items, ...groupTotals(group, result.totals, explaining)];
  });
  const weight = section.weighted === true || section.weight !== "1" ? section.weight : undefined;
  const title = titled(section.name, weight, explaining);
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

function explainItem({ item, result }: ItemWithResult, explaining: Explaining): readonly string[] {
  const { template, rows, words } = explaining;
  const { scores, applies } = result;
  const title = titled(item.name, item.counts === undefined ? item.weight : undefined, explaining);
  const without = applies === "not-due" ? words.notDue : words.leftOut;
  return explainColumns(title, scores, { template, item, rows }, applies && without, explaining);
}

function explainTotals(title: string, totals: ColumnScores, explaining: Explaining): readonly string[] {
  const { template, rows } = explaining;
  return explainColumns(title, totals, { template, rows }, undefined, explaining);
}

/** One line for each column; `without` is what to say where there are no points for a good reason. */
function explainColumns(
  title: string,
  scores: ColumnScores,
  context: ScoreContext,
  without: string | undefined,
  { columns, words, language }: Explaining,
): readonly string[] {
  return columns.map(({ key, name }) => {
    const score = scores[key] ?? { points: null, trace: [] };
    const isWithout = score.points === null && without !== undefined;
    return line(title, name, isWithout ? without : explainScore(score, context, language), words, language);
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
