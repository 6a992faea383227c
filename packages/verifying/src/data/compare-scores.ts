import {
  type CompleteText,
  canonicalJson,
  type Diagnostic,
  hasErrors,
  type Result,
  type Template,
} from "@scorecard/model";
import { report } from "../messages.ts";
import type { AttachedData, AttachedSheet } from "./attached-data.ts";
import { figuresOf } from "./figures.ts";
import { type ScoreAgain, scorerAgain } from "./score-again.ts";

/**
 * same: the attached reviews score to the attached results; differ: they do not; none: the sheets are blank;
 * not-checked: they could not be scored.
 */
export interface ScoreComparison {
  readonly verdict: "same" | "differ" | "none" | "not-checked";
  readonly diagnostics: readonly Diagnostic[];
}

/** Scores the attached reviews by the attached template, and compares with the attached results. */
export function compareScores({ template, sheets }: AttachedData): ScoreComparison {
  const filled = sheets.filter(({ scored }) => scored !== undefined);
  if (filled.length === 0) return { verdict: "none", diagnostics: [] };
  try {
    const scoreAgain = scorerAgain(template);
    const diagnostics = filled.flatMap((sheet) =>
      differencesOf(sheet, { template, scoreAgain, isAlone: sheets.length === 1 }),
    );
    return { verdict: hasErrors(diagnostics) ? "differ" : "same", diagnostics };
  } catch {
    // What a compiled template never does, a forged one may.
    return { verdict: "not-checked", diagnostics: [report("sheet-not-scorable", {})] };
  }
}

interface Scoring {
  readonly template: Template;
  readonly scoreAgain: ScoreAgain;
  /** Whether the file has one sheet only, so that nobody need be named. */
  readonly isAlone: boolean;
}

function differencesOf(
  { scored }: AttachedSheet,
  { template, scoreAgain, isAlone }: Scoring,
): readonly Diagnostic[] {
  if (scored === undefined) return [];
  const { review, result } = scored;
  const again = scoreAgain(review).result;
  const who = isAlone ? NOBODY : named(result);
  const [attached, own] = [figuresOf(result, template), figuresOf(again, template)];
  const keys = [...new Set([...attached.keys(), ...own.keys()])];
  const found = keys.flatMap((key) => {
    const [one, other] = [attached.get(key), own.get(key)];
    if (one?.value === other?.value) return [];
    const what = one?.words ?? other?.words ?? NOBODY;
    const values = { attached: one?.value ?? NONE, scored: other?.value ?? NONE };
    return [report("score-differs", { who, what, ...values })];
  });
  if (found.length > 0 || comparable(result, again) === comparable(again, result)) return found;
  return [report("result-differs", { who })];
}

const NONE = "—";
const NOBODY: CompleteText = { "zh-Hans": "", "zh-Hant": "", en: "" };

function named({ employee: { name, number } }: Result): CompleteText {
  return {
    "zh-Hans": `${name}（${number}）`,
    "zh-Hant": `${name}（${number}）`,
    en: `${name} (${number}): `,
  };
}

/** A result as text; between versions of the engine the way to the points may be told otherwise. */
function comparable(result: Result, other: Result): string {
  if (result.engine === other.engine) return canonicalJson(result);
  const text = canonicalJson({ ...result, engine: undefined });
  return canonicalJson(JSON.parse(text, (key, value) => (key === "trace" ? undefined : value)));
}
