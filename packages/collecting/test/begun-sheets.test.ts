import { type ItemReview, type Review, type RowReview, type Template, wordings } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { expect, test } from "vitest";
import { collectReviews } from "../src/index.ts";
import { withPdfLib } from "./support/fillers.ts";
import { examplesOf, fillable, NAMES, scored, shipped } from "./support/sheets.ts";
import { wantedFor } from "./support/wanted.ts";

/*
 * Sheets that go from hand to hand: some answers are printed already, the others are asked; and files of several sheets.
 */

const NOT_APPLICABLE = ["不适用", "不適用", "N/A"];

/** A review of which only the first rater has answered, and nobody has written a word. What does not apply is settled. */
function begun({ items, rows, ...rest }: Review, template: Template): Review {
  const [first] = template.raters;
  const names = first === undefined ? [] : [first.key, ...wordings(first.name)];
  const isSettled = (answers: ItemReview["answers"]) =>
    Object.values(answers).some((answer) => NOT_APPLICABLE.includes(String(answer)));
  const only = ({ answers }: ItemReview): ItemReview => ({
    answers: isSettled(answers)
      ? answers
      : Object.fromEntries(Object.entries(answers).filter(([rater]) => names.includes(rater))),
  });
  const onlyIn = (group: readonly RowReview[]) => group.map((row) => ({ ...row, review: only(row.review) }));
  return {
    ...rest,
    comments: {},
    items: Object.fromEntries(Object.entries(items).map(([key, item]) => [key, only(item)])),
    ...(rows && {
      rows: Object.fromEntries(Object.entries(rows).map(([key, group]) => [key, onlyIn(group)])),
    }),
  };
}

const figures = (review: Review, template: Template) => {
  const { sections, totals, grade, status } = scored(template, review);
  return { sections, totals, grade, status };
};

const PRINTED = { printed: withBothScripts };

test.each(NAMES)("%s: what was answered before is kept, the rest is filled in", async (name) => {
  const template = shipped(name);
  const [review] = examplesOf(name, template);
  if (review === undefined) throw new Error(`no review of ${name}`);
  const before = begun(review, template);
  const sheet = await fillable(template, [
    { kind: "filled", review: before, result: scored(template, before), fillable: true },
  ]);
  const { sheets, diagnostics } = await collectReviews(
    await withPdfLib(sheet, wantedFor(review, template)),
    PRINTED,
  );
  expect(diagnostics).toEqual([]);
  expect(sheets[0]?.diagnostics).toEqual([]);
  if (sheets[0]?.review === undefined) throw new Error("nothing was collected");
  expect(figures(sheets[0].review, template)).toEqual(figures(review, template));
});

test("a sheet that is returned as it was is the review that it was made of", async () => {
  const template = shipped("customer-service-manager");
  const [review] = examplesOf("customer-service-manager", template);
  if (review === undefined) throw new Error("no review");
  const before = begun(review, template);
  const sheet = await fillable(template, [
    { kind: "filled", review: before, result: scored(template, before), fillable: true },
  ]);
  const { sheets } = await collectReviews(sheet, PRINTED);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]?.filled).toBe(0);
  if (sheets[0]?.review === undefined) throw new Error("nothing was collected");
  expect(figures(sheets[0].review, template)).toEqual(figures(before, template));
  expect(sheets[0].review.employee).toEqual(before.employee);
});

test("a file of several sheets: each gets its own answers, blank and begun ones side by side", async () => {
  const template = shipped("customer-service-manager");
  const reviews = examplesOf("customer-service-manager", template).slice(0, 3);
  const [first, second, third] = reviews;
  if (first === undefined || second === undefined || third === undefined) throw new Error("too few reviews");
  const before = begun(second, template);
  const file = await fillable(template, [
    { kind: "blank", fillable: true },
    { kind: "filled", review: before, result: scored(template, before), fillable: true },
    { kind: "blank", fillable: true, employee: third.employee, period: third.period },
  ]);
  const wanted = reviews.flatMap((review, index) =>
    Array.from(wantedFor(review, template), ([name, value]) => [`${index + 1}.${name}`, value] as const),
  );
  const { sheets, diagnostics } = await collectReviews(await withPdfLib(file, new Map(wanted)), PRINTED);
  expect(diagnostics).toEqual([]);
  expect(sheets.map((sheet) => sheet.diagnostics)).toEqual([[], [], []]);
  for (const [index, review] of reviews.entries()) {
    const collected = sheets[index]?.review;
    if (collected === undefined) throw new Error(`nothing was collected of sheet ${index + 1}`);
    expect(collected.employee).toMatchObject(review.employee);
    expect(figures(collected, template)).toEqual(figures(review, template));
  }
});

test("one sheet's mistake stays its own: the others are collected", async () => {
  const template = shipped("customer-service-manager");
  const { file, text } = await twoSheets(template);
  const { sheets } = await collectReviews(await withPdfLib(file, text), PRINTED);
  expect(sheets.map((sheet) => sheet.review?.employee.name)).toEqual(["林晓雯", "王伟"]);
  expect(sheets.map((sheet) => sheet.diagnostics.map(({ message }) => message.en))).toEqual([
    [],
    [expect.stringContaining("“2.item.satisfaction.self”")],
  ]);
});

async function twoSheets(template: Template) {
  const blank = (number: string, name: string) =>
    ({ kind: "blank", fillable: true, employee: { number, name }, period: "2026-09" }) as const;
  const file = await fillable(template, [blank("0012", "林晓雯"), blank("0031", "王伟")]);
  const text = new Map([
    ["1.item.satisfaction.self", { text: "92" }],
    ["2.item.satisfaction.self", { text: "很好" }],
  ]);
  return { file, text };
}
