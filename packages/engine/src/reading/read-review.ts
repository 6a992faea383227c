import type { Diagnostic, Employee, Review } from "@scorecard/model";
import { fieldLabel, fieldOf } from "./field-names.ts";
import { type LocatedReview, locatedReview, siteKey } from "./located-review.ts";
import { report } from "./messages.ts";
import { readAdjustments, readEvents } from "./read-events.ts";
import { readItem } from "./read-item.ts";
import { readRows } from "./read-rows.ts";
import {
  EXAMPLES,
  entriesBelow,
  type Fields,
  fieldsOf,
  missing,
  optionalText,
  type Reading,
  readGivenPoints,
  remember,
  requiredText,
  textsBelow,
} from "./review-tree.ts";
import type { SourceText } from "./source-text.ts";
import type { Stretch, Tree, TreeEntry } from "./tree.ts";

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
  const optional = readOptional(fields, reading);
  if (template === undefined || employee === undefined || period === undefined || items === undefined) {
    return undefined;
  }
  return locatedReview({ template, employee, period, items, ...optional }, reading.sites, source);
}

/** Everything that a review can do without. */
function readOptional(fields: Fields<"review">, reading: Reading) {
  const templateVersion = optionalText(fields.get("templateVersion"), ["templateVersion"], reading);
  const named = fields.get("data");
  const data = named && textsBelow(named, ["data"], EXAMPLES.data, reading);
  const rows = readRows(fields.get("rows"), reading);
  const events = readEvents(fields.get("events"), reading);
  const adjustments = readAdjustments(fields.get("adjustments"), reading);
  const agreed = readGivenPoints(fields.get("agreed"), ["agreed"], reading);
  const words = fields.get("comments");
  return {
    ...(templateVersion !== undefined && { templateVersion }),
    ...(data !== undefined && { data }),
    ...(rows !== undefined && { rows }),
    ...(events !== undefined && { events }),
    ...(adjustments !== undefined && { adjustments }),
    ...(agreed !== undefined && { agreed }),
    comments: words === undefined ? {} : textsBelow(words, ["comments"], EXAMPLES.comments, reading),
  };
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
  return (
    entries &&
    Object.fromEntries(
      entries.map((item) => {
        const path = ["items", item.name];
        remember(path, item, reading);
        return [item.name, readItem(entriesBelow(item, EXAMPLES.item, reading) ?? [], path, reading)];
      }),
    )
  );
}
