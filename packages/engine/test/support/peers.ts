import type {
  Answer,
  ItemReview,
  PlainResultRule,
  Rater,
  ResultRule,
  Review,
  RowReview,
  Template,
} from "@scorecard/model";
import fc from "fast-check";
import {
  adjustment,
  bonus,
  dataYesNo,
  event,
  filled,
  grades,
  judged,
  named,
  onItem,
  part,
  set,
  share,
  sheet,
  TOTAL,
  threshold,
} from "./sheets.ts";

/*
 * Sheets that several peers score, and reviews of them: what one of them says is for nobody but those who file it.
 */

const RATERS: readonly Rater[] = [
  { key: "self", name: named("自评") },
  { key: "supervisor", name: named("上级") },
  { key: "peer-1", name: named("同级1") },
  { key: "peer-2", name: named("同级2") },
  { key: "peer-3", name: named("同级3") },
];

const weighted = (...parts: readonly string[]): PlainResultRule => ({
  kind: "weighted",
  weights: parts.map((weight, index) => ({ rater: RATERS[index]?.key ?? "", weight })),
});

const EQUAL = weighted("0.1", "0.6", "0.1", "0.1", "0.1");
const UNEQUAL = weighted("0.2", "0.3", "0.25", "1/12", "1/6");
const BOSS: PlainResultRule = { kind: "take", rater: "supervisor" };

const RULES: readonly ResultRule[] = [
  EQUAL,
  UNEQUAL,
  BOSS,
  { kind: "take", rater: "peer-2" },
  { kind: "agreed" },
  {
    kind: "cases",
    cases: [{ when: { words: named("本期调岗"), test: { op: "is", key: "moved" } }, rule: EQUAL }],
    otherwise: BOSS,
  },
];

const DIFFERENCES: NonNullable<Template["differences"]> = [
  {
    raters: ["supervisor", "peer-1"],
    groups: [["supervisor"], ["peer-1", "peer-2", "peer-3"]],
    on: "item",
    most: { points: "20" },
  },
  {
    raters: ["supervisor", "peer-1"],
    groups: [["supervisor"], ["peer-1", "peer-2", "peer-3"]],
    on: "total",
    most: { points: "8" },
  },
];

/** Two sections with everything that can stand between the answers and the total. */
const templates: fc.Arbitrary<Template> = fc
  .record({
    result: fc.constantFrom(...RULES),
    missing: fc.constantFrom("provisional", "reweight", "zero"),
    differs: fc.boolean(),
    places: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ result, missing, differs, places }) =>
    sheet(
      [
        share("业绩", "0.7", [], {
          groups: [
            {
              items: [
                judged("销售额", 40, { raters: ["self", "supervisor"] }),
                judged("协作", 30, { notApplicable: "reweight" }),
                bonus("创新", 10, { raters: ["supervisor", "peer-2"] }),
              ],
            },
            {
              key: "goals",
              name: named("目标"),
              weight: "0.3",
              items: [],
              rows: { least: 1, most: 3, prototype: judged("目标", 100, { weight: "1" }) },
            },
          ],
        }),
        share("行为", "0.3", [judged("主动", 60, { notApplicable: "full" }), judged("担当", 40)], {
          limits: [{ kind: "cap", points: "90" }],
        }),
        part("加减分", [bonus("建议", 5)], { fullMarks: "0" }),
      ],
      {
        raters: RATERS,
        result,
        missing,
        ...(differs && { differences: DIFFERENCES }),
        rounding: { item: places, section: places, total: places },
        inputs: [dataYesNo("moved", "本期调岗")],
        closing: [adjustment("总经理调整", "-5", "5"), { kind: "cap", points: "110" }],
        vetoes: [
          event("泄密", ">= 2", [set(onItem("协作"), "0")]),
          threshold("主动过低", onItem("主动"), "< 10", [{ grade: "C", do: "cap" }]),
          threshold("总分过低", TOTAL, "< 30", [set(TOTAL, "1")]),
        ],
        grades: grades("A >= 85", "B >= 60", "C < 60"),
        textFields: [
          { key: "plan", label: named("改进计划"), lines: 2 },
          { key: "inner", label: named("内部意见"), lines: 2, required: true, confidential: true },
        ],
      },
    ),
  );

const points = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most * 10 }).map((tenths) => String(tenths / 10));

function answer(most: number, more: readonly string[]): fc.Arbitrary<string> {
  const rare = [...more, ""].map((text) => ({ weight: 1, arbitrary: fc.constant(text) }));
  return fc.oneof({ weight: 60, arbitrary: points(most) }, ...rare);
}

/** Words that stand nowhere else. */
const secret = (kind: string) => fc.constantFrom(`${kind}甲`, `${kind}乙`, "");

function answersOf(most: number, raters: readonly string[], more: readonly string[] = []) {
  const each = fc.tuple(...raters.map(() => answer(most, more)));
  const same = answer(most, more).map((one) => raters.map(() => one));
  return fc.oneof(each, same).map((given): Record<string, Answer> => {
    return Object.fromEntries(raters.map((rater, index) => [rater, given[index] ?? ""]));
  });
}

function itemReview(answers: fc.Arbitrary<Record<string, Answer>>, most: number): fc.Arbitrary<ItemReview> {
  const agreed = fc.option(
    fc.record({ points: points(most), reason: secret("理由").filter((reason) => reason !== "") }),
    { nil: undefined, freq: 6 },
  );
  return fc.record({ answers, agreed, note: secret("备注") }).map(({ answers: own, agreed: by, note }) => ({
    answers: own,
    ...(by && { agreed: by }),
    ...(note !== "" && { note }),
  }));
}

const KEYS = RATERS.map(({ key }) => key);
const NAMES = ["自评", "supervisor", "同级1", "peer-2", "同级３"];
const NO = ["不适用"];

const rows: fc.Arbitrary<readonly RowReview[]> = fc.constantFrom(["30%"], ["18%", "12%"]).chain((weights) =>
  fc.tuple(
    ...weights.map((weight, index) =>
      itemReview(answersOf(100, KEYS), 100).map((review): RowReview => {
        return { name: `目标${index + 1}`, weight, review };
      }),
    ),
  ),
);

const reviews: fc.Arbitrary<Review> = fc
  .record({
    sales: itemReview(answersOf(40, KEYS.slice(0, 2)), 40),
    teamwork: itemReview(answersOf(30, NAMES, NO), 30),
    innovation: itemReview(answersOf(12, ["supervisor", "peer-2"]), 10),
    initiative: itemReview(answersOf(60, KEYS, NO), 60),
    duty: itemReview(answersOf(40, KEYS), 40),
    idea: itemReview(answersOf(5, KEYS), 5),
    rows,
    moved: fc.constantFrom("是", "否"),
    times: fc.constantFrom("0", "1", "2"),
    change: fc.constantFrom("", "-2", "3.5"),
    total: fc.option(points(100), { nil: undefined, freq: 8 }),
    inner: secret("内部"),
  })
  .map((said) =>
    filled(
      {
        销售额: said.sales,
        协作: said.teamwork,
        创新: said.innovation,
        主动: said.initiative,
        担当: said.duty,
        建议: said.idea,
      },
      {
        rows: { goals: said.rows },
        data: { 本期调岗: said.moved },
        events: { 泄密: said.times },
        adjustments: { 总经理调整: { points: said.change, reason: "资料迟交" } },
        ...(said.total !== undefined && { agreed: { points: said.total, reason: "理由丙" } }),
        comments: { 改进计划: "每周复盘", 内部意见: said.inner },
      },
    ),
  );

/** A sheet that peers score, and a review of it, in every state between blank and final. */
export const peerReviews = fc.record({ template: templates, review: reviews });

/** What nobody may find in an employee's copy of one of them. */
export const SECRET_WORDS = /(理由|备注|内部)[甲乙丙]|同级\s?\d|peer-\d/u;
