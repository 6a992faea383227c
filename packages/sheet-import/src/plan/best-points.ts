import { exact, largest, type Rational } from "@scorecard/model";
import type { RuleDraft } from "../scoring/rule-draft.ts";

/** The most points that a rule names; `undefined` where it speaks of shares or of what is taken away. */
export function bestOf(rule: RuleDraft): Rational | undefined {
  switch (rule.kind) {
    case "bands":
      return largest(rule.bands.map(({ points }) => exact(points)));
    case "levels": {
      const points = rule.levels.flatMap(({ worth }) => {
        if (worth.kind === "points") return [exact(worth.points)];
        return worth.kind === "range" ? [exact(worth.high)] : [];
      });
      return points.length === rule.levels.length ? largest(points) : undefined;
    }
    case "yes-no":
      return largest([exact(rule.yes.points), exact(rule.no.points)]);
    case "judgement":
      return exact(rule.high);
    case "interpolation":
      return largest(rule.anchors.map(({ points }) => exact(points)));
    default:
      return undefined;
  }
}
