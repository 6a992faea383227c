import { type AgreedScore, WITHHELD } from "@scorecard/model";

/** Words that are left out; what was blank stays away altogether. */
export function withheld(text: string | undefined): string | undefined {
  return (text ?? "").trim() === "" ? undefined : WITHHELD;
}

/** An agreement without its reason. */
export function withoutReason({ points, reason }: AgreedScore): AgreedScore {
  const kept = withheld(reason);
  return kept === undefined ? { points } : { points, reason: kept };
}
