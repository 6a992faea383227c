import { exact, formatExact, type LocalizedText, largest, type RuleOf } from "@scorecard/model";
import { takeApart } from "../read/pieces.ts";
import { linePoints } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import type { ItemContext, RuleRoom } from "./room.ts";

type YesNo = RuleOf<"yes-no">;
type Outcome = YesNo["yes"];

/** 是否: a question with two answers. */
export const yesNoRoom: RuleRoom<"yes-no"> = {
  keyword: "yesNo",
  read: readYesNo,
  maximum: ({ yes, no }) => largest([exact(yes.points), exact(no.points)]),
  scale: (rule, factor) => {
    const scaled = (outcome: Outcome) => ({
      ...outcome,
      points: formatExact(exact(outcome.points).mul(factor)),
    });
    return { ...rule, yes: scaled(rule.yes), no: scaled(rule.no) };
  },
};

/** `是否 "…" / "…" { 是：10 分 否：0 分 }`; an outcome may have a text of its own: `是 "有新客户"：10 分`. */
function readYesNo(statement: Statement, item: ItemContext): YesNo | undefined {
  const head = takeApart(statement.head, statement, item);
  head.keyword("yesNo");
  const question = head.text();
  head.finish();
  const outcomes = new Map<"yes" | "no", Outcome>();
  let failed = false;
  for (const line of statement.block?.statements ?? []) {
    const outcome = readOutcome(line, item);
    if (outcome === undefined) failed = true;
    else if (outcomes.has(outcome.answer)) item.problem("outcome-twice", {}, headSpan(line));
    else outcomes.set(outcome.answer, outcome.outcome);
  }
  const yes = outcomes.get("yes");
  const no = outcomes.get("no");
  if (yes && no) return { kind: "yes-no", ...(question && { question }), yes, no };
  if (!failed) item.problem("outcome-missing", { item: item.itemName }, headSpan(statement));
  return undefined;
}

function readOutcome(
  line: Statement,
  item: ItemContext,
): { answer: "yes" | "no"; outcome: Outcome } | undefined {
  const head = takeApart(line.head, line, item);
  const answer = head.keyword("yes", "no");
  const label: LocalizedText | undefined = head.text();
  if (answer === undefined) {
    item.problem("outcome-unknown", {}, headSpan(line));
    return undefined;
  }
  const points = linePoints(line, head, item.fullMarks, item);
  return points && { answer, outcome: { ...(label && { label }), points: points.points } };
}
