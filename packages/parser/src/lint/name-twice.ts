import { LANGUAGES, type LocalizedText } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { firstWrittenHere } from "../read/unique-keys.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** Two items, or two sections, with ids of their own that are printed under one name. */
export const NAME_TWICE = {
  severity: "warning",
  message: {
    "zh-Hans": "“{name}”用了两次，印出来分不清，考核记录也不能用名称填写。请改其中一个的名称。",
    "zh-Hant": "「{name}」用了兩次，印出來分不清，考核紀錄也不能用名稱填寫。請改其中一個的名稱。",
    en: "“{name}” is the name of two: on paper nothing tells them apart, and a review cannot use the name. Rename one.",
  },
} as const;

interface Named {
  readonly key: string;
  readonly name: LocalizedText;
  readonly span: Span;
}

export function checkNamesDiffer(things: readonly Named[], context: Context): void {
  const first = new Map<string, Named>();
  for (const thing of things) {
    const names = LANGUAGES.flatMap((language) => thing.name[language] ?? []);
    const taken = names.find((name) => {
      const earlier = first.get(name);
      return earlier !== undefined && earlier.key !== thing.key;
    });
    const earlier = taken === undefined ? undefined : first.get(taken);
    if (taken !== undefined && earlier) {
      const related = [firstWrittenHere(earlier.span, context)];
      context.problem("name-twice", { name: taken }, thing.span, { related });
    }
    for (const name of names) if (!first.has(name)) first.set(name, thing);
  }
}
