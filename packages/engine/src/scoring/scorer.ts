import { bindParameters, contentHash, openParameters, type Review, type Template } from "@scorecard/model";
import { hasOpenValue } from "./references.ts";
import { sheetDataReader } from "./sheet-data.ts";
import { type Scored, type SheetScorer, sheetScorer } from "./sheet-scorer.ts";

export type { Scored } from "./sheet-scorer.ts";

/** Scores reviews by one template. */
export interface Scorer {
  /** The content hash of the template, by which results name it. */
  readonly templateHash: string;
  /** Scores one review. Never throws; what is missing or wrong leaves its cells and their sums without points. */
  score(review: Review): Scored;
}

/** How reviews are scored. */
export interface ScorerOptions {
  /**
   * The template as it is printed, when that has more names than the template itself (the model's `withBothScripts`):
   * reviews may use those names too.
   */
  readonly printed?: Template;
  /** false: points without the way to them, which is quicker; every `trace` is empty. Traced unless stated. */
  readonly trace?: boolean;
}

/** How many sets of parameter values are kept prepared; departments share a few. */
const REMEMBERED = 64;

/**
 * Prepares the scoring of reviews by a template; all work that does not depend on the person is done here. Parameters
 * that the template leaves open are taken from each review's data, and the sheet is prepared once for all reviews
 * that give the same values.
 */
export function createScorer(template: Template, options: ScorerOptions = {}): Scorer {
  const { printed = template, trace: traced = true } = options;
  const templateHash = contentHash(template);
  const identity = {
    id: template.id,
    ...(template.version !== undefined && { version: template.version }),
    hash: templateHash,
  };
  const [given, givenPrinted] = [withGivenValues(template), withGivenValues(printed)];
  const readData = sheetDataReader(given, givenPrinted);
  const scorerFor = boundScorers(given, (parameters) => {
    const hasValues = Object.keys(parameters).length > 0;
    const bind = (sheet: Template) => (hasValues ? bindParameters(sheet, parameters) : sheet);
    return sheetScorer(bind(given), { printed: bind(givenPrinted), traced, identity });
  });
  return {
    templateHash,
    score: (review) => {
      const problems: Scored["diagnostics"][number][] = [];
      const data = readData(review.data, problems);
      return scorerFor(data.parameters)({ review, data, problems });
    },
  };
}

type Values = { readonly [key: string]: string };

/** Puts the parameters that a template gives into their places, where they are not there yet. */
function withGivenValues(template: Template): Template {
  const given = (template.inputs ?? []).flatMap(({ key, origin, given }) =>
    origin === "parameter" && given !== undefined ? [[key, given] as const] : [],
  );
  if (given.length === 0 || !hasOpenValue(template)) return template;
  return bindParameters(template, Object.fromEntries(given));
}

/** The scorer for each set of parameter values; those used last are kept. */
function boundScorers(template: Template, make: (values: Values) => SheetScorer) {
  if (openParameters(template).length === 0) {
    const only = make({});
    return () => only;
  }
  const known = new Map<string, SheetScorer>();
  return (values: Values): SheetScorer => {
    const key = JSON.stringify(Object.entries(values));
    const scorer = known.get(key) ?? make(values);
    known.delete(key);
    known.set(key, scorer);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? key);
    return scorer;
  };
}
