import { type LocalizedText, wordings } from "@scorecard/model";

/**
 * The form in which names are compared: full-width and half-width forms, case, and stray white space
 * make no difference (２小时内响应 is 2小时内响应).
 */
export function comparable(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** Something that reviews call by its key or by a printed name. */
export interface Named {
  readonly key: string;
  readonly names: readonly LocalizedText[];
}

/** Where a name leads: the position of what it names, or "ambiguous" when several things print it. */
type Lookup = number | "ambiguous" | undefined;

/** Finds things by any of their names. */
export interface NameIndex {
  readonly find: (name: string) => Lookup;
  /** How many things there are. */
  readonly things: number;
  /** Every name as written, for suggestions. */
  readonly names: readonly string[];
}

/**
 * Prepares the look-up of some things by key or printed name. A key goes before any printed name, and a name as it is
 * written (the keys `a` and `A`) before one that differs in case or width only.
 */
export function indexNames(things: readonly Named[]): NameIndex {
  const printed = things.map(({ names }) => [...new Set(names.flatMap(wordings))]);
  const exact = new Map<string, Lookup>();
  const alike = new Map<string, Lookup>();
  enter(
    things.map(({ key }) => [key]),
    exact,
    alike,
  );
  enter(printed, exact, alike);
  const all = things.flatMap(({ key }, position) => [...(printed[position] ?? []), key]);
  return {
    find: (name) => exact.get(name) ?? alike.get(comparable(name)),
    things: things.length,
    names: [...new Set(all)],
  };
}

/** Enters the names of each thing, beside names that were entered before and go before them. */
function enter(
  names: readonly (readonly string[])[],
  exact: Map<string, Lookup>,
  alike: Map<string, Lookup>,
): void {
  const known = { exact: new Set(exact.keys()), alike: new Set(alike.keys()) };
  names.forEach((own, position) => {
    for (const name of own) {
      const form = comparable(name);
      if (!known.exact.has(name)) exact.set(name, joined(exact.get(name), position));
      if (!known.alike.has(form)) alike.set(form, joined(alike.get(form), position));
    }
  });
}

function joined(known: Lookup, position: number): Lookup {
  return known === undefined || known === position ? position : "ambiguous";
}
