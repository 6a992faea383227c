import {
  itemsOf,
  type Language,
  type LocalizedText,
  percentOf,
  type Rule,
  type Score,
  type Template,
  type TraceStep,
  textIn,
} from "@scorecard/model";
import { explainRuleStep } from "../rules/rooms.ts";
import { pointsInWords } from "../texts.ts";
import { WORDS } from "./words.ts";

/** What the keys in a trace refer to. */
export interface ScoreContext {
  readonly template: Template;
  /** The rule of the item that a score belongs to; none for totals. */
  readonly rule?: Rule;
}

/**
 * The way to one score in words: `信息利用率 86%，属于“85% 以上” → 10 分`,
 * `任务绩效 85 × 80% + 行为考核 72 × 20% = 82.4 分`.
 */
export function explainScore(score: Score, context: ScoreContext, language: Language): string {
  const { noPoints, nextStep } = WORDS[language];
  if (score.points === null) return noPoints;
  return score.trace.map((step) => explainStep(step, context, language)).join(nextStep);
}

function explainStep(step: TraceStep, { template, rule }: ScoreContext, language: Language): string {
  const words = WORDS[language];
  const points = pointsInWords(step.points, language);
  const rater = (key: string) => nameOf(template.raters, key, language);
  switch (step.step) {
    case "take":
      return words.take(rater(step.rater), points);
    case "agreed":
      return words.agreed(points, step.reason);
    case "round":
      return words.round(step.places, points);
    case "weigh":
      return weightedSum(
        step.parts.map((part) => ({ ...part, name: rater(part.rater) })),
        points,
      );
    case "total":
      return weightedSum(
        step.parts.map((part) => ({
          ...part,
          name: textIn(template.sections.find(({ key }) => key === part.section)?.name ?? {}, language),
        })),
        points,
      );
    case "add": {
      const items = template.sections.flatMap(itemsOf);
      const parts = step.parts.map(
        (part) => `${nameOf(items, part.key, language)} ${bracketed(part.points)}`,
      );
      return `${parts.join(" + ")} = ${points}`;
    }
    default:
      return (rule && explainRuleStep(rule, step, language)) ?? points;
  }
}

function weightedSum(
  parts: readonly { readonly name: string; readonly points: string; readonly weight: string }[],
  points: string,
): string {
  const terms = parts.map((part) => `${part.name} ${bracketed(part.points)} × ${percentOf(part.weight)}%`);
  return `${terms.join(" + ")} = ${points}`;
}

/** A negative figure inside a sum. */
function bracketed(points: string): string {
  return points.startsWith("-") ? `(−${points.slice(1)})` : points;
}

function nameOf(
  things: readonly { readonly key: string; readonly name: LocalizedText }[],
  key: string,
  language: Language,
): string {
  return textIn(things.find((thing) => thing.key === key)?.name ?? {}, language) || key;
}
