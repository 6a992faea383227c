import type { Diagnostic } from "@scorecard/model";
import { didYouMean } from "../hints.ts";
import type { NameProblems } from "./assign.ts";
import { report } from "./messages.ts";

/** The codes of what can be wrong with the names in each part of a review. */
const CODES = {
  items: { unknown: "unknown-item", ambiguous: "ambiguous-item", twice: "item-twice" },
  rows: { unknown: "unknown-rows", ambiguous: "ambiguous-item", twice: "item-twice" },
  data: { unknown: "unknown-data", ambiguous: "ambiguous-data", twice: "data-twice" },
  events: { unknown: "unknown-event", ambiguous: "ambiguous-event", twice: "event-twice" },
  comments: { unknown: "unknown-comment", ambiguous: undefined, twice: "comment-twice" },
  adjustments: { unknown: "unknown-adjustment", ambiguous: undefined, twice: "adjustment-twice" },
} as const;

/** What to say about the names in one part of a review. A name that could be two things is unknown where no code says more. */
export function nameProblems(part: keyof typeof CODES, diagnostics: Diagnostic[]): NameProblems {
  const codes = CODES[part];
  const unknown = (name: string, nearest?: string) => {
    const hint = didYouMean(nearest);
    diagnostics.push(report(codes.unknown, { name, hint }, { path: [part, name] }));
  };
  return {
    unknown,
    ambiguous: (name) => {
      if (codes.ambiguous === undefined) unknown(name);
      else diagnostics.push(report(codes.ambiguous, { name }, { path: [part, name] }));
    },
    twice: (name, other) => {
      diagnostics.push(report(codes.twice, { name, other }, { path: [part, name] }));
    },
  };
}
