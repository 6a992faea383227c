import { hasFigures, tidy } from "./bands.ts";
import { clauses } from "./clauses.ts";
import { ask } from "./confirmations.ts";
import { readLimit } from "./limit-words.ts";
import { pointsIn, takeWorth } from "./points.ts";
import type { ItemFacts, LevelDraft, RuleReading } from "./rule-draft.ts";

/** 完全符合20分，基本符合10分，不符合0分: cases in words, each with its points. */
export function readNamedLevels(text: string, item: ItemFacts): RuleReading | undefined {
  const rest: string[] = [];
  const levels: LevelDraft[] = [];
  for (const clause of clauses(text)) {
    const taken = takeWorth(clause);
    const name = taken && tidy(taken.words);
    if (taken && name) {
      levels.push({
        level: { name },
        worth: { kind: "points", points: pointsIn(taken.worth, item.fullMarks) },
      });
    } else if (readLimit(clause, item.fullMarks) === undefined) rest.push(clause);
  }
  const names = new Set(levels.map(({ level }) => ("name" in level ? level.name : "")));
  if (levels.length < 2 || names.size < levels.length) return undefined;
  const figures = [...names].filter(hasFigures).length;
  // Figures in every case are conditions; figures in some tell cases apart that nobody measures.
  if (figures === levels.length || (figures > 0 && levels.length < 3)) return undefined;
  return { rule: { kind: "levels", levels }, confirm: figures > 0 ? [ask("cases-as-levels")] : [], rest };
}
