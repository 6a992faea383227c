import {
  firstText,
  formatExact,
  type LocalizedText,
  type Rational,
  type RuleOf,
  unitOf,
} from "@scorecard/model";
import { checkLevelOrder } from "../lint/levels-out-of-order.ts";
import { checkTies } from "../lint/levels-tied.ts";
import { checkCliff } from "../lint/score-cliff.ts";
import { isPercent, type Pieces, type Quantity, takeApart } from "../read/pieces.ts";
import { type PointsRange, takeRange } from "../read/points.ts";
import { inQuotes } from "../read/rewording.ts";
import { headSpan } from "../read/statements.ts";
import { firstWrittenHere } from "../read/unique-keys.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { checkRanges } from "./level-checks.ts";
import { reportValues, withoutOrdinal } from "./level-lines.ts";
import { levelInWords } from "./level-words.ts";
import { hasLines } from "./needs.ts";
import { reachOf } from "./reach.ts";
import type { ItemContext, OpenRule, ReadRule, RuleRoom } from "./room.ts";
import { type Step, takeStep } from "./step.ts";

type Level = RuleOf<"levels">["levels"][number];

/** 分级: the rater picks one of the levels, each with its anchor and its points. */
export const levelsRoom: RuleRoom<"levels"> = {
  keywords: ["levels"],
  valueInHead: true,
  read: readLevels,
  reach: ({ levels }) => reachOf(levels.flatMap(({ points, upTo }) => [points, upTo ?? points])),
  takesAway: () => false,
};

/** A level as it was written; its points may be left to the default. */
interface WrittenLevel {
  readonly key: string;
  readonly name?: LocalizedText;
  readonly anchor?: LocalizedText;
  readonly points?: PointsRange;
  readonly step?: Step;
  readonly needsNote?: true;
  readonly span: Span;
}

/** A level whose points are known. */
export interface PointedLevel {
  readonly key: string;
  readonly span: Span;
  readonly low: Rational;
  readonly high: Rational | undefined;
  readonly step: Step | undefined;
  /** Where its points are written, if they are. */
  readonly range?: Span;
}

/** `分级 步长 1 分 { 优秀 … }` */
function readLevels(rule: OpenRule, item: ItemContext): ReadRule<"levels"> | undefined {
  const step = takeStep(rule.head, item);
  rule.head.finish();
  if (!hasLines(rule, item) || reportValues(rule, item) || reportBareNames(rule, item)) return undefined;
  const levels = rule.lines.map((line) => readLevel(line, item));
  const nameless = rule.lines[levels.indexOf(NAMELESS)];
  if (nameless) item.problem("level-without-number", {}, headSpan(nameless));
  const read = levels.filter((level) => level !== undefined && level !== NAMELESS);
  if (read.length < levels.length) return undefined;
  checkKeys(read, item);
  const pointed = pointsOfLevels(read, step, rule.span, item);
  if (pointed === undefined) return undefined;
  checkTies(pointed, item);
  // Where one level is out of order, the step beside it says nothing.
  if (checkLevelOrder(pointed, item)) checkCliff(pointed.map(rungOf), item);
  checkRanges(pointed, item);
  return {
    rule: { kind: "levels", levels: read.flatMap((level, index) => levelOf(level, pointed[index]) ?? []) },
  };
}

/** The best that a level gives, under the name that it goes by. */
function rungOf({ key, low, high, span }: PointedLevel) {
  const name = () => ({ "zh-Hans": key, "zh-Hant": key, en: key });
  return { name, points: high ?? low, span };
}

/** 优：100 分: names without quotes are told together, with the quotes as their fix. */
function reportBareNames({ lines }: OpenRule, item: ItemContext): boolean {
  const bare = lines.flatMap((line) => bareNameOf(line) ?? []);
  const [first] = bare;
  if (first === undefined) return false;
  const fix = bare.flatMap((span) => inQuotes(span, item) ?? []);
  item.problem("level-without-quotes", { name: item.written(first).trim() }, first, { fix });
  return true;
}

/** Where the Chinese words are that a line begins with, where no number and no text says which level it is. */
function bareNameOf({ head, numbering }: Statement): Span | undefined {
  const terms = withoutOrdinal(head)[0]?.terms ?? [];
  const [first] = terms;
  if (first?.type !== "word" || !HAN_WORD.test(first.word) || first.keywords.includes("level"))
    return undefined;
  if (numbering !== undefined && terms.some(({ type }) => type === "text")) return undefined;
  const others = terms.findIndex(
    (term, index) => term.type !== "word" || term.start !== (terms[index - 1]?.end ?? term.start),
  );
  const last = terms[(others < 0 ? terms.length : others) - 1] ?? first;
  return { start: first.start, end: last.end };
}

const HAN_WORD = /^\p{Script=Han}+$/u;

function levelOf(written: WrittenLevel, points: PointedLevel | undefined): Level | undefined {
  if (points === undefined) return undefined;
  const { key, name, anchor, needsNote } = written;
  const { low, high, step } = points;
  return {
    key,
    ...(name && { name }),
    ...(anchor && { anchor }),
    points: formatExact(low),
    ...(high && { upTo: formatExact(high) }),
    ...(high && step && { step: formatExact(step.points) }),
    ...(needsNote && { needsNote }),
  };
}

/** A line that does not say which level it is. */
const NAMELESS = "nameless";

/** `1 级 "anchor"：20%`, `"优秀" "anchor"：18～20 分，步长 1 分，须说明`, `a "…"：10 分` */
function readLevel(line: Statement, item: ItemContext): WrittenLevel | typeof NAMELESS | undefined {
  const head = takeApart(withoutOrdinal(line.head), line, item);
  const first = head.text();
  head.keyword("level");
  const needsNote = head.keyword("noteRequired") !== undefined;
  const number = levelKey(head) ?? line.numbering;
  const second = head.text();
  const key = number ?? (first && firstText(first));
  if (key === undefined) return NAMELESS;
  const value = takeApart(line.value ?? [], line, item);
  const isNamed = number === undefined || second !== undefined;
  const name = isNamed ? first : undefined;
  const anchor = (isNamed ? second : first) ?? value.text();
  const source = line.value === undefined ? head : value;
  const noted = source.keyword("noteRequired") !== undefined || needsNote;
  const step = takeStep(source, item);
  source.keyword("earns");
  const points = takeRange(source, item.fullMarks, item);
  head.finish();
  value.finish();
  if (points === undefined) return undefined;
  return {
    key,
    span: headSpan(line),
    ...(name && { name }),
    ...(anchor && { anchor }),
    ...(points !== "none" && { points }),
    ...(step && { step }),
    ...(noted && { needsNote: true as const }),
  };
}

function levelKey(head: Pieces): string | undefined {
  const [first] = head.left;
  if (first?.type === "quantity" && !isShareOrPoints(first)) return head.quantity()?.value;
  return head.name()?.name;
}

/** 100 分 and 60% are what a level gives, never its number. */
function isShareOrPoints(quantity: Quantity): boolean {
  return isPercent(quantity) || (quantity.unit !== undefined && unitOf(quantity.unit.word)?.id === "points");
}

function checkKeys(levels: readonly WrittenLevel[], item: ItemContext): void {
  const seen = new Map<string, Span>();
  for (const { key, span } of levels) {
    const earlier = seen.get(key);
    if (earlier)
      item.problem("level-twice", { level: levelInWords(key) }, span, {
        related: [firstWrittenHere(earlier, item)],
      });
    else seen.set(key, span);
  }
}

/** Points as written, or — where no level of 1 to n has any — spread evenly: level k of n gives k/n of the full marks. */
function pointsOfLevels(
  levels: readonly WrittenLevel[],
  common: Step | undefined,
  span: Span,
  item: ItemContext,
): readonly PointedLevel[] | undefined {
  const written = levels.flatMap(({ key, span: place, points, step = common }): readonly PointedLevel[] => {
    return points ? [{ key, span: place, low: points.low, high: points.high, step, range: points }] : [];
  });
  if (written.length === levels.length) return written;
  if (written.length > 0 || !areNumberedFromOne(levels) || item.fullMarks.equals(0)) {
    for (const level of levels) if (!level.points) item.problem("points-missing", {}, level.span);
    return undefined;
  }
  noteEvenSteps(levels.length, span, item);
  return levels.map(({ key, span: place }) => {
    const low = item.fullMarks.mul(Number(key)).div(levels.length);
    return { key, span: place, low, high: undefined, step: undefined };
  });
}

/**
 * Levels that are numbered from 1 on rise by themselves. Of names such as 优、良、差 nobody but their author knows which is
 * best, and numbers such as 100 and 80 are more likely the points.
 */
function areNumberedFromOne(levels: readonly WrittenLevel[]): boolean {
  const keys = new Set(levels.map(({ key }) => key));
  return levels.every((_, index) => keys.has(String(index + 1)));
}

function noteEvenSteps(count: number, span: Span, item: ItemContext): void {
  item.applied(
    {
      "zh-Hans": "各级分值",
      "zh-Hant": "各級分值",
      en: "points of the levels",
    },
    {
      "zh-Hans": `平均递增，最高一级得满分（共 ${count} 级）`,
      "zh-Hant": `平均遞增，最高一級得滿分（共 ${count} 級）`,
      en: `in even steps, full marks for the last of ${count}`,
    },
    span,
  );
}
