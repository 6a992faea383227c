import {
  type Answer,
  type Exact,
  exact,
  formatExact,
  type Item,
  type ItemResult,
  type ItemReview,
  RESULT_COLUMN,
  roundHalfUp,
  type Score,
  sum,
} from "@scorecard/model";
import { assign } from "../scoring/assign.ts";
import { withGroupAnswers } from "../scoring/group-answers.ts";
import { isBlank } from "../scoring/item-scorer.ts";
import { saysNotApplicable } from "../scoring/not-applicable.ts";
import { type RaterColumns, scorersOf } from "../scoring/rater-columns.ts";
import type { Averages } from "./averaged-template.ts";
import { ALREADY_TOLD } from "./known-entries.ts";
import { withheld, withoutReason } from "./withheld.ts";

/** What the copies of all items have in common. */
export interface ItemFrame {
  /** Of the full sheet. */
  readonly columns: RaterColumns;
  readonly averages: Averages;
  /** Decimal places of an item's points. */
  readonly places: number;
  /** Nothing is waited for any more. */
  readonly isFinal: boolean;
}

const NOT_APPLICABLE = "N/A";

/**
 * What a copy says about one item: the answers of those who stand for themselves, the average of those who do not, and
 * the result where it follows from these. Words are withheld.
 * @param result the item as the full sheet scored it; absent where it could not be scored
 */
export function copiedItem(
  review: ItemReview,
  item: Item,
  result: ItemResult | undefined,
  frame: ItemFrame,
): ItemReview {
  const { columns, averages } = frame;
  const answers = answersByRater(review, item, columns);
  const hidden = new Set([...averages.values()].flat());
  const own = columns.raters.flatMap(({ key }) => {
    const answer = answers.get(key);
    return answer === undefined || hidden.has(key) ? [] : [[key, answer] as const];
  });
  const scorers = scorersOf(item, columns);
  const asked = new Set(columns.raters.filter((_, column) => scorers[column]).map(({ key }) => key));
  const groups = [...averages].flatMap(([key, members]) => {
    const answer = averageAnswer(
      members.filter((member) => asked.has(member)),
      answers,
      item,
      result,
      frame,
    );
    return answer === undefined ? [] : [[key, answer] as const];
  });
  const note = withheld(review.note);
  const follows = [...hidden].some((rater) => asked.has(rater));
  const stated = follows && !isAgreed(review) ? statedResult(result, hidden) : review.stated;
  return {
    answers: Object.fromEntries([...own, ...groups]),
    ...(review.agreed && { agreed: withoutReason(review.agreed) }),
    ...(note !== undefined && { note }),
    ...(stated !== undefined && { stated }),
  };
}

function isAgreed({ agreed }: ItemReview): boolean {
  return agreed !== undefined && !isBlank(agreed.points);
}

function answersByRater(
  { answers }: ItemReview,
  { rule }: Item,
  columns: RaterColumns,
): ReadonlyMap<string, Answer> {
  const given = rule.kind === "tally" ? answers : withGroupAnswers(answers, columns);
  const assigned = assign(given, columns.index, () => ALREADY_TOLD);
  return new Map(
    columns.raters.flatMap(({ key }, column) => {
      const entry = assigned[column];
      return entry === undefined || entry.spoilt ? [] : [[key, entry.value] as const];
    }),
  );
}

/** What raters of a kind say together; nothing while the sheet waits for one of them. */
function averageAnswer(
  members: readonly string[],
  answers: ReadonlyMap<string, Answer>,
  { notApplicable }: Item,
  result: ItemResult | undefined,
  { places, isFinal }: ItemFrame,
): Answer | undefined {
  const inapplicable = members.filter(
    (member) => notApplicable !== undefined && saysNotApplicable(answers.get(member) ?? ""),
  );
  const others = members.filter((member) => !inapplicable.includes(member));
  if (inapplicable.length > 0 && (others.length === 0 || result?.applies !== undefined))
    return NOT_APPLICABLE;
  const points = others.flatMap((member): readonly Exact[] => {
    const own = result?.scores[member]?.points ?? null;
    return own === null ? [] : [own];
  });
  if (points.length > 0 && (isFinal || points.length === others.length)) {
    const total = sum(points.map((own) => exact(own)));
    return formatExact(roundHalfUp(total.div(points.length), places));
  }
  return undefined;
}

/**
 * The result of an item as it was before vetoes, which the copy works out again. Nothing where the copy can work it out:
 * a rater's points who stands for himself were taken, or the item does not apply.
 */
function statedResult(result: ItemResult | undefined, hidden: ReadonlySet<string>): Exact | null | undefined {
  const score = result?.scores[RESULT_COLUMN];
  if (result === undefined || score === undefined || result.applies !== undefined) return undefined;
  const [first] = score.trace;
  if (first?.step === "take" && !hidden.has(first.rater)) return undefined;
  return beforeVetoes(score);
}

/** The points of a score before any veto changed them. */
export function beforeVetoes({ points, trace }: Score): Exact | null {
  const veto = trace.find((step) => step.step === "veto");
  return veto === undefined ? points : veto.from;
}
