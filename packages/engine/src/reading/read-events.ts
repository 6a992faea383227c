import type { Review } from "@scorecard/model";
import { comparable } from "../names.ts";
import { siteKey } from "./located-review.ts";
import { report } from "./messages.ts";
import {
  EXAMPLES,
  entriesBelow,
  locationOf,
  optionalText,
  type Reading,
  readGivenPoints,
  remember,
  unquoted,
} from "./review-tree.ts";
import type { Stretch, Tree, TreeEntry } from "./tree.ts";

const NO_EVENT: ReadonlySet<string> = new Set(["无", "無", "没有", "沒有", "none", "nothing", "no", "否"]);

interface EventList {
  /** What the part of the review is called in it. */
  readonly part: string;
  readonly told: Map<string, string>;
  readonly names: Set<string>;
}

/** Reads which vetoing events occurred: a name, a list of names, or names with how often. */
export function readEvents(entry: TreeEntry | undefined, reading: Reading): Review["events"] {
  if (entry === undefined) return undefined;
  remember(["events"], entry, reading);
  const { value } = entry;
  const list: EventList = { part: entry.name, told: new Map(), names: new Set() };
  for (const member of value.kind === "list" ? value.members : [value]) readMember(member, list, reading);
  return Object.fromEntries(list.told);
}

function readMember(member: Tree, list: EventList, reading: Reading): void {
  if (member.kind === "entries") {
    for (const counted of member.entries) {
      const times = optionalText(counted, ["events", counted.name], reading);
      if (times !== undefined) tell(counted.name, times, counted.nameAt, list, reading);
    }
    return;
  }
  if (member.kind === "list") {
    const words = { name: list.part, example: EXAMPLES.events };
    reading.diagnostics.push(report("entries-expected", words, { location: locationOf(member.at, reading) }));
    return;
  }
  const name = member.kind === "text" ? unquoted(member.text.trim()) : "";
  if (name === "" || NO_EVENT.has(comparable(name))) return;
  reading.sites.set(siteKey(["events", name]), { name: member.at, value: member.at });
  tell(name, "1", member.at, list, reading);
}

function tell(name: string, times: string, at: Stretch, { told, names }: EventList, reading: Reading): void {
  if (names.has(name)) {
    reading.diagnostics.push(report("duplicate-key", { name }, { location: locationOf(at, reading) }));
    return;
  }
  names.add(name);
  told.set(name, times);
}

/** Reads the points that are added to the total by hand. */
export function readAdjustments(entry: TreeEntry | undefined, reading: Reading): Review["adjustments"] {
  if (entry === undefined) return undefined;
  remember(["adjustments"], entry, reading);
  const rows = entriesBelow(entry, EXAMPLES.adjustments, reading) ?? [];
  return Object.fromEntries(
    rows.flatMap((row) => {
      const given = readGivenPoints(row, ["adjustments", row.name], reading);
      return given === undefined ? [] : [[row.name, given]];
    }),
  );
}
