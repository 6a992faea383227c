import { type Exact, exact, type Rational, RESULT_COLUMN, type Result, ZERO } from "@scorecard/model";
import { figure } from "../figures.ts";
import type { ScoredItem } from "../item-entries.ts";
import type { ItemForm, SheetEntries, SheetForm } from "../sheet.ts";
import { type Speaker, sayLabel } from "../words.ts";
import { shareOf } from "./amounts.ts";
import { reasonOf } from "./item-reason.ts";
import type { NotableItem, NotableItems } from "./summary.ts";
import { moreAlike, SUMMARY_LABELS } from "./summary-labels.ts";

/** As many items are named on either side. */
const MOST_NAMED = 3;

/** An item that counts for the total, with how much of its full marks it reached. */
interface Ranked {
  readonly scored: ScoredItem;
  readonly points: Exact;
  readonly full: Exact;
  readonly share: Rational;
}

/** What notable items are worded from. */
export interface ItemSources {
  readonly scored: readonly ScoredItem[];
  readonly result: Result;
  readonly form: SheetForm;
  readonly entries: Pick<SheetEntries, "matched" | "written" | "rows">;
  readonly speaker: Speaker;
}

/**
 * The items that reached most of their full marks, and those that reached least. An item is on one side only: the better
 * half of the items is strong, what is left and lost points is weak.
 */
export function composeNotableItems(sources: ItemSources): {
  readonly strongest: NotableItems;
  readonly weakest: NotableItems;
} {
  const { scored, speaker } = sources;
  const ranked = scored.flatMap(ranking).sort(bestFirst);
  const half = Math.ceil(ranked.length / 2);
  const strong = ranked.slice(0, half).filter(({ share }) => share.compare(0) > 0);
  const weak = ranked.filter((item) => !strong.includes(item) && item.share.compare(1) < 0).sort(worstFirst);
  const nothing = ranked.length === 0 ? SUMMARY_LABELS.nothingYet : undefined;
  return {
    strongest: named(strong, ranked, nothing ?? SUMMARY_LABELS.nothingEarned, sources, speaker),
    weakest: named(weak, ranked, nothing ?? weakRemark(ranked), sources, speaker),
  };
}

/** Nothing weak is left where all have full marks; a single item that lost points stands among the strong. */
function weakRemark(ranked: readonly Ranked[]) {
  return ranked.every(({ share }) => share.compare(1) >= 0) ? SUMMARY_LABELS.nothingLost : undefined;
}

function ranking(scored: ScoredItem): readonly Ranked[] {
  const { item, result } = scored;
  const points = result.scores[RESULT_COLUMN]?.points ?? null;
  const full = result.row?.fullMarks ?? item.fullMarks;
  const counts = item.counts === undefined && result.applies === undefined && exact(full).compare(0) > 0;
  return !counts || points === null ? [] : [{ scored, points, full, share: shareOf(points, full) }];
}

/** Of equal shares, the one that weighs more comes first. */
function bestFirst(a: Ranked, b: Ranked): number {
  return b.share.compare(a.share) || exact(b.full).compare(exact(a.full));
}

function worstFirst(a: Ranked, b: Ranked): number {
  return a.share.compare(b.share) || exact(b.full).compare(exact(a.full));
}

function named(
  side: readonly Ranked[],
  all: readonly Ranked[],
  nothing: Parameters<typeof sayLabel>[0] | undefined,
  sources: ItemSources,
  speaker: Speaker,
): NotableItems {
  if (side.length === 0) return { items: [], more: nothing === undefined ? [] : sayLabel(nothing, speaker) };
  const shown = side.slice(0, MOST_NAMED);
  const last = shown.at(-1)?.share ?? ZERO;
  const alike = all.filter((item) => item.share.equals(last) && !shown.includes(item)).length;
  return {
    items: shown.map((item) => notable(item, sources)),
    more: alike === 0 ? [] : sayLabel(moreAlike(alike), speaker),
  };
}

function notable({ scored, points, full }: Ranked, sources: ItemSources): NotableItem {
  const form = formOf(scored.item.key, sources);
  return {
    name: form?.name ?? sources.speaker.say(scored.item.name),
    points: figure(points),
    full: figure(full),
    reason: reasonOf(scored.item, form, sources.entries, sources.speaker),
  };
}

function formOf(key: string, { form, entries, scored, result }: ItemSources): ItemForm | undefined {
  const own = form.sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
  const printed = own.find((item) => item.key === key);
  if (printed !== undefined) return printed;
  // Added rows are named by the person, not by the template.
  const isAdded = scored.some(({ item, result: own }) => item.key === key && own.row !== undefined);
  const rows = isAdded ? [...entries.rows.values()].flat() : [];
  const keys = result.sections.flatMap(({ groups }) =>
    groups.flatMap(({ items }) => items.filter(({ row }) => row !== undefined).map((item) => item.key)),
  );
  return rows[keys.indexOf(key)];
}
