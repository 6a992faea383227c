import type {
  Answer,
  Condition,
  Expression,
  Formula,
  Input,
  Interval,
  Item,
  Limit,
  Measure,
  PartialUnits,
  Rule,
  RuleKind,
  RuleOf,
} from "@scorecard/model";
import fc from "fast-check";
import type { Facts } from "../oracle/expressions.ts";
import { numberInput } from "./rules.ts";
import { itemOf } from "./score-one.ts";
import { unit } from "./templates.ts";

/*
 * Items of every kind of rule with any numbers in them, and answers that somebody could give.
 */

/** An item, an answer to it, and what is known of the sheet. */
export interface Generated {
  readonly item: Item;
  readonly answer: Answer;
  readonly facts: Facts;
}

/** A decimal between two whole numbers with at most so many places. */
export function decimal(least: number, most: number, places: number): fc.Arbitrary<string> {
  const scale = 10 ** places;
  return fc.integer({ min: least * scale, max: most * scale }).map((scaled) => {
    const digits = String(Math.abs(scaled)).padStart(places + 1, "0");
    const whole = digits.slice(0, digits.length - places);
    const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
    return scaled < 0 ? `-${text}` : text;
  });
}

/** Points as sheets state them, now and then a fraction. */
const points = fc.oneof(
  { weight: 4, arbitrary: decimal(-30, 30, 0) },
  { weight: 3, arbitrary: decimal(-30, 30, 2) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: -60, max: 60 }), fc.constantFrom(3, 6, 7))
      .map(([above, below]) => `${above}/${below}`),
  },
);

/** Few different values, so that they often meet a bound exactly. */
const value = fc.oneof(decimal(-5, 15, 0), decimal(-5, 15, 1), decimal(-20, 150, 3));

const limits: fc.Arbitrary<readonly Limit[]> = fc.array(
  fc.record({ kind: fc.constantFrom("cap", "floor"), points }),
  { maxLength: 3 },
);

const bound = fc.record({ value: decimal(-5, 15, 0), inclusive: fc.boolean() });

const interval: fc.Arbitrary<Interval> = fc.oneof(
  fc.constant({}),
  bound.map((low) => ({ low })),
  bound.map((high) => ({ high })),
  fc.record({ low: bound, high: bound }),
);

const partial = fc.constantFrom<PartialUnits>("dropped", "counted", "proportional");

const number = value.map((text): Expression => ({ op: "number", value: text }));
const date: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom<Expression>(
    { op: "input", key: "hired" },
    { op: "period", day: "first" },
    { op: "period", day: "last" },
  ),
  fc.integer({ min: -3000, max: 30_000 }).map((days): Expression => ({ op: "number", value: String(days) })),
);

/** Any expression over some figures, four operations deep. */
function expressionOver(keys: readonly string[]): fc.Arbitrary<Expression> {
  const leaf = fc.oneof(
    number,
    fc.constantFrom(...keys, "company").map((key): Expression => ({ op: "input", key })),
    fc.constantFrom<Expression>(
      { op: "points", points: { of: "item", key: "safety" } },
      { op: "points", points: { of: "total" } },
    ),
    fc
      .tuple(fc.constantFrom("days", "months", "years"), date, date)
      .map(([op, from, to]): Expression => ({ op, of: [from, to] })),
  );
  return fc.letrec<{ expression: Expression; condition: Condition }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, depthIdentifier: "expression" },
      leaf,
      fc
        .tuple(fc.constantFrom("add", "subtract", "multiply", "divide"), tie("expression"), tie("expression"))
        .map(([op, first, second]): Expression => ({ op, of: [first, second] })),
      fc
        .tuple(fc.constantFrom("min", "max"), fc.array(tie("expression"), { minLength: 1, maxLength: 3 }))
        .map(([op, of]): Expression => ({ op, of })),
      tie("expression").map((of): Expression => ({ op: "negate", of })),
      fc
        .tuple(tie("expression"), fc.nat({ max: 3 }))
        .map(([of, places]): Expression => ({ op: "round", of, places })),
      fc
        .tuple(tie("condition"), tie("expression"), tie("expression"))
        .map(([test, whenTrue, whenFalse]): Expression => ({ op: "when", test, whenTrue, whenFalse })),
    ),
    condition: fc.oneof(
      { maxDepth: 3, depthIdentifier: "expression" },
      fc.constantFrom<Condition>(
        { op: "is", key: "licence" },
        { op: "period-is", period: "month" },
        { op: "period-is", period: "quarter" },
      ),
      fc
        .tuple(fc.constantFrom("<", "<=", "=", ">=", ">"), tie("expression"), tie("expression"))
        .map(([relation, first, second]): Condition => ({ op: "compare", relation, of: [first, second] })),
      fc
        .tuple(fc.constantFrom("and", "or"), fc.array(tie("condition"), { minLength: 1, maxLength: 3 }))
        .map(([op, of]): Condition => ({ op, of })),
      tie("condition").map((of): Condition => ({ op: "not", of })),
    ),
  })).expression;
}

function conditionOver(keys: readonly string[]): fc.Arbitrary<Condition> {
  return fc
    .tuple(fc.constantFrom("<", "<=", "=", ">=", ">"), expressionOver(keys), number)
    .map(([relation, first, second]): Condition => ({ op: "compare", relation, of: [first, second] }));
}

function formulaOver(keys: readonly string[]): fc.Arbitrary<Formula> {
  return expressionOver(keys).map((expression) => ({ words: { "zh-Hans": "公式" }, value: expression }));
}

/** A measure, the inputs that it is worked out from, and an answer that gives them. */
interface Measured {
  readonly measure: Measure;
  readonly inputs: readonly Input[];
  readonly answer: Answer;
}

const INPUTS = [numberInput("actual", "实际"), numberInput("plan", "计划")].map(
  (input): Input => ({ ...input, value: { type: "number", whole: false, domain: {} } }),
);

const measured: fc.Arbitrary<Measured> = fc
  .tuple(
    fc.constantFrom(undefined, "%", "days"),
    fc.constantFrom<Interval>({}, { low: { value: "0", inclusive: true } }),
    fc.option(formulaOver(["actual", "plan"]), { freq: 3 }),
    value,
    value,
  )
  .map(([unitId, domain, worked, first, second]) => {
    const measure = {
      key: "measured",
      name: { "zh-Hans": "实绩" },
      ...(unitId !== undefined && { unit: unit(unitId) }),
      whole: false,
      domain,
      ...(worked !== null && { formula: worked }),
    };
    if (worked !== null) return { measure, inputs: INPUTS, answer: { actual: first, plan: second } };
    return { measure, inputs: [], answer: unitId === "%" ? `${first}%` : first };
  });

/** The figures that the expressions of an item can look at. */
function keysOf({ inputs }: Measured): readonly string[] {
  return ["measured", ...inputs.map(({ key }) => key)];
}

type Answered<K extends RuleKind> = fc.Arbitrary<{
  readonly rule: RuleOf<K>;
  readonly answer: Answer;
  readonly inputs?: readonly Input[];
}>;

/** A rule on a measure, with the answer to it. */
function onMeasure<K extends RuleKind>(rule: (given: Measured) => fc.Arbitrary<RuleOf<K>>): Answered<K> {
  return measured.chain((given) =>
    rule(given).map((made) => ({ rule: made, answer: given.answer, inputs: given.inputs })),
  );
}

const side = fc.record({
  per: fc.oneof(decimal(1, 5, 0), fc.constantFrom("0.5", "0.3", "1/3")),
  points,
  partial,
});

const entry = fc.oneof(
  fc.record({
    points,
    unit: fc.option(
      fc.record({ amount: fc.constantFrom("0.5", "1", "3"), unit: fc.constant(unit("days")), partial }),
      { nil: undefined },
    ),
    most: fc.option(
      fc.oneof(
        decimal(1, 4, 0).map((times) => ({ times })),
        decimal(1, 20, 1).map((most) => ({ points: most })),
      ),
      { nil: undefined },
    ),
  }),
  fc.record({
    ladder: fc.array(fc.record({ when: interval, points }), { minLength: 1, maxLength: 3 }),
    unit: fc.constantFrom(undefined, { unit: unit("days") }),
  }),
);

const tally: Answered<"tally"> = fc
  .record({
    base: points,
    per: fc.constantFrom("each", "once"),
    style: fc.constantFrom("deduct", "add", "signed"),
    entries: fc.array(
      fc.record({
        kind: entry,
        exclusive: fc.constantFrom(undefined, undefined, "a", "b"),
        times: fc.nat({ max: 6 }),
        amount: decimal(0, 6, 1),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ entries, ...rest }) => {
    const made = entries.map(({ kind, exclusive }, position) => {
      const { unit: counted, ...shape } = kind;
      return {
        key: `e${position}`,
        text: { "zh-Hans": `事项${position}` },
        ...JSON.parse(JSON.stringify(shape)),
        ...(counted && { unit: counted }),
        ...(exclusive && { exclusive }),
      };
    });
    const answer = entries.map(({ kind, times, amount }, position) => {
      return [`e${position}`, kind.unit === undefined ? String(times) : `${amount} 天`] as const;
    });
    return { rule: { kind: "tally" as const, ...rest, entries: made }, answer: Object.fromEntries(answer) };
  });

const levels: Answered<"levels"> = fc
  .tuple(
    fc.array(
      fc.record({
        points: decimal(-5, 20, 0),
        range: fc.option(fc.tuple(decimal(1, 5, 1), fc.constantFrom(undefined, "0.5", "1/3")), {
          nil: undefined,
        }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    fc.nat(),
    fc.oneof(decimal(-1, 5, 0), decimal(-1, 5, 1)),
  )
  .map(([made, which, above]) => {
    const all = made.map(({ points: low, range }, position) => ({
      key: `L${position}`,
      points: low,
      ...(range && {
        upTo: String(Math.round((Number(low) + Number(range[0])) * 10) / 10),
        ...(range[1] && { step: range[1] }),
      }),
    }));
    const level = all[which % all.length];
    const picked = Math.round((Number(level?.points) + Number(above)) * 10) / 10;
    const answer = level?.upTo === undefined ? (level?.key ?? "") : `${level.key} ${picked}`;
    return { rule: { kind: "levels", levels: all }, answer };
  });

/** Every kind of rule with an answer to it. */
export const RULES: { readonly [K in RuleKind]: Answered<K> } = {
  bands: onMeasure((given) =>
    fc
      .array(
        fc.oneof(
          fc.record({ when: interval, points }),
          fc.record({ when: interval, formula: formulaOver(keysOf(given)) }),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((bands) => ({ kind: "bands", measure: given.measure, bands })),
  ),
  levels,
  tally,
  "yes-no": fc.record({
    rule: fc.record({
      kind: fc.constant("yes-no"),
      yes: fc.record({ points }),
      no: fc.record({ points }),
    }),
    answer: fc.constantFrom("yes", "no"),
  }),
  judgement: fc
    .tuple(
      decimal(-5, 5, 0),
      decimal(5, 20, 0),
      fc.constantFrom(undefined, "0.5", "0.3", "1/3"),
      fc.oneof(decimal(-6, 21, 0), decimal(-6, 21, 1)),
    )
    .map(([low, high, step, answer]) => ({
      rule: { kind: "judgement", low, high, ...(step && { step }) },
      answer,
    })),
  "off-target": onMeasure(({ measure }) =>
    fc
      .record({
        target: value,
        base: points,
        below: fc.option(side, { nil: undefined }),
        above: fc.option(side, { nil: undefined }),
      })
      .map(({ target, base, below, above }) => ({
        kind: "off-target",
        measure,
        target,
        base,
        ...(below && { below }),
        ...(above && { above }),
      })),
  ),
  proportional: onMeasure(({ measure }) =>
    fc.record({
      kind: fc.constant("proportional"),
      measure: fc.constant(measure),
      target: value,
      points,
      inverse: fc.boolean(),
    }),
  ),
  interpolation: onMeasure(({ measure }) =>
    fc
      .uniqueArray(fc.tuple(fc.integer({ min: -5, max: 15 }), points), {
        minLength: 2,
        maxLength: 5,
        selector: ([at]) => at,
      })
      .map((anchors) => ({
        kind: "interpolation",
        measure,
        anchors: anchors
          .sort(([a], [b]) => a - b)
          .map(([at, earned]) => ({ at: String(at), points: earned })),
      })),
  ),
  formula: onMeasure((given) => {
    const formula = formulaOver(keysOf(given));
    const when = conditionOver(keysOf(given)).map((test) => ({ words: { "zh-Hans": "情况" }, test }));
    const cases = fc.array(fc.record({ when: fc.option(when, { nil: undefined }), formula }), {
      minLength: 1,
      maxLength: 3,
    });
    return cases.map((made) => ({
      kind: "formula",
      measure: given.measure,
      cases: made.map(({ when: stated, formula: by }) => ({ ...(stated && { when: stated }), formula: by })),
    }));
  }),
};

const facts: fc.Arbitrary<Facts> = fc.record({
  figures: fc.record({
    company: decimal(0, 2, 2),
    hired: fc.integer({ min: 10_000, max: 21_000 }).map(String),
    licence: fc.constantFrom("0", "1"),
  }),
  period: fc.record({
    kind: fc.constantFrom("month", "quarter", "year"),
    first: fc.constant("20636"),
    last: fc.constantFrom("20665", "20726"),
  }),
  points: fc.record({ safety: decimal(0, 20, 2), total: decimal(0, 120, 2) }),
});

/** An item of one kind of rule, with limits, and all that its points depend on. */
export function generated(kind: RuleKind): fc.Arbitrary<Generated> {
  const made: fc.Arbitrary<{ rule: Rule; answer: Answer; inputs?: readonly Input[] }> = RULES[kind];
  return fc.tuple(made, limits, facts).map(([{ rule, answer, inputs }, limited, known]) => ({
    item: itemOf(rule, { limits: limited, ...(inputs && inputs.length > 0 && { inputs }) }),
    answer,
    facts: known,
  }));
}
