import type { Grade, Review, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { scoredSheet } from "../../test/support/scored.ts";
import {
  BOTH,
  event,
  filled,
  judged,
  named,
  part,
  sheet,
  TOTAL,
  threshold,
} from "../../test/support/sheets.ts";
import { interval } from "../../test/support/templates.ts";

const GRADES: readonly Grade[] = [
  { key: "A", when: interval(">= 90"), coefficient: "1.2", decision: named("可晋升") },
  { key: "B", when: interval(">= 80"), coefficient: "1" },
  { key: "C", when: interval(">= 60"), decision: named("观察") },
  { key: "D", when: interval("otherwise"), coefficient: "0" },
];

function graded(changes: Partial<Template> = {}): Template {
  return sheet([part("业绩", [judged("销售额", 100)])], { grades: GRADES, ...changes });
}

function verdict(template: Template, points: string, changes: Partial<Review> = {}) {
  const { result, problems } = scoredSheet(template, filled({ 销售额: points }, changes));
  const { grade, passed, status } = result;
  return { ...(grade && { grade }), ...(passed && { passed }), status, problems };
}

const FINAL = { status: "final", problems: [] };

describe("the grade", () => {
  test.each([
    ["92", { key: "A", byPoints: "A", vetoes: [], coefficient: "1.2", decision: named("可晋升") }],
    ["85", { key: "B", byPoints: "B", vetoes: [], coefficient: "1" }],
    ["70", { key: "C", byPoints: "C", vetoes: [], decision: named("观察") }],
    ["0", { key: "D", byPoints: "D", vetoes: [], coefficient: "0" }],
  ])("of %s, with what follows from it", (points, grade) => {
    expect(verdict(graded(), points)).toStrictEqual({ grade, ...FINAL });
  });

  test("of a total without points is none", () => {
    expect(verdict(graded(), "").grade).toBeUndefined();
    expect(verdict(graded({ passMark: { points: "0" } }), "").passed).toBeUndefined();
  });

  test("a total that no grade holds has none, and is provisional", () => {
    expect(verdict(graded({ grades: GRADES.slice(0, 2) }), "79.99")).toEqual({
      status: "provisional",
      problems: ["no-grade"],
    });
  });
});

describe("vetoes on the grade", () => {
  const once = { events: { 迟报: "1" } };
  const twice = { events: { 迟报: "1", 泄密: "1" } };
  const late = event("迟报", ">= 1", [{ grade: "B", do: "cap" }]);
  const leak = event("泄密", ">= 1", [{ grade: "D", do: "set" }]);

  test.each<
    readonly [
      about: string,
      vetoes: Template["vetoes"],
      points: string,
      events: Partial<Review>,
      key: string,
      acted: readonly string[],
    ]
  >([
    ["a cap lowers a better grade", [late], "95", once, "B", ["迟报"]],
    ["a cap leaves the same grade, and did not act", [late], "85", once, "B", []],
    ["a cap leaves a worse grade", [late], "65", once, "C", []],
    ["what is set holds", [leak], "65", { events: { 泄密: "1" } }, "D", ["泄密"]],
    [
      "also where it is better",
      [event("立功", ">= 1", [{ grade: "A", do: "set" }])],
      "65",
      { events: { 立功: "1" } },
      "A",
      ["立功"],
    ],
    ["one after the other", [late, leak], "95", twice, "D", ["迟报", "泄密"]],
    ["in the sheet's order: a cap after what was set", [leak, late], "95", twice, "D", ["泄密"]],
    ["only those whose event occurred", [leak, late], "95", once, "B", ["迟报"]],
    [
      "a grade that the sheet does not have",
      [event("迟报", ">= 1", [{ grade: "E", do: "set" }])],
      "95",
      once,
      "A",
      ["迟报"],
    ],
  ])("%s", (_, vetoes, points, events, key, acted) => {
    const { grade } = verdict(graded(vetoes && { vetoes }), points, events);
    expect([grade?.key, grade?.vetoes]).toEqual([key, acted]);
  });

  test("the coefficient and the decision are those of the grade that holds", () => {
    expect(verdict(graded({ vetoes: [leak] }), "95", { events: { 泄密: "1" } }).grade).toStrictEqual({
      key: "D",
      byPoints: "A",
      vetoes: ["泄密"],
      coefficient: "0",
    });
  });

  test("go by the result, not by what a rater gave", () => {
    const low = threshold("不及格", TOTAL, "< 60", [{ grade: "D", do: "set" }]);
    const template = graded({ vetoes: [low], raters: BOTH, result: { kind: "take", rater: "self" } });
    const keyOf = (self: string, supervisor: string) =>
      scoredSheet(template, filled({ 销售额: { self, supervisor } })).result.grade?.key;
    expect([keyOf("59", "95"), keyOf("95", "59")]).toEqual(["D", "A"]);
  });

  test("on a sheet without grades they do nothing", () => {
    const { grades: _, ...plain } = graded({ vetoes: [leak] });
    expect(verdict(plain, "95", { events: { 泄密: "1" } })).toEqual(FINAL);
  });
});

describe("the pass mark", () => {
  const passMark = { points: "80", passed: named("转正"), failed: named("延长试用") };
  const { grades: _, ...bare } = graded();

  test.each([
    ["80", { passed: true, decision: named("转正") }],
    ["80.01", { passed: true, decision: named("转正") }],
    ["79.99", { passed: false, decision: named("延长试用") }],
  ])("%s against 80", (points, passed) => {
    expect(verdict({ ...bare, passMark }, points)).toStrictEqual({ passed, ...FINAL });
  });

  test("without decisions says only whether it is reached", () => {
    expect(verdict({ ...bare, passMark: { points: "80" } }, "80")).toStrictEqual({
      passed: { passed: true },
      ...FINAL,
    });
    expect(verdict({ ...bare, passMark: { points: "80" } }, "79")).toStrictEqual({
      passed: { passed: false },
      ...FINAL,
    });
  });

  test("a sheet without one says nothing of it", () => {
    expect(Object.keys(scoredSheet(bare, filled({ 销售额: "80" })).result)).not.toContain("passed");
  });
});

describe("a grade that has to be explained", () => {
  const explained = graded({
    grades: [
      { key: "A", when: interval(">= 90"), needsNote: true },
      { key: "B", when: {} },
    ],
  });
  const withFields = { ...explained, textFields: [{ key: "plan", label: named("改进计划"), lines: 3 }] };
  const asked = ["grade-needs-note comments"];
  const noted = (note: string): Partial<Review> => {
    return { items: { 销售额: { answers: { supervisor: "95" }, note } } };
  };

  test.each<
    readonly [
      about: string,
      template: Template,
      points: string,
      review: Partial<Review>,
      problems: readonly string[],
    ]
  >([
    ["another grade", explained, "85", {}, []],
    ["no comment", withFields, "95", {}, asked],
    ["a blank comment", withFields, "95", { comments: { plan: "  " } }, asked],
    ["a comment", withFields, "95", { comments: { plan: "带新人" } }, []],
    ["a note where the sheet has comments", withFields, "95", noted("首位"), asked],
    ["no note where the sheet has no comments", explained, "95", {}, asked],
    ["a blank note", explained, "95", noted("  "), asked],
    ["a note", explained, "95", noted("首位"), []],
  ])("%s", (_, template, points, review, problems) => {
    const found = verdict(template, points, review);
    expect([found.problems, found.status]).toEqual([problems, problems.length > 0 ? "provisional" : "final"]);
  });
});
