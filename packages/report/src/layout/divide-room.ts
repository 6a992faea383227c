import type { ItemForm, SectionForm } from "../compose/sheet.ts";
import {
  bestShare,
  type Cells,
  type Fit,
  heightBelow,
  isBetter,
  type LanguagesBeside,
  leadsOf,
} from "./languages-beside.ts";
import { heightIn, type ItemLengths, lengthsOf, SIDES } from "./row-estimates.ts";
import type { Typesetter } from "./text-block.ts";

/*
 * How a section's rows share the room between the names of items and the scores, so that they are not high for want of
 * width.
 */

/** The room of what is required, and how scoring lines in two languages are set in the rest. */
export interface Division {
  readonly requirement: number;
  readonly beside?: LanguagesBeside;
}

/** What there is to divide, what of it the names of items have, and what points have. */
interface Room {
  readonly free: number;
  readonly item: number;
  readonly points: number;
}

/** Divides the room of a section between what is required and how it is scored. */
export function divideRoom(section: SectionForm, room: Room, setter: Typesetter): Division {
  const lengths = itemsIn(section).map((item) => lengthsOf(item, setter));
  const share = section.required ? requirementShare(lengths, room) : 0;
  const beside = lengths.some(({ lines }) => lines.some(({ second }) => second !== undefined))
    ? divisionBeside(lengths, share, room, setter)
    : undefined;
  return beside ?? { requirement: room.free * share };
}

/** The items of a section, of those that are added one. */
export function itemsIn(section: SectionForm): readonly ItemForm[] {
  return section.groups.flatMap((group) => [...group.items, ...(group.rows?.blank.slice(0, 1) ?? [])]);
}

/** The usual share of the requirement, and the ones that are tried where it makes high rows. */
const USUAL_SHARE = 0.38;
const SHARES = [0.18, 0.21, 0.24, 0.27, 0.31, 0.34, 0.44] as const;
/** Another share has to save so much of the height. */
const WORTHWHILE = 0.92;
/** Shares with rows as good as these are alike; of them the one that is closest to the usual is taken. */
const ALIKE = 1.05;
/** Nobody can read a narrower column. */
const NARROWEST = 42;

function requirementShare(lengths: readonly ItemLengths[], room: Room): number {
  const narrowest = narrowestRequirement(lengths);
  const heightAt = (share: number): number => {
    const requirement = room.free * share;
    const scoring = scoringRoom(share, room);
    if (requirement < narrowest || scoring < NARROWEST) return Number.POSITIVE_INFINITY;
    return lengths.reduce(
      (sum, item) =>
        sum +
        (item.requirement.length === 0
          ? heightIn(item.scoring, requirement + scoring)
          : Math.max(heightIn(item.requirement, requirement), heightIn(item.scoring, scoring))),
      0,
    );
  };
  const heights = SHARES.map((share) => ({ share: share as number, height: heightAt(share) }));
  const lowest = Math.min(...heights.map(({ height }) => height));
  if (lowest >= heightAt(USUAL_SHARE) * WORTHWHILE) return USUAL_SHARE;
  const alike = heights.filter(({ height }) => height <= lowest * ALIKE);
  return closestToUsual(alike.map(({ share }) => share));
}

function closestToUsual(shares: readonly number[]): number {
  const distance = (share: number) => Math.abs(share - USUAL_SHARE);
  return shares.reduce(
    (best, share) => (distance(share) < distance(best) ? share : best),
    shares[0] ?? USUAL_SHARE,
  );
}

function narrowestRequirement(lengths: readonly ItemLengths[]): number {
  return Math.max(
    NARROWEST,
    ...lengths.flatMap(({ requirement }) => requirement.map(({ word }) => word + SIDES)),
  );
}

function scoringRoom(requirement: number, { free, item, points }: Room): number {
  return free * (1 - requirement) - item - points;
}

/** Both languages stand beside each other where rows together are not higher than this share of what they are otherwise. */
const LOWER = 0.92;

/** How often texts may break for want of the other's room: once, and twice only if nothing else makes lower rows. */
const BREAKS = [1, 2] as const;

/** The best division with both languages beside each other; absent where it makes no lower rows. */
function divisionBeside(
  lengths: readonly ItemLengths[],
  usual: number,
  room: Room,
  setter: Typesetter,
): Division | undefined {
  const { level } = setter.theme.column;
  const { inColumn, alone } = cellsAt(usual, lengths, room, setter);
  const highest = (heightBelow(inColumn, level) + heightBelow(alone, level)) * LOWER;
  const shares = usual === 0 ? [0] : [usual, USUAL_SHARE, ...SHARES];
  for (const breaks of BREAKS) {
    const best = bestBeside(lengths, shares, breaks, room, setter);
    if (best !== undefined && best.height <= highest) return best;
  }
  return undefined;
}

function bestBeside(
  lengths: readonly ItemLengths[],
  shares: readonly number[],
  breaks: number,
  room: Room,
  setter: Typesetter,
): (Fit & Division) | undefined {
  const leads = leadsOf(lengths);
  const narrowest = narrowestRequirement(lengths);
  let best: (Fit & Division) | undefined;
  for (const share of shares) {
    if (share > 0 && room.free * share < narrowest) continue;
    const { inColumn, alone } = cellsAt(share, lengths, room, setter);
    const [first, second] = [bestShare(inColumn, { leads, breaks }), bestShare(alone, { leads, breaks })];
    if (first === undefined || second === undefined) continue;
    const fit = {
      height: first.height + second.height,
      fullest: Math.max(first.fullest, second.fullest),
    };
    if (best === undefined || isBetter(fit, best)) {
      const beside = { share: first.share, shareAlone: second.share, leads };
      best = { ...fit, requirement: room.free * share, beside };
    }
  }
  return best;
}

/** The scoring cells of a section, those beside a requirement and those without one. */
function cellsAt(
  share: number,
  lengths: readonly ItemLengths[],
  room: Room,
  { theme }: Typesetter,
): { readonly inColumn: Cells; readonly alone: Cells } {
  const { points } = room;
  const requirement = room.free * share;
  const scoring = scoringRoom(share, room);
  const rows = (alone: boolean) =>
    lengths
      .filter((item) => item.alone === alone)
      .map((item) => ({
        lines: item.lines,
        others:
          Math.max(heightIn(item.name, room.item), heightIn(item.requirement, requirement)) +
          2 * theme.padding.y,
      }));
  return {
    inColumn: { rows: rows(false), width: scoring, points },
    alone: { rows: rows(true), width: requirement + scoring, points },
  };
}
