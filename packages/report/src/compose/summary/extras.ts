import {
  exact,
  RESULT_COLUMN,
  type Result,
  type Template,
  type TraceStepOf,
  WITHHELD,
} from "@scorecard/model";
import { signed } from "../figures.ts";
import type { ScoredItem } from "../item-entries.ts";
import { LABELS } from "../labels.ts";
import type { ScoreCell, SheetEntries, SheetForm } from "../sheet.ts";
import { vetoSlot } from "../slots.ts";
import { colon, combine, plain, type Speaker, sayLabel, type Words } from "../words.ts";
import type { Extra } from "./summary.ts";

/** Where what is listed besides the sections comes from. */
export interface ExtraSources {
  readonly template: Template;
  readonly form: SheetForm;
  readonly result: Result;
  readonly entries: Pick<SheetEntries, "caption" | "sumCell" | "stepCell">;
  readonly speaker: Speaker;
}

/** Bonuses and penalties that were given, points added by hand, what else made the total of the sum, and vetoes. */
export function composeExtras(scored: readonly ScoredItem[], sources: ExtraSources): readonly Extra[] {
  const { form, result } = sources;
  const items = scored.flatMap((item) => bonusOrPenalty(item, sources));
  const vetoes = (result.vetoes ?? []).flatMap(({ key }) => {
    const veto = form.vetoes.find(({ slot }) => slot === vetoSlot(key));
    return veto === undefined ? [] : [{ name: vetoWords(veto, sources.speaker), change: "" }];
  });
  return [...items, ...closingSteps(sources), ...vetoes];
}

/** What came after the sum of the sections, in the order of the sheet. */
function closingSteps(sources: ExtraSources): readonly Extra[] {
  const { form, result } = sources;
  const trace = result.totals[RESULT_COLUMN]?.trace ?? [];
  return form.steps.flatMap(({ adjustment: byHand }, index) => {
    if (byHand === undefined) return calculation(index, sources);
    return trace.flatMap((step) =>
      step.step === "adjust" && step.adjustment === byHand.key ? adjustment(step, sources) : [],
    );
  });
}

/** A cap, a floor or a calculation that changed the total, with what it was then. */
function calculation(index: number, { form, entries, speaker }: ExtraSources): readonly Extra[] {
  const before = index === 0 ? entries.sumCell(RESULT_COLUMN) : entries.stepCell(index - 1, RESULT_COLUMN);
  const [from, to] = [pointsIn(before), pointsIn(entries.stepCell(index, RESULT_COLUMN))];
  const step = form.steps[index];
  if (step === undefined || to === undefined || from === to) return [];
  const name = combine([step.label, step.words], speaker, ([what = "", how = ""], language) =>
    how === "" ? what : `${what}${colon(language)}${how}`,
  );
  return [{ name, change: `→ ${to}` }];
}

function pointsIn(cell: ScoreCell): string | undefined {
  return typeof cell === "object" && "points" in cell ? cell.points : undefined;
}

function bonusOrPenalty({ item, result }: ScoredItem, { speaker }: ExtraSources): readonly Extra[] {
  const points = result.scores[RESULT_COLUMN]?.points ?? null;
  if (item.counts === undefined || points === null || exact(points).compare(0) === 0) return [];
  return [{ name: speaker.say(item.name), change: signed(points) }];
}

/** What was changed by hand, and why as far as the reader may know. */
function adjustment(
  { adjustment: key, change, reason }: TraceStepOf<"adjust">,
  { template, entries, speaker }: ExtraSources,
): readonly Extra[] {
  if (exact(change).compare(0) === 0) return [];
  const step = (template.closing ?? []).find((one) => one.kind === "adjust" && one.key === key);
  const name = step?.kind === "adjust" ? speaker.say(step.name) : [];
  const why = plain(reason === WITHHELD ? "" : reason, entries.caption.language);
  const words = combine([name, why], speaker, ([what = "", because = ""], language) =>
    because === "" ? what : `${what}${colon(language)}${because}`,
  );
  return [{ name: words, change: signed(change) }];
}

function vetoWords({ cause, effect }: SheetForm["vetoes"][number], speaker: Speaker): Words {
  const label = sayLabel(LABELS.veto, speaker);
  return combine(
    [label, cause, effect],
    speaker,
    ([what = "", why = "", then = ""], language) => `${what}${colon(language)}${why} → ${then}`,
  );
}
