/** Neighbours with the same owner; those without an owner stand alone. */
export function runsOf<T, K>(
  values: readonly T[],
  ownerOf: (value: T) => K | undefined,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let owner: K | undefined;
  for (const value of values) {
    const own = ownerOf(value);
    const run = runs.at(-1);
    if (run !== undefined && own !== undefined && own === owner) run.push(value);
    else runs.push([value]);
    owner = own;
  }
  return runs;
}
