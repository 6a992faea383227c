import { type Answer, firstText, type LocalizedText, type Rater, wordings } from "@scorecard/model";
import { comparable } from "../names.ts";
import type { RaterColumns } from "./rater-columns.ts";

/** Several raters of a kind: their columns, and what they are called together. */
export interface RaterGroup {
  /** What the keys have in common: `peer`. */
  readonly key: string;
  /** Comparable: the key and the printed names without numbers. */
  readonly names: ReadonlySet<string>;
  readonly members: readonly { readonly key: string; readonly name: LocalizedText }[];
}

/** peer-1, peer-2, peer-3 of 同级 3 人. */
const NUMBERED = /^(.+)-(\d+)$/;

/** What raters of a kind are called together: 同级 of 同级1. */
export function withoutNumber(name: LocalizedText): LocalizedText {
  const entries = Object.entries(name).map(([language, text]) => [language, text?.replace(/\s*\d+$/, "")]);
  return Object.fromEntries(entries);
}

/** The groups that numbered raters make up. */
export function raterGroups(raters: readonly Omit<Rater, "average">[]): readonly RaterGroup[] {
  const members = new Map<string, RaterGroup["members"][number][]>();
  for (const { key, name } of raters) {
    const [, base, number] = NUMBERED.exec(key) ?? [];
    if (base === undefined) continue;
    const known = members.get(base) ?? [];
    if (Number(number) === known.length + 1) members.set(base, [...known, { key, name }]);
  }
  return [...members].flatMap(([base, own]) => {
    if (own.length < 2) return [];
    const printed = own.flatMap(({ name }) => wordings(withoutNumber(name)));
    return [{ key: base, names: new Set([base, ...printed].map(comparable)), members: own }];
  });
}

/**
 * Answers with the lists of groups given to their members in turn: 同级: [优, 良, 优] is what 同级1, 同级2 and 同级3 say. Where
 * more are listed than there are raters nothing changes.
 */
export function withGroupAnswers(
  answers: { readonly [rater: string]: Answer },
  { groups, index }: Pick<RaterColumns, "groups" | "index">,
): { readonly [rater: string]: Answer } {
  if (groups.length === 0) return answers;
  const entries = Object.entries(answers).flatMap(
    ([name, answer]): readonly (readonly [string, Answer])[] => {
      if (!Array.isArray(answer) || index.find(name) !== undefined) return [[name, answer]];
      const group = groups.find(({ names }) => names.has(comparable(name)));
      if (group === undefined || answer.length > group.members.length) return [[name, answer]];
      return answer.map((said: string, position) => {
        const member = group.members[position];
        return [member ? firstText(member.name) : name, said] as const;
      });
    },
  );
  return Object.fromEntries(entries);
}
