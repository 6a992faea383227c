import type { Language, TraceStepOf } from "@scorecard/model";
import { pointsInWords } from "../texts.ts";

/** A cap or a floor that took effect, in words. */
export function limitInWords(step: TraceStepOf<"cap" | "floor">, language: Language): string {
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
