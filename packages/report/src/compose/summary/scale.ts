import {
  type Exact,
  exact,
  formatExact,
  type Interval,
  type Rational,
  RESULT_COLUMN,
  type Result,
  type Template,
  whole,
} from "@scorecard/model";
import { gradeNameOf } from "../closing-form.ts";
import { figure } from "../figures.ts";
import { LABELS } from "../labels.ts";
import { type Speaker, sayLabel, type Words } from "../words.ts";
import { drawn } from "./amounts.ts";
import type { Scale, ScaleRange } from "./summary.ts";

/** A stretch of the total that has a name. */
interface NamedInterval {
  readonly name: Words;
  readonly when: Interval;
  readonly reached: boolean;
}

/**
 * Where the total lies among the grades, or on either side of the pass mark; else between nothing and full marks. The
 * scale begins a usual step below the lowest bound, so that the grades have room; it never leaves out the total.
 */
export function composeScale(template: Template, result: Result, speaker: Speaker): Scale {
  const total = result.totals[RESULT_COLUMN]?.points ?? null;
  const named = namedIntervals(template, result, speaker);
  const inner = distinctBounds(named);
  const ends = endsOf(template, inner, total);
  const [low, high] = [drawn(ends.low), drawn(ends.high)];
  const clipped = (value: number) => Math.min(high, Math.max(low, value));
  const ranges = named
    .map(({ name, when, reached }): ScaleRange => {
      const [from, to] = [boundOf(when.low), boundOf(when.high)];
      return {
        name,
        reached,
        from: clipped(from === undefined ? low : drawn(exact(from))),
        to: clipped(to === undefined ? high : drawn(exact(to))),
      };
    })
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
  const bounds = [ends.low, ...inner.filter((at) => at.compare(ends.low) > 0), ends.high];
  return {
    low,
    high,
    ranges: withEndsFrom(ranges, high),
    bounds: bounds.map((at) => ({ at: drawn(at), label: figure(formatExact(at)) })),
    ...(total !== null && { total: drawn(exact(total)) }),
  };
}

function namedIntervals(template: Template, result: Result, speaker: Speaker): readonly NamedInterval[] {
  const { grades = [], passMark } = template;
  if (grades.length > 0) {
    return grades.map(({ key, when }) => ({
      name: gradeNameOf(key, template, speaker),
      when,
      reached: result.grade?.key === key,
    }));
  }
  if (passMark === undefined) return [];
  const bound = { value: passMark.points, inclusive: true };
  return [
    { name: sayLabel(LABELS.passed, speaker), when: { low: bound }, reached: result.passed?.passed === true },
    {
      name: sayLabel(LABELS.failed, speaker),
      when: { high: { ...bound, inclusive: false } },
      reached: result.passed?.passed === false,
    },
  ];
}

/** Grades are declared from the best by their lower bound alone: each ends where the next better one begins. */
function withEndsFrom(ranges: readonly ScaleRange[], high: number): readonly ScaleRange[] {
  return ranges.map((range, index) => ({
    ...range,
    to: Math.min(range.to, ranges[index + 1]?.from ?? high),
  }));
}

function boundOf(bound: Interval["low"]): Exact | undefined {
  return typeof bound?.value === "string" ? bound.value : undefined;
}

/** Every number at which a name begins or ends, from the lowest. */
function distinctBounds(named: readonly NamedInterval[]): readonly Rational[] {
  const found = named
    .flatMap(({ when }) => [boundOf(when.low), boundOf(when.high)])
    .flatMap((bound) => (bound === undefined ? [] : [exact(bound)]))
    .sort((a, b) => a.compare(b));
  return found.filter((bound, index) => index === 0 || !bound.equals(found[index - 1] ?? bound.add(1)));
}

function endsOf(
  { fullMarks }: Template,
  inner: readonly Rational[],
  total: Exact | null,
): { readonly low: Rational; readonly high: Rational } {
  const values = total === null ? [] : [exact(total)];
  const nothing = whole(0);
  const tops = [exact(fullMarks), ...inner.slice(-1), ...values];
  const high = tops.reduce((most, value) => (value.compare(most) > 0 ? value : most));
  const [first] = inner;
  const start = first === undefined ? nothing : startBelow(first, high, inner.length);
  const low = values.reduce(
    (least, value) => (value.compare(least) < 0 ? roundDown(value, high.sub(value)) : least),
    start,
  );
  return { low, high: high.equals(low) ? low.add(1) : high };
}

/** As far below the first bound as the bounds are apart on average, but no further than nothing. */
function startBelow(first: Rational, high: Rational, count: number): Rational {
  const span = high.sub(first);
  const start = roundDown(first.sub(span.div(count)), span);
  return start.compare(0) < 0 && first.compare(0) >= 0 ? whole(0) : start;
}

/** To whole tens, or whole units of a short scale: the end of a scale is a round number. */
function roundDown(value: Rational, span: Rational): Rational {
  const unit = span.compare(10) < 0 ? 1 : 10;
  return value.div(unit).floor().mul(unit);
}
