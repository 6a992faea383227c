import { type CompleteText, exact, formatExact, type Rational, sum } from "@scorecard/model";
import { ask } from "../scoring/confirmations.ts";
import { type Recognition, recognise } from "../scoring/recognise.ts";
import type { ItemReading, SectionReading, SheetReading } from "../table/sheet-reading.ts";
import { fold } from "../text/fold.ts";
import { bestOf } from "./best-points.ts";
import { factsOf } from "./facts.ts";
import { type ItemWeight, itemWeights } from "./item-weights.ts";
import type { GroupPlan, ItemPlan, PlannedWeight, SectionPlan, SheetPlan } from "./sheet-plan.ts";

const HUNDRED = exact("100");

interface WeighedSection {
  readonly section: SectionReading;
  readonly weights: readonly ItemWeight[];
  readonly total: Rational;
  readonly share: string | undefined;
}

/** Decides every weight of a sheet. Numbers of the sheet stay as they are, also where they do not add up. */
export function makePlan(reading: SheetReading): SheetPlan {
  const sections = reading.sections.filter(({ items }) => items.length > 0);
  const weighed = sections.map((section, index): WeighedSection => {
    const weights = itemWeights(section.items);
    const total = sum(weights.map(({ value }) => value));
    return { section, weights, total, share: shareOf(section, index, reading, sections.length) };
  });
  const sum100 = sum(weighed.map(({ total }) => total));
  if (isInPoints(weighed, sum100)) {
    const asPoints = weighed.map((part) =>
      planSection(part, { value: formatExact(part.total), unit: "points" }, []),
    );
    const outOf = sum100.equals(HUNDRED) ? undefined : formatExact(sum100);
    return { reading, sections: asPoints, fullMarks: outOf, confirm: [] };
  }
  const shares = sectionShares(weighed);
  const planned = weighed.map((part, index) => {
    const { value, confirm } = shares[index] ?? { value: "100", confirm: [] };
    const weight: PlannedWeight = { value, unit: "%" };
    return planSection(part, weight, part.total.equals(HUNDRED) ? confirm : [...confirm, weightsMiss(part)]);
  });
  return { reading, sections: planned, fullMarks: undefined, confirm: [] };
}

/** The share that a heading states, or that the line of the total gives to a part by its name or its place. */
function shareOf(
  { name, weight }: SectionReading,
  index: number,
  { shares }: SheetReading,
  count: number,
): string | undefined {
  if (weight && weight.unit === "%") return weight.value;
  const folded = fold(name ?? "");
  const named = shares.find(
    (share) => folded !== "" && (folded.includes(share.name) || share.name.includes(folded)),
  );
  return named?.percent ?? (shares.length === count ? shares[index]?.percent : undefined);
}

/**
 * Points that add straight to the total: they were written as points and miss 100, several parts share one hundred,
 * or each part's items add up to its share.
 */
function isInPoints(weighed: readonly WeighedSection[], total: Rational): boolean {
  const writtenAsPoints = weighed.every(({ weights }) =>
    weights.every(({ written }) => written === "points" || written === "none"),
  );
  if (weighed.length === 1) return writtenAsPoints && !total.equals(HUNDRED) && total.compare(0) > 0;
  if (weighed.every(({ total: part }) => part.equals(HUNDRED))) return false;
  const addsUp = total.equals(HUNDRED);
  const eachItsShare = weighed.every(
    ({ total: part, share }) => share === undefined || part.equals(exact(share)),
  );
  return (addsUp && eachItsShare) || (writtenAsPoints && weighed.every(({ share }) => share === undefined));
}

function sectionShares(
  weighed: readonly WeighedSection[],
): readonly { readonly value: string; readonly confirm: readonly CompleteText[] }[] {
  if (weighed.length === 1) return [{ value: "100", confirm: [] }];
  const known = weighed.flatMap(({ share }) => (share === undefined ? [] : [exact(share)]));
  const missing = weighed.length - known.length;
  const left = HUNDRED.sub(sum(known));
  const even = missing === 0 ? left : left.div(missing).floor();
  let first = true;
  return weighed.map(({ share }) => {
    if (share !== undefined) return { value: share, confirm: [] };
    const value = formatExact(first ? left.sub(even.mul(missing - 1)) : even);
    first = false;
    return { value, confirm: [ask("section-weight", { weight: `${value}%` })] };
  });
}

function weightsMiss({ total }: WeighedSection): CompleteText {
  return ask("weights-sum", { sum: `${formatExact(total)}%` });
}

function planSection(
  { section, weights }: WeighedSection,
  weight: PlannedWeight,
  confirm: readonly CompleteText[],
): SectionPlan {
  const outOf = marksOfEach(section.items, weights);
  const items = section.items.map((item, index): ItemPlan => {
    const own = weights[index] ?? { value: HUNDRED, written: "guessed", confirm: [] };
    const value = formatExact(own.value);
    const recognition = recognitionOf(item, outOf ?? value);
    const shown: PlannedWeight = { value, unit: weight.unit };
    return {
      reading: item,
      weight: shown,
      recognition,
      confirm: [...own.confirm, ...aboveWeight(recognition, own.value, outOf)],
    };
  });
  const scored = outOf === undefined ? [] : [ask("each-of-hundred", { most: outOf })];
  return {
    name: section.name,
    weight,
    outOf,
    columns: section.columns,
    groups: groupsOf(items, weight.unit),
    notes: section.notes,
    confirm: [...confirm, ...scored],
  };
}

/** Where there is no scoring text, the requirement may be one. */
function recognitionOf(item: ItemReading, fullMarks: string): Recognition {
  const facts = factsOf(item, fullMarks);
  if (item.scoring !== undefined) return recognise(item.scoring, facts);
  const inRequirement =
    item.requirement === undefined
      ? undefined
      : recognise(item.requirement, { ...facts, requirement: undefined });
  return inRequirement?.recognised && inRequirement.reading.rest.length === 0
    ? inRequirement
    : recognise("", facts);
}

function aboveWeight(
  { reading }: Recognition,
  weight: Rational,
  outOf: string | undefined,
): readonly CompleteText[] {
  const best = bestOf(reading.rule);
  if (outOf !== undefined || best === undefined || best.compare(weight) <= 0) return [];
  return [ask("points-above", { points: formatExact(best), weight: `${formatExact(weight)}` })];
}

/** Rules that all end at one number, which is not their weights, are scored out of it. */
function marksOfEach(items: readonly ItemReading[], weights: readonly ItemWeight[]): string | undefined {
  const best = items.flatMap((item, index) => {
    const { reading, recognised } = recognitionOf(item, formatExact(weights[index]?.value ?? HUNDRED));
    const value = recognised ? bestOf(reading.rule) : undefined;
    return value === undefined ? [] : [value];
  });
  const [first] = best;
  if (first === undefined || best.length < 2 || !best.every((value) => value.equals(first))) return undefined;
  if (weights.every(({ value }) => value.compare(first) >= 0)) return undefined;
  return weights.some(({ value }) => value.equals(first)) && !first.equals(HUNDRED)
    ? undefined
    : formatExact(first);
}

/** Items in a row that share a group; points take the place of a group's percentage where items have points. */
function groupsOf(items: readonly ItemPlan[], unit: PlannedWeight["unit"]): readonly GroupPlan[] {
  const groups: { name: string | undefined; weight: PlannedWeight | undefined; items: ItemPlan[] }[] = [];
  for (const item of items) {
    const { group } = item.reading;
    const last = groups.at(-1);
    if (last && last.name === group?.name) last.items.push(item);
    else {
      const weight = group?.weight && { value: group.weight.value, unit };
      groups.push({ name: group?.name, weight, items: [item] });
    }
  }
  return groups;
}
