import type { Answer, Rule, RuleOf } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { entry, tally } from "../../test/support/rules.ts";
import { scoreOne } from "../../test/support/score-one.ts";
import { complaintDeductions } from "../../test/support/templates.ts";

const fives = complaintDeductions("5");
const once: RuleOf<"tally"> = { ...fives, per: "once" };
const [response, resolution, rate] = fives.entries;
if (!response || !resolution || !rate) throw new Error("there are three requirements");

describe("what nothing is called, and how entries are named", () => {
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
      step: "tally",
      base: "10",
      taken: [
        { entry: "response", amount: "2", points: "-10" },
        { entry: "rate", amount: "1", points: "-5" },
      ],
      change: "-15",
      points: "-5",
    },
    { step: "floor", from: "-5", points: "0" },
  ]);
});

test("what another one excludes changes nothing, and the trace shows it", () => {
  expect(scoreOne(once, ["response", "rate"]).score.trace).toEqual([
    {
      step: "tally",
      base: "10",
      taken: [
        { entry: "response", amount: "1", points: "-5" },
        { entry: "rate", amount: "1", points: "0" },
      ],
      change: "-5",
      points: "5",
    },
  ]);
});

describe("words that could be an entry as well", () => {
  const absences = tally("deduct", "10", [entry("absent", "无故旷工", "-5"), entry("late", "迟到", "-1")]);
  const audit = tally("checklist", "0", [entry("all", "全部完成", "6"), entry("logged", "有记录", "4")]);

  test.each<readonly [string, Rule, Answer, string]>([
    ["无 is nothing, though an entry begins with it", absences, "无", "10"],
    ["and the entry is found by more of its name", absences, "无故", "5"],
    ["全部完成 is the entry that is called so", audit, "全部完成", "6"],
    ["全部 ticks everything", audit, "全部", "10"],
  ])("%s", (_, rule, answer, points) => {
    expect(scoreOne(rule, answer)).toMatchObject({ points, codes: [] });
  });

  test("digits at the end of a name are no amount", () => {
    expect(scoreOne(fives, ["解决率90%"]).codes).toEqual(["unknown-entry"]);
  });
});
