import { type CompleteText, type Exact, exact, formatExact } from "@scorecard/model";
import { fold } from "../text/fold.ts";
import { hasFigures, tidy } from "./bands.ts";
import { clauses } from "./clauses.ts";
import { ask } from "./confirmations.ts";
import { readLimit } from "./limit-words.ts";
import { NUMBER, numberWritten, POINTS, pattern, unitWritten } from "./patterns.ts";
import { takeWorth } from "./points.ts";
import type { EntryDraft, ItemFacts, RuleReading } from "./rule-draft.ts";

const AMOUNTS: readonly RegExp[] = [
  pattern(
    `(?:加|奖励|奖|增加|扣除|扣减|扣|减去|减) ${NUMBER} ${POINTS} (?:\\/ (?:次|项|个|人|天|件|篇|起))?`,
  ),
  pattern(`([+-]) ${NUMBER} ${POINTS} (?:\\/ (?:次|项|个|人|天|件|篇|起))?`),
  pattern(`(?:deduct|minus|lose|loses|less|subtract|add|plus|gain|award) ${NUMBER} ${POINTS}?`),
  pattern(`${NUMBER} ${POINTS} (?:will be |are |is )?(?:deducted|off|added|bonus)`),
];
const ADDS = /加|奖|^\+|add|plus|gain|award|bonus/;

/** 每次, 每 0.5 天, 1次, for each */
const COUNTED =
  "次|项|个|人次|人|天|日|工作日|小时|分钟|件|起|例|笔|份|处|篇|条|单|宗|家|户|台|批|张|元|万元|%";
const PER: readonly RegExp[] = [
  pattern(
    `每(?:发生|出现|发现|有|被|获得|获|受到|受|收到)? (${NUMBER.slice(1, -1)}|一|二|两|三|五|半)? (${COUNTED})(?!常)`,
  ),
  pattern(
    `(?:for each|for every|each|every|per|/)_?${NUMBER}? (working days?|days?|hours?|minutes?|months?|times?|occurrences?|instances?|%)`,
  ),
  pattern(`(?:发现|出现|发生|有)? (?<![\\d~-])(1|一|半) (${COUNTED})`),
  pattern("each time()"),
  pattern("(?:for each|for every|each|every|per)_(?=\\S)()"),
];
const ANY_OF = /任[一何意]|有?一项(?:没有|未|不)|any (?:one|of)|each (?:one|requirement) (?:not|un)/;

interface WordedEntry extends EntryDraft {
  readonly adds: boolean;
  readonly anyOf: boolean;
  readonly counted: boolean;
}

/** What the clauses say, sorted. */
interface Collected {
  readonly entries: WordedEntry[];
  readonly rest: string[];
  /** 全部满足10分: what full marks are for. */
  readonly full: string[];
  floor: Exact | "none" | undefined;
  cap: Exact | undefined;
  base: Exact | undefined;
}

/** 每次扣5分，扣完为止 */
export function readTally(text: string, item: ItemFacts): RuleReading | undefined {
  const { entries, rest, full, ...said } = collect(text, item);
  if (entries.length === 0) return undefined;
  const style = styleOf(entries);
  const limits = limitsOf(style, said, item);
  const anyOf = style === "deduct" && entries.length === 1 && entries[0]?.anyOf === true;
  // Full marks and one case without are a yes or no; with occurrences that count they go without saying.
  const unread = entries.some((entry) => entry.counted || entry.anyOf) ? rest : [...rest, ...full];
  return {
    rule: {
      kind: "tally",
      style,
      counting: anyOf ? "each" : "each-time",
      entries: distinct(anyOf ? requirementsOf(item, entries) : entries),
      ...(style === "signed" && { base: limits.base ?? item.fullMarks }),
      ...(style !== "add" && { floor: limits.floor ?? "0" }),
      ...(style !== "deduct" && { cap: limits.cap ?? item.fullMarks }),
    },
    confirm: questions(style, anyOf, entries, limits, item),
    rest: unread,
  };
}

function collect(text: string, item: ItemFacts): Collected {
  const said: Collected = {
    entries: [],
    rest: [],
    full: [],
    floor: undefined,
    cap: undefined,
    base: undefined,
  };
  for (const clause of clauses(text)) {
    const limit = readLimit(clause, item.fullMarks);
    const start = readBase(clause);
    const entry = readEntry(clause, item);
    if (limit) Object.assign(said, limit);
    else if (start !== undefined) said.base = start;
    else if (entry) said.entries.push(entry);
    else if (isFullMarks(clause, item)) said.full.push(clause);
    else said.rest.push(clause);
  }
  return said;
}

type Limits = Pick<Collected, "floor" | "cap" | "base">;
type Style = "deduct" | "add" | "signed";

/** With nothing but deductions, the most there is (最多 10 分) is the most that is taken away. */
function limitsOf(style: Style, { floor, cap, base }: Limits, { fullMarks }: ItemFacts): Limits {
  if (style !== "deduct" || floor !== undefined || cap === undefined) return { floor, cap, base };
  return { floor: formatExact(exact(fullMarks).sub(exact(cap))), cap, base };
}

function questions(
  style: Style,
  anyOf: boolean,
  entries: readonly WordedEntry[],
  { floor, cap, base }: Limits,
  { fullMarks }: ItemFacts,
): readonly CompleteText[] {
  const isUncounted = entries.some(({ counted, adds }) => !counted && !adds);
  const asked = [
    anyOf ? ask("each-or-once") : isUncounted ? ask("each-time") : undefined,
    style !== "add" && floor === undefined ? ask("floor-zero") : undefined,
    style !== "deduct" && cap === undefined ? ask("cap-full", { most: fullMarks }) : undefined,
    style === "signed" && base === undefined ? ask("base-full", { base: fullMarks }) : undefined,
  ];
  return asked.filter((question) => question !== undefined);
}

function styleOf(entries: readonly WordedEntry[]): Style {
  if (entries.every(({ adds }) => adds)) return "add";
  return entries.some(({ adds }) => adds) ? "signed" : "deduct";
}

const BASE = pattern(
  `^(?:基础分|基本分|基准分?|起始分|满分|base(?: of)?|start(?: at)?) (?:为|是|:|=)? ${NUMBER} ${POINTS}?[。.]? $`,
);

function readBase(clause: string): Exact | undefined {
  const points = BASE.exec(fold(clause))?.[1];
  return points === undefined ? undefined : numberWritten(points);
}

/** 全部满足10分 on an item of 10 points. */
function isFullMarks(clause: string, { fullMarks }: ItemFacts): boolean {
  const taken = takeWorth(clause);
  if (taken === undefined || hasFigures(taken.words)) return false;
  const { worth } = taken;
  return worth.kind === "full" || (worth.kind === "points" && exact(worth.points).equals(exact(fullMarks)));
}

function readEntry(clause: string, item: ItemFacts): WordedEntry | undefined {
  const folded = fold(clause);
  const amount = AMOUNTS.map((form) => form.exec(folded)).find((match) => match !== null);
  if (amount === undefined) return undefined;
  const points = numberWritten(amount.at(-1) ?? "");
  const left = without(clause, amount);
  const foldedLeft = fold(left);
  const per = PER.map((form) => form.exec(foldedLeft)).find((match) => match !== null);
  const perSlash = /\/ *(?:次|项|个|人|天|件|篇|起)$/.test(amount[0]);
  // 每 1% is a distance from a target, not something that occurs.
  if (per?.[0].includes("%")) return undefined;
  const adds = ADDS.test(amount[0]);
  const event = eventWords(per ? without(left, per) : left);
  // A number that stands for something else makes this another kind of rule.
  if (
    /\d/.test(fold(event).replace(/\d+[小]?[时日天个]?[^\d]{0,6}内/g, "")) &&
    per === undefined &&
    !perSlash
  )
    return undefined;
  return {
    text: event === "" ? item.name : event,
    points: adds ? points : `-${points}`,
    per: per && perOf(per),
    adds,
    anyOf: ANY_OF.test(folded),
    counted: per !== undefined || perSlash,
  };
}

/** 每 0.5 天 and 每 3 次 are said by the entry; 每 1 次 is each time. */
function perOf(match: RegExpExecArray): { readonly amount: Exact; readonly unit: string } | undefined {
  const [first = "", second] = match.slice(1);
  const amount = first === "" || second === undefined ? "1" : amountWritten(first);
  const unit = unitWritten(second ?? first) ?? "";
  const isTime = /^(?:天|日|工作日|小时|月|个月|年|周|days?|hours?|months?|%|元|万元)$/.test(unit);
  return isTime || amount !== "1" ? { amount, unit } : undefined;
}

function amountWritten(written: string): Exact {
  if (written === "半") return "0.5";
  return written === "两" ? "2" : numberWritten(written);
}

function without(text: string, { index, 0: found }: RegExpExecArray): string {
  return `${text.slice(0, index)} ${text.slice(index + found.length)}`;
}

const FILLING =
  /^每(?![月周年季日天])|^(?:发生|出现|发现|如有|若有|凡|如|若|当|有|则)+(?=.)|(?:则|的|者|时|将|,|，)+$/g;

function eventWords(written: string): string {
  return tidy(tidy(written).replace(FILLING, "").replace(/\s+/g, " "))
    .replace(FILLING, "")
    .replace(/^[，,。\s]+/, "");
}

/** 任一项没有满足扣5分: the requirements are what can be missed. */
function requirementsOf(item: ItemFacts, entries: readonly WordedEntry[]): readonly EntryDraft[] {
  const [entry] = entries;
  const pieces = (item.requirement ?? "")
    .split(/[\n;；。,，]/)
    .map((piece) => tidy(piece))
    .filter((piece) => piece !== "");
  if (entry === undefined || pieces.length < 2) return entries;
  return pieces.map((text) => ({ text, points: entry.points }));
}

/** Entries are told apart by their texts. */
function distinct(entries: readonly EntryDraft[]): readonly EntryDraft[] {
  const seen = new Map<string, number>();
  return entries.map(({ text, points, per }) => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return { text: count === 1 ? text : `${text} (${count})`, points, per };
  });
}
