import { exact, type Grade, type Rational, type Veto } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A veto whose effects leave everything as it is: at most the best grade, at most what anybody can reach. */
export const VETO_CHANGES_NOTHING = {
  severity: "warning",
  message: {
    "zh-Hans": "“{veto}”的后果什么也改变不了：写的等级或分数已是最高。请改小，或删去这一条。",
    "zh-Hant": "「{veto}」的後果什麼也改變不了：寫的等第或分數已是最高。請改小，或刪去這一條。",
    en: "“{veto}” changes nothing: its grade or its points are the best there can be. Lower them, or remove it.",
  },
} as const;

type Effect = Veto["effects"][number];

/** @param most what the total can reach, where it is known */
export function checkVetoChangesSomething(
  { text, effects }: Veto,
  grades: readonly Grade[],
  most: Rational | undefined,
  span: Span,
  context: Context,
): void {
  if (!effects.every((effect) => changesNothing(effect, grades, most))) return;
  context.problem("veto-changes-nothing", { veto: text }, span);
}

function changesNothing(effect: Effect, [best]: readonly Grade[], most: Rational | undefined): boolean {
  if ("grade" in effect) return effect.do === "cap" && effect.grade === best?.key;
  if (effect.do === "add") return exact(effect.points).equals(0);
  const isOfTotal = effect.on.of === "total" && most !== undefined;
  return effect.do === "cap" && isOfTotal && exact(effect.points).compare(most) >= 0;
}
