import {
  type CompleteText,
  type Difference,
  type Exact,
  exact,
  formatExact,
  type Group,
  type Item,
  type Language,
  type LocalizedText,
  type PlainResultRule,
  type Rater,
  type ResultRule,
  type Template,
} from "@scorecard/model";
import { type RaterGroup, raterGroups, withoutNumber } from "../scoring/group-answers.ts";

/** What an average is called where its raters have no name in common. */
const NAMELESS: CompleteText = { "zh-Hans": "评分人平均", "zh-Hant": "評分人平均", en: "Rater average" };

/** The raters of a kind by the columns that stand for them. */
export type Averages = ReadonlyMap<string, readonly string[]>;

/** The groups of raters whose single scores a copy leaves out. */
export function averagesOf({ raters }: Template): Averages {
  return new Map(raterGroups(raters).map(({ key, members }) => [key, members.map((member) => member.key)]));
}

/**
 * The template of a copy without single scores: several raters of a kind (`peer-1`, `peer-2`, …) are one column with their
 * average, wherever the template speaks of them. One without such raters stays the same object.
 */
export function averagedTemplate(template: Template): Template {
  const groups = raterGroups(template.raters);
  if (groups.length === 0) return template;
  const kinds = new Map(groups.flatMap(({ key, members }) => members.map((member) => [member.key, key])));
  const rename: Rename = (rater) => kinds.get(rater) ?? rater;
  const { differences, ...rest } = template;
  const kept = (differences ?? []).flatMap((difference) => averagedDifference(difference, rename));
  return {
    ...rest,
    raters: template.raters.flatMap((rater) => averagedRater(rater, groups)),
    result: averagedRule(template.result, rename),
    ...(kept.length > 0 && { differences: kept }),
    sections: template.sections.map((section) => ({
      ...section,
      groups: section.groups.map((group) => averagedGroup(group, rename)),
    })),
  };
}

type Rename = (rater: string) => string;

/** The column of a group stands where its first rater stood. */
function averagedRater(rater: Rater, groups: readonly RaterGroup[]): readonly Rater[] {
  const group = groups.find(({ members }) => members.some(({ key }) => key === rater.key));
  if (group === undefined) return [rater];
  if (group.members[0]?.key !== rater.key) return [];
  return [{ key: group.key, name: averageName(group), average: true }];
}

/** `同级平均` of 同级1 and 同级2; raters called by names of their own are not named. */
function averageName({ members }: RaterGroup): LocalizedText {
  const names = members.map(({ name }) => withoutNumber(name));
  const [first = {}] = names;
  const isShared = names.every((name) => JSON.stringify(name) === JSON.stringify(first));
  if (!isShared) return NAMELESS;
  const entries = Object.entries(first).map(([language, text]) => {
    return [language, (language as Language) === "en" ? `${text} average` : `${text}平均`];
  });
  return Object.fromEntries(entries);
}

function averagedRule(rule: ResultRule, rename: Rename): ResultRule {
  if (rule.kind !== "cases") return averagedPlainRule(rule, rename);
  return {
    ...rule,
    cases: rule.cases.map(({ when, rule: then }) => ({ when, rule: averagedPlainRule(then, rename) })),
    otherwise: averagedPlainRule(rule.otherwise, rename),
  };
}

function averagedPlainRule(rule: PlainResultRule, rename: Rename): PlainResultRule {
  switch (rule.kind) {
    case "agreed":
      return rule;
    case "take":
      return { ...rule, rater: rename(rule.rater) };
    case "weighted": {
      const weights = new Map<string, Exact>();
      for (const { rater, weight } of rule.weights) {
        const known = weights.get(rename(rater)) ?? "0";
        weights.set(rename(rater), formatExact(exact(known).add(exact(weight))));
      }
      return { ...rule, weights: [...weights].map(([rater, weight]) => ({ rater, weight })) };
    }
  }
}

/** A limit between raters of one kind is none any more. */
function averagedDifference(difference: Difference, rename: Rename): readonly Difference[] {
  const { groups: _, ...rest } = difference;
  const [one, other] = difference.raters;
  const raters = [rename(one), rename(other)] as const;
  if (raters[0] === raters[1]) return [];
  const isUnchanged = raters[0] === one && raters[1] === other;
  return [isUnchanged ? difference : { ...rest, raters }];
}

function averagedGroup(group: Group, rename: Rename): Group {
  const { items, rows } = group;
  return {
    ...group,
    items: items.map((item) => averagedItem(item, rename)),
    ...(rows && { rows: { ...rows, prototype: averagedItem(rows.prototype, rename) } }),
  };
}

function averagedItem(item: Item, rename: Rename): Item {
  return item.raters === undefined ? item : { ...item, raters: [...new Set(item.raters.map(rename))] };
}
