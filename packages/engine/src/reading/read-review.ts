import {
  type AgreedScore,
  type Answer,
  type CompleteText,
  type Diagnostic,
  type Employee,
  type ItemReview,
  type LocalizedText,
  type Review,
  suggest,
} from "@scorecard/model";
import { didYouMean } from "../hints.ts";
import { type FieldOf, type FieldPart, fieldLabel, fieldList, fieldNames, fieldOf } from "./field-names.ts";
import { type LocatedReview, locatedReview, type Site, siteKey } from "./located-review.ts";
import { report } from "./messages.ts";
import type { SourceText } from "./source-text.ts";
import type { Stretch, Tree, TreeEntry } from "./tree.ts";

/** An entry of each kind, for messages that ask for entries. */
const EXAMPLES = {
  employee: { "zh-Hans": '工号: "0012"', "zh-Hant": '員工編號: "0012"', en: 'number: "0012"' },
  items: {
    "zh-Hans": "考核项目: { 自评: …, 上级: … }",
    "zh-Hant": "考核項目: { 自評: …, 上級: … }",
    en: "item: { self: …, supervisor: … }",
  },
  item: { "zh-Hans": "上级: …", "zh-Hant": "上級: …", en: "supervisor: …" },
  comments: { "zh-Hans": "上级评语: …", "zh-Hant": "上級評語: …", en: "supervisor's comment: …" },
} as const satisfies { readonly [field: string]: CompleteText };

/** What the reading of one review needs at every step. */
interface Reading {
  readonly source: SourceText;
  readonly diagnostics: Diagnostic[];
  readonly sites: Map<string, Site>;
}

type Fields<P extends FieldPart> = ReadonlyMap<FieldOf<P>, TreeEntry>;

/** Reads the tree of one review; everything wrong with it is reported, and without what it needs it is no review. */
export function readReview(
  tree: Tree,
  source: SourceText,
  diagnostics: Diagnostic[],
): LocatedReview | undefined {
  const reading: Reading = { source, diagnostics, sites: new Map() };
  const hasFields = tree.kind === "entries" && tree.entries.some(({ name }) => fieldOf("review", name));
  if (tree.kind !== "entries" || !hasFields) {
    diagnostics.push(report("no-review", {}, { location: source.locate(tree.at.start, tree.at.end) }));
    return undefined;
  }
  const start = tree.entries[0]?.nameAt ?? tree.at;
  reading.sites.set(siteKey([]), { name: start, value: start });
  const fields = fieldsOf("review", tree.entries, reading);
  const template = requiredText("review", fields, "template", ["template"], start, reading);
  const employee = readEmployee(fields.get("employee"), start, reading);
  const period = requiredText("review", fields, "period", ["period"], start, reading);
  const items = readItems(fields.get("items"), start, reading);
  const comments = readComments(fields.get("comments"), reading);
  const templateVersion = optionalText(fields.get("templateVersion"), ["templateVersion"], reading);
  if (template === undefined || employee === undefined || period === undefined || items === undefined) {
    return undefined;
  }
  const version = templateVersion === undefined ? {} : { templateVersion };
  return locatedReview({ template, ...version, employee, period, items, comments }, reading.sites, source);
}

/** Sorts entries by the fields they name. */
function fieldsOf<P extends FieldPart>(part: P, entries: readonly TreeEntry[], reading: Reading): Fields<P> {
  const fields = new Map<FieldOf<P>, TreeEntry>();
  for (const entry of entries) {
    const field = fieldOf(part, entry.name);
    const place = { location: locationOf(entry.nameAt, reading) };
    const other = field && fields.get(field);
    if (field === undefined) {
      const hint = didYouMean(suggest(entry.name, fieldNames(part)));
      reading.diagnostics.push(
        report("unknown-field", { name: entry.name, fields: fieldList(part), hint }, place),
      );
    } else if (other !== undefined) {
      reading.diagnostics.push(report("field-twice", { name: entry.name, other: other.name }, place));
    } else {
      fields.set(field, entry);
    }
  }
  return fields;
}

function locationOf({ start, end }: Stretch, { source }: Reading) {
  return source.locate(start, end);
}

/** Remembers where a value stands; one that fills lines of its own is found by its name. */
function remember(path: readonly string[], entry: TreeEntry, { sites }: Reading): void {
  const { kind, at } = entry.value;
  const byName = kind === "entries" || kind === "empty";
  sites.set(siteKey(path), { name: entry.nameAt, value: byName ? entry.nameAt : at });
}

function missing(field: LocalizedText, around: Stretch, reading: Reading): undefined {
  reading.diagnostics.push(report("missing-field", { field }, { location: locationOf(around, reading) }));
  return undefined;
}

function requiredText<P extends FieldPart>(
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
function optionalText(
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
function unquoted(text: string): string {
  return /^(?:“([^“”]*)”|「([^「」]*)」)$/.exec(text)?.slice(1).join("").trim() ?? text;
}

/** The entries below a name; a name with nothing behind it has none. */
function entriesBelow(
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

function readEmployee(entry: TreeEntry | undefined, around: Stretch, reading: Reading): Employee | undefined {
  if (entry === undefined) return missing(fieldLabel("review", "employee"), around, reading);
  remember(["employee"], entry, reading);
  const entries = entriesBelow(entry, EXAMPLES.employee, reading);
  if (entries === undefined) return undefined;
  const fields = fieldsOf("employee", entries, reading);
  const number = requiredText("employee", fields, "number", ["employee", "number"], entry.nameAt, reading);
  const name = requiredText("employee", fields, "name", ["employee", "name"], entry.nameAt, reading);
  const department = optionalText(fields.get("department"), ["employee", "department"], reading);
  const position = optionalText(fields.get("position"), ["employee", "position"], reading);
  if (number === undefined || name === undefined) return undefined;
  return {
    number: number.normalize("NFKC"),
    name,
    ...(department !== undefined && { department }),
    ...(position !== undefined && { position }),
  };
}

function readItems(
  entry: TreeEntry | undefined,
  around: Stretch,
  reading: Reading,
): Review["items"] | undefined {
  if (entry === undefined) return missing(fieldLabel("review", "items"), around, reading);
  remember(["items"], entry, reading);
  const entries = entriesBelow(entry, EXAMPLES.items, reading);
  return entries && Object.fromEntries(entries.map((item) => [item.name, readItem(item, reading)]));
}

function readItem(entry: TreeEntry, reading: Reading): ItemReview {
  const path = ["items", entry.name];
  remember(path, entry, reading);
  const answers: [string, Answer][] = [];
  const found = new Map<"agreed" | "note", TreeEntry>();
  for (const member of entriesBelow(entry, EXAMPLES.item, reading) ?? []) {
    const field = fieldOf("item", member.name);
    const other = field === "agreed" || field === "note" ? found.get(field) : undefined;
    if (field === "answers") {
      const listed = entriesBelow(member, EXAMPLES.item, reading) ?? [];
      answers.push(...listed.flatMap((answer) => readAnswer(answer, path, reading)));
    } else if (field === undefined) {
      answers.push(...readAnswer(member, path, reading));
    } else if (other === undefined) {
      found.set(field, member);
    } else {
      const place = { location: locationOf(member.nameAt, reading) };
      reading.diagnostics.push(report("field-twice", { name: member.name, other: other.name }, place));
    }
  }
  const agreed = readAgreed(found.get("agreed"), path, reading);
  const note = optionalText(found.get("note"), [...path, "note"], reading);
  return {
    answers: Object.fromEntries(answers),
    ...(agreed !== undefined && { agreed }),
    ...(note !== undefined && { note }),
  };
}

function readAgreed(
  entry: TreeEntry | undefined,
  itemPath: readonly string[],
  reading: Reading,
): AgreedScore | undefined {
  if (entry === undefined) return undefined;
  const path = [...itemPath, "agreed"];
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

/** @returns the answer by its rater's name, or nothing when there is none yet or it cannot be one. */
function readAnswer(entry: TreeEntry, itemPath: readonly string[], reading: Reading): [string, Answer][] {
  const path = [...itemPath, "answers", entry.name];
  remember(path, entry, reading);
  if (entry.value.kind === "empty") return [];
  const answer = answerOf(entry.value, path, reading);
  if (answer !== undefined) return [[entry.name, answer]];
  const place = { location: locationOf(entry.nameAt, reading) };
  reading.diagnostics.push(report("answer-too-deep", { name: entry.name }, place));
  return [];
}

function answerOf(tree: Tree, path: readonly string[], reading: Reading): Answer | undefined {
  switch (tree.kind) {
    case "text":
      return unquoted(tree.text.trim());
    case "list":
      return listAnswer(tree.members, path, reading);
    case "entries":
      return countsAnswer(tree.entries, path, reading);
    case "empty":
      return "";
  }
}

/** A list of texts; or a list of `entry: how often`, which means the same as those entries without the list. */
function listAnswer(members: readonly Tree[], path: readonly string[], reading: Reading): Answer | undefined {
  const counted = members.flatMap((member) => (member.kind === "entries" ? member.entries : []));
  if (counted.length > 0) {
    const allCounted = members.every((member) => member.kind === "entries");
    return allCounted ? countsAnswer(counted, path, reading) : undefined;
  }
  const texts = members.flatMap((member, index) => {
    reading.sites.set(siteKey([...path, String(index)]), { name: undefined, value: member.at });
    return member.kind === "text" ? [unquoted(member.text.trim())] : [];
  });
  return texts.length === members.length ? texts : undefined;
}

function countsAnswer(
  entries: readonly TreeEntry[],
  path: readonly string[],
  reading: Reading,
): Answer | undefined {
  const counts = entries.map((entry) => {
    remember([...path, entry.name], entry, reading);
    return entry.value.kind === "text" ? ([entry.name, entry.value.text.trim()] as const) : undefined;
  });
  const complete = counts.filter((count) => count !== undefined);
  return complete.length === counts.length ? Object.fromEntries(complete) : undefined;
}

function readComments(entry: TreeEntry | undefined, reading: Reading): Review["comments"] {
  if (entry === undefined) return {};
  remember(["comments"], entry, reading);
  const entries = entriesBelow(entry, EXAMPLES.comments, reading) ?? [];
  return Object.fromEntries(
    entries.flatMap((comment) => {
      const text = optionalText(comment, ["comments", comment.name], reading);
      return text === undefined ? [] : [[comment.name, text]];
    }),
  );
}
