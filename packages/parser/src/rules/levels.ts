import {
  exact,
  firstText,
  formatExact,
  type LocalizedText,
  largest,
  type Rational,
  type RuleOf,
  whole,
} from "@scorecard/model";
import { isPercent, type Pieces, takeApart } from "../read/pieces.ts";
import { pointsOf, type WrittenPoints } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import { firstWrittenHere } from "../read/unique-keys.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import type { ItemContext, RuleRoom } from "./room.ts";

type Levels = RuleOf<"levels">;

/** 分级: the rater picks one of the levels, each with its anchor and its points. */
export const levelsRoom: RuleRoom<"levels"> = {
  keyword: "levels",
  read: readLevels,
  maximum: ({ levels }) => largest(levels.map(({ points }) => exact(points))),
  scale: (rule, factor) => ({
    ...rule,
    levels: rule.levels.map((level) => ({ ...level, points: formatExact(exact(level.points).mul(factor)) })),
  }),
};

/** A level as it was written; its points may be left to the default. */
interface WrittenLevel {
  readonly key: string;
  readonly name?: LocalizedText;
  readonly anchor?: LocalizedText;
  readonly points?: WrittenPoints;
  readonly span: Span;
}

function readLevels(statement: Statement, item: ItemContext): Levels | undefined {
  const head = takeApart(statement.head, statement, item);
  head.keyword("levels");
  head.finish();
  const lines = statement.block?.statements ?? [];
  if (lines.length === 0) {
    item.problem("rule-empty", { item: item.itemName }, headSpan(statement));
    return undefined;
  }
  const levels = lines.map((line) => readLevel(line, item));
  const read = levels.filter((level) => level !== undefined);
  if (read.length < levels.length) return undefined;
  checkKeys(read, item);
  const points = pointsOfLevels(read, statement, item);
  if (points === undefined) return undefined;
  checkOrder(read, points, item);
  return {
    kind: "levels",
    levels: read.map(({ key, name, anchor }, index) => ({
      key,
      ...(name && { name }),
      ...(anchor && { anchor }),
      points: formatExact(points[index] ?? whole(0)),
    })),
  };
}

/** `1 级 "anchor"：20%`, or a level with a name instead of a number: `"优秀" "anchor"：100%`. */
function readLevel(line: Statement, item: ItemContext): WrittenLevel | undefined {
  const head = takeApart(line.head, line, item);
  const first = head.text();
  head.keyword("level");
  const number = levelKey(head);
  const name = number === undefined ? first : undefined;
  const key = number ?? (name && firstText(name));
  if (key === undefined) {
    item.problem("level-without-number", {}, headSpan(line));
    return undefined;
  }
  const value = takeApart(line.value ?? [], line, item);
  const anchor = (name ? head.text() : first) ?? value.text();
  const quantity = value.quantity();
  head.finish();
  value.finish();
  const points = quantity && pointsOf(quantity, item.fullMarks, item);
  if (quantity && points === undefined) return undefined;
  return {
    key,
    span: headSpan(line),
    ...(name && { name }),
    ...(anchor && { anchor }),
    ...(points && { points }),
  };
}

function levelKey(head: Pieces): string | undefined {
  const quantity = head.quantity((candidate) => !isPercent(candidate));
  return quantity?.value ?? head.name()?.name;
}

function checkKeys(levels: readonly WrittenLevel[], item: ItemContext): void {
  const seen = new Map<string, Span>();
  for (const { key, span } of levels) {
    const earlier = seen.get(key);
    if (earlier) item.problem("level-twice", { level: key }, span, [firstWrittenHere(earlier, item)]);
    else seen.set(key, span);
  }
}

/** Points as written, or — where no level has any — spread evenly: level k of n gives k/n of the full marks. */
function pointsOfLevels(
  levels: readonly WrittenLevel[],
  statement: Statement,
  item: ItemContext,
): readonly Rational[] | undefined {
  const written = levels.filter(({ points }) => points !== undefined);
  if (written.length === levels.length) return levels.map(({ points }) => exact(points?.points ?? "0"));
  if (written.length > 0) {
    for (const level of levels) if (!level.points) item.problem("points-missing", {}, level.span);
    return undefined;
  }
  item.applied(
    {
      "zh-Hans": "各级分值",
      "zh-Hant": "各級分值",
      en: "points of the levels",
    },
    {
      "zh-Hans": `平均递增，最高一级得满分（共 ${levels.length} 级）`,
      "zh-Hant": `平均遞增，最高一級得滿分（共 ${levels.length} 級）`,
      en: `in even steps, full marks for the last of ${levels.length}`,
    },
    headSpan(statement),
  );
  return levels.map((_, index) => item.fullMarks.mul(index + 1).div(levels.length));
}

/** Levels rise, or fall, without ties: a rater must know which of two is better. */
function checkOrder(levels: readonly WrittenLevel[], points: readonly Rational[], item: ItemContext): void {
  const steps = points.slice(1).map((value, index) => value.compare(points[index] ?? whole(0)));
  const direction = steps.find((step) => step !== 0) ?? 1;
  for (const [index, step] of steps.entries()) {
    const level = levels[index + 1];
    const before = levels[index];
    if (level === undefined || before === undefined) continue;
    if (step === 0) item.problem("levels-tied", { first: before.key, second: level.key }, level.span);
    else if (step !== direction)
      item.problem("levels-out-of-order", { level: level.key, before: before.key }, level.span);
  }
}
