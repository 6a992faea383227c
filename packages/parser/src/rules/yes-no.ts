import type { LocalizedText, RuleOf } from "@scorecard/model";
import { keywordIn, vocabularyAt } from "../lint/own-words.ts";
import type { Replacement } from "../read/context.ts";
import { type Pieces, takeApart } from "../read/pieces.ts";
import { linePoints } from "../read/points.ts";
import { inQuotes } from "../read/rewording.ts";
import { headSpan } from "../read/statements.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Span, Statement, Term } from "../syntax/syntax-tree.ts";
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
  reportUnknown(lines, item);
  const outcomes = new Map<"yes" | "no", Outcome>();
  let failed = false;
  for (const line of lines) {
    const outcome = readOutcome(line, item);
    if (outcome === undefined) failed = true;
    else if (outcomes.has(outcome.answer)) {
      item.problem("outcome-twice", {}, headSpan(line));
      failed = true;
    } else outcomes.set(outcome.answer, outcome.outcome);
  }
  const yes = outcomes.get("yes");
  const no = outcomes.get("no");
  if (yes && no) return { rule: { kind: "yes-no", ...(question && { question }), yes, no } };
  if (!failed) item.problem("outcome-missing", { item: item.itemName }, span);
  return undefined;
}

type Answer = "yes" | "no";

function readOutcome(line: Statement, item: ItemContext): { answer: Answer; outcome: Outcome } | undefined {
  const head = takeApart(line.head, line, item);
  const answer = takeAnswer(head);
  const label: LocalizedText | undefined = head.text();
  if (answer === undefined) return undefined;
  const points = linePoints(line, head, item.fullMarks, item);
  return points && { answer, outcome: { ...(label && { label }), points: points.points } };
}

/** 是 and 否, 有 and 没有; 无 is 没有 here. */
function takeAnswer(head: Pieces): Answer | undefined {
  return head.keyword("yes", "no") ?? (head.keyword("none") && "no");
}

/** Lines that are neither, told together: 合格 and 不合格 become 是 "合格" and 否 "不合格". */
function reportUnknown(lines: readonly Statement[], item: ItemContext): void {
  const unknown = lines.filter(({ head }) => !head.flatMap(({ terms }) => terms).some(isAnswer));
  const [first] = unknown;
  if (first === undefined) return;
  item.problem("outcome-unknown", {}, headSpan(first), { fix: answered(unknown, lines, item) });
}

function isAnswer(term: Term): boolean {
  return term.type === "word" && ANSWERS.some((keyword) => term.keywords.includes(keyword));
}

const ANSWERS: readonly Keyword[] = ["yes", "no", "none"];

const NEGATIVE = /^["“「]?(?:不|未|没|沒|无|無|非|not |no |un|fail)/i;

/** 是 in front of what says it, 否 in front of its opposite, the words in quotes; only where both are plain. */
function answered(
  unknown: readonly Statement[],
  lines: readonly Statement[],
  item: ItemContext,
): readonly Replacement[] | undefined {
  if (unknown.length !== 2 || lines.length !== 2) return undefined;
  const words = unknown.map((line) => ({ span: wordsOf(line), line }));
  const isNo = words.map(({ span }) => NEGATIVE.test(item.written(span)));
  if (isNo[0] === isNo[1]) return undefined;
  const edits = words.map(({ span, line }, index): Replacement | undefined => {
    const answer = keywordIn(isNo[index] ? "no" : "yes", vocabularyAt(line, item));
    const quoted = inQuotes(span, item)?.[0]?.newText ?? item.written(span);
    return quoted === "" ? undefined : { span, newText: `${answer} ${quoted}` };
  });
  const all = edits.filter((edit) => edit !== undefined);
  return all.length === edits.length ? all : undefined;
}

/** What a line begins with, up to its points. */
function wordsOf({ head, start }: Statement): Span {
  const terms = head[0]?.terms ?? [];
  const number = terms.findIndex(({ type }) => type === "number" || type === "mark");
  const last = terms[(number < 0 ? terms.length : number) - 1];
  return { start, end: last?.end ?? start };
}
