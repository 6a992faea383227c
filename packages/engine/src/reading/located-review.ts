import type { Diagnostic, Location, Review } from "@scorecard/model";
import type { SourceText } from "./source-text.ts";
import type { Stretch } from "./tree.ts";

/** A review with the way back to its source text. */
export interface LocatedReview {
  readonly review: Review;
  /**
   * Where something of the review stands in its file.
   * @param path from the review's outermost key inwards, as in a diagnostic
   * @param part its value, or the name in front of it; a value that fills lines of its own is found by its name
   * @returns the nearest place around it that exists: a missing key is found at its parent
   */
  locate(path: readonly string[], part?: "value" | "name"): Location | undefined;
}

/** Where one value of a review stands. */
export interface Site {
  readonly name: Stretch | undefined;
  readonly value: Stretch;
}

/** The sites of a review by path; see {@link siteKey}. */
export type Sites = ReadonlyMap<string, Site>;

/** A path as the key of a map. */
export function siteKey(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** A review with its sites in a source text. */
export function locatedReview(review: Review, sites: Sites, source: SourceText): LocatedReview {
  const locate = (path: readonly string[], part: "value" | "name" = "value"): Location | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const site = sites.get(siteKey(path.slice(0, length)));
      if (site !== undefined) {
        const nameWanted = part === "name" || length < path.length;
        const { start, end } = nameWanted ? (site.name ?? site.value) : site.value;
        return source.locate(start, end);
      }
    }
    return undefined;
  };
  return { review, locate };
}

/** Diagnostics about how something is called; they point at the name, all others at what stands behind it. */
const ABOUT_NAMES: ReadonlySet<string> = new Set([
  "unknown-item",
  "ambiguous-item",
  "item-twice",
  "unknown-rater",
  "rater-twice",
  "unknown-comment",
  "comment-twice",
  "unknown-entry",
  "ambiguous-entry",
  "entry-twice",
  "unknown-rows",
  "unknown-data",
  "ambiguous-data",
  "data-twice",
  "unknown-event",
  "ambiguous-event",
  "event-twice",
  "unknown-adjustment",
  "adjustment-twice",
]);

/** Gives diagnostics that lead into a review their place in the review's file. */
export function locateDiagnostics(
  diagnostics: readonly Diagnostic[],
  review: LocatedReview,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.location !== undefined || diagnostic.path === undefined) return diagnostic;
    const location = review.locate(diagnostic.path, ABOUT_NAMES.has(diagnostic.code) ? "name" : "value");
    return location === undefined ? diagnostic : { ...diagnostic, location };
  });
}
