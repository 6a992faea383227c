export { type EmployeeCopies, employeeCopies, type ReviewCopy } from "./copies/employee-copies.ts";
export { REVIEW_DIAGNOSTICS } from "./diagnostics.ts";
export { explainResult, explainSheet } from "./explain/explain-result.ts";
export { explainScore, type ScoreContext } from "./explain/explain-score.ts";
export { type Period, readPeriod, readPeriodOf } from "./period.ts";
export { type LocatedReview, locateDiagnostics } from "./reading/located-review.ts";
export { type ReadReviews, readReviews } from "./reading/read-reviews.ts";
export { createScorer, type Scored, type Scorer, type ScorerOptions } from "./scoring/scorer.ts";
export { ENGINE_VERSION } from "./version.ts";
