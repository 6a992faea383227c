import {
  exact,
  formatExact,
  type Group,
  givenValue,
  type Interval,
  type Rational,
  type Rows,
  scaleItem,
} from "@scorecard/model";
import { checkMarksOfRow } from "../lint/rows-of-other-marks.ts";
import { takeCondition } from "../read/condition.ts";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { percentText } from "../read/points.ts";
import { headSpan, keywordOf, sortStatements } from "../read/statements.ts";
import { RULE_KEYWORDS, reachOf } from "../rules/rooms.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { HUNDRED } from "./full-marks.ts";
import { ITEM_LINES, type ItemFrame, readPrototype } from "./item.ts";
import { type NamedHead, readNamedHead, shareOf, writtenWeight } from "./named-head.ts";

/** As many goals as a sheet has room for. */
const MOST_ROWS = 50;
const DEFAULT_COUNT = { least: 1, most: 10 } as const;
const ONE = exact("1");

/**
 * `自定指标 goals "本月目标" / "Goals" 50% { 数量：3～5 项 ；每项：5% 以上 ；… }`: a group whose rows the review adds. Its rule is out
 * of 100, or, where the section weighs its items, out of the section's full marks.
 */
export function readRows(statement: Statement, frame: ItemFrame, context: Context): Group {
  const head = readNamedHead("rows", statement, context);
  const statements = statement.block?.statements ?? [];
  const each = sortStatements(
    statements.filter(isEachLine),
    { owner: "rows", once: ["each"], many: [] },
    context,
  );
  const parts = sortStatements(
    statements.filter((line) => !isEachLine(line)),
    { owner: "rows", once: [...ITEM_LINES.once, "count", "weight"], many: [...ITEM_LINES.many] },
    context,
  );
  const written = writtenWeight(head, parts, context);
  const weight = written && shareOf(written, frame.sectionMarks);
  if (weight === undefined) context.problem("weight-missing", { name: head.name }, headSpan(statement));
  const count = readCount(parts.one("count"), statement, context);
  const shares = readEach(each.one("each"), frame.sectionMarks, context);
  const marks = frame.weighted ? frame.sectionMarks : HUNDRED;
  const placed = readPrototype(statement, head, parts, { ...frame, sectionMarks: marks }, context);
  for (const veto of placed?.vetoes ?? [])
    context.problem("rows-with-veto", { name: head.name }, headSpan(veto));
  const group = { key: head.key, name: head.name, weight: formatExact(weight ?? ONE), items: [] };
  if (placed === undefined) return group;
  const { best } = reachOf(placed.item.rule, marks);
  checkMarksOfRow(placed.item, best, marks, headSpan(statement), context);
  if (weight) checkFits(head, weight, count, shares, statement, context);
  const prototype = scaleItem(placed.item, ONE, frame.sectionMarks);
  return { ...group, rows: { ...count, ...writtenShares(shares), prototype } };
}

/** 「每项：5% 以上」, and not 「每项扣 5 分」. */
function isEachLine(statement: Statement): boolean {
  const terms = statement.head[0]?.terms ?? [];
  const isRule = terms.some(
    (term) => term.type === "word" && term.keywords.some((keyword) => RULE_KEYWORDS.includes(keyword)),
  );
  return statement.block === undefined && !isRule && keywordOf(statement, ["each"]) !== undefined;
}

/** `数量：3～5 项`, `数量：不超过 5 项` */
function readCount(
  line: Statement | undefined,
  rows: Statement,
  context: Context,
): Pick<Rows, "least" | "most"> {
  if (line === undefined) {
    context.applied(
      { "zh-Hans": "自定指标的数量", "zh-Hant": "自訂指標的數量", en: "number of rows" },
      { "zh-Hans": "1～10 项", "zh-Hant": "1～10 項", en: "1 to 10" },
      headSpan(rows),
    );
    return DEFAULT_COUNT;
  }
  const contents = contentsOf(line, "count", context);
  const condition = takeCondition(contents.left, context);
  const { low, high } = condition?.interval ?? {};
  const least = low ? Number(givenValue(low.value)) + (low.inclusive ? 0 : 1) : 0;
  const most = high ? Number(givenValue(high.value)) - (high.inclusive ? 0 : 1) : MOST_ROWS;
  const fits = Number.isInteger(least) && Number.isInteger(most) && most <= MOST_ROWS && most >= 1;
  if (condition === undefined || !fits || least < 0 || least > most) {
    context.problem("rows-count-unclear", { most: MOST_ROWS }, headSpan(line));
    return DEFAULT_COUNT;
  }
  contents.finish();
  return { least, most };
}

/** What each row can weigh, as shares of the section. */
interface Shares {
  readonly least?: Rational;
  readonly most?: Rational;
}

/** `每项：5% 以上`, `每项：10%～30%`, `每项：5 分以上` */
function readEach(line: Statement | undefined, sectionMarks: Rational, context: Context): Shares {
  if (line === undefined) return {};
  const contents = contentsOf(line, "each", context);
  const percent = contents.left.some((piece) => piece.type === "quantity" && piece.unit?.word === "%");
  const condition = takeCondition(contents.left, context);
  if (condition) contents.finish();
  const whole = percent ? HUNDRED : sectionMarks;
  const shares = condition && sharesIn(condition.interval, whole);
  if (shares === undefined || (shares.least && shares.most && shares.least.compare(shares.most) > 0)) {
    context.problem("rows-each-unclear", {}, headSpan(line));
    return {};
  }
  return shares;
}

function sharesIn({ low, high }: Interval, whole: Rational): Shares | undefined {
  if (whole.equals(0)) return undefined;
  return {
    ...(low && { least: exact(givenValue(low.value)).div(whole) }),
    ...(high && { most: exact(givenValue(high.value)).div(whole) }),
  };
}

function writtenShares({ least, most }: Shares) {
  return { ...(least && { eachLeast: formatExact(least) }), ...(most && { eachMost: formatExact(most) }) };
}

/** As few rows as allowed, each as light as allowed, must not weigh too much; as many and as heavy, not too little. */
function checkFits(
  { name }: NamedHead,
  weight: Rational,
  { least, most }: Pick<Rows, "least" | "most">,
  shares: Shares,
  statement: Statement,
  context: Context,
): void {
  const params = { name, weight: percentText(weight) };
  if (shares.least && shares.least.mul(least).compare(weight) > 0) {
    const each = percentText(shares.least);
    context.problem("rows-too-heavy", { ...params, least, each }, headSpan(statement));
  }
  if (shares.most && shares.most.mul(most).compare(weight) < 0) {
    const each = percentText(shares.most);
    context.problem("rows-too-light", { ...params, most, each }, headSpan(statement));
  }
}
