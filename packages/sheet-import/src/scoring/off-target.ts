import type { CompleteText, Exact } from "@scorecard/model";
import { fold } from "../text/fold.ts";
import { measureName, tidy } from "./bands.ts";
import { clauses } from "./clauses.ts";
import { readCondition, type WordedCondition } from "./condition.ts";
import { ask } from "./confirmations.ts";
import { type Limit, readLimit } from "./limit-words.ts";
import { NUMBER, numberWritten, POINTS, pattern, UNIT, unitWritten } from "./patterns.ts";
import { takeWorth } from "./points.ts";
import type { ItemFacts, RuleReading, SideDraft } from "./rule-draft.ts";

const BELOW = "低于|低|降低|下降|降|少于|少|欠|不足|差";
const ABOVE = "高于|高|超过|超出|超|增加|增|提高|提升|上升|升|多于|多";
const TARGET_WORDS = "(?:目标值?|计划值?|标准值?|指标值?|预算|标准|指标)?";
const CHANGE = "(扣除|扣减|扣|减|加|增加|奖励|奖|得|倒扣)";

const STEPS: readonly (readonly [RegExp, (groups: readonly string[]) => Step])[] = [
  [
    pattern(
      `^(.*?)每 (${BELOW}|${ABOVE}) ${TARGET_WORDS} ${NUMBER}? (?:个)?${UNIT} (?:点)?(?:,|则|,则)* ${CHANGE} ${NUMBER} ${POINTS}`,
    ),
    ([subject = "", way = "", per = "", unit = "", change = "", points = ""]) => ({
      subject,
      below: new RegExp(`^(?:${BELOW})$`).test(way),
      per,
      unit,
      points: /扣|减/.test(change) ? `-${numberWritten(points)}` : numberWritten(points),
    }),
  ],
  [
    pattern(
      `^(.*?)(低于|少于|不足|高于|超过|超出|大于) (?:目标值?|计划值?|标准值?|指标值?|预算|标准|指标)?(?:的|时|,)* 每 ${NUMBER}? (?:个)?${UNIT} ,? ${CHANGE} ${NUMBER} ${POINTS}`,
    ),
    ([subject = "", way = "", per = "", unit = "", change = "", points = ""]) => ({
      subject,
      below: /低|少|不/.test(way),
      per,
      unit,
      points: /扣|减/.test(change) ? `-${numberWritten(points)}` : numberWritten(points),
    }),
  ],
  [
    pattern(
      `^(.*?)(minus|deduct|lose|less|-|plus|add|gain|\\+) ${NUMBER} ${POINTS}? (?:for each|for every|per|each|every)_${NUMBER}? ${UNIT} (?:point )?(?:it is )?(below|under|above|over)`,
    ),
    ([subject = "", change = "", points = "", per = "", unit = "", way = ""]) => ({
      subject,
      below: /below|under/.test(way),
      per,
      unit,
      points: /plus|add|gain|\+/.test(change) ? numberWritten(points) : `-${numberWritten(points)}`,
    }),
  ],
  [
    pattern(
      `^(.*?)(?:for each|for every|each|every|per)_${NUMBER}? ${UNIT} (?:point )?(below|under|above|over)[^\\d+-]*(minus|deduct|lose|less|-|plus|add|gain|\\+) ${NUMBER} ${POINTS}?`,
    ),
    ([subject = "", per = "", unit = "", way = "", change = "", points = ""]) => ({
      subject,
      below: /below|under/.test(way),
      per,
      unit,
      points: /plus|add|gain|\+/.test(change) ? numberWritten(points) : `-${numberWritten(points)}`,
    }),
  ],
];

interface Step {
  readonly subject: string;
  readonly below: boolean;
  readonly per: string;
  readonly unit: string;
  readonly points: Exact;
  /** What the clause goes on to say. */
  readonly after?: string;
}

interface Sides {
  below?: SideDraft;
  above?: SideDraft;
}

/** What the clauses say, sorted. */
interface Collected {
  readonly sides: Sides;
  readonly goals: WordedCondition[];
  readonly rest: string[];
  unit: string | undefined;
  subject: string;
  limits: Limit;
}

/** 每低于目标1%扣2分，每高于1%加1分 */
export function readOffTarget(text: string, item: ItemFacts): RuleReading | undefined {
  const said = collect(text, item);
  const { sides, goals, limits, unit, rest } = said;
  const both = [sides.below, sides.above].filter((side) => side !== undefined);
  if (both.length === 0) return undefined;
  const confirm: CompleteText[] = [];
  const target = targetOf(unit, goals, item, confirm);
  if (target === undefined) return undefined;
  if (limits.floor === undefined) confirm.push(ask("floor-zero"));
  const adds = both.some(({ points }) => !points.startsWith("-"));
  if (adds && limits.cap === undefined) confirm.push(ask("cap-full", { most: item.fullMarks }));
  const subject = goals.map((goal) => goal.subject).find((words) => words !== "");
  return {
    rule: {
      kind: "off-target",
      measure: { name: measureName(subject ?? subjectOf(text, said.subject), item), unit },
      target,
      base: item.fullMarks,
      cap: limits.cap ?? item.fullMarks,
      floor: limits.floor === "none" ? "0" : (limits.floor ?? "0"),
      ...sides,
    },
    confirm,
    rest,
  };
}

function collect(text: string, item: ItemFacts): Collected {
  const said: Collected = { sides: {}, goals: [], rest: [], unit: undefined, subject: "", limits: {} };
  for (const clause of clauses(text)) {
    const step = readStep(clause);
    const limit = readLimit(clause, item.fullMarks);
    const goal = said.goals.length === 0 ? readGoal(clause) : undefined;
    if (step) takeStep(said, step, clause);
    else if (limit) said.limits = { ...said.limits, ...limit };
    else if (goal) said.goals.push(goal);
    else said.rest.push(clause);
  }
  return said;
}

function takeStep(said: Collected, step: Step, clause: string): void {
  const beside = readGoalBeside(clause, step);
  if (beside) said.goals.push(beside);
  else said.subject ||= tidy(step.subject);
  said.unit ??= unitWritten(step.unit);
  said.sides[step.below ? "below" : "above"] = {
    per: step.per === "" ? "1" : numberWritten(step.per),
    points: step.points,
  };
}

function readStep(clause: string): Step | undefined {
  const folded = fold(clause);
  for (const [form, step] of STEPS) {
    const match = form.exec(folded);
    if (match) {
      const groups = match.slice(1).map((group) => group ?? "");
      return { ...step(groups), after: clause.slice(match[0].length) };
    }
  }
  return undefined;
}

function subjectOf(text: string, folded: string): string {
  const at = folded === "" ? -1 : fold(text).indexOf(folded);
  return at < 0 ? "" : text.slice(at, at + folded.length);
}

/** 目标值98%，每下降0.5%扣1分: the target stands before the step; in English after it. */
function readGoalBeside(clause: string, { subject, after = "" }: Step): WordedCondition | undefined {
  const later = readGoal(after.trim());
  if (later) return later;
  const written = tidy(clause.slice(0, subject.length));
  return /\d/.test(written) ? (readGoal(written) ?? readCondition(written)) : undefined;
}

const GOAL = pattern(
  "^(?:以|按)?(.*?)(?:目标值?|基准|标准值?|指标值?|计划值?|target|goal) (?:为|是|of|:|=)? ",
);

/** ≥90%得20分, 目标值95%, 以 95% 为目标: what full marks are for. */
function readGoal(clause: string): WordedCondition | undefined {
  const taken = takeWorth(clause);
  if (taken && (taken.worth.kind === "points" || taken.worth.kind === "full"))
    return readCondition(taken.words);
  const folded = fold(clause);
  const words = GOAL.exec(folded)?.[0];
  if (words !== undefined) return readCondition(clause.slice(words.length));
  const match = /^以?(.+?)为(?:目标|基准|标准)$/.exec(folded);
  return match
    ? readCondition(clause.slice(folded.startsWith("以") ? 1 : 0).slice(0, match[1]?.length))
    : undefined;
}

function targetOf(
  unit: string | undefined,
  goals: readonly WordedCondition[],
  { target, requirement }: ItemFacts,
  confirm: CompleteText[],
): Exact | undefined {
  const said = goals.map(valueInUnit(unit)).find((value) => value !== undefined);
  if (said !== undefined) return said;
  const written = [target, ...(requirement ?? "").split(/[\n;；。,，]/)].filter(
    (words) => words !== undefined,
  );
  const elsewhere = written
    .map((words) => valueInUnit(unit)(readCondition(words)))
    .find((value) => value !== undefined);
  const shown = (value: Exact) => `${value}${unit === "%" ? "%" : ` ${unit ?? ""}`.trimEnd()}`;
  if (elsewhere !== undefined) {
    confirm.push(ask("target-elsewhere", { target: shown(elsewhere) }));
    return elsewhere;
  }
  if (unit !== "%") return undefined;
  confirm.push(ask("target-guessed", { target: "100%" }));
  return "100";
}

function valueInUnit(unit: string | undefined): (read: WordedCondition | undefined) => Exact | undefined {
  return (read) => {
    const bound = read?.condition.low ?? read?.condition.high;
    return read?.unit === unit ? bound?.value : undefined;
  };
}
