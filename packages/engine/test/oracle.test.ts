import type { RuleKind } from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRefused } from "../src/rules/room.ts";
import { compileItem } from "../src/rules/rooms.ts";
import { oraclePoints } from "./oracle/rules.ts";
import { environmentOf } from "./support/facts.ts";
import { type Generated, generated, RULES } from "./support/generated-rules.ts";
import { runs } from "./support/runs.ts";

const KINDS = Object.keys(RULES) as readonly RuleKind[];
const RUNS = runs(500);

/** The engine's points, `undefined` where it refuses the answer. */
function enginePoints({ item, answer, facts }: Generated, places: number, trace: boolean) {
  const outcome = compileItem(item, { places, trace })(answer, environmentOf(facts));
  if (!isRefused(outcome)) return outcome.score.points ?? undefined;
  const codes = outcome.map((complaint) => complaint([]).code);
  // The oracle has no limit to the digits of a number.
  fc.pre(!codes.includes("too-many-digits"));
  return undefined;
}

describe.each(KINDS)("%s: the points are those that the oracle works out in another way", (kind) => {
  test("for any rule and any answer, with and without a trace", () => {
    let scored = 0;
    fc.assert(
      fc.property(generated(kind), fc.nat({ max: 6 }), (made, places) => {
        const expected = oraclePoints(made.item, made.answer, made.facts, places);
        expect(enginePoints(made, places, true)).toBe(expected);
        expect(enginePoints(made, places, false)).toBe(expected);
        if (expected !== undefined) scored += 1;
      }),
      { numRuns: RUNS },
    );
    // Much of what is generated has points, or this would show nothing.
    expect(scored).toBeGreaterThan(RUNS / 8);
  });
});
