import type { Item, Language, TraceStepOf } from "@scorecard/model";
import { magnitudeOf, pointsInWords } from "../texts.ts";

type LimitStep = TraceStepOf<"cap" | "floor">;

/** A cap or a floor that took effect, in words; the floor of a penalty is the most that it deducts. */
export function limitInWords(step: LimitStep, language: Language, counts?: Item["counts"]): string {
  const isMost = counts === "penalty" && step.step === "floor" && step.points.startsWith("-");
  return isMost ? mostInWords(step, language) : plainLimitInWords(step, language);
}

function mostInWords({ points }: LimitStep, language: Language): string {
  const most = pointsInWords(magnitudeOf(points), language);
  const reached = pointsInWords(points, language);
  return {
    "zh-Hans": `最多扣 ${most} → ${reached}`,
    "zh-Hant": `最多扣 ${most} → ${reached}`,
    en: `at most ${most} deducted → ${reached}`,
  }[language];
}

function plainLimitInWords(step: LimitStep, language: Language): string {
  const limit = pointsInWords(step.points, language);
  const words = {
    cap: {
      "zh-Hans": `超过封顶，按 ${limit}计`,
      "zh-Hant": `超過封頂，按 ${limit}計`,
      en: `above the cap, which is ${limit}`,
    },
    floor: {
      "zh-Hans": `低于保底，按 ${limit}计`,
      "zh-Hant": `低於保底，按 ${limit}計`,
      en: `below the floor, which is ${limit}`,
    },
  } as const;
  return words[step.step][language];
}
