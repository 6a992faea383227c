import { type CompleteText, type Exact, exact } from "@scorecard/model";
import { fold } from "../text/fold.ts";
import { inLadderOrder, separated } from "./band-order.ts";
import { clauses } from "./clauses.ts";
import { readCondition } from "./condition.ts";
import { ask } from "./confirmations.ts";
import { readLimit } from "./limit-words.ts";
import { GRADE_NAMES, pattern } from "./patterns.ts";
import { pointsIn, takeWorth, type Worth } from "./points.ts";
import type { BandDraft, Condition, ItemFacts, MeasureDraft, RuleReading } from "./rule-draft.ts";

interface WordedBand {
  readonly words: string;
  readonly worth: Worth;
  readonly condition: Condition | undefined;
  readonly unit: string | undefined;
  readonly subject: string;
  /** 优秀 in 90%以上为优秀. */
  readonly grade?: string | undefined;
}

/** 90%以上20分，85%以上10分，低于85%0分 */
export function readBands(text: string, item: ItemFacts): RuleReading | undefined {
  const rest: string[] = [];
  const worded: WordedBand[] = [];
  for (const clause of clauses(text)) {
    const band = readBand(clause);
    if (band) worded.push(band);
    else rest.push(clause);
  }
  if (worded.length === 0 || hasTwins(worded)) return undefined;
  if (rest.some((clause) => PER_UNIT.test(fold(clause)))) return undefined;
  const base = baseOf(worded);
  const confirm: CompleteText[] = [];
  const unit = worded.find((band) => band.unit !== undefined)?.unit ?? (base && "%");
  const scale = scaleOf(worded, unit);
  const bands: BandDraft[] = [];
  for (const band of worded) {
    const condition =
      band.condition ?? conditionInWords(band, { base, scale, before: bands.at(-1) }, confirm);
    if (condition === undefined) return undefined;
    bands.push({
      condition,
      points: pointsIn(band.worth, item.fullMarks),
      label: band.grade ?? labelOf(band),
    });
  }
  if (bands.every(({ condition }) => isOtherwise(condition)) || !hasNumbers(worded, base)) return undefined;
  if (worded.length === 1 && (rest.length > 0 || worded[0]?.worth.kind === "minus")) return undefined;
  const whole = closedByRest(worded, bands, item, confirm);
  const ladder = separated(inLadderOrder(whole), unit, confirm);
  return {
    rule: { kind: "bands", measure: measureOf(worded, ladder, { unit, base }, item, confirm), bands: ladder },
    confirm,
    rest,
  };
}

function readBand(clause: string): WordedBand | undefined {
  const taken = takeWorth(clause);
  if (taken === undefined || readLimit(clause, "0") !== undefined || PER_UNIT.test(fold(clause)))
    return undefined;
  const { words, grade } = withoutGrade(taken.words);
  const read = readCondition(words);
  return {
    words,
    worth: taken.worth,
    condition: read?.condition,
    unit: read?.unit,
    subject: read?.subject ?? "",
    grade: read && grade,
  };
}

/** 每低1%扣2分 is no band. */
const PER_UNIT = /每[^,;]{0,12}(?:扣|减|加|奖)|(?:for each|for every|\bper|\beach)\s/;

const GRADE_AFTER = pattern(`^(.*\\D)(?:为|评为|视为|属于|是|is|=)(${GRADE_NAMES})[,:]? $`);
const GRADE_BEFORE = pattern(`^(${GRADE_NAMES}) ?[:,(] ?`);

/** 90%以上为优秀, 优秀：≥90%: the name of the band beside its condition. */
function withoutGrade(written: string): { readonly words: string; readonly grade?: string } {
  const folded = fold(written);
  const after = GRADE_AFTER.exec(folded);
  if (after) {
    const [, words = "", grade = ""] = after;
    const at = folded.lastIndexOf(grade);
    return { words: written.slice(0, words.length), grade: written.slice(at, at + grade.length) };
  }
  const before = GRADE_BEFORE.exec(folded);
  if (before === null) return { words: written };
  return { words: written.slice(before[0].length), grade: written.slice(0, before[1]?.length) };
}

/** One condition twice, such as 迟到 1 次 and 早退 1 次, is no ladder. */
function hasTwins(worded: readonly WordedBand[]): boolean {
  const conditions = worded.flatMap(({ condition }) => (condition ? [JSON.stringify(condition)] : []));
  return new Set(conditions).size < conditions.length;
}

/** Words that stand for a number are printed beside it. */
function labelOf({ condition, words }: WordedBand): string | undefined {
  return condition === undefined && !BELOW_UNSAID.test(fold(tidy(words))) ? tidy(words) : undefined;
}

function hasNumbers(worded: readonly WordedBand[], base: string | undefined): boolean {
  return base !== undefined || worded.some(({ condition }) => condition && !isOtherwise(condition));
}

function isOtherwise({ low, high }: Condition): boolean {
  return low === undefined && high === undefined;
}

/** What all numbers are compared with: 超过同期, 低于同期. */
const BASE =
  /^(?:.*?)(?:超过|高于|大于|不低于|低于|小于|不足|达到|未达到|未达|持平|等于|与)(?:去年|上年|上月|上期|上季度|本年|年度|月度)?(同期|去年|上年|上月|上期|计划|预算|目标|平均水平)(?:值|水平|数|持平)?$/;
const BASE_WORDS =
  /(?:去年|上年|上月|上期|上季度|年度|月度)?(?:同期|去年|上年|上月|上期|计划|预算|目标|平均水平)(?:值|水平|数)?/;

/** 超过同期, 低于同期: the words they have in common, where no band has a number. */
function baseOf(worded: readonly WordedBand[]): string | undefined {
  if (worded.some(({ condition }) => condition !== undefined && !isOtherwise(condition))) return undefined;
  const bases = worded.map(({ words }) => BASE.exec(fold(tidy(words)))?.[1]);
  const [first] = bases;
  return first !== undefined && bases.every((base) => base === first) ? first : undefined;
}

/** Which end of the scale is good. */
interface Scale {
  readonly better: "higher" | "lower" | "unknown";
  readonly unit: string | undefined;
}

function scaleOf(worded: readonly WordedBand[], unit: string | undefined): Scale {
  const known = worded.filter(({ condition }) => condition !== undefined && !isOtherwise(condition));
  const top = known.at(0)?.condition;
  if (top === undefined) return { better: "unknown", unit };
  if (top.low !== undefined) return { better: "higher", unit };
  return { better: "lower", unit };
}

interface WordsFrame {
  readonly base: string | undefined;
  readonly scale: Scale;
  readonly before: BandDraft | undefined;
}

const ALL =
  /全部|所有|均|都|完全|符合|达标|无误|无差错|无错|无遗漏|准确|all|every|complete|as required|no errors?|none/;
const NONE = pattern("^(?:无|没有|未|零|不|none|no|nothing|without)");
const BELOW_UNSAID = pattern(
  "^.*?(低于|少于|不足|不满|未达到?|不到|以下|below|less than|under)(?:此|该|上述|以上)?(?:标准|要求)?$",
);

/** A band without a number, beside bands that have one. */
function conditionInWords(
  { words }: WordedBand,
  { base, scale, before }: WordsFrame,
  confirm: CompleteText[],
): Condition | undefined {
  const written = tidy(words);
  const folded = fold(written);
  if (base !== undefined) return comparedWithBase(written, folded, confirm);
  const low = before?.condition.low;
  if (BELOW_UNSAID.test(folded) && low) {
    confirm.push(ask("missing-bound", { words: written, value: low.value }));
    return { high: { value: low.value, inclusive: false } };
  }
  if (scale.unit !== "%" && NONE.test(folded)) return namedValue("0", "", written, confirm);
  if (scale.unit !== "%" || !ALL.test(folded)) return undefined;
  if (scale.better === "higher") return namedValue("100", "%", written, confirm);
  if (scale.better === "lower") return namedValue("0", "%", written, confirm);
  return undefined;
}

function namedValue(value: Exact, unit: string, words: string, confirm: CompleteText[]): Condition {
  confirm.push(ask("word-for-value", { words, value: `${value}${unit}` }));
  return { low: { value, inclusive: true }, high: { value, inclusive: true } };
}

function comparedWithBase(words: string, folded: string, confirm: CompleteText[]): Condition {
  confirm.push(ask("against-base", { words }));
  const bound = (inclusive: boolean) => ({ value: "100", inclusive });
  if (/不低于|达到|持平|等于/.test(folded) && !/未达/.test(folded)) {
    return /持平|等于/.test(folded) ? { low: bound(true), high: bound(true) } : { low: bound(true) };
  }
  return /超过|高于|大于/.test(folded) ? { low: bound(false) } : { high: bound(false) };
}

/** 迟到 1～3 次扣 5 分: who was never late loses nothing. */
function closedByRest(
  worded: readonly WordedBand[],
  bands: readonly BandDraft[],
  item: ItemFacts,
  confirm: CompleteText[],
): readonly BandDraft[] {
  if (worded.length === 1) {
    confirm.push(ask("rest-zero"));
    return [...bands, { condition: {}, points: "0" }];
  }
  const takesAway = worded.every(({ worth }) => worth.kind === "minus");
  if (!takesAway || bands.some(({ condition }) => isOtherwise(condition))) return bands;
  confirm.push(ask("rest-keeps-marks"));
  return [...bands, { condition: {}, points: item.fullMarks }];
}

function measureOf(
  worded: readonly WordedBand[],
  bands: readonly BandDraft[],
  { unit, base }: { readonly unit: string | undefined; readonly base: string | undefined },
  item: ItemFacts,
  confirm: CompleteText[],
): MeasureDraft {
  const subject = worded
    .map((band) => tidy(band.subject))
    .find((words) => words.length >= 2 && words.length <= 20);
  const isHundred = ({ condition: { low, high } }: BandDraft) =>
    low?.value === high?.value && low !== undefined && exact(low.value).equals(100);
  const atMostHundred = unit === "%" && bands.some(isHundred) && !bands.some(isAboveHundred);
  if (atMostHundred) confirm.push(ask("hundred-is-most"));
  const name =
    base === undefined ? (subject ?? subjectOfRequirement(item, unit)) : subject?.replace(BASE_WORDS, "");
  return { name: measureName(name, item), unit, ...(atMostHundred && { atMostHundred }) };
}

/** 完成率达到 90% in the requirement says what the bands are about. */
function subjectOfRequirement({ requirement = "" }: ItemFacts, unit: string | undefined): string | undefined {
  const pieces = requirement.split(/[\n;；。,，]/).map((piece) => readCondition(piece));
  const same = pieces.find((read) => read !== undefined && read.unit === unit && read.unit !== undefined);
  const words = tidy(same?.subject ?? "");
  return words.length >= 2 && words.length <= 12 ? words : undefined;
}

function isAboveHundred({ condition: { low, high } }: BandDraft): boolean {
  if (low && exact(low.value).compare(100) >= 0 && low.value !== high?.value) return true;
  return high !== undefined && exact(high.value).compare(100) > 0;
}

/** What the sheet calls the figure, else the item's own name. */
export function measureName(subject: string | undefined, item: ItemFacts): string {
  const words = (subject ?? "").trim();
  return words === "" ? item.name : words;
}

/** Words without the marks and filling around them. */
export function tidy(words: string): string {
  return words
    .replace(/^(?:[\s,，:：;；•●·-]|[(（]?\d{1,2}[、)）]|\d{1,2}[.．](?!\d)|[①-⑳])+/, "")
    .replace(/[\s,，:：;；。(（=/-]+$/, "")
    .replace(/(?:的|时|者|则)$/, "")
    .trim();
}

/** Whether words compare or count something, so that they are more than the name of a case. */
export function hasFigures(words: string): boolean {
  return /[\d%≤≥<>]/.test(fold(words));
}
