import {
  type CompleteText,
  type Exact,
  exact,
  type Language,
  type RuleOf,
  textIn,
  wordings,
} from "@scorecard/model";
import { comparable } from "../names.ts";
import { inEachLanguage, listIn, pointsInWords } from "../texts.ts";
import { earned, untraced } from "./finish.ts";
import { report } from "./messages.ts";
import { type Earned, type Outcome, type Refusal, type RuleFrame, type RuleRoom, SEVERAL } from "./room.ts";
import { rangeCheck, readPoints, type WrittenPoints } from "./written-points.ts";

type Levels = RuleOf<"levels">;
type Level = Levels["levels"][number];

/** A level that is ready to be answered. */
interface Choice {
  readonly level: Level;
  /** The cell of a level with fixed points; absent where it opens a range. */
  readonly cell: Earned | undefined;
  /** What is wrong with points picked in this level. */
  readonly problemOf: (points: WrittenPoints["value"]) => "out" | "off" | undefined;
  readonly cellFor: (points: WrittenPoints) => Earned;
}

/** Levels: the rater picks one, by its number, its key or its name, and points where it opens a range. */
export const levelsRoom: RuleRoom<"levels"> = {
  compile: (rule, frame) => {
    const choices = rule.levels.map((level) => choiceOf(level, frame));
    const bySpelling = new Map(
      choices.flatMap((choice) => spellingsOf(choice.level).map((spelling) => [spelling, choice] as const)),
    );
    const find = (written: string) => bySpelling.get(written) ?? bySpelling.get(compact(written));
    const ranges = choices.filter(({ cell }) => cell === undefined);
    const readOne = (written: string): Outcome => {
      const choice = find(written);
      if (choice !== undefined)
        return choice.cell ?? refuseLevel("level-needs-points", written, choice.level);
      const [name, picked] = splitPicked(written);
      const named = name === undefined ? undefined : find(name);
      if (named !== undefined) return pick(named, picked, written);
      return inOneRange(written, ranges) ?? unknownLevel(written, rule);
    };
    return (answer) => {
      if (typeof answer === "string") return readOne(answer);
      const [only, ...more] = Array.isArray(answer) ? answer : Object.entries(answer);
      if (only === undefined || more.length > 0) return SEVERAL;
      if (typeof only === "string") return readOne(only);
      const [name = "", picked = ""] = only;
      const named = find(name);
      return named === undefined ? unknownLevel(name, rule) : pick(named, picked, `${name} ${picked}`);
    };
  },
  explain: (rule, step, language) => {
    if (step.step !== "level") return undefined;
    const level = rule.levels.find(({ key }) => key === step.level);
    const words = level === undefined ? step.level : offerInWords(level, language);
    return `${words} → ${pointsInWords(step.points, language)}`;
  },
};

function choiceOf(level: Level, { finish, traced }: RuleFrame): Choice {
  const { key, points, upTo, step, needsNote } = level;
  const note = needsNote && inEachLanguage((language) => levelInWords(level, language));
  const cellFor = (picked: WrittenPoints) => {
    const ending = finish(picked.value);
    const cell = traced
      ? earned(ending, [{ step: "level", level: key, points: picked.text }])
      : untraced(ending);
    return noted(cell, note);
  };
  return {
    level,
    cell: upTo === undefined ? cellFor({ value: exact(points), text: points }) : undefined,
    problemOf: rangeCheck({ low: points, high: upTo ?? points, step }),
    cellFor,
  };
}

function noted(cell: Earned, needsNote: CompleteText | undefined): Earned {
  return needsNote === undefined ? cell : { ...cell, needsNote };
}

/** `优秀 19`, `优秀：19 分`, `优秀（19）` as the level and the points; digits that belong to a name are not split. */
const PICKED = /^(.+?)[\s:,(]*(?<![\d.,])([+-]?\d[\d.,]*\s*(?:分|points?|pts?)?)\)?$/iu;

function splitPicked(written: string): readonly [string | undefined, string] {
  const [, name, picked = ""] = PICKED.exec(written.normalize("NFKC").trim()) ?? [];
  return [name, picked];
}

function pick({ level, problemOf, cellFor, cell }: Choice, picked: string, written: string): Outcome {
  const points = readPoints(picked);
  if (points === undefined) return refuseLevel("level-needs-points", written, level);
  const problem = problemOf(points.value);
  if (problem === "out") return refuseLevel("not-in-level", written, level);
  if (problem === "off") return refuseLevel("off-level-step", written, level);
  return cell ?? cellFor(points);
}

/** Points alone, where exactly one level's range holds them. */
function inOneRange(written: string, ranges: readonly Choice[]): Outcome | undefined {
  const points = readPoints(written);
  if (points === undefined) return undefined;
  const holding = ranges.filter(({ problemOf }) => problemOf(points.value) !== "out");
  const [only] = holding;
  if (only === undefined) return undefined;
  if (holding.length > 1) return whichLevel(written, holding);
  return pick(only, written, written);
}

function compact(written: string): string {
  return comparable(written).replaceAll(" ", "");
}

function spellingsOf({ key, name }: Level): readonly string[] {
  const plain = compact(key);
  return [plain, `${plain}级`, `${plain}級`, `level${plain}`, ...(name ? wordings(name).map(compact) : [])];
}

function levelInWords({ key, name }: Level, language: Language): string {
  const numbered = /^\d+$/.test(key);
  const called = name && textIn(name, language);
  if (!numbered) return called ?? key;
  const number = { "zh-Hans": `${key}级`, "zh-Hant": `${key}級`, en: `level ${key}` }[language];
  if (called === undefined || called === number) return number;
  return language === "en" ? `${number} (${called})` : `${number}（${called}）`;
}

/** A level with the points that can be picked in it. */
function offerInWords(level: Level, language: Language): string {
  const words = levelInWords(level, language);
  if (level.upTo === undefined) return words;
  const range = rangeInWords(level.points, level.upTo, language);
  return language === "en" ? `${words} (${range})` : `${words}（${range}）`;
}

function rangeInWords(low: Exact, high: Exact, language: Language): string {
  return language === "en"
    ? `${low} to ${pointsInWords(high, language)}`
    : `${low}～${pointsInWords(high, language)}`;
}

function refuseLevel(
  code: "level-needs-points" | "not-in-level" | "off-level-step",
  written: string,
  level: Level,
): Refusal {
  const { points, upTo = points, step = "" } = level;
  const words = {
    written,
    level: inEachLanguage((language) => levelInWords(level, language)),
    range: inEachLanguage((language) =>
      upTo === points ? pointsInWords(points, language) : rangeInWords(points, upTo, language),
    ),
    points,
    step,
  };
  return [(path) => report(code, words, { path })];
}

function whichLevel(written: string, holding: readonly Choice[]): Refusal {
  const levels = offers(holding.map(({ level }) => level));
  const example = inEachLanguage((language) => {
    const [first] = holding;
    return first === undefined ? written : `${levelInWords(first.level, language)} ${written}`;
  });
  return [(path) => report("which-level", { written, levels, example }, { path })];
}

function unknownLevel(written: string, rule: Levels): Refusal {
  return [(path) => report("unknown-level", { written, levels: offers(rule.levels) }, { path })];
}

function offers(levels: readonly Level[]): CompleteText {
  return inEachLanguage((language) =>
    listIn(
      levels.map((level) => offerInWords(level, language)),
      language,
    ),
  );
}
