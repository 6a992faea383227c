import type { Answer, RuleOf } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { scoreOne } from "../../test/support/score-one.ts";
import { complaintDeductions } from "../../test/support/templates.ts";

const fives = complaintDeductions("5");
const tens = complaintDeductions("10");
const once: RuleOf<"deduct"> = { ...fives, per: "once" };
const withoutFloor: RuleOf<"deduct"> = { ...fives, floor: null };
const floorAt2: RuleOf<"deduct"> = { ...fives, floor: "2" };
const [response, resolution, rate] = fives.entries;
if (!response || !resolution || !rate) throw new Error("there are three requirements");
const uneven: RuleOf<"deduct"> = {
  ...once,
  entries: [{ ...response, points: "2" }, { ...resolution, points: "4" }, rate],
};

type HandWorked = readonly [string, RuleOf<"deduct">, string, Answer, string];

describe("what was not met takes its points", () => {
  test.each<HandWorked>([
    ["Director 6: all met", fives, "10", "无", "10"],
    ["Director 6: one", fives, "10", ["2小时内响应"], "5"],
    ["Director 6: two", fives, "10", ["2小时内响应", "解决率100%"], "0"],
    ["Director 6: three, at the floor", fives, "10", ["response", "resolution", "rate"], "0"],
    ["Manager 2: one of 10", tens, "30", ["2小时内响应"], "20"],
    ["Manager 2: two of 10", tens, "30", ["2小时内响应", "3个工作日内解决"], "10"],
    ["Manager 2: three of 10", tens, "30", ["2小时内响应", "3个工作日内解决", "解决率100%"], "0"],
    ["once: two unmet take one of them", once, "10", ["response", "rate"], "5"],
    ["once: the largest", uneven, "10", ["response", "resolution"], "6"],
    ["once: how often makes no difference", once, "10", { response: "3" }, "5"],
    ["no floor: below zero", withoutFloor, "10", ["response", "resolution", "rate"], "-5"],
    ["a floor above zero", floorAt2, "10", ["response", "resolution"], "2"],
    ["exactly at the floor", floorAt2, "7", ["response"], "2"],
    ["twice the same", fives, "20", { "2小时内响应": "2" }, "10"],
    ["twice, with its unit", fives, "20", { "2小时内响应": "2 次" }, "10"],
    ["zero times", fives, "10", { "2小时内响应": "0" }, "10"],
    [
      "fractions of a point",
      { ...fives, entries: [{ ...response, points: "10/3" }] },
      "10",
      ["response"],
      "6.67",
    ],
  ])("%s", (_, rule, fullMarks, answer, points) => {
    expect(scoreOne(rule, answer, { fullMarks })).toMatchObject({ points, codes: [] });
  });

  test.each<readonly [Answer]>([
    ["无"],
    ["無"],
    ["none"],
    ["None"],
    ["全部满足"],
    ["全部滿足"],
    ["all met"],
    [[]],
    [["无"]],
    [{}],
  ])("%j says that all is met", (answer) => {
    expect(scoreOne(fives, answer)).toMatchObject({ points: "10", codes: [] });
  });

  test.each<readonly [string, Answer]>([
    ["full width", ["２小时内响应"]],
    ["the beginning of one text", ["2小时"]],
    ["English", ["responds within 2 hours"]],
    ["a single text", "2小时内响应"],
  ])("names an entry by %s", (_, answer) => {
    expect(scoreOne(fives, answer)).toMatchObject({ points: "5", codes: [] });
  });

  test("names several in one text", () => {
    expect(scoreOne(fives, "2小时内响应、解决率100%").points).toBe("0");
  });
});

describe("what cannot be deducted", () => {
  test.each<readonly [string, Answer, readonly string[], readonly string[]]>([
    ["an unknown entry", ["响应太慢"], ["unknown-entry"], ["0"]],
    ["two of them, both told", ["响应太慢", "态度"], ["unknown-entry", "unknown-entry"], ["0", "1"]],
    ["two entries' beginning", ["res"], ["ambiguous-entry"], ["0"]],
    ["an entry twice", ["response", "2小时内响应"], ["entry-twice"], ["1"]],
    ["nothing and something", ["无", "response"], ["none-among-others"], ["0"]],
    ["half a time", { response: "1.5" }, ["not-a-count"], ["response"]],
    ["less than never", { response: "-1" }, ["not-a-count"], ["response"]],
    ["too often", { response: "1000" }, ["not-a-count"], ["response"]],
    ["often", { response: "多次" }, ["not-a-count"], ["response"]],
  ])("%s", (_, answer, codes, last) => {
    const scored = scoreOne(fives, answer);
    expect({ points: scored.points, codes: scored.codes }).toEqual({ points: null, codes });
    expect(scored.diagnostics.map(({ path }) => path?.at(-1))).toEqual(last);
  });

  test("a slip of the pen is pointed out", () => {
    const { diagnostics } = scoreOne(fives, ["2小时内向应"]);
    expect(diagnostics[0]?.message["zh-Hans"]).toContain("是不是“2小时内响应”？");
  });
});

test("the trace tells what was taken, then the floor", () => {
  expect(scoreOne(fives, { response: "2", rate: "1" }).score.trace).toEqual([
    {
      step: "deduct",
      from: "10",
      taken: [
        { entry: "response", times: "2", points: "10" },
        { entry: "rate", times: "1", points: "5" },
      ],
      per: "each",
      deduction: "15",
      points: "-5",
    },
    { step: "floor", from: "-5", points: "0" },
  ]);
});
