export { REVIEW_DIAGNOSTICS } from "./diagnostics.ts";
export { explainResult } from "./explain/explain-result.ts";
export { explainScore, type ScoreContext } from "./explain/explain-score.ts";
export { readPeriod } from "./period.ts";
export { type LocatedReview, locateDiagnostics } from "./reading/located-review.ts";
export { type ReadReviews, readReviews } from "./reading/read-reviews.ts";
export { createScorer, type Scored, type Scorer } from "./scoring/scorer.ts";
export { ENGINE_VERSION } from "./version.ts";
