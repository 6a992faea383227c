import { hasErrors } from "@scorecard/model";
import type { Verification } from "@scorecard/signing";
import type { ReadData } from "./data/attached-data.ts";
import type { ScoreComparison } from "./data/compare-scores.ts";
import type { PrintComparison } from "./print/compare-print.ts";

/** What a file comes to. */
export type Verdict = "valid" | "invalid" | "unknown";

/** What a verdict follows from. */
export interface Answers {
  readonly signatures: Verification;
  readonly data: Pick<ReadData, "verdict">;
  readonly scores: Pick<ScoreComparison, "verdict">;
  readonly print: Pick<PrintComparison, "verdict">;
  /** Whether the file has to be signed by people whom somebody trusted vouches for. */
  readonly isSignatureAsked: boolean;
}

/** A file that two readers could read in two ways; other errors only say that it was not read. */
const DAMAGED = "pdf-damaged";

/** The worst answer decides; what was not found out is never taken for good. */
export function verdictOn({ signatures, data, scores, print, isSignatureAsked }: Answers): Verdict {
  const verdicts = signatures.signatures.map(({ verdict }) => verdict);
  const isBroken =
    verdicts.includes("invalid") ||
    signatures.diagnostics.some(({ code }) => code === DAMAGED) ||
    data.verdict === "altered" ||
    scores.verdict === "differ" ||
    print.verdict === "differs";
  if (isBroken) return "invalid";
  const isTrusted = isSignedByTrusted(signatures);
  const isOpen =
    verdicts.includes("unknown") ||
    hasErrors(signatures.diagnostics) ||
    data.verdict === "none" ||
    scores.verdict === "not-checked" ||
    print.verdict === "not-checked" ||
    // Letters can be drawn otherwise than their text says; who is trusted has looked at them.
    (print.verdict === "same-text" && !isTrusted) ||
    (isSignatureAsked && !isTrusted);
  return isOpen ? "unknown" : "valid";
}

function isSignedByTrusted({ signatures }: Verification): boolean {
  return signatures.length > 0 && signatures.every(({ trust }) => trust === "trusted");
}
