import type { LocalizedText, Template } from "@scorecard/model";
import { indexNames, type Named } from "../names.ts";
import { assign, type NameProblems } from "../scoring/assign.ts";
import { eventKeys } from "../scoring/events.ts";
import { rowsKey } from "../scoring/rows.ts";

/** The entries of a record whose names a sheet knows, under their keys, in the order of the sheet. */
type KnownEntries = <T>(
  record: { readonly [name: string]: T } | undefined,
) => readonly (readonly [key: string, value: T])[];

/** Finds the known entries in each part of a review. */
export interface ReviewParts {
  readonly items: KnownEntries;
  readonly rows: KnownEntries;
  readonly data: KnownEntries;
  readonly events: KnownEntries;
  readonly adjustments: KnownEntries;
  readonly comments: KnownEntries;
}

/** Prepares it; `printed` is the template with every name that is printed somewhere. */
export function reviewParts(template: Template, printed: Template): ReviewParts {
  const known = (named: (sheet: Template) => readonly Thing[]) =>
    knownEntries(named(template), named(printed));
  return {
    items: known(itemNames),
    rows: known(rowNames),
    data: known(({ inputs = [] }) => inputs),
    events: known(eventNames),
    adjustments: known(({ closing = [] }) => closing.filter((step) => step.kind === "adjust")),
    comments: known(({ textFields }) => textFields.map(({ key, label }) => ({ key, name: label }))),
  };
}

interface Thing {
  readonly key: string;
  readonly name: LocalizedText;
  readonly more?: readonly LocalizedText[];
}

function knownEntries(things: readonly Thing[], printed: readonly Thing[]): KnownEntries {
  const named = things.map(({ key, name, more = [] }, position): Named => {
    const other = printed[position];
    return { key, names: [name, ...more, ...(other ? [other.name, ...(other.more ?? [])] : [])] };
  });
  const index = indexNames(named);
  return (record) => {
    const entries = assign(record ?? {}, index, () => ALREADY_TOLD);
    return named.flatMap(({ key }, position) => {
      const entry = entries[position];
      return entry === undefined || entry.spoilt ? [] : [[key, entry.value] as const];
    });
  };
}

/** What is wrong with names in a review was told when the review was scored. */
export const ALREADY_TOLD: NameProblems = {
  unknown: () => undefined,
  ambiguous: () => undefined,
  twice: () => undefined,
};

function itemNames({ sections }: Template): readonly Thing[] {
  return sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
}

function rowNames({ sections }: Template): readonly Thing[] {
  return sections.flatMap(({ groups }) =>
    groups.flatMap((group) => {
      const { rows, name } = group;
      if (rows === undefined) return [];
      const { name: own } = rows.prototype;
      return [{ key: rowsKey(group, rows), name: own, ...(name && { more: [name] }) }];
    }),
  );
}

function eventNames(template: Template): readonly Thing[] {
  return eventKeys(template).map((event) => {
    const vetoes = (template.vetoes ?? []).filter(
      ({ cause }) => cause.kind === "event" && cause.event === event,
    );
    const texts = vetoes.flatMap(({ key, text }): LocalizedText[] => [text, { en: key }]);
    const [name = {}, ...more] = texts;
    return { key: event, name, more };
  });
}
