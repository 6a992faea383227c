import type { Review, RowReview } from "@scorecard/model";
import { type FieldOf, fieldOf } from "./field-names.ts";
import { siteKey } from "./located-review.ts";
import { report } from "./messages.ts";
import { readItem } from "./read-item.ts";
import {
  EXAMPLES,
  entriesBelow,
  locationOf,
  optionalText,
  putField,
  type Reading,
  remember,
  requiredText,
} from "./review-tree.ts";
import type { Tree, TreeEntry } from "./tree.ts";

/** Reads the rows that a review adds, by the group they belong to. */
export function readRows(entry: TreeEntry | undefined, reading: Reading): Review["rows"] {
  if (entry === undefined) return undefined;
  remember(["rows"], entry, reading);
  const groups = entriesBelow(entry, EXAMPLES.group, reading) ?? [];
  return Object.fromEntries(groups.map((group) => [group.name, readGroup(group, reading)]));
}

function readGroup(group: TreeEntry, reading: Reading): readonly RowReview[] {
  const path = ["rows", group.name];
  remember(path, group, reading);
  const rows: RowReview[] = [];
  for (const member of membersOf(group.value)) {
    if (member.kind !== "entries") {
      const at = member.at.end > member.at.start ? member.at : group.nameAt;
      const words = { name: group.name, example: EXAMPLES.rows };
      reading.diagnostics.push(report("rows-expected", words, { location: locationOf(at, reading) }));
      continue;
    }
    const row = readRow(member.entries, member, [...path, String(rows.length)], reading);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

/** The members of a list; a single row may stand without one. */
function membersOf(tree: Tree): readonly Tree[] {
  if (tree.kind === "list") return tree.members.filter(({ kind }) => kind !== "empty");
  return tree.kind === "empty" ? [] : [tree];
}

function readRow(
  members: readonly TreeEntry[],
  { at }: Tree,
  path: readonly string[],
  reading: Reading,
): RowReview | undefined {
  const start = members[0]?.nameAt ?? at;
  reading.sites.set(siteKey(path), { name: start, value: start });
  const fields = new Map<FieldOf<"row">, TreeEntry>();
  const others: TreeEntry[] = [];
  for (const member of members) {
    const field = fieldOf("row", member.name);
    if (field === undefined) others.push(member);
    else putField(fields, field, member, reading);
  }
  const name = requiredText("row", fields, "name", [...path, "name"], start, reading);
  const weight = requiredText("row", fields, "weight", [...path, "weight"], start, reading);
  const requirement = optionalText(fields.get("requirement"), [...path, "requirement"], reading);
  const listed = fields.get("review");
  const said = listed === undefined ? [] : (entriesBelow(listed, EXAMPLES.item, reading) ?? []);
  const review = readItem([...said, ...others], [...path, "review"], reading);
  if (name === undefined || weight === undefined) return undefined;
  return { name, weight, ...(requirement !== undefined && { requirement }), review };
}
