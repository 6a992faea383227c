export type { ScoreComparison } from "./data/compare-scores.ts";
export { type Limits, USUAL_LIMITS } from "./limits.ts";
export type { VerifyingCode } from "./messages.ts";
export type { PrintDifference } from "./print/compare-pages.ts";
export type { PrintComparison } from "./print/compare-print.ts";
export type { Verdict } from "./verdict.ts";
export {
  createVerifier,
  type FileVerification,
  type SheetSubject,
  type TemplateFacts,
  type Verifier,
  type VerifierOptions,
} from "./verifier.ts";
