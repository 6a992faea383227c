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
  /** Every name as written, for suggestions. */
  readonly names: readonly string[];
}

/** Prepares the look-up of some things by key or printed name. A key goes before any printed name. */
export function indexNames(things: readonly Named[]): NameIndex {
  const found = new Map<string, number | "ambiguous">();
  const keys = new Set(things.map(({ key }) => comparable(key)));
  const all: string[] = [];
  things.forEach(({ key, names }, position) => {
    const printed = names.flatMap(wordings);
    all.push(...printed, key);
    found.set(comparable(key), position);
    for (const name of printed.map(comparable).filter((written) => !keys.has(written))) {
      const other = found.get(name);
      found.set(name, other === undefined || other === position ? position : "ambiguous");
    }
  });
  const exact = new Map<string, number | "ambiguous" | undefined>(
    all.map((name) => [name, found.get(comparable(name))]),
  );
  return { find: (name) => exact.get(name) ?? found.get(comparable(name)), names: [...new Set(all)] };
}
