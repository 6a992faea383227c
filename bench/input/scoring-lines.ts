import { type Interval, type Item, intervalInWords, type RuleOf, type Unit } from "@scorecard/model";
import type { Line } from "../content.ts";
import { type ByKind, byKind, stated } from "./director-rules.ts";
import { figure } from "./figures.ts";
import { type Both, LABELS } from "./labels.ts";
import { inBoth } from "./wording.ts";

interface Entry {
  readonly lead?: Both;
  readonly text: Both;
  readonly points?: string;
}

/** What the scoring column says, by kind of rule. */
const ENTRIES: ByKind<[], readonly Entry[]> = {
  bands: (rule) =>
    rule.bands.map((band) => ({
      text: band.label === undefined ? conditionOf(band.when, rule.measure.unit) : inBoth(band.label),
      points: figure(stated("points" in band ? band.points : undefined)),
    })),
  levels: (rule) =>
    rule.levels.map((level) => ({
      lead:
        level.name === undefined ? { zh: `${level.key}级`, en: `Level ${level.key}` } : inBoth(level.name),
      text: inBoth(level.anchor ?? {}),
      points: figure(level.points),
    })),
  tally: (rule, item) => [
    { text: LABELS.allMet, points: figure(item.fullMarks) },
    { text: deductionHeading(rule, item) },
    ...rule.entries.map((entry) => ({
      text: inBoth(entry.text),
      points: figure(stated("points" in entry ? entry.points : undefined)),
    })),
  ],
  "yes-no": (rule) =>
    (["yes", "no"] as const).map((answer) => ({
      text: rule[answer].label === undefined ? LABELS[answer] : inBoth(rule[answer].label),
      points: figure(rule[answer].points),
    })),
};

/** The lines of an item's scoring column: each entry in both languages, with its points. */
export function scoringLines(item: Item): readonly Line[] {
  return byKind(ENTRIES, item).flatMap(({ lead, text, points }) => {
    const first: Line = { parts: present([lead?.zh, text.zh, points]), style: "body" };
    const second: Line = { parts: present([lead?.en, text.en]), style: "second" };
    return text.zh === text.en ? [first] : [first, second];
  });
}

function present(parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part) => part !== undefined && part !== "") as readonly string[];
}

function conditionOf(when: Interval, unit: Unit | undefined): Both {
  const english = intervalInWords(when, unit, "en");
  const en = english.slice(0, 1).toUpperCase() + english.slice(1);
  return { zh: intervalInWords(when, unit, "zh-Hans"), en };
}

function deductionHeading({ per }: RuleOf<"tally">, { limits = [] }: Item): Both {
  const taken = per === "each" ? LABELS.eachDeducted : LABELS.onceDeducted;
  const floor = limits.find(({ kind }) => kind === "floor");
  const limit = floor === undefined ? LABELS.noFloor : lowestPoints(floor.points);
  return { zh: `${taken.zh}（${limit.zh}）：`, en: `${taken.en} (${limit.en}):` };
}

function lowestPoints(floor: string): Both {
  return { zh: `最低 ${figure(floor)} 分`, en: `not below ${figure(floor)}` };
}
