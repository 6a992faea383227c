import type { Template, TraceStep, Veto } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { scoredSheet } from "../../test/support/scored.ts";
import {
  BOTH,
  bonus,
  event,
  filled,
  judged,
  onItem,
  onSection,
  part,
  set,
  sheet,
  TOTAL,
  threshold,
} from "../../test/support/sheets.ts";
import { interval } from "../../test/support/templates.ts";

const sales = judged("销售额", 60);
const payments = judged("回款", 40);
const work = judged("协作", 50);
const good = { 销售额: "55", 回款: "37", 协作: "45" };
const leaked = { events: { 泄密: "1" } };

/** 业绩 of 100 points, 行为 of 50. */
function vetoing(vetoes: readonly Veto[], changes: Partial<Template> = {}): Template {
  return sheet([part("业绩", [sales, payments]), part("行为", [work], { fullMarks: "50" })], {
    fullMarks: "150",
    vetoes,
    ...changes,
  });
}

function cap(on: Parameters<typeof set>[0], points: string): Veto["effects"][number] {
  return { on, do: "cap", points };
}

function add(on: Parameters<typeof set>[0], points: string): Veto["effects"][number] {
  return { on, do: "add", points };
}

const leak = (...effects: Veto["effects"]) => event("泄密", ">= 1", effects);
const vetoed = (from: string | null, points: string, veto = "泄密"): TraceStep => {
  return { step: "veto", veto, from, points };
};

describe("what an event does", () => {
  test.each<
    readonly [about: string, effect: Veto["effects"][number], points: string, steps: readonly TraceStep[]]
  >([
    ["sets an item", set(onItem("回款"), "0"), "0", [vetoed("37", "0")]],
    ["caps an item", cap(onItem("回款"), "30"), "30", [vetoed("37", "30")]],
    ["a cap that is reached exactly leaves it", cap(onItem("回款"), "37"), "37", []],
    ["a cap above leaves it", cap(onItem("回款"), "37.01"), "37", []],
    [
      "a cap that is no decimal",
      cap(onItem("回款"), "110/3"),
      "36.67",
      [vetoed("37", "110/3"), { step: "round", from: "110/3", places: 2, points: "36.67" }],
    ],
    ["takes points from an item", add(onItem("回款"), "-10"), "27", [vetoed("37", "27")]],
    [
      "adds points to an item",
      add(onItem("回款"), "1.005"),
      "38.01",
      [vetoed("37", "38.005"), { step: "round", from: "38.005", places: 2, points: "38.01" }],
    ],
  ])("%s", (_, effect, points, steps) => {
    const { item, result } = scoredSheet(vetoing([leak(effect)]), filled(good, leaked));
    const before = [{ step: "take", rater: "supervisor", points: "37" }];
    expect(item("回款")).toEqual({ points, trace: [...before, ...steps] });
    expect(item("回款", "supervisor")).toEqual({
      points,
      trace: [{ step: "judgement", points: "37" }, ...steps],
    });
    expect(item("销售额")?.points).toBe("55");
    expect(result.vetoes).toEqual([{ key: "泄密", times: "1" }]);
  });

  test("on a section, beside its items", () => {
    const { section, item, total } = scoredSheet(
      vetoing([leak(cap(onSection("业绩"), "60"))]),
      filled(good, leaked),
    );
    expect(section("业绩")?.points).toBe("60");
    expect(section("业绩")?.trace.slice(1)).toEqual([vetoed("92", "60")]);
    expect([section("行为")?.points, item("回款")?.points, total()?.points]).toEqual(["45", "37", "105"]);
  });

  test("on the total", () => {
    const { total, section } = scoredSheet(vetoing([leak(add(TOTAL, "-20"))]), filled(good, leaked));
    expect(total()?.points).toBe("117");
    expect(total()?.trace.slice(1)).toEqual([vetoed("137", "117")]);
    expect(section("业绩")?.points).toBe("92");
  });

  test("several effects, one after the other, each in its own step", () => {
    const template = vetoing([
      leak(set(TOTAL, "60"), add(TOTAL, "-5")),
      event("失火", ">= 1", [cap(TOTAL, "50")]),
    ]);
    const { total, result } = scoredSheet(template, filled(good, { events: { 泄密: "1", 失火: "2" } }));
    expect(total()?.trace.slice(1)).toEqual([
      vetoed("137", "60"),
      vetoed("60", "55"),
      vetoed("55", "50", "失火"),
    ]);
    expect(result.vetoes).toEqual([
      { key: "泄密", times: "1" },
      { key: "失火", times: "2" },
    ]);
  });

  test("only what its own event does", () => {
    const template = vetoing([leak(set(TOTAL, "0")), event("失火", ">= 1", [add(TOTAL, "-1")])]);
    const { total, result } = scoredSheet(template, filled(good, { events: { 失火: "1" } }));
    expect(total()?.points).toBe("136");
    expect(result.vetoes).toEqual([{ key: "失火", times: "1" }]);
  });

  test("without a trace where none is wanted", () => {
    const template = vetoing([leak(add(onItem("回款"), "1.005"), set(TOTAL, "1"))]);
    const { item, total } = scoredSheet(template, filled(good, leaked), { trace: false });
    expect([item("回款"), total()]).toEqual([
      { points: "38.01", trace: [] },
      { points: "1", trace: [] },
    ]);
  });

  test("what has not happened does nothing, however few times are asked for", () => {
    const rare = {
      ...leak(set(TOTAL, "0")),
      cause: { kind: "event", event: "泄密", times: interval("<= 2") },
    } as const;
    for (const events of [{}, { 泄密: "0" }]) {
      const { total, result } = scoredSheet(vetoing([rare]), filled(good, { events }));
      expect([total()?.points, result.vetoes]).toEqual(["137", undefined]);
    }
    expect(scoredSheet(vetoing([rare]), filled(good, leaked)).total()?.points).toBe("0");
  });

  test("an event of which it is unclear how often it happened does nothing yet", () => {
    const { total, result } = scoredSheet(
      vetoing([leak(set(TOTAL, "0"))]),
      filled(good, { events: { 泄密: "很多" } }),
    );
    expect([total()?.points, result.vetoes, result.status]).toEqual(["137", undefined, "provisional"]);
  });
});

describe("an effect on something without points", () => {
  const { 回款: _, ...without } = good;

  test("setting gives an item that nobody rated its points", () => {
    const { item, total } = scoredSheet(vetoing([leak(set(onItem("回款"), "5"))]), filled(without, leaked));
    expect(item("回款")).toEqual({ points: "5", trace: [vetoed(null, "5")] });
    expect(total()?.points).toBe("105");
  });

  test.each([cap(onItem("回款"), "5"), add(onItem("回款"), "5")])("%j gives it none", (effect) => {
    const { item, total } = scoredSheet(vetoing([leak(effect)]), filled(without, leaked));
    expect([item("回款"), total()?.points]).toEqual([{ points: null, trace: [] }, null]);
  });

  test("an item that does not apply stays left out, its points where it has some are changed", () => {
    const vetoes = [leak(set(onItem("回款"), "0"))];
    const applying = (notApplicable: "reweight" | "full") =>
      scoredSheet(
        sheet([part("业绩", [sales, judged("回款", 40, { notApplicable })])], { vetoes }),
        filled({ 销售额: "54", 回款: "不适用" }, leaked),
      );
    expect(applying("reweight").item("回款")).toEqual({ points: null, trace: [] });
    expect(applying("reweight").total()?.points).toBe("90");
    expect(applying("full").item("回款")?.points).toBe("0");
    expect(applying("full").total()?.points).toBe("54");
  });
});

describe("a threshold on points", () => {
  test("of an item holds for each column by its own points", () => {
    const template = vetoing([threshold("回款过低", onItem("回款"), "< 20", [set(TOTAL, "0")])], {
      raters: BOTH,
    });
    const everyone = { 销售额: { self: "50", supervisor: "50" }, 协作: { self: "40", supervisor: "40" } };
    const rated = (self: string, supervisor: string) => {
      const { result } = scoredSheet(template, filled({ ...everyone, 回款: { self, supervisor } }));
      return [result.totals.self?.points, result.totals.result?.points, result.vetoes];
    };
    expect(rated("19", "20")).toEqual(["0", "110", undefined]);
    expect(rated("20", "19")).toEqual(["110", "0", [{ key: "回款过低", points: "19" }]]);
  });

  test("of an item caps its section", () => {
    const template = vetoing([threshold("回款过低", onItem("回款"), "< 38", [cap(onSection("业绩"), "80")])]);
    const { section, result } = scoredSheet(template, filled(good));
    expect(section("业绩")?.points).toBe("80");
    expect(result.vetoes).toEqual([{ key: "回款过低", points: "37" }]);
  });

  test("of an item changes other items, and itself", () => {
    const template = vetoing([
      threshold("回款过低", onItem("回款"), "< 38", [set(onItem("销售额"), "0"), set(onItem("回款"), "1")]),
    ]);
    const { item, section } = scoredSheet(template, filled(good));
    expect([item("销售额")?.points, item("回款")?.points, section("业绩")?.points]).toEqual(["0", "1", "1"]);
    expect(item("销售额")?.trace.at(-1)).toEqual(vetoed("55", "0", "回款过低"));
  });

  test("of a section caps another, before it or after it, not itself alone", () => {
    const byWork = vetoing([
      threshold("行为过低", onSection("行为"), "< 46", [cap(onSection("业绩"), "90.005")]),
    ]);
    const { section, total, result } = scoredSheet(byWork, filled(good));
    expect([section("业绩")?.points, section("行为")?.points, total()?.points]).toEqual([
      "90.01",
      "45",
      "135.01",
    ]);
    expect(section("业绩")?.trace.slice(1)).toEqual([
      vetoed("92", "90.005", "行为过低"),
      { step: "round", from: "90.005", places: 2, points: "90.01" },
    ]);
    expect(result.vetoes).toEqual([{ key: "行为过低", points: "45" }]);
    const bySales = vetoing([
      threshold("业绩过低", onSection("业绩"), "< 93", [cap(onSection("行为"), "9")]),
    ]);
    expect(scoredSheet(bySales, filled(good)).total()?.points).toBe("101");
  });

  test("of a section, and of the total, on the total", () => {
    const template = vetoing([
      threshold("行为过低", onSection("行为"), "< 46", [add(TOTAL, "-7")]),
      threshold("总分过低", TOTAL, "< 138", [cap(TOTAL, "100")]),
    ]);
    const { total, result } = scoredSheet(template, filled(good));
    expect(total()?.trace.slice(1)).toEqual([
      vetoed("137", "130", "行为过低"),
      vetoed("130", "100", "总分过低"),
    ]);
    expect(result.vetoes).toEqual([
      { key: "行为过低", points: "45" },
      { key: "总分过低", points: "137" },
    ]);
  });

  test("is not reached by what has no points", () => {
    const template = vetoing([threshold("回款过低", onItem("回款"), "< 20", [set(onSection("业绩"), "0")])]);
    const { section, result } = scoredSheet(template, filled({ 销售额: "55", 协作: "45" }));
    expect([section("业绩")?.points, result.vetoes]).toEqual([null, undefined]);
  });

  test("of something that the sheet does not have is never reached", () => {
    for (const scope of [onItem("利润"), onSection("纪律")]) {
      const template = vetoing([threshold("利润过低", scope, "< 20", [set(TOTAL, "0")])]);
      const { total, result } = scoredSheet(template, filled(good));
      expect([total()?.points, result.vetoes]).toEqual(["137", undefined]);
    }
  });

  test("changes nothing that was worked out before it", () => {
    const template = vetoing([
      threshold("总分过低", TOTAL, "< 138", [set(onItem("回款"), "0"), set(onSection("业绩"), "0")]),
      threshold("行为过低", onSection("行为"), "< 46", [set(onItem("回款"), "0")]),
    ]);
    const { item, section, total } = scoredSheet(template, filled(good));
    expect([item("回款")?.points, section("业绩")?.points, total()?.points]).toEqual(["37", "92", "137"]);
  });
});

test("a bonus that an event takes away keeps the items' own points", () => {
  const template = sheet([part("业绩", [judged("销售额", 100), bonus("创新", 10)])], {
    vetoes: [leak(set(onItem("创新"), "0"))],
  });
  const { item, total } = scoredSheet(template, filled({ 销售额: "90", 创新: "8" }, leaked));
  expect([item("创新")?.points, item("销售额")?.points, total()?.points]).toEqual(["0", "90", "90"]);
});
