import fc from "fast-check";
import { expect, test } from "vitest";
import { compileTextPattern, FILLED_LIMIT } from "./text-pattern.ts";
import { textValues } from "./text-values.ts";

const VALUES = textValues(
  { id: "cs-director", title: { "zh-Hans": "客服总监考核评分表" } },
  { employee: { number: "00731", name: "张敏" }, period: "2026-09" },
  "zh-Hans",
);

/** Pieces that patterns are made of, right and wrong. */
const PIECES = [
  "{{",
  "}}",
  "{{{",
  "}}}",
  "{{#if employee.name}}",
  "{{#unless period.id}}",
  "{{else}}",
  "{{/if}}",
  "{{/unless}}",
  "{{employee.name}}",
  '{{date period.id "chinese"}}',
  '{{number "12" "capital"}}',
  "{{! 注释 }}",
  "{{~ language ~}}",
  "{{> x}}",
  "{{../this}}",
  "constructor",
  "考核",
  "\\",
  "\n",
  '"',
];

test("whatever stands in a pattern, it is read or refused, and filled within its limit", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 }))), (pieces) => {
      const compiled = compileTextPattern(pieces.join(""));
      if ("problem" in compiled) expect(compiled.problem.severity).toBe("error");
      else expect(compiled.fill(VALUES).length).toBeLessThanOrEqual(FILLED_LIMIT);
    }),
    { numRuns: 500 },
  );
});

test("choices inside choices, as deep as a pattern can hold them", () => {
  const depth = 140;
  const pattern = `${"{{#if period.id}}".repeat(depth)}深${"{{/if}}".repeat(depth)}`;
  const compiled = compileTextPattern(pattern);
  expect("fill" in compiled && compiled.fill(VALUES)).toBe("深");
});
