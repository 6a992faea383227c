import {
  exact,
  formatExact,
  type Item,
  itemsOf,
  type Language,
  type LocalizedText,
  numberInWords,
  percentInWords,
  type Score,
  sum,
  type Template,
  type TraceStep,
  type TraceStepOf,
  textIn,
} from "@scorecard/model";
import { figureNames } from "../expressions/figure-names.ts";
import { formulaInWords } from "../rules/figures-in-words.ts";
import { limitInWords } from "../rules/limits-in-words.ts";
import { explainRuleStep } from "../rules/rooms.ts";
import { listIn, pointsInWords } from "../texts.ts";
import { WORDS } from "./words.ts";

/** What the keys in a trace refer to. */
export interface ScoreContext {
  readonly template: Template;
  /** The item that a score belongs to; none for totals. */
  readonly item?: Item;
  /** The names of rows that the review added, by their keys. */
  readonly rows?: ReadonlyMap<string, string>;
}

/**
 * The way to one score in words: `信息利用率 86%，属于“85% 以上” → 10 分`,
 * `任务绩效 85 × 80% + 行为考核 72 × 20% = 82.4 分`.
 */
export function explainScore(score: Score, context: ScoreContext, language: Language): string {
  return explainSteps(score, context, language).join(WORDS[language].nextStep);
}

/** The same, step by step. */
export function explainSteps(score: Score, context: ScoreContext, language: Language): readonly string[] {
  if (score.points === null) return [WORDS[language].noPoints];
  if (score.trace.length === 0) return [pointsInWords(score.points, language)];
  return score.trace.map((step) => explainStep(step, context, language));
}

function explainStep(step: TraceStep, context: ScoreContext, language: Language): string {
  const words = WORDS[language];
  const { template, item } = context;
  const rater = (key: string) => nameOf(template.raters, key, language);
  switch (step.step) {
    case "take":
      return words.take(rater(step.rater), pointsInWords(step.points, language));
    case "agreed":
      return words.agreed(pointsInWords(step.points, language), step.reason);
    case "average":
      return words.average(pointsInWords(step.points, language));
    case "stated":
      return words.stated(pointsInWords(step.points, language));
    case "round":
      return words.round(step.places, pointsInWords(step.points, language));
    case "weigh":
      return explainWeighing(step, template, language);
    case "not-applicable":
      return words.notApplicable(pointsInWords(step.points, language));
    case "veto": {
      const veto = template.vetoes?.find(({ key }) => key === step.veto);
      return words.veto(textIn(veto?.text ?? {}, language), pointsInWords(step.points, language));
    }
    case "cap":
    case "floor":
      return limitInWords(step, language, item?.counts);
    case "share":
      return `${bracketed(step.from)} × ${percentInWords(step.weight)} → ${pointsInWords(step.points, language)}`;
    default:
      return isSum(step)
        ? explainSum(step, context, language)
        : (item && explainRuleStep(item.rule, step, language, figureNames(template, item))) ||
            ("points" in step ? pointsInWords(step.points, language) : "");
  }
}

type SumStep = TraceStepOf<"add" | "add-weighted" | "reweight" | "total" | "adjust" | "closing-formula">;

const SUMS: ReadonlySet<string> = new Set<SumStep["step"]>([
  "add",
  "add-weighted",
  "reweight",
  "total",
  "adjust",
  "closing-formula",
]);

function isSum(step: TraceStep): step is SumStep {
  return SUMS.has(step.step);
}

function explainSum(step: SumStep, { template, rows }: ScoreContext, language: Language): string {
  const words = WORDS[language];
  const points = pointsInWords(step.points, language);
  const things = [...template.sections.flatMap(itemsOf), ...template.sections];
  const named = (key: string) => rows?.get(key) ?? nameOf(things, key, language);
  const plain = (part: { readonly key: string; readonly points: string }) =>
    `${named(part.key)} ${bracketed(part.points)}`;
  switch (step.step) {
    case "add":
      return `${step.parts.map(plain).join(" + ") || "0"} = ${points}`;
    case "add-weighted": {
      const terms = step.parts.map((part) => `${plain(part)} × ${percentInWords(part.weight)}`);
      return `${[...terms, ...step.extras.map(plain)].join(" + ")} = ${points}`;
    }
    case "reweight": {
      const isOfSections = step.of === "sections";
      const part = (key: string) => nameOf(template.sections, key, language);
      const without = listIn(step.without.map(isOfSections ? part : named), language);
      return words.reweight(without, percentInWords(step.share), points, isOfSections);
    }
    case "total": {
      const terms = step.parts.map(({ section, points: own, weight }) => {
        const term = `${nameOf(template.sections, section, language)} ${bracketed(own)}`;
        return weight === "1" ? term : `${term} × ${percentInWords(weight)}`;
      });
      const before = step.from === undefined ? [] : [bracketed(step.from)];
      return `${[...before, ...terms].join(" + ")} = ${points}`;
    }
    case "adjust":
      return words.adjust(
        adjustmentName(step.adjustment, template, language),
        signed(step.change),
        step.reason,
        points,
      );
    case "closing-formula":
      return `${closingInWords(step, template, language)} → ${points}`;
  }
}

function explainWeighing(step: TraceStepOf<"weigh">, template: Template, language: Language): string {
  const words = WORDS[language];
  const rater = (key: string) => nameOf(template.raters, key, language);
  const terms = step.parts.map((part) => {
    return `${rater(part.rater)} ${bracketed(part.points)} × ${percentInWords(part.weight)}`;
  });
  const points = pointsInWords(step.points, language);
  const { missing = [], unasked = [] } = step;
  const carried = !missing.some((key) => step.parts.some((part) => part.rater === key));
  const share = sum(step.parts.map(({ weight }) => exact(weight)));
  const isBrought = unasked.length > 0 || (missing.length > 0 && carried);
  const isDivided = isBrought && !share.equals(1);
  const added = terms.join(" + ");
  const sums = isDivided
    ? `(${added}) ÷ ${percentInWords(formatExact(share))} = ${points}`
    : `${added} = ${points}`;
  const absent =
    missing.length === 0 ? [] : [words.missingRaters(listIn(missing.map(rater), language), carried)];
  const others = unasked.length === 0 ? [] : [words.unaskedRaters(listIn(unasked.map(rater), language))];
  return [...circumstance(step.case, template, language), ...others, ...absent, sums].join(words.nextStep);
}

/** The circumstance under which a case of the result rule holds. */
function circumstance(
  position: number | undefined,
  { result }: Template,
  language: Language,
): readonly string[] {
  const held = result.kind === "cases" && position !== undefined ? result.cases[position] : undefined;
  return held === undefined ? [] : [WORDS[language].circumstance(textIn(held.when.words, language))];
}

function closingInWords(
  step: TraceStepOf<"closing-formula">,
  template: Template,
  language: Language,
): string {
  const closing = template.closing?.[step.position];
  if (closing?.kind !== "formula") return "";
  return formulaInWords(closing.formula.words, step.inputs, figureNames(template), language);
}

function adjustmentName(key: string, { closing = [] }: Template, language: Language): string {
  const found = closing.find((step) => step.kind === "adjust" && step.key === key);
  return found?.kind === "adjust" ? textIn(found.name, language) : key;
}

/** A change with its sign. */
function signed(change: string): string {
  return change.startsWith("-") ? numberInWords(change) : `+${numberInWords(change)}`;
}

/** A negative figure inside a sum. */
function bracketed(points: string): string {
  const number = numberInWords(points);
  return points.startsWith("-") ? `(${number})` : number;
}

function nameOf(
  things: readonly { readonly key: string; readonly name: LocalizedText }[],
  key: string,
  language: Language,
): string {
  return textIn(things.find((thing) => thing.key === key)?.name ?? {}, language) || key;
}
