import {
  type Answer,
  type RuleOf,
  suggest,
  textIn,
  type Unit,
  unitOf,
  whole,
  wordings,
} from "@scorecard/model";
import type { InputValue, ReadInput } from "../expressions/environment.ts";
import { didYouMean } from "../hints.ts";
import { comparable } from "../names.ts";
import { inEachLanguage, listIn } from "../texts.ts";
import { rationalOf, readWrittenNumber } from "../written-number.ts";
import { measureReader } from "./measured-value.ts";
import { report } from "./messages.ts";
import type { Complaint, Refusal } from "./room.ts";
import type { Amounts } from "./tally-change.ts";
import { oneSide, YES_NO_WORDS } from "./yes-no-words.ts";

type Tally = RuleOf<"tally">;
type Entry = Tally["entries"][number];

/** What an answer says of one entry; `at` is its place in the answer. */
interface Claim {
  readonly entry: ReturnType<EntryFinder>;
  readonly written: string;
  /** How often or how much, as written; absent where the entry is only named. */
  readonly amount: string | undefined;
  readonly at: readonly string[];
}

/** How one kind of thing is counted in an answer. */
interface EntryReader {
  readonly read: (written: string, entry: string) => ReadInput;
  /** What naming it alone means; absent where it has to be said how much. */
  readonly once: InputValue | undefined;
}

const MOST_TIMES = 999;
const NONE: Amounts = new Map();
const ONE: InputValue = { value: whole(1), text: "1" };

function words(list: string): readonly string[] {
  return list.split("|");
}

const NOTHING: { readonly [S in Tally["style"]]: ReadonlySet<string> } = (() => {
  const always = words("无|無|没有|沒有|没有发生|沒有發生|未发生|未發生|none|nothing|0");
  const met =
    "全部满足|全部滿足|全部符合|全部达到|全部達到|无扣分|無扣分|没有扣分|沒有扣分|all met|no deductions";
  return {
    deduct: new Set([...always, ...words(met)]),
    add: new Set([...always, ...words("无加分|無加分|没有加分|沒有加分|no additions")]),
    signed: new Set([...always, ...words("无增减|無增減|没有增减|沒有增減|no changes")]),
    checklist: new Set([...always, ...words("全部不符合|none met")]),
  };
})();

const EVERYTHING = new Set(
  words("全部|全部满足|全部滿足|全部符合|全部达到|全部達到|全部完成|all|all met|everything"),
);

/** Reads the answers to a tally. */
export type ReadAmounts = (answer: Answer) => Amounts | { readonly refusal: Refusal };

/** Prepares the reading of a tally's answers: what occurred, and how often or how much. */
export function amountsReader(rule: Tally): ReadAmounts {
  const asPrinted = printedEntries(rule);
  const find = entryFinder(rule, asPrinted);
  const readers = rule.entries.map((entry) => entryReader(entry, rule));
  const nothing = NOTHING[rule.style];
  const isNothing = (written: string) => !asPrinted.has(written) && nothing.has(comparable(written));
  const all: Amounts | undefined =
    rule.style === "checklist" ? new Map(rule.entries.map((_, position) => [position, ONE])) : undefined;

  return (answer) => {
    if (all !== undefined && saysAll(answer, asPrinted)) return all;
    const claims = claimsOf(answer, find, readers);
    if (claims.length === 0) return NONE;
    const occurring = claims.filter(({ written }) => !isNothing(written));
    const reading: Reading = { amounts: new Map(), named: new Set(), complaints: [] };
    if (occurring.length > 0 && occurring.length < claims.length) {
      const idle = claims.filter((claim) => !occurring.includes(claim));
      reading.complaints.push(...idle.map(noneAmongOthers));
    }
    for (const claim of occurring) {
      const { entry: position } = claim;
      const reader = typeof position === "number" ? readers[position] : undefined;
      if (typeof position === "number" && reader !== undefined)
        readClaim(claim, position, reader, rule, reading);
      else reading.complaints.push(at(claim, nameComplaint(claim.written, position, rule)));
    }
    return reading.complaints.length > 0 ? { refusal: reading.complaints } : reading.amounts;
  };
}

/** What an answer said so far. */
interface Reading {
  readonly amounts: Map<number, InputValue>;
  readonly named: Set<number>;
  readonly complaints: Complaint[];
}

function readClaim(
  claim: Claim,
  position: number,
  reader: EntryReader,
  rule: Tally,
  { amounts, named, complaints }: Reading,
): void {
  const { written, amount } = claim;
  if (named.has(position)) {
    complaints.push(at(claim, (path) => report("entry-twice", { written }, { path })));
    return;
  }
  named.add(position);
  const value = amount === undefined ? reader.once : reader.read(amount, written);
  if (value === undefined) complaints.push(at(claim, amountNeeded(written, rule.entries[position])));
  else if ("complaint" in value) complaints.push(at(claim, value.complaint));
  else if (value.value.n !== 0n) amounts.set(position, value);
}

function at(claim: Claim, complaint: Complaint): Complaint {
  return (path) => complaint([...path, ...claim.at]);
}

function noneAmongOthers(claim: Claim): Complaint {
  return at(claim, (path) => report("none-among-others", { written: claim.written }, { path }));
}

/** Whether an answer is a word for everything, and not an entry that is called so. */
function saysAll(answer: Answer, asPrinted: ReadonlyMap<string, number>): boolean {
  const [only, ...more] = typeof answer === "string" ? [answer] : Array.isArray(answer) ? answer : [];
  if (typeof only !== "string" || more.length > 0 || asPrinted.has(only)) return false;
  return EVERYTHING.has(comparable(only));
}

type EntryFinder = (written: string) => number | "ambiguous" | undefined;

/** The position of each entry by its key and its texts as they are printed. */
function printedEntries({ entries }: Tally): ReadonlyMap<string, number> {
  return new Map(
    entries.flatMap(({ key, text }, position) =>
      [key, ...wordings(text)].map((spelling) => [spelling, position] as const),
    ),
  );
}

/** Finds an entry by its key, by a printed text, or by the beginning of only one entry's text. */
function entryFinder({ entries }: Tally, asPrinted: ReadonlyMap<string, number>): EntryFinder {
  const names = entries.map(({ key, text }) => [key, ...wordings(text)].map(comparable));
  return (written) => {
    const printed = asPrinted.get(written);
    if (printed !== undefined) return printed;
    const name = comparable(written);
    const exactly = names.findIndex((own) => own.includes(name));
    if (exactly >= 0) return exactly;
    const begun = [...names.keys()].filter((position) =>
      names[position]?.some((spelling) => name !== "" && spelling.startsWith(name)),
    );
    return begun.length > 1 ? "ambiguous" : begun[0];
  };
}

function entryReader({ text, unit }: Entry, { style }: Tally): EntryReader {
  if (style === "checklist") return { read: readTick, once: ONE };
  if (unit === undefined) return { read: readCount, once: ONE };
  const read = measureReader({
    name: text,
    unit: unit.unit,
    whole: isCounted(unit.unit),
    domain: { low: { value: "0", inclusive: true } },
  });
  return { read, once: unit.unit.id === "times" ? ONE : undefined };
}

function isCounted(unit: Unit): boolean {
  return unitOf(unit.id)?.whole ?? false;
}

function readCount(written: string, entry: string): ReadInput {
  const number = readWrittenNumber(written);
  const isTimes = number !== undefined && ["", "次", "times", "time"].includes(number.unit);
  if (isTimes && number.denominator === 1n && number.numerator >= 0n && number.numerator <= MOST_TIMES) {
    return { value: rationalOf(number), text: number.text };
  }
  return { complaint: (path) => report("not-a-count", { entry, written, most: MOST_TIMES }, { path }) };
}

const NOT_TICKED: InputValue = { value: whole(0), text: "0" };

function readTick(written: string, entry: string): ReadInput {
  const side = oneSide((candidate) => YES_NO_WORDS[candidate].has(comparable(written)));
  if (side !== undefined) return side === "yes" ? ONE : NOT_TICKED;
  const number = readWrittenNumber(written);
  if (number?.text === "1" && number.unit === "") return ONE;
  if (number?.text === "0" && number.unit === "") return NOT_TICKED;
  return { complaint: (path) => report("not-a-tick", { entry, written }, { path }) };
}

function claimsOf(answer: Answer, find: EntryFinder, readers: readonly EntryReader[]): readonly Claim[] {
  if (typeof answer === "string") {
    const parts = find(answer) === undefined ? answer.split(/[、，；;]|,(?!\d{3})/) : [answer];
    const written = parts.map((part) => part.trim()).filter((part) => part !== "");
    return written.map((part) => claimOf(part, [], find, readers));
  }
  if (Array.isArray(answer)) {
    return answer.map((part: string, index) => claimOf(part, [String(index)], find, readers));
  }
  return Object.entries(answer).map(([written, amount]) => {
    return { entry: find(written), written, amount, at: [written] };
  });
}

/** `迟到 2 次`, `迟到（2）`, `事假 1.5天`; digits that belong to a name are not split. */
const WITH_AMOUNT = /^(.+?)[\s:×x*(]*(?<![\d.,])(\d[\d.,]*\s*[^\d\s()]*)\)?$/iu;

function claimOf(
  part: string,
  at: readonly string[],
  find: EntryFinder,
  readers: readonly EntryReader[],
): Claim {
  const alone: Claim = { entry: find(part), written: part, amount: undefined, at };
  if (alone.entry !== undefined) return alone;
  const [, name = "", amount = ""] = WITH_AMOUNT.exec(part.normalize("NFKC")) ?? [];
  const position = find(name);
  const reader = typeof position === "number" ? readers[position] : undefined;
  if (reader === undefined) return alone;
  // “解决率 90%” is no way of saying how often “解决率 100%” was missed.
  const isAmount = reader.once === undefined || !("complaint" in reader.read(amount, name));
  return isAmount ? { entry: position, written: name, amount, at } : alone;
}

function nameComplaint(written: string, found: "ambiguous" | number | undefined, rule: Tally): Complaint {
  const entries = inEachLanguage((language) =>
    listIn(
      rule.entries.map(({ text }) => textIn(text, language)),
      language,
    ),
  );
  if (found === "ambiguous") return (path) => report("ambiguous-entry", { written, entries }, { path });
  const candidates = rule.entries.flatMap(({ key, text }) => [...wordings(text), key]);
  return (path) =>
    report("unknown-entry", { written, entries, hint: didYouMean(suggest(written, candidates)) }, { path });
}

function amountNeeded(written: string, entry: Entry | undefined): Complaint {
  const unit = entry?.unit?.unit.name ?? {};
  return (path) => report("amount-needed", { written, unit }, { path });
}
