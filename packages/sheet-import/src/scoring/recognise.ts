import { readBands } from "./bands.ts";
import { ask } from "./confirmations.ts";
import { readInterpolation } from "./interpolation.ts";
import { readJudgement } from "./judgement.ts";
import { joinLevels, readLevels } from "./levels.ts";
import { readNamedLevels } from "./named-levels.ts";
import { readOffTarget } from "./off-target.ts";
import { readProportional } from "./proportional.ts";
import type { ItemFacts, Recogniser, RuleDraft, RuleReading } from "./rule-draft.ts";
import { readTally } from "./tally.ts";
import { readYesNo } from "./yes-no.ts";

/** Every recogniser; of those that leave the least of a text unread the first is believed. */
const RECOGNISERS: readonly Recogniser[] = [
  readInterpolation,
  readProportional,
  readOffTarget,
  readJudgement,
  readTally,
  readBands,
  readLevels,
  readYesNo,
  readNamedLevels,
];

/** What was made of an item's scoring text. */
export interface Recognition {
  readonly reading: RuleReading;
  /** Whether the text was read as a rule; if not, raters judge for now. */
  readonly recognised: boolean;
}

/** Reads an item's scoring text as a rule. There always is one: without a reading, raters give the points. */
export function recognise(text: string, item: ItemFacts): Recognition {
  const best = bestReading(text, item);
  if (best) return { reading: best, recognised: true };
  const question = text.trim() === "" ? ask("judged-freely") : ask("rule-unknown");
  const rule: RuleDraft = { kind: "judgement", low: "0", high: item.fullMarks };
  return {
    reading: { rule, confirm: [question], rest: text.trim() === "" ? [] : [text] },
    recognised: false,
  };
}

function bestReading(text: string, item: ItemFacts): RuleReading | undefined {
  const together = levelsOfBoth(text, item);
  if (together) return together;
  const paired =
    item.paired === undefined ? undefined : readLevels(item.paired, { ...item, requirement: undefined });
  if (paired && paired.rest.length === 0) return paired;
  let best: RuleReading | undefined;
  for (const recognise of RECOGNISERS) {
    const reading = recognise(text, item);
    if (reading && (best === undefined || unread(reading) < unread(best))) best = reading;
    if (best && unread(best) === 0) return best;
  }
  return best;
}

/** How much of the text a reading leaves out, in characters. */
function unread({ rest }: RuleReading): number {
  return rest.reduce((length, piece) => length + piece.length, 0);
}

/** Anchors in the requirement, points in the scoring text, both by level. */
function levelsOfBoth(text: string, item: ItemFacts): RuleReading | undefined {
  const points = readLevels(text, { ...item, requirement: undefined });
  const anchors = readLevels("", item);
  if (points?.rule.kind !== "levels" || anchors?.rule.kind !== "levels") return undefined;
  const hasAnchors = points.rule.levels.some(({ anchor }) => anchor !== undefined);
  const levels = hasAnchors ? undefined : joinLevels(anchors.rule.levels, points.rule.levels);
  return (
    levels && {
      rule: { kind: "levels", levels },
      confirm: points.confirm,
      rest: [...anchors.rest, ...points.rest],
    }
  );
}
