import { exact, itemsOf, type Rational, type Template, type Veto, type VetoResult } from "@scorecard/model";
import { type Millionths, millionthsOf } from "../figures.ts";
import type { Standing } from "./assessment.ts";
import { type Cell, type FilledCell, isFilled, isLeftOut, isUnasked } from "./cell.ts";
import { type EventCounts, eventKeys } from "./events.ts";
import { pointsTest } from "./points-test.ts";
import { goOn, rationalOf, settle } from "./running.ts";

/** When something is known: events at once, points when they have been worked out. */
const STAGES = ["event", "item", "section", "total"] as const;
type Stage = (typeof STAGES)[number];

/** Whether a veto's cause holds: by column, for events in all of them; `undefined` while that is not known. */
interface Held {
  readonly columns: readonly boolean[];
  readonly times?: string;
  /** The points of the result column that reached the threshold. */
  readonly points?: string;
}

/** What is known of a sheet's vetoes in one review, by their position. */
export type VetoState = (Held | undefined)[];

type Scope = Extract<Veto["effects"][number], { readonly on: unknown }>["on"];

/** An effect on points. */
export interface VetoEffect {
  readonly veto: number;
  readonly key: string;
  readonly do: "set" | "cap" | "add";
  readonly points: Rational;
}

/** An effect on the grade. */
export interface GradeVeto {
  readonly veto: number;
  readonly key: string;
  readonly do: "set" | "cap";
  readonly grade: string;
}

/** The vetoes of a sheet, prepared. */
export interface VetoPlan {
  /** What events do to items, by the item's position: done as soon as an item is scored. */
  readonly itemsByEvent: readonly (readonly VetoEffect[] | undefined)[];
  /** What points of items do to items: done when all of them are scored. */
  readonly itemsByPoints: readonly { readonly position: number; readonly effects: readonly VetoEffect[] }[];
  /** What events and items do to a section, by its position. */
  readonly sections: readonly (readonly VetoEffect[])[];
  /** What sections do to sections. */
  readonly sectionsByPoints: readonly {
    readonly position: number;
    readonly effects: readonly VetoEffect[];
  }[];
  readonly total: readonly VetoEffect[];
  readonly grades: readonly GradeVeto[];
  /** What is known before anything is scored. */
  readonly start: (events: EventCounts, columns: number) => VetoState;
  /** Finds out which thresholds on points of one kind are reached. */
  readonly judge: (
    stage: Exclude<Stage, "event">,
    state: VetoState,
    standing: Standing,
    columns: number,
  ) => void;
  /** The vetoes that took effect. */
  readonly results: (state: VetoState) => readonly VetoResult[];
}

/** Prepares the vetoes of a sheet. An effect on what is worked out before its cause is never reached. */
export function vetoPlan(template: Template): VetoPlan {
  const vetoes = template.vetoes ?? [];
  const items = template.sections.flatMap(itemsOf).map(({ key }) => key);
  const sections = template.sections.map(({ key }) => key);
  const causes = vetoes.map((veto) => causeOf(veto, eventKeys(template), items, sections));
  const effects = vetoes.flatMap((veto, position) =>
    veto.effects.flatMap((effect) =>
      "on" in effect
        ? [{ on: effect.on, effect: effectOf(position, veto.key, effect), stage: causes[position]?.stage }]
        : [],
    ),
  );
  const on = (of: Scope["of"], key: string | undefined, stages: readonly Stage[]) =>
    effects
      .filter(({ on: scope, stage }) => {
        const reached = stage !== undefined && stages.includes(stage);
        return reached && scope.of === of && (scope.of === "total" || scope.key === key);
      })
      .map(({ effect }) => effect);
  const late = (of: "item" | "section", keys: readonly string[]) =>
    keys
      .map((key, position) => ({ position, effects: on(of, key, [of]) }))
      .filter((one) => one.effects.length > 0);
  const byEvent = items.map((key) => on("item", key, ["event"]));
  return {
    itemsByEvent: byEvent.map((found) => (found.length === 0 ? undefined : found)),
    itemsByPoints: late("item", items),
    sections: sections.map((key) => on("section", key, ["event", "item"])),
    sectionsByPoints: late("section", sections),
    total: on("total", undefined, STAGES),
    grades: vetoes.flatMap(({ key, effects: all }, veto) =>
      all.flatMap((effect) => ("grade" in effect ? [{ veto, key, do: effect.do, grade: effect.grade }] : [])),
    ),
    start: (events, columns) => causes.map((cause) => cause.atStart(events, columns)),
    judge: (stage, state, standing, columns) => {
      causes.forEach((cause, position) => {
        if (cause.stage === stage) state[position] = cause.byPoints(standing, columns);
      });
    },
    results: (state) =>
      vetoes.flatMap(({ key }, position) => {
        const held = state[position];
        if (held === undefined || held.columns.at(-1) !== true) return [];
        const { times, points } = held;
        return [{ key, ...(times !== undefined && { times }), ...(points !== undefined && { points }) }];
      }),
  };
}

interface Cause {
  readonly stage: Stage;
  readonly atStart: (events: EventCounts, columns: number) => Held | undefined;
  readonly byPoints: (standing: Standing, columns: number) => Held | undefined;
}

const UNKNOWN = () => undefined;
const MILLION = 1_000_000n;

function causeOf(
  { cause }: Veto,
  events: readonly string[],
  items: readonly string[],
  sections: readonly string[],
): Cause {
  if (cause.kind === "event") {
    const position = events.indexOf(cause.event);
    const holds = pointsTest(cause.times);
    const atStart = (counts: EventCounts, columns: number): Held | undefined => {
      const times = counts[position];
      if (times === undefined || times === 0 || !holds(BigInt(times) * MILLION)) return undefined;
      return { columns: Array.from({ length: columns }, () => true), times: String(times) };
    };
    return { stage: "event", atStart, byPoints: UNKNOWN };
  }
  const { points: scope, when } = cause;
  const holds = pointsTest(when);
  const cells = cellsAt(scope, items, sections);
  const byPoints = (standing: Standing, columns: number): Held => {
    const row = cells(standing);
    const held = Array.from({ length: columns }, (_, column) => {
      const points = row[column]?.points;
      return points !== undefined && holds(points);
    });
    const printed = row[columns - 1]?.score.points ?? undefined;
    return { columns: held, ...(printed !== undefined && { points: printed }) };
  };
  return { stage: scope.of, atStart: UNKNOWN, byPoints };
}

const NO_CELLS: readonly Cell[] = [];

function cellsAt(scope: Scope, items: readonly string[], sections: readonly string[]) {
  if (scope.of === "total") return ({ totals }: Standing) => totals;
  const position = (scope.of === "item" ? items : sections).indexOf(scope.key);
  return scope.of === "item"
    ? ({ items: cells }: Standing) => cells[position] ?? NO_CELLS
    : ({ sections: cells }: Standing) => cells[position] ?? NO_CELLS;
}

function effectOf(
  veto: number,
  key: string,
  effect: { readonly do: "set" | "cap" | "add"; readonly points: string },
): VetoEffect {
  return { veto, key, do: effect.do, points: exact(effect.points) };
}

/** How the points of vetoes are rounded and traced. */
export interface VetoFrame {
  readonly places: number;
  readonly traced: boolean;
}

/** Applies to the cells of all columns what vetoes do to them. */
export function applyVetoes(
  effects: readonly VetoEffect[],
  cells: readonly Cell[],
  state: VetoState,
  frame: VetoFrame,
): readonly Cell[] {
  if (effects.length === 0 || !effects.some(({ veto }) => state[veto] !== undefined)) return cells;
  return cells.map((cell, column) =>
    effects.reduce(
      (current, effect) =>
        state[effect.veto]?.columns[column] === true ? applyVeto(effect, current, frame) : current,
      cell,
    ),
  );
}

function applyVeto({ key, do: action, points }: VetoEffect, cell: Cell, frame: VetoFrame): Cell {
  if (isLeftOut(cell) || isUnasked(cell) || (!isFilled(cell) && action !== "set")) return cell;
  if (action === "set") return vetoed(cell, key, points, frame);
  const { points: current } = cell as FilledCell;
  if (action === "cap") return exceeds(current, points) ? vetoed(cell, key, points, frame) : cell;
  const before = rationalOf({ numerator: current, denominator: 1n });
  return vetoed(cell, key, before.add(points), frame);
}

function exceeds(points: Millionths, most: Rational): boolean {
  const { numerator, denominator } = millionthsOf(most);
  return points * denominator > numerator;
}

function vetoed(cell: Cell, veto: string, points: Rational, { places, traced }: VetoFrame): Cell {
  const from = cell.score.points;
  const start = {
    numerator: cell.points ?? 0n,
    denominator: 1n,
    ...(traced && { trace: cell.score.trace }),
  };
  return settle(
    goOn(start, points, (_, to) => ({ step: "veto", veto, from, points: to })),
    places,
  );
}
