import {
  type Interval,
  type Item,
  intervalInWords,
  type Rule,
  type RuleKind,
  type RuleOf,
  type Unit,
} from "@scorecard/model";
import type { Line } from "../content.ts";
import { deduction, figure } from "./figures.ts";
import { type Both, LABELS } from "./labels.ts";
import { inBoth } from "./wording.ts";

interface Entry {
  readonly lead?: Both;
  readonly text: Both;
  readonly points?: string;
}

type EntriesOf<K extends RuleKind> = (rule: RuleOf<K>, item: Item) => readonly Entry[];

/** What the scoring column says, by kind of rule. */
const ENTRIES: { readonly [K in RuleKind]: EntriesOf<K> } = {
  bands: (rule) =>
    rule.bands.map((band) => ({
      text: band.label === undefined ? conditionOf(band.when, rule.measure.unit) : inBoth(band.label),
      points: figure(band.points),
    })),
  levels: (rule) =>
    rule.levels.map((level) => ({
      lead:
        level.name === undefined ? { zh: `${level.key}级`, en: `Level ${level.key}` } : inBoth(level.name),
      text: inBoth(level.anchor ?? {}),
      points: figure(level.points),
    })),
  deduct: (rule, item) => [
    { text: LABELS.allMet, points: figure(item.fullMarks) },
    { text: deductionHeading(rule) },
    ...rule.entries.map((entry) => ({ text: inBoth(entry.text), points: deduction(entry.points) })),
  ],
  "yes-no": (rule) =>
    (["yes", "no"] as const).map((answer) => ({
      text: rule[answer].label === undefined ? LABELS[answer] : inBoth(rule[answer].label),
      points: figure(rule[answer].points),
    })),
};

/** The lines of an item's scoring column: each entry in both languages, with its points. */
export function scoringLines(item: Item): readonly Line[] {
  return entriesOf(item.rule, item).flatMap(({ lead, text, points }) => {
    const first: Line = { parts: present([lead?.zh, text.zh, points]), style: "body" };
    const second: Line = { parts: present([lead?.en, text.en]), style: "second" };
    return text.zh === text.en ? [first] : [first, second];
  });
}

function entriesOf<K extends RuleKind>(rule: Rule & { readonly kind: K }, item: Item): readonly Entry[] {
  return ENTRIES[rule.kind](rule as never, item);
}

function present(parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part) => part !== undefined && part !== "") as readonly string[];
}

function conditionOf(when: Interval, unit: Unit | undefined): Both {
  return { zh: intervalInWords(when, unit, "zh-Hans"), en: intervalInWords(when, unit, "en") };
}

function deductionHeading({ per, floor }: RuleOf<"deduct">): Both {
  const taken = per === "each" ? LABELS.eachDeducted : LABELS.onceDeducted;
  const limit = floor === null ? LABELS.noFloor : lowestPoints(floor);
  return { zh: `${taken.zh}（${limit.zh}）：`, en: `${taken.en} (${limit.en}):` };
}

function lowestPoints(floor: string): Both {
  return { zh: `最低 ${figure(floor)} 分`, en: `not below ${figure(floor)}` };
}
