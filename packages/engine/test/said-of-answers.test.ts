import { describe, expect, test } from "vitest";
import {
  SAID_OF_CHOICES,
  SAID_OF_FIGURES,
  SAID_OF_TALLIES,
  SAID_OF_WHAT_IS_WORKED_OUT,
  type SaidOfAnswer,
} from "./said/rules.ts";
import { environmentOf } from "./support/facts.ts";
import { ANSWER_PATH, scoreOne } from "./support/score-one.ts";

const TABLES: readonly (readonly [string, readonly SaidOfAnswer[]])[] = [
  ["figures", SAID_OF_FIGURES],
  ["levels, yes and no, judgement", SAID_OF_CHOICES],
  ["tallies", SAID_OF_TALLIES],
  ["what is worked out", SAID_OF_WHAT_IS_WORKED_OUT],
];

describe.each(TABLES)("%s: what is said of", (_, rows) => {
  const named = rows.map((row) => [row[1], row[2], row] as const);
  test.each(named)("%j: %s", (_answer, _code, [subject, answer, code, at, hans, hant, en]) => {
    const { rule, facts = { figures: {} }, ...around } = subject;
    const { points, diagnostics } = scoreOne(rule, answer, { ...around, environment: environmentOf(facts) });
    expect(points).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code,
      severity: code === "missing-figure" ? "warning" : "error",
      path: [...ANSWER_PATH, ...at],
      message: { "zh-Hans": hans, "zh-Hant": hant, en },
    });
  });
});
