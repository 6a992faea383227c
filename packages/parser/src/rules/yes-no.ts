import type { LocalizedText, RuleOf } from "@scorecard/model";
import { takeApart } from "../read/pieces.ts";
import { linePoints } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { reachOf } from "./reach.ts";
import type { ItemContext, OpenRule, ReadRule, RuleRoom } from "./room.ts";

type YesNo = RuleOf<"yes-no">;
type Outcome = YesNo["yes"];

/** 是否: a question with two answers. */
export const yesNoRoom: RuleRoom<"yes-no"> = {
  keywords: ["yesNo"],
  valueInHead: true,
  read: readYesNo,
  reach: ({ yes, no }) => reachOf([yes.points, no.points]),
  takesAway: () => false,
};

/** `是否 "…" / "…" { 是：10 分 否：0 分 }`; an outcome may have a text of its own: `是 "有新客户"：10 分`. */
function readYesNo({ head, lines, span }: OpenRule, item: ItemContext): ReadRule<"yes-no"> | undefined {
  const question = head.text();
  head.finish();
  const outcomes = new Map<"yes" | "no", Outcome>();
  let failed = false;
  for (const line of lines) {
    const outcome = readOutcome(line, item);
    if (outcome === undefined) failed = true;
    else if (outcomes.has(outcome.answer)) item.problem("outcome-twice", {}, headSpan(line));
    else outcomes.set(outcome.answer, outcome.outcome);
  }
  const yes = outcomes.get("yes");
  const no = outcomes.get("no");
  if (yes && no) return { rule: { kind: "yes-no", ...(question && { question }), yes, no } };
  if (!failed) item.problem("outcome-missing", { item: item.itemName }, span);
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
