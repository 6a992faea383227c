/** On how many cases a property is tried: fewer where the whole suite runs thousands of times. */
export function runs(count: number): number {
  return Math.ceil(count / Number(process.env.PROPERTY_RUNS_DIVISOR ?? 1));
}
