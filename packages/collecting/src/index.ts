export {
  type Collected,
  type CollectedSheet,
  type CollectOptions,
  collectReviews,
  type Opinion,
} from "./collect-reviews.ts";
export { type Limits, USUAL_LIMITS } from "./limits.ts";
export { reviewText } from "./review-text.ts";
