/**
 * Errors of which a sheet is meaningful all the same: the engine says so where a value or a total falls into a hole, and
 * goes by the first of several that claim it. A company can make warnings of them, and an author suppress them.
 */
export const CONFIGURABLE_ERRORS = [
  "band-gap",
  "band-gap-between-whole",
  "band-claims-twice",
  "band-never-reached",
  "band-outside-domain",
  "points-above-weight",
  "sheet-points-unstated",
  "grade-gap",
  "grade-claims-twice",
  "grade-never-reached",
  "grade-outside-range",
  "pass-mark-out-of-range",
] as const;
