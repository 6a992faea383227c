import { fold } from "../text/fold.ts";
import { hasFigures, tidy } from "./bands.ts";
import { clauses } from "./clauses.ts";
import { ask } from "./confirmations.ts";
import { readLimit } from "./limit-words.ts";
import { pointsIn, takeWorth } from "./points.ts";
import type { ItemFacts, RuleReading } from "./rule-draft.ts";

const NEGATIVE =
  /^否$|没有|没|未|无|不|零|否则|其他|其余|低于|逾期|延误|错|^0 ?[^\d.]?$|\bno\b|not|none|never|without|otherwise|late|fail/;

/** 有新客户10分，没有0分; two cases that are each other's opposite. */
export function readYesNo(text: string, item: ItemFacts): RuleReading | undefined {
  const rest: string[] = [];
  const cases: { readonly label: string; readonly points: string }[] = [];
  for (const clause of clauses(text)) {
    const taken = takeWorth(clause);
    const label = taken && tidy(taken.words);
    if (taken && label && !hasFigures(label))
      cases.push({ label, points: pointsIn(taken.worth, item.fullMarks) });
    else if (readLimit(clause, item.fullMarks) === undefined) rest.push(clause);
  }
  const [first, second] = cases;
  if (first === undefined || second === undefined || cases.length > 2) return undefined;
  const [firstIsNo, secondIsNo] = [first, second].map(({ label }) => NEGATIVE.test(fold(label)));
  if (firstIsNo === secondIsNo) return undefined;
  const [yes, no] = firstIsNo === true ? [second, first] : [first, second];
  return {
    rule: { kind: "yes-no", question: item.name, yes, no },
    confirm: isPlain(yes.label) ? [] : [ask("yes-or-no", { yes: yes.label, no: no.label })],
    rest,
  };
}

function isPlain(label: string): boolean {
  return /^(?:是|有|yes)/.test(fold(label));
}
