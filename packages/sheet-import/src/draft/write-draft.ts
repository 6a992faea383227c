import type { CompleteText, Language } from "@scorecard/model";
import type { ItemPlan, PlannedWeight, SectionPlan, SheetPlan } from "../plan/sheet-plan.ts";
import { ask } from "../scoring/confirmations.ts";
import { foldWord } from "../text/fold.ts";
import { type DraftLines, draftLines } from "./draft-lines.ts";
import { keepMissing } from "./keep-missing.ts";
import { inOneLine, quoted, quotedInLanguages } from "./quote.ts";
import { writeRaters } from "./raters.ts";
import { ruleLines } from "./rule-lines.ts";
import { type DraftWords, WORDS } from "./words.ts";

/** What else a draft needs besides its plan. */
export interface DraftSource {
  /** The sheet's title where it has none of its own. */
  readonly name: string;
  /** All texts of the sheet: those that stand nowhere in the draft are kept at its end. */
  readonly texts: readonly string[];
  readonly language: Language;
}

/** Writes a sheet in the scorecard language. */
export function writeDraft(plan: SheetPlan, { name, texts, language }: DraftSource): DraftLines {
  const words = WORDS[language];
  const lines = draftLines(words, language);
  const { reading } = plan;
  if (reading.title === undefined) lines.ask([ask("title-guessed")]);
  lines.open(`${words.scorecard} ${quotedInLanguages(reading.title ?? name)}`);
  for (const { text } of reading.head) lines.keep(text);
  if (reading.position !== undefined) lines.add(`${words.position}${words.colon}${quoted(reading.position)}`);
  if (reading.period === undefined) lines.ask([ask("period-guessed")]);
  lines.add(`${words.period}${words.colon}${words.periods[reading.period ?? "monthly"]}`);
  if (plan.fullMarks !== undefined) lines.add(words.fullMarks(plan.fullMarks));
  writeRaters(lines, reading.raters, words);
  const ids = itemIds(plan);
  for (const section of plan.sections) writeSection(lines, section, ids, words);
  writeClosing(lines, plan, words);
  keepMissing(lines, texts);
  lines.close();
  return lines;
}

function weightText({ value, unit }: PlannedWeight, words: DraftWords): string {
  return unit === "%" ? `${value}%` : words.points(value);
}

/** Items that share a name are told apart by an id. */
function itemIds({ sections }: SheetPlan): ReadonlyMap<ItemPlan, string> {
  const seen = new Map<string, number>();
  const ids = new Map<ItemPlan, string>();
  for (const item of sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items))) {
    const name = inOneLine(item.reading.name);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count > 1) ids.set(item, `item-${ids.size + 2}`);
  }
  return ids;
}

function writeSection(
  lines: DraftLines,
  section: SectionPlan,
  ids: ReadonlyMap<ItemPlan, string>,
  words: DraftWords,
): void {
  lines.blank();
  if (section.name === undefined) lines.ask([ask("section-named")]);
  lines.ask(section.confirm);
  const name = section.name ?? words.unnamedSection;
  lines.open(`${words.section} ${quotedInLanguages(name)} ${weightText(section.weight, words)}`);
  if (section.columns.length > 0) {
    lines.note(words.columns, section.columns.map(inOneLine).join(words.list));
  }
  if (section.outOf !== undefined) {
    lines.add(words.scoringWeighted);
    if (section.outOf !== "100") lines.add(words.fullMarks(section.outOf));
  }
  for (const { name: group, weight, items } of section.groups) {
    lines.blank();
    if (group !== undefined) {
      const share = weight === undefined ? "" : ` ${weightText(weight, words)}`;
      lines.open(`${words.group} ${quotedInLanguages(group)}${share}`);
    }
    for (const item of items) {
      lines.blank();
      writeItem(lines, item, ids.get(item), words);
    }
    if (group !== undefined) lines.close();
  }
  for (const note of section.notes) lines.keep(note);
  lines.close();
}

function writeItem(lines: DraftLines, item: ItemPlan, id: string | undefined, words: DraftWords): void {
  const { reading, recognition, weight } = item;
  const { rule, confirm, rest } = recognition.reading;
  const name = reading.name.trim() === "" ? words.item : reading.name;
  lines.ask(item.confirm);
  lines.open(
    `${words.item} ${id === undefined ? "" : `${id} `}${quotedInLanguages(name)} ${weightText(weight, words)}`,
  );
  const texts: readonly (readonly [string, string | undefined])[] = [
    [words.requirement, isAnchors(item) ? undefined : reading.requirement],
    [words.target, reading.target],
    [words.source, reading.source],
    [words.standard, recognition.recognised ? undefined : reading.scoring],
  ];
  for (const [keyword, text] of texts) {
    if (text !== undefined) lines.add(`${keyword}${words.colon}${quoted(text)}`);
  }
  for (const { title, text } of reading.notes) lines.note(`${inOneLine(title)}${words.colon}`, text);
  for (const { title, text } of reading.unknown) lines.unread(text, title);
  if (recognition.recognised && reading.scoring !== undefined) lines.keep(reading.scoring);
  for (const piece of rest) lines.unread(piece);
  lines.ask(confirm);
  lines.add(...ruleLines(rule, words));
  lines.close();
}

/** A requirement that is nothing but the anchors of the levels stands there already. */
function isAnchors({ reading, recognition }: ItemPlan): boolean {
  const { rule } = recognition.reading;
  if (rule.kind !== "levels" || reading.requirement === undefined) return false;
  const requirement = foldWord(reading.requirement);
  const anchors = rule.levels.flatMap(({ anchor }) => (anchor === undefined ? [] : [foldWord(anchor)]));
  const inside = anchors.filter((anchor) => requirement.includes(anchor));
  return inside.length > 1 && inside.join("").length * 2 > requirement.length;
}

const EMPLOYEE =
  /^(?:被考核人|被考评人|被评估人|被评价人|受评人|员工|员工本人|本人|employee|被考核者|staff)$/;
const ASSESSOR = /^(?:考核人|考评人|评估人|考核者|assessor|appraiser|evaluator)$/;

function writeClosing(lines: DraftLines, { reading }: SheetPlan, words: DraftWords): void {
  lines.blank();
  for (const { text, understood } of reading.closing) {
    if (understood) lines.keep(text);
    else lines.unread(text);
  }
  for (const field of new Set(reading.fields))
    lines.add(`${words.field} ${quoted(field)} ${words.lines("2")}`);
  const questions: CompleteText[] = reading.signers.length === 0 ? [ask("sign-guessed")] : [];
  lines.ask(questions);
  if (reading.signers.length === 0) {
    lines.add(`${words.sign}${words.colon}${words.assessor}${words.list}${words.employee}`);
    return;
  }
  for (const signer of reading.signers) {
    const word = foldWord(signer);
    const keyword = EMPLOYEE.test(word) ? words.employee : ASSESSOR.test(word) ? words.assessor : undefined;
    lines.add(
      keyword === undefined ? `${words.sign} ${quoted(signer)}` : `${words.sign}${words.colon}${keyword}`,
    );
  }
}
