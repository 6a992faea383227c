import {
  type CompleteText,
  type Exact,
  exact,
  formatExact,
  type Interval,
  type Item,
  LANGUAGES,
  type RuleOf,
  type TraceStepOf,
} from "@scorecard/model";
import { amount, figure, isCountedWhole, isSame, rangeInWords, signed, TIMES } from "../figures.ts";
import { LABELS } from "../labels.ts";
import {
  atMostAmount,
  atMostPoints,
  atMostTimes,
  eachUnit,
  limitsInWords,
  mostChanged,
  partialWords,
} from "../phrases.ts";
import type { Scoring, ScoringEntry } from "../sheet.ts";
import { amountSlot } from "../slots.ts";
import { capitalised, combine, comma, parenthesis, type Speaker, sayLabel, type Words } from "../words.ts";
import type { Matched, ScoringRoom } from "./room.ts";

type Tally = RuleOf<"tally">;
type Entry = Tally["entries"][number];
type FlatEntry = Extract<Entry, { readonly points: Exact }>;
type Ladder = Extract<Entry, { readonly ladder: unknown }>;

/** The entry for "nothing occurred". No entry of a template can have an empty key. */
const NOTHING = "";

/** The points to start with, then what counts how, then each entry with what it changes. */
export const tally: ScoringRoom<"tally"> = {
  compose(rule, item, speaker): Scoring {
    return {
      preface: [],
      entries: [
        ...baseEntry(rule, item, speaker),
        { key: "per", text: perWords(rule, item, speaker), points: "", heading: true },
        ...groupedEntries(rule).flatMap(({ exclusive, entries }) => {
          const lines = entries.flatMap((entry) => entryLines(entry, rule, item, speaker));
          if (exclusive === undefined) return lines;
          const heading = speaker.each(
            (language) => `${LABELS.largestOf[language]}${language === "en" ? ":" : "："}`,
          );
          return [
            { key: `largest ${exclusive}`, text: heading, points: "", heading: true as const },
            ...lines.map((line) => ({ ...line, indented: true as const })),
          ];
        }),
      ],
    };
  },
  matched(rule, trace, item) {
    const step = tallyStep(trace);
    if (step === undefined) return [];
    const taken = step.taken.filter(({ points }) => !isSame(points, "0"));
    if (taken.length > 0) return taken.map((one) => matchedEntry(one, rule, item));
    return baseLabel(rule, item) === undefined ? [] : [{ entry: NOTHING }];
  },
  amounts: (_rule, trace) =>
    (tallyStep(trace)?.taken ?? []).map(({ entry, amount: much }) => [entryKey(entry), much] as const),
};

function tallyStep(trace: Parameters<typeof tally.matched>[1]): TraceStepOf<"tally"> | undefined {
  return trace.find((step) => step.step === "tally");
}

function entryKey(key: string): string {
  return `entry ${key}`;
}

function rungKey(key: string, rung: number): string {
  return `${entryKey(key)} ${rung}`;
}

/**
 * A list of requirements out of full marks, each met or not: several, nothing to count, and the same points for each,
 * in a rule that does not say that they occur (每次).
 * Other lists name what went wrong.
 */
function isRequirements(rule: Tally, item: Item): boolean {
  const [first, ...others] = rule.entries;
  if (rule.occurs || first === undefined || others.length === 0 || !isPlain(first)) return false;
  const alike = others.every((entry) => isPlain(entry) && isSame(entry.points, first.points));
  return rule.style === "deduct" && alike && item.counts === undefined && isSame(rule.base, item.fullMarks);
}

function isPlain(entry: Entry): entry is FlatEntry {
  return !("ladder" in entry) && entry.unit === undefined && entry.most === undefined;
}

function baseLabel(rule: Tally, item: Item): CompleteText | undefined {
  if (isRequirements(rule, item)) return LABELS.allMet;
  if (isSame(rule.base, "0")) return undefined;
  return rule.style === "deduct" ? LABELS.nothingTaken : LABELS.base;
}

function baseEntry(rule: Tally, item: Item, speaker: Speaker): readonly ScoringEntry[] {
  const label = baseLabel(rule, item);
  return label === undefined
    ? []
    : [{ key: NOTHING, text: sayLabel(label, speaker), points: figure(rule.base) }];
}

const PER: { readonly [S in Tally["style"]]: { readonly [P in Tally["per"]]: CompleteText } } = {
  deduct: { each: LABELS.eachTaken, once: LABELS.onceTaken },
  add: { each: LABELS.eachAdded, once: LABELS.onceAdded },
  signed: { each: LABELS.eachSigned, once: LABELS.onceSigned },
  checklist: { each: LABELS.eachTicked, once: LABELS.onceTicked },
};

/** `每项未做到（最低 0 分）：` */
function perWords(rule: Tally, item: Item, speaker: Speaker): Words {
  const requirements = { each: LABELS.eachDeducted, once: LABELS.onceDeducted };
  const per = (isRequirements(rule, item) ? requirements : PER[rule.style])[rule.per];
  return speaker.each((language) => {
    const remark = parenthesis(boundsOf(rule, item, language), language);
    return `${per[language]}${remark}${language === "en" ? ":" : "："}`;
  });
}

function boundsOf(rule: Tally, item: Item, language: keyof CompleteText): string {
  const limits = item.limits ?? [];
  const far = item.counts === "bonus" ? "cap" : item.counts === "penalty" ? "floor" : undefined;
  const words = limits.map((limit) =>
    limit.kind === far ? mostChanged(limit)[language] : limitsInWords([limit], language),
  );
  const open = rule.style === "deduct" && far === undefined && limits.every(({ kind }) => kind !== "floor");
  return [...words, ...(open ? [LABELS.noFloor[language]] : [])].join(comma(language));
}

interface EntryGroup {
  readonly exclusive?: string;
  readonly entries: readonly Entry[];
}

/** Entries of which only the largest counts come together, where the first of them stands. */
function groupedEntries(rule: Tally): readonly EntryGroup[] {
  const groups = new Map<string, Entry[]>();
  const ordered: EntryGroup[] = [];
  for (const entry of rule.entries) {
    const { exclusive } = entry;
    const known = exclusive === undefined ? undefined : groups.get(exclusive);
    if (known !== undefined) {
      known.push(entry);
      continue;
    }
    const entries = [entry];
    if (exclusive === undefined) ordered.push({ entries });
    else {
      groups.set(exclusive, entries);
      ordered.push({ exclusive, entries });
    }
  }
  return ordered;
}

function entryLines(entry: Entry, rule: Tally, item: Item, speaker: Speaker): readonly ScoringEntry[] {
  return "ladder" in entry ? ladderLines(entry, item, speaker) : [flatLine(entry, rule, item, speaker)];
}

function flatLine(entry: FlatEntry, rule: Tally, item: Item, speaker: Speaker): ScoringEntry {
  const key = entryKey(entry.key);
  const counted = isCounted(entry, rule, item);
  return {
    key,
    text: withConditions(entry, speaker),
    points: signed(entry.points),
    ...(rule.style === "checklist" && { box: true as const }),
    ...(counted && { amount: amountOf(item, key, entry.unit?.unit, speaker) }),
  };
}

/** Whether it matters how often, or how much. */
function isCounted(entry: FlatEntry, rule: Tally, item: Item): boolean {
  if (rule.style === "checklist") return false;
  if (entry.unit !== undefined) return true;
  const once = entry.most !== undefined && "times" in entry.most && isSame(entry.most.times, "1");
  return rule.per === "each" && !once && !isRequirements(rule, item);
}

function amountOf(
  item: Item,
  key: string,
  unit: NonNullable<FlatEntry["unit"]>["unit"] | undefined,
  speaker: Speaker,
): NonNullable<ScoringEntry["amount"]> {
  const name = speaker.say((unit ?? TIMES).name);
  return { slot: amountSlot(item.key, key), unit: name };
}

/** `事假（每 0.5 天，不足 0.5 天不计，最多 5 分）` */
function withConditions(entry: FlatEntry, speaker: Speaker): Words {
  const { unit, most } = entry;
  return combine([speaker.say(entry.text)], speaker, ([text = ""], language) => {
    const each = unit === undefined ? undefined : amount(unit.amount, unit.unit, language);
    const conditions = [
      ...(each === undefined ? [] : [eachUnit(each)]),
      ...(each === undefined || unit === undefined || isOneWhole(unit)
        ? []
        : [partialWords(unit.partial, each)]),
      ...(most === undefined ? [] : [mostWords(most, unit)]),
    ];
    const remark = conditions.map((condition) => condition[language]).join(comma(language));
    return `${text}${parenthesis(remark, language)}`;
  });
}

/** One of what is counted whole: no part of it can occur. */
function isOneWhole({ amount: much, unit }: NonNullable<FlatEntry["unit"]>): boolean {
  return isSame(much, "1") && unit !== undefined && isCountedWhole(unit);
}

/** `最多 3 次`, `最多 3 天`, `最多 5 分`: of a counted unit, so many of its amounts. */
function mostWords(most: NonNullable<FlatEntry["most"]>, counted: FlatEntry["unit"]): CompleteText {
  if ("points" in most) return atMostPoints(most.points);
  if (counted === undefined) return atMostTimes(most.times);
  const total = formatExact(exact(most.times).mul(exact(counted.amount)));
  const words = LANGUAGES.map((language) => [language, amount(total, counted.unit, language)] as const);
  return atMostAmount(Object.fromEntries(words) as unknown as CompleteText);
}

/** The entry itself, then a line for each step of how often it occurred. */
function ladderLines(entry: Ladder, item: Item, speaker: Speaker): readonly ScoringEntry[] {
  const key = entryKey(entry.key);
  const unit = entry.unit?.unit ?? TIMES;
  return [
    { key, text: speaker.say(entry.text), points: "", amount: amountOf(item, key, unit, speaker) },
    ...entry.ladder.map((rung, index) => ({
      key: rungKey(entry.key, index),
      text: speaker.each((language) => capitalised(rangeInWords(rung.when, unit, language))),
      points: signed(rung.points),
      indented: true as const,
    })),
  ];
}

type Taken = TraceStepOf<"tally">["taken"][number];

function matchedEntry(taken: Taken, rule: Tally, item: Item): Matched {
  const entry = rule.entries.find(({ key }) => key === taken.entry);
  if (entry !== undefined && "ladder" in entry) {
    const rung = entry.ladder.findIndex(({ when }) => holds(when, taken.amount));
    return { entry: rung < 0 ? entryKey(entry.key) : rungKey(entry.key, rung) };
  }
  const written = entry === undefined || isCounted(entry, rule, item);
  const repeated = !written && rule.per === "each" && !isSame(taken.amount, "1");
  return { entry: entryKey(taken.entry), ...(repeated && { times: taken.amount }) };
}

/** Whether an amount lies in a stretch of numbers; one with an open parameter holds nothing. */
function holds({ low, high }: Interval, value: Exact): boolean {
  const number = exact(value);
  if (low !== undefined) {
    if (typeof low.value !== "string") return false;
    const above = number.compare(exact(low.value));
    if (above < 0 || (above === 0 && !low.inclusive)) return false;
  }
  if (high === undefined) return true;
  if (typeof high.value !== "string") return false;
  const below = number.compare(exact(high.value));
  return below < 0 || (below === 0 && high.inclusive);
}
