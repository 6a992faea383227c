import type { Answer, ItemReview } from "@scorecard/model";
import { fieldOf } from "./field-names.ts";
import { siteKey } from "./located-review.ts";
import { report } from "./messages.ts";
import {
  EXAMPLES,
  entriesBelow,
  locationOf,
  optionalText,
  putField,
  type Reading,
  readGivenPoints,
  remember,
  unquoted,
} from "./review-tree.ts";
import type { Tree, TreeEntry } from "./tree.ts";

/** Reads what is said about one item: answers by rater, what was agreed, a note. */
export function readItem(
  members: readonly TreeEntry[],
  path: readonly string[],
  reading: Reading,
): ItemReview {
  const answers: [string, Answer][] = [];
  const found = new Map<"agreed" | "note", TreeEntry>();
  for (const member of members) {
    const field = fieldOf("item", member.name);
    if (field === "answers") {
      const listed = entriesBelow(member, EXAMPLES.item, reading) ?? [];
      answers.push(...listed.flatMap((answer) => readAnswer(answer, path, reading)));
    } else if (field === undefined) {
      answers.push(...readAnswer(member, path, reading));
    } else {
      putField(found, field, member, reading);
    }
  }
  const agreed = readGivenPoints(found.get("agreed"), [...path, "agreed"], reading);
  const note = optionalText(found.get("note"), [...path, "note"], reading);
  return {
    answers: Object.fromEntries(answers),
    ...(agreed !== undefined && { agreed }),
    ...(note !== undefined && { note }),
  };
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
      return namedAnswer(tree.entries, path, reading);
    case "empty":
      return "";
  }
}

/** A list of texts; or a list of `entry: how often`, which means the same as those entries without the list. */
function listAnswer(members: readonly Tree[], path: readonly string[], reading: Reading): Answer | undefined {
  const counted = members.flatMap((member) => (member.kind === "entries" ? member.entries : []));
  if (counted.length > 0) {
    const allCounted = members.every((member) => member.kind === "entries");
    return allCounted ? namedAnswer(counted, path, reading) : undefined;
  }
  const texts = members.flatMap((member, index) => {
    reading.sites.set(siteKey([...path, String(index)]), { name: undefined, value: member.at });
    return member.kind === "text" ? [unquoted(member.text.trim())] : [];
  });
  return texts.length === members.length ? texts : undefined;
}

function namedAnswer(
  entries: readonly TreeEntry[],
  path: readonly string[],
  reading: Reading,
): Answer | undefined {
  const named = entries.map((entry) => {
    remember([...path, entry.name], entry, reading);
    return entry.value.kind === "text" ? ([entry.name, entry.value.text.trim()] as const) : undefined;
  });
  const complete = named.filter((one) => one !== undefined);
  return complete.length === named.length ? Object.fromEntries(complete) : undefined;
}
