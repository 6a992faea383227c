import type { Answer, Diagnostic } from "@scorecard/model";
import { aboutField } from "./field-words.ts";
import type { Filled } from "./filled-fields.ts";
import { report } from "./messages.ts";

/** The answers to one item, with the fields that they stand in. */
export interface BuiltAnswers {
  readonly answers: { readonly [rater: string]: Answer };
  /** By rater, the fields behind the answer; by rater and part where it has parts. */
  readonly fields: readonly (readonly [path: readonly string[], field: Filled])[];
  readonly problems: readonly Diagnostic[];
}

/** What a review says of a tally where nothing occurred. */
const NOTHING_OCCURRED = "none";

/** Puts together what each rater answered to one item. */
export function buildAnswers(filled: readonly Filled[]): BuiltAnswers {
  const answers: { [rater: string]: Answer } = {};
  const fields: (readonly [readonly string[], Filled])[] = [];
  const problems: Diagnostic[] = [];
  for (const [rater, own] of byRater(filled)) {
    const nothing = own.find(({ target }) => target.of === "nothing");
    const [first, ...others] = own;
    if (nothing !== undefined && others.length > 0) {
      const { name, spec } = nothing;
      problems.push(report("nothing-and-something", { field: name, about: aboutField(spec) }));
      continue;
    }
    if (first === undefined) continue;
    answers[rater] = nothing === undefined ? answerOf(own) : NOTHING_OCCURRED;
    fields.push([[rater], first]);
    for (const field of own) {
      const part = partOf(field);
      if (part !== undefined) fields.push([[rater, part], field]);
    }
  }
  return { answers, fields, problems };
}

function byRater(filled: readonly Filled[]): ReadonlyMap<string, readonly Filled[]> {
  const groups = new Map<string, Filled[]>();
  for (const field of filled) {
    if (!("rater" in field.target)) continue;
    const { rater } = field.target;
    groups.set(rater, [...(groups.get(rater) ?? []), field]);
  }
  return groups;
}

function answerOf(own: readonly Filled[]): Answer {
  const whole = own.find(({ target }) => target.of === "answer");
  if (whole !== undefined) return whole.said;
  const parts = own.map((field) => [partOf(field) ?? "", field] as const);
  // What is only ticked is a list; how often is said by each.
  return parts.some(([, { typed }]) => typed)
    ? Object.fromEntries(parts.map(([part, { said, typed }]) => [part, typed ? said : "1"]))
    : parts.map(([part]) => part);
}

/** The part of an answer that a field is. */
function partOf({ target }: Filled): string | undefined {
  if (target.of === "figure") return target.figure;
  return target.of === "entry" ? target.entry : undefined;
}
