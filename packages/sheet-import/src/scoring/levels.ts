import { type CompleteText, type Exact, exact, formatExact } from "@scorecard/model";
import { fold } from "../text/fold.ts";
import { tidy } from "./bands.ts";
import { ask } from "./confirmations.ts";
import { GRADE_NAMES, numberWritten, pattern } from "./patterns.ts";
import { takeWorth, type Worth } from "./points.ts";
import type { ItemFacts, LevelDraft, LevelWorth, RuleReading } from "./rule-draft.ts";

/** A level as the text has it: its head, and the words up to the next head. */
interface WordedLevel {
  readonly level: LevelDraft["level"];
  /** Between the head's parentheses: 优秀（90～100 分）. */
  readonly inHead: string;
  readonly body: string;
  /** Whether the head itself is a number of points: 5 分：… */
  readonly isPoints: boolean;
}

const INNER = String.raw`(?: [(\[] ?([^()\[\]]{1,20}) ?[)\]])?`;
const CHINESE_DIGIT = "[一二三四五六七八九十]";

const LINE_START = String.raw`(?:^|[\n;。])[ \t]*`;
const ANYWHERE = String.raw`(?:^|[\n;。,、 /]|(?<=分)|(?<=\)))[ \t]*`;

interface HeadForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Pick<WordedLevel, "level" | "isPoints">;
}

const HEADS: readonly HeadForm[] = [
  {
    pattern: pattern(
      `(?:^|[\\s;。,、:]|(?<=分)|(?<=\\D))(?:第|level_?)?(\\d{1,2}|${CHINESE_DIGIT}) 级 ${INNER}[:.、=,-]* `,
      "g",
    ),
    read: ([, number = ""]) => ({ level: { number: numberWritten(number) }, isPoints: false }),
  },
  {
    pattern: pattern(`${LINE_START}(?:level|rating|等级) (\\d{1,2}) ${INNER}[:.、=-]* `, "g"),
    read: ([, number = ""]) => ({ level: { number }, isPoints: false }),
  },
  {
    pattern: pattern(`${LINE_START}(\\d{1,3}(?:\\.\\d+)?) (?:分|points?|pts?) ${INNER}[:.、=-]* `, "g"),
    read: ([, number = ""]) => ({ level: { number }, isPoints: true }),
  },
  {
    pattern: pattern(`${LINE_START}(\\d) ${INNER} [:=.、-]+ (?=[^\\d\\s])`, "g"),
    read: ([, number = ""]) => ({ level: { number }, isPoints: true }),
  },
  {
    pattern: pattern(`${ANYWHERE}([a-es])(?: ?级|等)? ${INNER} [:=.、-]+ `, "g"),
    read: ([, name = ""]) => ({ level: { name: name.toUpperCase() }, isPoints: false }),
  },
  {
    pattern: pattern(
      `${ANYWHERE}(${GRADE_NAMES})(?![\\u4e00-\\u9fffa-z])(?:级|等)? ${INNER}[:=.、,-]* `,
      "g",
    ),
    read: ([, name = ""]) => ({ level: { name }, isPoints: false }),
  },
];

/** 5分：…；4分：…, 1级 …, 优秀（18～20分）：… Anchors and points may stand in two texts: then they are joined by level. */
export function readLevels(text: string, item: ItemFacts): RuleReading | undefined {
  return levelsIn(text, item) ?? anchorsElsewhere(text, item);
}

function levelsIn(text: string, item: ItemFacts): RuleReading | undefined {
  const worded = wordedLevels(text);
  if (worded === undefined) return undefined;
  const { levels, rest } = worded;
  return reading(levels.map(levelOf), rest, item);
}

/** Levels described in the requirement; the scoring text gives their points: 1级4分，2级8分, or 4、8、12、16、20. */
function anchorsElsewhere(text: string, item: ItemFacts): RuleReading | undefined {
  const anchors = wordedLevels(item.requirement ?? "");
  if (anchors === undefined) return undefined;
  const levels = anchors.levels.map(levelOf);
  const numbers = text.trim() === "" ? [] : pointsList(text);
  if (numbers === undefined) return undefined;
  if (numbers.length === 0) return reading(levels, anchors.rest, item);
  if (numbers.length !== levels.length) return undefined;
  const paired = levels.map((level, index): LevelDraft => {
    const points = numbers[index];
    return points === undefined ? level : { ...level, worth: { kind: "points", points } };
  });
  return reading(paired, anchors.rest, item);
}

/** 4、8、12、16、20 or 4分/8分/…, one below the other or side by side. */
function pointsList(text: string): readonly Exact[] | undefined {
  const pieces = fold(text)
    .split(/[\s,、;/|]+/)
    .filter((piece) => piece !== "");
  const numbers = pieces.map((piece) => /^(\d+(?:\.\d+)?)(?:分|points?|pts?)?$/.exec(piece)?.[1]);
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

/** Joins two readings of one item's levels: the anchors of one, the points of the other. */
export function joinLevels(
  anchors: readonly LevelDraft[],
  points: readonly LevelDraft[],
): readonly LevelDraft[] | undefined {
  if (anchors.length !== points.length) return undefined;
  const joined = anchors.map((anchor) => {
    const same = points.find((level) => nameOf(level) === nameOf(anchor));
    return same && { ...anchor, worth: same.worth };
  });
  return joined.every((level) => level !== undefined) ? joined : undefined;
}

function nameOf({ level }: LevelDraft): string {
  return "number" in level ? level.number : fold(level.name);
}

/** The levels of a text, by the first way of heading them that is found at least twice. */
function wordedLevels(
  text: string,
): { readonly levels: readonly WordedLevel[]; readonly rest: readonly string[] } | undefined {
  const folded = fold(text);
  for (const { pattern, read } of HEADS) {
    const heads = [...folded.matchAll(pattern)];
    if (heads.length < 2) continue;
    const levels = heads.map((match, index): WordedLevel => {
      const start = match.index + match[0].length;
      const head = read(match as RegExpExecArray);
      return {
        ...head,
        level: asWritten(head.level, text, match),
        inHead: match[2] ?? "",
        body: text.slice(start, heads[index + 1]?.index ?? text.length).trim(),
      };
    });
    if (!areLevels(levels)) continue;
    const before = tidy(text.slice(0, heads[0]?.index ?? 0));
    return { levels, rest: before === "" ? [] : [before] };
  }
  return undefined;
}

/** A name is cut from the text as it was written, not from the folded one. */
function asWritten(level: WordedLevel["level"], text: string, match: RegExpMatchArray): WordedLevel["level"] {
  if ("number" in level) return level;
  const at = match[0].indexOf(match[1] ?? "") + (match.index ?? 0);
  return { name: text.slice(at, at + (match[1] ?? "").length) };
}

/** No level twice; and where heads are points, what follows them are words and not conditions on numbers. */
function areLevels(levels: readonly WordedLevel[]): boolean {
  const names = levels.map(({ level }) => ("number" in level ? level.number : fold(level.name)));
  if (new Set(names).size !== names.length) return false;
  return levels.every(({ isPoints, body, inHead }) => !isPoints || body !== "" || inHead !== "");
}

function levelOf({ level, inHead, body, isPoints }: WordedLevel): LevelDraft {
  if (isPoints && "number" in level) {
    const anchor = tidy(body) || undefined;
    const name = inHead === "" || worthIn(inHead) !== undefined ? level : { name: inHead };
    return { level: name, anchor, worth: { kind: "points", points: level.number } };
  }
  const fromHead = worthIn(inHead);
  const fromStart = fromHead === undefined ? worthAtStart(body) : undefined;
  const words = fromStart?.words ?? body;
  const ending =
    fromHead === undefined && fromStart === undefined
      ? takeWorth(words.replace(/[,;/，；。、\s]+$/, ""))
      : undefined;
  const anchor = tidy(
    fromHead === undefined && inHead !== ""
      ? `${inHead} ${ending?.words ?? words}`
      : (ending?.words ?? words),
  );
  const worth = fromHead ?? fromStart?.worth ?? levelWorth(ending?.worth) ?? { kind: "unsaid" };
  return { level, anchor: anchor === "" ? undefined : anchor, worth };
}

function levelWorth(worth: Worth | undefined): LevelWorth | undefined {
  if (worth?.kind === "points" || worth?.kind === "share") return worth;
  return worth?.kind === "full" ? { kind: "share", percent: "100" } : undefined;
}

const RANGE = pattern(
  String.raw`^ (\d+(?:\.\d+)?) ?(?:分|points?|pts?)? (?:~|-|至|到|to) (\d+(?:\.\d+)?) ?(?:分|points?|pts?)? $`,
);
const ONE = pattern(String.raw`^ (\d+(?:\.\d+)?) ?(?:分|points?|pts?)? $`);
const SHARE = pattern(String.raw`^ (\d+(?:\.\d+)?) ?% $`);
const RANGE_START = pattern(
  String.raw`^ (\d+(?:\.\d+)?) ?(?:分|points?|pts?)? (?:~|-|至|到|to) (\d+(?:\.\d+)?) ?(?:分|points?|pts?) [:,;。]* `,
);
const ONE_START = pattern(String.raw`^ (\d+(?:\.\d+)?) ?(?:分|points?|pts?)(?![以及之内上下]) [:,;。]* `);

function worthIn(words: string): LevelWorth | undefined {
  const folded = fold(words);
  const range = RANGE.exec(folded);
  if (range) return rangeOf(range[1] ?? "", range[2] ?? "");
  const one = ONE.exec(folded)?.[1];
  if (one !== undefined) return { kind: "points", points: one };
  const share = SHARE.exec(folded)?.[1];
  return share === undefined ? undefined : { kind: "share", percent: share };
}

function worthAtStart(body: string): { readonly words: string; readonly worth: LevelWorth } | undefined {
  const folded = fold(body);
  const range = RANGE_START.exec(folded);
  if (range) return { words: body.slice(range[0].length), worth: rangeOf(range[1] ?? "", range[2] ?? "") };
  const one = ONE_START.exec(folded);
  return one
    ? { words: body.slice(one[0].length), worth: { kind: "points", points: one[1] ?? "0" } }
    : undefined;
}

function rangeOf(a: string, b: string): LevelWorth {
  const [low, high] = exact(a).compare(exact(b)) <= 0 ? [a, b] : [b, a];
  return { kind: "range", low, high };
}

function reading(
  levels: readonly LevelDraft[],
  rest: readonly string[],
  item: ItemFacts,
): RuleReading | undefined {
  const confirm: CompleteText[] = [];
  const said = levels.filter(({ worth }) => worth.kind !== "unsaid");
  if (said.length > 0 && said.length < levels.length) return undefined;
  if (said.length === 0) {
    if (levels.some(({ level }) => !("number" in level))) return undefined;
    confirm.push(ask("levels-even"));
  }
  return { rule: { kind: "levels", levels: scaled(levels, item, confirm) }, confirm, rest };
}

/** Points of a scale of their own (5 分制) as shares of full marks. */
function scaled(
  levels: readonly LevelDraft[],
  item: ItemFacts,
  confirm: CompleteText[],
): readonly LevelDraft[] {
  const points = levels.map(({ worth }) => (worth.kind === "points" ? exact(worth.points) : undefined));
  const most = points.reduce(
    (a, b) => (a === undefined || (b !== undefined && b.compare(a) > 0) ? b : a),
    undefined,
  );
  if (most === undefined || points.some((value) => value === undefined)) return levels;
  const full = exact(item.fullMarks);
  if (most.compare(0) <= 0 || most.compare(full) >= 0) return levels;
  const shares = points.map((value) => value && formatExact(value.div(most).mul(100)));
  if (shares.some((share) => share === undefined || share.includes("/"))) return levels;
  confirm.push(ask("levels-scaled", { most: formatExact(most) }));
  return levels.map((level, index) => ({
    ...level,
    worth: { kind: "share", percent: shares[index] ?? "0" },
  }));
}
