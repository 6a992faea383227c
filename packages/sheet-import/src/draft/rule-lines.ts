import { exact, formatExact, unitOf } from "@scorecard/model";
import type {
  Bound,
  Condition,
  LevelDraft,
  LevelWorth,
  MeasureDraft,
  RuleDraft,
  RuleDraftKind,
} from "../scoring/rule-draft.ts";
import { quoted, quotedName } from "./quote.ts";
import type { DraftWords } from "./words.ts";

type Writers = {
  readonly [K in RuleDraftKind]: (
    rule: Extract<RuleDraft, { readonly kind: K }>,
    words: DraftWords,
  ) => readonly string[];
};

/** How each kind of rule is written; the compiler asks for a new kind here. */
const WRITERS: Writers = {
  bands: ({ measure, bands }, words) => [
    measureLine(measure, words),
    ...block(
      words.bands,
      bands.map(({ condition, points, label }) => {
        const name = label === undefined ? "" : ` ${quoted(label)}`;
        return `${conditionText(condition, measure.unit, words)}${name}${words.colon}${words.points(points)}`;
      }),
    ),
  ],
  levels: ({ levels }, words) =>
    block(
      words.levels,
      levels.map((level) => levelLine(level, words)),
    ),
  tally: ({ style, counting, entries, base, floor, cap }, words) => {
    const keyword = { deduct: words.deduct, add: words.add, signed: words.tally }[style];
    const head = [
      base === undefined ? undefined : words.base(base),
      counting === "each" ? words.each : words.eachTime,
      cap === undefined ? undefined : words.cap(cap),
      floor === undefined ? undefined : words.floor(floor === "none" ? words.none : words.points(floor)),
    ].filter((part) => part !== undefined);
    return block(
      `${keyword} ${head.join(words.comma)}`,
      entries.map(({ text, points, per }) => {
        const each =
          per === undefined ? "" : ` ${words.per(words.amount(per.amount, knownUnit(per.unit, words)))}`;
        const shown = style === "signed" ? signed(points) : points.replace(/^-/, "");
        return `${quoted(text)}${each}${words.colon}${words.points(shown)}`;
      }),
    );
  },
  "yes-no": ({ question, yes, no }, words) =>
    block(`${words.yesNo} ${quotedName(question)}`, [
      `${words.yes}${labelText(yes.label)}${words.colon}${words.points(yes.points)}`,
      `${words.no}${labelText(no.label)}${words.colon}${words.points(no.points)}`,
    ]),
  judgement: ({ low, high }, words) => [words.judged(low, high)],
  "off-target": ({ measure, target, base, cap, floor, below, above }, words) => [
    measureLine(measure, words),
    ...block(
      [
        `${words.offTarget} ${words.targetOf(amountText(target, measure.unit, words))}`,
        words.base(base),
        words.cap(cap),
        words.floor(words.points(floor)),
      ].join(words.comma),
      [
        below && words.below(amountText(below.per, measure.unit, words), below.points),
        above && words.above(amountText(above.per, measure.unit, words), above.points),
      ].filter((line) => line !== undefined),
    ),
  ],
  proportional: ({ measure, target, cap }, words) => [
    measureLine(measure, words),
    [`${words.proportional} ${words.targetOf(amountText(target, measure.unit, words))}`, words.cap(cap)].join(
      words.comma,
    ),
  ],
  interpolation: ({ measure, anchors }, words) => [
    measureLine(measure, words),
    ...block(
      words.interpolate,
      anchors.map(
        ({ value, points }) =>
          `${amountText(value, measure.unit, words)}${words.colon}${words.points(points)}`,
      ),
    ),
  ],
};

/** The lines of a rule, with the measure it is about; inner lines are indented by two blanks. */
export function ruleLines<K extends RuleDraftKind>(
  rule: Extract<RuleDraft, { readonly kind: K }>,
  words: DraftWords,
): readonly string[] {
  const write: Writers[K] = WRITERS[rule.kind as K];
  return write(rule, words);
}

/** The words of an outcome, unless they only say yes or no. */
function labelText(label: string): string {
  return /^(?:是|否|有|没有|沒有|无|無|yes|no)$/i.test(label) ? "" : ` ${quoted(label)}`;
}

function block(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), "}"];
}

function signed(points: string): string {
  return points.startsWith("-") ? points : `+${points}`;
}

function measureLine({ name, unit, atMostHundred }: MeasureDraft, words: DraftWords): string {
  const known = unit === undefined ? undefined : unitOf(unit);
  const parts = [
    words.measure(quotedName(name)),
    unit === undefined ? undefined : words.unit(known ? knownUnit(unit, words) : quotedName(unit)),
    unit !== undefined && known === undefined && !isContinuous(unit) ? words.whole : undefined,
    atMostHundred ? words.rangeToHundred : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(words.comma);
}

/** Units that the language does not know and that go in parts: 2.5 吨. */
function isContinuous(unit: string): boolean {
  return /^(?:吨|公斤|千克|米|周|kg|weeks?|分钟|minutes?|千元|百元|亩|里|公里)$/.test(unit);
}

/** Words that a vocabulary has for a unit; the sheet's own where it has none. */
function knownUnit(unit: string, words: DraftWords): string {
  return unit === "分" && words.colon === ": " ? "points" : unit;
}

/** A number with its unit, where the language knows the unit: elsewhere the measure alone says it. */
function amountText(value: string, unit: string | undefined, words: DraftWords): string {
  if (unit === "%") return `${value}%`;
  return unit !== undefined && unitOf(unit) ? words.amount(value, knownUnit(unit, words)) : value;
}

function conditionText({ low, high }: Condition, unit: string | undefined, words: DraftWords): string {
  const say = ({ value }: Bound) => amountText(value, unit, words);
  if (low && high) {
    if (exact(low.value).equals(exact(high.value))) return say(low);
    const bothIn = low.inclusive && high.inclusive && unit !== "%";
    return words.between(bothIn ? low.value : say(low), low.inclusive, say(high), high.inclusive);
  }
  if (low) return low.inclusive ? words.atLeast(say(low)) : words.over(say(low));
  if (high) return high.inclusive ? words.atMost(say(high)) : words.under(say(high));
  return words.otherwise;
}

function levelLine({ level, anchor, worth }: LevelDraft, words: DraftWords): string {
  const comma = "number" in level ? " " : words.comma;
  const head = "number" in level ? words.level(level.number) : quotedName(level.name);
  const described = anchor === undefined ? head : `${head}${comma}${quoted(anchor)}`;
  const points = worthText(worth, words);
  return points === undefined ? described : `${described}${words.colon}${points}`;
}

function worthText(worth: LevelWorth, words: DraftWords): string | undefined {
  switch (worth.kind) {
    case "points":
      return words.points(worth.points);
    case "share":
      return `${formatExact(exact(worth.percent))}%`;
    case "range":
      return words.pointRange(worth.low, worth.high);
    case "unsaid":
      return undefined;
  }
}
