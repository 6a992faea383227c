import type { Diagnostic } from "@scorecard/model";
import { type AgreedScore, type CompleteText, type LocalizedText, suggest } from "@scorecard/model";
import { didYouMean } from "../hints.ts";
import { type FieldOf, type FieldPart, fieldLabel, fieldList, fieldNames, fieldOf } from "./field-names.ts";
import { type Site, siteKey } from "./located-review.ts";
import { report } from "./messages.ts";
import type { SourceText } from "./source-text.ts";
import type { Stretch, TreeEntry } from "./tree.ts";

/** An entry of each kind, for messages that ask for entries. */
export const EXAMPLES = {
  employee: { "zh-Hans": '工号: "0012"', "zh-Hant": '員工編號: "0012"', en: 'number: "0012"' },
  data: { "zh-Hans": "入职日期: 2024-03-01", "zh-Hant": "到職日期: 2024-03-01", en: "hire date: 2024-03-01" },
  items: {
    "zh-Hans": "考核项目: { 自评: …, 上级: … }",
    "zh-Hant": "考核項目: { 自評: …, 上級: … }",
    en: "item: { self: …, supervisor: … }",
  },
  item: { "zh-Hans": "上级: …", "zh-Hant": "上級: …", en: "supervisor: …" },
  rows: {
    "zh-Hans": "- { 名称: …, 权重: 20%, 上级: … }",
    "zh-Hant": "- { 名稱: …, 權重: 20%, 上級: … }",
    en: "- { name: …, weight: 20%, supervisor: … }",
  },
  group: { "zh-Hans": "自定指标: [ … ]", "zh-Hant": "自訂指標: [ … ]", en: "goals: [ … ]" },
  events: { "zh-Hans": "一般事故: 3", "zh-Hant": "一般事故: 3", en: "minor accident: 3" },
  adjustments: {
    "zh-Hans": "总经理调整: { 分数: +3, 理由: … }",
    "zh-Hant": "總經理調整: { 分數: +3, 理由: … }",
    en: "CEO adjustment: { points: +3, reason: … }",
  },
  comments: { "zh-Hans": "上级评语: …", "zh-Hant": "上級評語: …", en: "supervisor's comment: …" },
} as const satisfies { readonly [field: string]: CompleteText };

/** What the reading of one review needs at every step. */
export interface Reading {
  readonly source: SourceText;
  readonly diagnostics: Diagnostic[];
  readonly sites: Map<string, Site>;
}

/** The entries of one part of a review by their fields. */
export type Fields<P extends FieldPart> = ReadonlyMap<FieldOf<P>, TreeEntry>;

/** Sorts entries by the fields they name. */
export function fieldsOf<P extends FieldPart>(
  part: P,
  entries: readonly TreeEntry[],
  reading: Reading,
): Fields<P> {
  const fields = new Map<FieldOf<P>, TreeEntry>();
  for (const entry of entries) {
    const field = fieldOf(part, entry.name);
    if (field === undefined) {
      const hint = didYouMean(suggest(entry.name, fieldNames(part)));
      const words = { name: entry.name, fields: fieldList(part), hint };
      reading.diagnostics.push(
        report("unknown-field", words, { location: locationOf(entry.nameAt, reading) }),
      );
    } else {
      putField(fields, field, entry, reading);
    }
  }
  return fields;
}

/** Keeps the first entry of each field; another one for the same field is reported. */
export function putField<F extends string>(
  fields: Map<F, TreeEntry>,
  field: F,
  entry: TreeEntry,
  reading: Reading,
): void {
  const other = fields.get(field);
  if (other === undefined) {
    fields.set(field, entry);
    return;
  }
  const place = { location: locationOf(entry.nameAt, reading) };
  reading.diagnostics.push(report("field-twice", { name: entry.name, other: other.name }, place));
}

/** Where a stretch of the text stands. */
export function locationOf({ start, end }: Stretch, { source }: Reading) {
  return source.locate(start, end);
}

/** Remembers where a value stands; one that fills lines of its own is found by its name. */
export function remember(path: readonly string[], entry: TreeEntry, { sites }: Reading): void {
  const { kind, at } = entry.value;
  const byName = kind === "entries" || kind === "empty";
  sites.set(siteKey(path), { name: entry.nameAt, value: byName ? entry.nameAt : at });
}

/** Reports a field that is not there. */
export function missing(field: LocalizedText, around: Stretch, reading: Reading): undefined {
  reading.diagnostics.push(report("missing-field", { field }, { location: locationOf(around, reading) }));
  return undefined;
}

/** The text of a field that has to be there. */
export function requiredText<P extends FieldPart>(
  part: P,
  fields: Fields<P>,
  field: FieldOf<P>,
  path: readonly string[],
  around: Stretch,
  reading: Reading,
): string | undefined {
  const entry = fields.get(field);
  if (entry === undefined) return missing(fieldLabel(part, field), around, reading);
  if (isTooComplex(entry, reading)) return undefined;
  const text = optionalText(entry, path, reading);
  return text === undefined ? missing(fieldLabel(part, field), entry.nameAt, reading) : unquoted(text);
}

function isTooComplex({ name, nameAt, value }: TreeEntry, reading: Reading): boolean {
  if (value.kind === "text" || value.kind === "empty") return false;
  reading.diagnostics.push(report("text-expected", { name }, { location: locationOf(nameAt, reading) }));
  return true;
}

/** The text of an entry without white space around it, `undefined` if there is none. */
export function optionalText(
  entry: TreeEntry | undefined,
  path: readonly string[],
  reading: Reading,
): string | undefined {
  if (entry === undefined) return undefined;
  remember(path, entry, reading);
  if (entry.value.kind !== "text") {
    isTooComplex(entry, reading);
    return undefined;
  }
  const text = entry.value.text.trim();
  return text === "" ? undefined : text;
}

/** A value without the Chinese quotation marks that were meant as YAML's. */
export function unquoted(text: string): string {
  return /^(?:“([^“”]*)”|「([^「」]*)」)$/.exec(text)?.slice(1).join("").trim() ?? text;
}

/** The entries below a name; a name with nothing behind it has none. */
export function entriesBelow(
  entry: TreeEntry,
  example: LocalizedText,
  reading: Reading,
): readonly TreeEntry[] | undefined {
  if (entry.value.kind === "entries") return entry.value.entries;
  if (entry.value.kind === "empty") return [];
  const place = { location: locationOf(entry.nameAt, reading) };
  reading.diagnostics.push(report("entries-expected", { name: entry.name, example }, place));
  return undefined;
}

/** The texts below a name, by their names; what is blank is left out. */
export function textsBelow(
  entry: TreeEntry,
  path: readonly string[],
  example: LocalizedText,
  reading: Reading,
): { readonly [name: string]: string } {
  remember(path, entry, reading);
  return Object.fromEntries(
    (entriesBelow(entry, example, reading) ?? []).flatMap((member) => {
      const text = optionalText(member, [...path, member.name], reading);
      return text === undefined ? [] : [[member.name, text]];
    }),
  );
}

/** Points given by hand: a number alone, or points and reason. */
export function readGivenPoints(
  entry: TreeEntry | undefined,
  path: readonly string[],
  reading: Reading,
): AgreedScore | undefined {
  if (entry === undefined) return undefined;
  remember(path, entry, reading);
  if (entry.value.kind !== "entries") {
    const points = optionalText(entry, [...path, "points"], reading);
    return points === undefined ? undefined : { points };
  }
  const fields = fieldsOf("agreed", entry.value.entries, reading);
  const points = requiredText("agreed", fields, "points", [...path, "points"], entry.nameAt, reading);
  const reason = optionalText(fields.get("reason"), [...path, "reason"], reading);
  return points === undefined ? undefined : { points, ...(reason !== undefined && { reason }) };
}
