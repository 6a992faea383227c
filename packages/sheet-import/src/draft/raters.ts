import { ask } from "../scoring/confirmations.ts";
import type { RaterReading } from "../table/sheet-reading.ts";
import type { DraftLines } from "./draft-lines.ts";
import { quoted } from "./quote.ts";
import type { DraftWords } from "./words.ts";

interface NamedRater {
  readonly rater: RaterReading;
  /** As the language calls it: a word of its own, or an id. */
  readonly name: string;
  readonly declared: string;
}

/** Writes who scores, and how the result follows from them. */
export function writeRaters(lines: DraftLines, columns: readonly RaterReading[], words: DraftWords): void {
  const raters = named(columns, words);
  if (raters.length === 0) {
    lines.ask([ask("raters-guessed")]);
    lines.add(`${words.raters}${words.colon}${words.supervisor}`);
    return;
  }
  lines.add(`${words.raters}${words.colon}${raters.map(({ declared }) => declared).join(words.list)}`);
  if (raters.length === 1) return;
  if (raters.every(({ rater }) => rater.percent !== undefined)) {
    const shares = raters.map(({ name, rater }) => `${name} ${rater.percent}%`);
    lines.add(`${words.result}${words.colon}${shares.join(words.list)}`);
    return;
  }
  const taken =
    raters.find(({ rater }) => rater.kind === "supervisor") ??
    raters.find(({ rater }) => rater.kind !== "self") ??
    raters[0];
  if (taken === undefined) return;
  const title = taken.rater.title;
  lines.ask([ask("result-guessed", { rater: title })]);
  lines.add(`${words.result}${words.colon}${words.take(taken.name)}`);
}

function named(columns: readonly RaterReading[], words: DraftWords): readonly NamedRater[] {
  const own = { self: words.self, supervisor: words.supervisor, peer: words.peer } as const;
  const taken = new Set<string>();
  const raters: NamedRater[] = [];
  for (const rater of columns) {
    if (rater.kind === "result" || rater.kind === "score") continue;
    if (rater.kind !== "other" && !taken.has(rater.kind)) {
      taken.add(rater.kind);
      raters.push({ rater, name: own[rater.kind], declared: own[rater.kind] });
    } else {
      const id = `rater-${raters.length + 1}`;
      raters.push({ rater, name: id, declared: `${id} ${quoted(rater.title)}` });
    }
  }
  return raters;
}
