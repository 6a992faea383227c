import type { Diagnostic, LocalizedText, Review, Template } from "@scorecard/model";
import { comparable, indexNames } from "../names.ts";
import { readWrittenNumber } from "../written-number.ts";
import { assign } from "./assign.ts";
import { report } from "./messages.ts";
import { nameProblems } from "./name-problems.ts";

/** How often each event of a sheet occurred, in the order of {@link eventKeys}; `undefined` where that is unclear. */
export type EventCounts = readonly (number | undefined)[];

const MOST_TIMES = 999;
const ONCE: ReadonlySet<string> = new Set([
  "是",
  "有",
  "yes",
  "true",
  "√",
  "✓",
  "发生",
  "發生",
  "已发生",
  "已發生",
]);
const NEVER: ReadonlySet<string> = new Set([
  "否",
  "无",
  "無",
  "没有",
  "沒有",
  "no",
  "none",
  "false",
  "×",
  "x",
  "未发生",
  "未發生",
]);

/** The events that the vetoes of a sheet wait for, each once. */
export function eventKeys(template: Template): readonly string[] {
  const keys = (template.vetoes ?? []).flatMap(({ cause }) => (cause.kind === "event" ? [cause.event] : []));
  return [...new Set(keys)];
}

/** Prepares the reading of vetoing events: what is not named did not occur. */
export function eventReader(
  template: Template,
  printed: Template,
): (events: Review["events"], diagnostics: Diagnostic[]) => EventCounts {
  const keys = eventKeys(template);
  const never: EventCounts = keys.map(() => 0);
  const index = indexNames(keys.map((key) => ({ key, names: namesOf(key, template, printed) })));
  return (events, diagnostics) => {
    if (events === undefined) return never;
    const entries = assign(events, index, () => nameProblems("events", diagnostics));
    return keys.map((_, position) => {
      const entry = entries[position];
      if (entry === undefined) return 0;
      return entry.spoilt ? undefined : countOf(entry.name, entry.value, diagnostics);
    });
  };
}

function namesOf(event: string, ...templates: readonly Template[]): readonly LocalizedText[] {
  return templates.flatMap(({ vetoes = [] }) =>
    vetoes.flatMap(({ key, text, cause }) =>
      cause.kind === "event" && cause.event === event ? [text, { en: key }] : [],
    ),
  );
}

function countOf(name: string, written: string, diagnostics: Diagnostic[]): number | undefined {
  const said = comparable(written);
  if (ONCE.has(said)) return 1;
  if (NEVER.has(said) || said === "") return 0;
  const number = readWrittenNumber(written);
  const isCount =
    number !== undefined &&
    ["", "次", "起", "times", "time"].includes(number.unit) &&
    number.denominator === 1n &&
    number.numerator >= 0n &&
    number.numerator <= MOST_TIMES;
  if (isCount) return Number(number.numerator);
  const words = { name, written, most: MOST_TIMES };
  diagnostics.push(report("event-not-a-count", words, { path: ["events", name] }));
  return undefined;
}
