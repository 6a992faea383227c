import type { Diagnostic } from "@scorecard/model";
import type { LocatedReview } from "./located-review.ts";
import { report } from "./messages.ts";
import { readDocuments } from "./read-documents.ts";
import { readReview } from "./read-review.ts";
import { sourceText } from "./source-text.ts";
import type { Tree } from "./tree.ts";

/** The reviews of a file, and everything that is wrong with it. */
export interface ReadReviews {
  /** Those that hold all that a review needs, in the order of the file. */
  readonly reviews: readonly LocatedReview[];
  readonly diagnostics: readonly Diagnostic[];
}

const MOST_REVIEWS = 10_000;

/** Control characters that no text file has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f]/;

/**
 * Reads one YAML or JSON file: one review, or several as a list or as several YAML documents. Field names may be
 * English, Simplified or Traditional Chinese, mixed freely. Values stay as they were written.
 * @param text the file's text; the caller limits its size
 * @param file the file's name, for places
 */
export function readReviews(text: string, file: string): ReadReviews {
  const source = sourceText(text, file);
  const diagnostics: Diagnostic[] = [];
  const whole = { location: source.locate(0, 0) };
  if (NO_TEXT.test(text)) return { reviews: [], diagnostics: [report("not-text", {}, whole)] };
  const trees = readDocuments(source, diagnostics)
    .flatMap((tree): readonly Tree[] => (tree.kind === "list" ? tree.members : [tree]))
    .filter((tree) => tree.kind !== "empty");
  if (trees.length === 0 && diagnostics.length === 0) diagnostics.push(report("empty-file", {}, whole));
  if (trees.length > MOST_REVIEWS) {
    const words = { most: MOST_REVIEWS, count: trees.length };
    return { reviews: [], diagnostics: [...diagnostics, report("too-many-reviews", words, whole)] };
  }
  const reviews = trees
    .map((tree) => readReview(tree, source, diagnostics))
    .filter((review) => review !== undefined);
  return { reviews, diagnostics: inReadingOrder(diagnostics) };
}

function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const offsetOf = ({ location }: Diagnostic) => location?.start.offset ?? 0;
  return [...diagnostics].sort((a, b) => offsetOf(a) - offsetOf(b));
}
