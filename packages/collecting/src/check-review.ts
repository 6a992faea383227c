import { createScorer } from "@scorecard/engine";
import type { Diagnostic, Review, Template } from "@scorecard/model";
import { pathKey } from "./build-review.ts";
import { aboutField } from "./field-words.ts";
import type { Filled } from "./filled-fields.ts";
import { report } from "./messages.ts";

/**
 * What the engine finds wrong with what was filled in, by field: not a number, out of range, no such level. What is not
 * filled in yet is not wrong.
 */
export function checkReview(
  template: Template,
  printed: Template,
  review: Review,
  fields: ReadonlyMap<string, Filled>,
): readonly Diagnostic[] {
  const { diagnostics } = createScorer(template, { printed, trace: false }).score(review);
  return diagnostics.flatMap((diagnostic) => {
    const field = fieldAt(diagnostic.path ?? [], fields);
    if (field === undefined) return [];
    const about = aboutField(field.spec);
    const words = { field: field.name, about, problem: diagnostic.message };
    return [{ ...report("answer-refused", words, { path: diagnostic.path }), severity: diagnostic.severity }];
  });
}

/** The field at a place in the review, or at the place around it. */
function fieldAt(path: readonly string[], fields: ReadonlyMap<string, Filled>): Filled | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const field = fields.get(pathKey(path.slice(0, length)));
    if (field !== undefined) return field;
  }
  return undefined;
}
