import type { Diagnostic } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { event, judged, onItem, part, set, sheet, TOTAL, threshold } from "../../test/support/sheets.ts";
import { interval } from "../../test/support/templates.ts";
import { eventKeys, eventReader } from "./events.ts";

const leak = event("leak", ">= 1", [set(TOTAL, "0")], { text: { "zh-Hans": "泄密", en: "Leak" } });
const complaints = event("complaint", ">= 1", [set(onItem("销售额"), "0")], { text: { "zh-Hans": "投诉" } });
const manyComplaints = event("complaints-3", ">= 3", [set(TOTAL, "0")], {
  text: { "zh-Hans": "投诉三次" },
  cause: { kind: "event", event: "complaint", times: interval(">= 3") },
});
const low = threshold("low", TOTAL, "< 60", [set(TOTAL, "0")]);
const template = sheet([part("业绩", [judged("销售额", 100)])], {
  vetoes: [leak, low, complaints, manyComplaints],
});

/** How often the leak and the complaints occurred, and what is reported. */
function counted(events: { readonly [name: string]: string } | undefined) {
  const diagnostics: Diagnostic[] = [];
  const counts = eventReader(template, template)(events, diagnostics);
  return { counts, problems: diagnostics.map(({ code, path = [] }) => [code, ...path].join(" ")) };
}

test("an event that two vetoes wait for is one event; a threshold on points is none", () => {
  expect(eventKeys(template)).toEqual(["leak", "complaint"]);
  expect(eventKeys(sheet([]))).toEqual([]);
});

describe("how often an event occurred", () => {
  test.each([
    ["是", 1],
    ["有", 1],
    ["YES", 1],
    ["True", 1],
    ["√", 1],
    ["✓", 1],
    ["发生", 1],
    ["已發生", 1],
    ["否", 0],
    ["无", 0],
    ["沒有", 0],
    ["No", 0],
    ["none", 0],
    ["false", 0],
    ["×", 0],
    ["X", 0],
    ["未发生", 0],
    ["", 0],
    ["  ", 0],
    ["0", 0],
    ["1", 1],
    ["２", 2],
    ["3次", 3],
    ["4 起", 4],
    ["5 times", 5],
    ["1 time", 1],
    ["999", 999],
    ["7.0", 7],
  ])("%j is %i", (written, times) => {
    expect(counted({ leak: written })).toEqual({ counts: [times, 0], problems: [] });
  });

  test.each(["好几次", "1.5", "-1", "1000", "2 人", "50%", "一次"])("%j is no number of times", (written) => {
    expect(counted({ 泄密: written })).toEqual({
      counts: [undefined, 0],
      problems: ["event-not-a-count events 泄密"],
    });
  });
});

describe("the names of events", () => {
  test.each<readonly [string, readonly number[]]>([
    ["leak", [2, 0]],
    ["泄密", [2, 0]],
    ["LEAK", [2, 0]],
    ["complaint", [0, 2]],
    ["投诉", [0, 2]],
    ["投诉三次", [0, 2]],
    ["complaints-3", [0, 2]],
  ])("%s", (name, counts) => {
    expect(counted({ [name]: "2" })).toEqual({ counts, problems: [] });
  });

  test.each<
    readonly [
      about: string,
      events: { readonly [name: string]: string },
      counts: readonly (number | undefined)[],
      problems: readonly string[],
    ]
  >([
    ["nothing said of events", {}, [0, 0], []],
    ["an event of another sheet", { 迟到: "1" }, [0, 0], ["unknown-event events 迟到"]],
    ["a misspelt event is not counted as 0", { 泄蜜: "1" }, [undefined, 0], ["unknown-event events 泄蜜"]],
    ["an event under two names", { leak: "1", 泄密: "1" }, [undefined, 0], ["event-twice events 泄密"]],
    ["the threshold on points is no event", { low: "1" }, [0, 0], ["unknown-event events low"]],
  ])("%s", (_, events, counts, problems) => {
    expect(counted(events)).toEqual({ counts, problems });
  });

  test("a review without events", () => {
    expect(counted(undefined)).toEqual({ counts: [0, 0], problems: [] });
  });

  test("in the other script, where the sheet is printed in it", () => {
    const [first = leak, ...others] = template.vetoes ?? [];
    const printed = {
      ...template,
      vetoes: [{ ...first, text: { ...first.text, "zh-Hant": "洩密" } }, ...others],
    };
    const diagnostics: Diagnostic[] = [];
    expect(eventReader(template, printed)({ 洩密: "1" }, diagnostics)).toEqual([1, 0]);
    expect(diagnostics).toEqual([]);
  });
});
