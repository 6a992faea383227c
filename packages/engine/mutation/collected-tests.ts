import { format } from "node:util";
import { expect as jestExpect } from "expect";
import { configureGlobal } from "fast-check";

/*
 * What the tests import under the name `vitest` while mutants are tried: the same words, but the tests are only
 * collected, to be run any number of times in one process without being loaded anew.
 */

/** A test as collected. */
export interface CollectedTest {
  /** Unique among all tests. */
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...values: readonly never[]) => unknown;
type Table = readonly unknown[];

const collected = new Map<string, CollectedTest>();
const groups: string[] = [];

/** Where a property fails matters here, not its smallest example; the same cases for every mutant. */
configureGlobal({ endOnFailure: true, seed: 1 });

/** The tests that an import brings, in their order. */
export async function collect(load: () => Promise<void>): Promise<readonly CollectedTest[]> {
  collected.clear();
  groups.length = 0;
  await load();
  return [...collected.values()];
}

function addTest(name: string, ...rest: readonly unknown[]): void {
  const run = rest.find((one): one is () => unknown => typeof one === "function");
  if (!run) throw new Error(`The test “${name}” has no body.`);
  const title = [...groups, name].join(" > ");
  const id = collected.has(title) ? `${title} (${collected.size})` : title;
  collected.set(id, { id, run });
}

function addGroup(name: string, body: () => void): void {
  groups.push(name);
  body();
  groups.pop();
}

/** A row gives its values to the name and to the body; what is no list is one value. */
function forEach(add: (name: string, run: () => void) => void) {
  return (table: Table) => (name: string, body: Body) => {
    for (const row of table) {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      const wanted = name.match(/%[sdifjoOc]/g)?.length ?? 0;
      add(format(name, ...values.slice(0, wanted)), () => body(...values) as undefined);
    }
  };
}

export const test = Object.assign(addTest, { each: forEach(addTest) });
export const describe = Object.assign(addGroup, { each: forEach(addGroup) });
export const expect: object = Object.assign((value: unknown) => jestExpect(value), {
  arrayContaining: jestExpect.arrayContaining,
  stringContaining: jestExpect.stringContaining,
});
export const vi = { setConfig: () => undefined };
