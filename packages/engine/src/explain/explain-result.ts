import {
  bindParameters,
  type ColumnScores,
  type ExplainedGroup,
  type ExplainedScore,
  type ExplainedScores,
  type ExplainedSection,
  type Explanation,
  exact,
  formatExact,
  type Group,
  type GroupResult,
  type Item,
  type ItemResult,
  type Language,
  type LocalizedText,
  percentInWords,
  printsPoints,
  RESULT_COLUMN,
  type Result,
  type Section,
  type SectionResult,
  type Template,
  textIn,
} from "@scorecard/model";
import { ratersWithoutPart } from "../scoring/part-in-result.ts";
import { listIn, pointsInWords } from "../texts.ts";
import { explainSteps, type ScoreContext } from "./explain-score.ts";
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
  const { heading, facts, sections, totals, verdict } = explainSheet(template, result, language);
  const lines = (scores: ExplainedScores) => linesOf(scores, language);
  return [
    heading,
    ...facts,
    ...sections.flatMap((section) => [
      "",
      section.title,
      ...section.groups.flatMap(({ title, items, totals: own }) => [
        ...(title === undefined ? [] : [title]),
        ...items.flatMap(lines),
        ...(own === undefined ? [] : lines(own)),
      ]),
      ...lines(section.totals),
    ]),
    "",
    ...lines(totals),
    ...verdict,
  ].join("\n");
}

function linesOf({ title, scores }: ExplainedScores, language: Language): readonly string[] {
  const { colon, nextStep } = WORDS[language];
  const space = language !== "en" && title.endsWith("）") ? "" : " ";
  const joint = language === "en" ? ", " : space;
  return scores.map(({ name, steps }) => `${title}${joint}${name}${colon}${steps.join(nextStep)}`);
}

/**
 * The same as plain values, to be set as a table.
 * @param given the template of the result; its texts are used in `language`, or in the nearest one they have
 */
export function explainSheet(given: Template, result: Result, language: Language): Explanation {
  const template = withParameters(given, result);
  const columns = [...template.raters, { key: RESULT_COLUMN, name: RESULT_NAME }].map(({ key, name }) => {
    return { key, name: textIn(name, language) };
  });
  const rows = new Map(
    result.sections.flatMap(itemResults).flatMap(({ key, row }) => (row ? [[key, row.name]] : [])),
  );
  const explaining: Explaining = { template, language, words: WORDS[language], columns, rows };
  const all = template.sections.flatMap((section) => section.groups).flatMap(itemsIn);
  const { heading, missing } = headingOf(result, explaining);
  return {
    heading,
    facts: [...missing, ...explainData(template, result, language)],
    sections: template.sections.flatMap((section) => {
      const scored = result.sections.find(({ key }) => key === section.key);
      return scored === undefined ? [] : [explainSection(section, scored, explaining)];
    }),
    totals: explainTotals(explaining.words.total, result.totals, { items: all }, explaining),
    verdict: explainVerdict(template, result, language),
  };
}

/** The template with its parameters in their places: those that it gives, and those that the review gave. */
function withParameters(template: Template, { data = {} }: Result): Template {
  const values = (template.inputs ?? []).flatMap(({ key, origin, given }) => {
    const value = given ?? (Object.hasOwn(data, key) ? data[key] : undefined);
    return origin === "parameter" && value !== undefined ? [[key, value] as const] : [];
  });
  return values.length === 0 ? template : bindParameters(template, Object.fromEntries(values));
}

function headingOf(result: Result, explaining: Explaining) {
  const { template, language, words } = explaining;
  const { name, number } = result.employee;
  const title = [textIn(template.title, language), result.period, words.person(name, number)].join(" · ");
  const isFinal = result.status === "final";
  const missing = isFinal ? [] : missingCells(result, explaining);
  const lacking = `${words.missing}${words.colon}${listIn(missing, language)}`;
  const status = isFinal ? words.final : words.provisional;
  return {
    heading: `${title}${words.inBrackets(status)}`,
    missing: missing.length === 0 ? [] : [lacking],
  };
}

/** The cells that keep a result provisional. A result cell counts only when its raters are not to blame. */
function missingCells(result: Result, explaining: Explaining): readonly string[] {
  const { template, language, columns, words } = explaining;
  const settled = settledRaters(template);
  const unneeded = ratersWithoutPart(template);
  const awaited = columns.filter(({ key }) => !unneeded.has(key));
  return result.sections.flatMap((scored) => {
    const section = template.sections.find(({ key }) => key === scored.key);
    return itemsWithResults(section, scored).flatMap(({ item, result: { scores, applies } }) => {
      if (applies !== undefined) return [];
      const empty = columnsOf([item], awaited).filter(({ key }) => (scores[key]?.points ?? null) === null);
      const hasResult = empty.every(({ key }) => key !== RESULT_COLUMN);
      const raters = empty.filter(({ key }) => key !== RESULT_COLUMN && !(hasResult && settled.has(key)));
      const blamed = raters.length > 0 || hasResult ? raters : empty;
      return blamed.map((column) => `${textIn(item.name, language)}${words.inBrackets(column.name)}`);
    });
  });
}

/** The raters for whom a result does not wait: where the sheet settles what is missing, those that it weighs. */
function settledRaters({ missing = "provisional", result }: Template): ReadonlySet<string> {
  if (missing === "provisional") return new Set();
  const rules =
    result.kind === "cases" ? [...result.cases.map(({ rule }) => rule), result.otherwise] : [result];
  const weights = rules.flatMap((rule) => (rule.kind === "weighted" ? rule.weights : []));
  return new Set(weights.map(({ rater }) => rater));
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

/** A row is scored as its prototype is, whatever its own weight. */
function rowItem({ rows }: Group, { row }: ItemResult): Item | undefined {
  if (rows === undefined || row === undefined) return undefined;
  const { name, weight, fullMarks } = row;
  return { ...rows.prototype, name: { "zh-Hans": name }, weight, fullMarks };
}

/** The columns of the raters who score all of some items, and the result's. */
function columnsOf(items: readonly Item[], columns: readonly Column[]): readonly Column[] {
  return columns.filter(
    ({ key }) =>
      key === RESULT_COLUMN || items.every(({ raters }) => raters === undefined || raters.includes(key)),
  );
}

/** The items that are added up in a group; its rows are as its prototype is. */
function itemsIn({ items, rows }: Group): readonly Item[] {
  return rows === undefined ? items : [...items, rows.prototype];
}

function explainSection(section: Section, scored: SectionResult, explaining: Explaining): ExplainedSection {
  const { words, template } = explaining;
  const isInPoints = printsPoints(section, template.sections);
  const groups = section.groups.flatMap((group, position): readonly ExplainedGroup[] => {
    const result = scored.groups[position];
    if (result === undefined) return [];
    const members = membersOf(group, result);
    const items = members.map((member) => explainItem(member, isInPoints, explaining));
    if (group.name === undefined) return [{ items }];
    const title = groupTitle(group.name, group, section, explaining);
    const own = { items: itemsIn(group), without: withoutPoints(members, words) };
    return [{ title, items, totals: explainTotals(words.groupTotal, result.totals, own, explaining) }];
  });
  const all = {
    items: section.groups.flatMap(itemsIn),
    without: withoutPoints(itemsWithResults(section, scored), words),
  };
  const totals = explainTotals(words.sectionTotal, scored.totals, all, explaining);
  return { title: sectionTitle(section, explaining), groups, totals };
}

function sectionTitle(section: Section, explaining: Explaining): string {
  const { name, weight, weighted, fullMarks } = section;
  if (weighted === true) return titled(name, percentInWords(weight), explaining);
  const isWhole = explaining.template.sections.length === 1 || fullMarks === "0";
  return titled(name, isWhole ? undefined : pointsInWords(fullMarks, explaining.language), explaining);
}

function groupTitle(name: LocalizedText, group: Group, section: Section, explaining: Explaining): string {
  const { weight } = group;
  if (weight === undefined) return titled(name, undefined, explaining);
  if (!printsPoints(section, explaining.template.sections))
    return titled(name, percentInWords(weight), explaining);
  const points = formatExact(exact(weight).mul(exact(section.fullMarks)));
  return titled(name, pointsInWords(points, explaining.language), explaining);
}

function titled(name: LocalizedText, share: string | undefined, { language, words }: Explaining): string {
  const title = textIn(name, language);
  return share === undefined ? title : title + words.inBrackets(share);
}

function explainItem(
  { item, result }: ItemWithResult,
  isInPoints: boolean,
  explaining: Explaining,
): ExplainedScores {
  const { template, rows, words, language, columns } = explaining;
  const { scores, applies } = result;
  const share = isInPoints ? pointsInWords(item.fullMarks, language) : percentInWords(item.weight);
  const title = titled(item.name, item.counts === undefined ? share : undefined, explaining);
  const without = applies === "not-due" ? words.notDue : words.leftOut;
  const context = { template, item, rows };
  const own = { ...explaining, columns: columnsOf([item], columns) };
  return explainColumns(title, scores, context, applies && without, own);
}

/** What is added up to a total. */
interface Summed {
  readonly items: readonly Item[];
  /** What to say where there is no total for a good reason. */
  readonly without?: string | undefined;
}

/** What to say of a sum without points of which nothing applies; bonuses and penalties do not make it apply. */
function withoutPoints(members: readonly ItemWithResult[], words: ExplanationWords): string | undefined {
  const reasons = members.filter(({ item }) => item.counts === undefined).map(({ result }) => result.applies);
  if (reasons.length === 0 || reasons.includes(undefined)) return undefined;
  return reasons.every((reason) => reason === "not-due") ? words.notDue : words.leftOut;
}

/** The totals of the raters who score all of the items that are added up. */
function explainTotals(
  title: string,
  totals: ColumnScores,
  { items, without }: Summed,
  explaining: Explaining,
): ExplainedScores {
  const { template, rows, columns } = explaining;
  const own = { ...explaining, columns: columnsOf(items, columns) };
  return explainColumns(title, totals, { template, rows }, without, own);
}

/** The way to each column's points; `without` is what to say where there are no points for a good reason. */
function explainColumns(
  title: string,
  scores: ColumnScores,
  context: ScoreContext,
  without: string | undefined,
  { columns, language }: Explaining,
): ExplainedScores {
  const explained = columns.map(({ key, name }): ExplainedScore => {
    const score = scores[key] ?? { points: null, trace: [] };
    const isWithout = score.points === null && without !== undefined;
    return {
      column: key,
      name,
      steps: isWithout ? [without] : explainSteps(score, context, language),
      ...(score.points !== null && { points: score.points }),
    };
  });
  return { title, scores: explained };
}
