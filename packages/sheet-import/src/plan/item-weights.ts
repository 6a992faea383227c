import { type CompleteText, exact, formatExact, type Rational, sum } from "@scorecard/model";
import { ask } from "../scoring/confirmations.ts";
import { recognise } from "../scoring/recognise.ts";
import type { ItemReading, WrittenWeight } from "../table/sheet-reading.ts";
import { inPercent } from "../table/weights.ts";
import { bestOf } from "./best-points.ts";
import { factsOf } from "./facts.ts";

/** An item's weight as a number out of its part's hundred, and whether it was written as points. */
export interface ItemWeight {
  readonly value: Rational;
  readonly written: WrittenWeight["unit"] | "guessed";
  readonly confirm: readonly CompleteText[];
}

/** The weights of a part's items: as written, through their groups, from their rules, or in even shares. */
export function itemWeights(items: readonly ItemReading[]): readonly ItemWeight[] {
  const written = inPercent(items.map(({ weight }) => weight));
  if (written.every((weight) => weight === undefined))
    return weightsOfRules(items) ?? evenWeights(items.length);
  return throughGroups(items, written) ?? written.map((weight, index) => ownWeight(weight, written, index));
}

function ownWeight(
  weight: WrittenWeight | undefined,
  all: readonly (WrittenWeight | undefined)[],
  index: number,
): ItemWeight {
  if (weight) return { value: exact(weight.value), written: weight.unit, confirm: [] };
  const missing = all.filter((other) => other === undefined).length;
  const left = exact("100").sub(sum(all.flatMap((other) => (other ? [exact(other.value)] : []))));
  const value =
    left.compare(0) > 0
      ? evenShare(left, missing, all.slice(0, index).filter((other) => other === undefined).length)
      : exact("0");
  return guessed(value);
}

function guessed(value: Rational): ItemWeight {
  return {
    value,
    written: "guessed",
    confirm: [ask("weight-missing", { weight: `${formatExact(value)}%` })],
  };
}

/** Whole percentages; what does not come out even goes to the first ones. */
function evenShare(total: Rational, count: number, index: number): Rational {
  const whole = total.div(count).floor();
  const left = total.sub(whole.mul(count));
  return left.compare(index) > 0 && left.compare(left.floor()) === 0 ? whole.add(1) : whole;
}

function evenWeights(count: number): readonly ItemWeight[] {
  return Array.from({ length: count }, (_, index) => guessed(evenShare(exact("100"), count, index)));
}

/** Without weights, points of the rules that add up to 100 carry them. */
function weightsOfRules(items: readonly ItemReading[]): readonly ItemWeight[] | undefined {
  const best = items.map((item) => {
    const { reading, recognised } = recognise(item.scoring ?? "", factsOf(item, "100"));
    return recognised ? bestOf(reading.rule) : undefined;
  });
  const known = best.filter((value) => value !== undefined);
  if (known.length < items.length || !sum(known).equals(100)) return undefined;
  return known.map((value) => ({
    value,
    written: "guessed",
    confirm: [ask("weight-of-rule", { weight: formatExact(value) })],
  }));
}

/** Weights that add up to 100% in every group are shares of the group. */
function throughGroups(
  items: readonly ItemReading[],
  written: readonly (WrittenWeight | undefined)[],
): readonly ItemWeight[] | undefined {
  const groups = new Map<string, { readonly share: Rational; readonly weights: Rational[] }>();
  for (const [index, { group }] of items.entries()) {
    const weight = written[index];
    if (group?.weight === undefined || weight === undefined) return undefined;
    const known = groups.get(group.name) ?? { share: exact(group.weight.value), weights: [] };
    known.weights.push(exact(weight.value));
    groups.set(group.name, known);
  }
  const all = [...groups.values()];
  if (all.length < 2 || !all.every(({ weights }) => sum(weights).equals(100))) return undefined;
  return items.map(({ group }, index) => {
    const share = groups.get(group?.name ?? "")?.share ?? exact("0");
    const weight = written[index]?.value ?? "0";
    return {
      value: share.mul(exact(weight)).div(100),
      written: "%",
      confirm: [ask("weight-of-group", { written: `${weight}%` })],
    };
  });
}
