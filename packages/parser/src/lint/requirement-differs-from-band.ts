import { type Bound, exact, type LocalizedText, parseExact, type Rule } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A requirement that includes its number over a best band that does not, or the other way round. */
export const REQUIREMENT_DIFFERS_FROM_BAND = {
  severity: "warning",
  message: {
    "zh-Hans":
      "要求与最高一档的说法不一致：一处包含界限（如：不低于、不超过），一处不包含（如：高于、低于）。请统一。",
    "zh-Hant":
      "要求與最高一檔的說法不一致：一處包含界限（如：不低於、不超過），一處不包含（如：高於、低於）。請統一。",
    en: "The requirement and the best band disagree: one includes the bound (at least, at most), the other does not (above, below). Say the same in both.",
  },
} as const;

type Side = "low" | "high";

/** How a requirement can speak of its number: words in front of it, words behind it, and whether they include it. */
const WORDS: readonly (readonly [Side, inclusive: boolean, before: string, after?: string])[] = [
  [
    "low",
    true,
    "不低于|不低於|不少于|不少於|至少|达到|達到|at least|not (?:be )?below|no less than|≥|>=",
    "及?以上|or more|or above",
  ],
  [
    "high",
    true,
    "不超过|不超過|不高于|不高於|不多于|不多於|最多|至多|at most|no more than|not (?:be )?above|≤|<=",
    "及?以下|以内|以內|or less|or below",
  ],
  ["low", false, "超过|超過|高于|高於|大于|大於|多于|多於|more than|above|exceed(?:s|ing)?|>"],
  ["high", false, "低于|低於|小于|小於|少于|少於|不足|不到|less than|below|under|<"],
];

const NUMBER = "(\\d+(?:\\.\\d+)?)";
/** Between a number and 以上 stands its unit: 3 个工作日以上. */
const UNIT = "\\s*(?:%|\\p{Script=Han}{1,4}?|[a-z]+)?\\s*";

interface Said {
  readonly side: Side;
  readonly inclusive: boolean;
  /** Its number; none where it speaks of something else: 不低于去年同期. */
  readonly number?: string | undefined;
}

/** The patterns of all ways to speak, in the order in which they are looked for. */
const PATTERNS = WORDS.flatMap(([side, inclusive, before, after]) => {
  const behind = after === undefined ? [] : [`${NUMBER}${UNIT}(?:${after})`];
  const patterns = [...behind, `(?:${before})\\s*${NUMBER}?`];
  return patterns.map((pattern) => ({ side, inclusive, pattern: new RegExp(pattern, "gu") }));
});

/** What a text says about bounds. Words that hold others (不超过) are taken out before those are looked for. */
function boundsIn(text: string): readonly Said[] {
  let rest = text.normalize("NFKC").toLowerCase();
  const found: Said[] = [];
  for (const { side, inclusive, pattern } of PATTERNS) {
    rest = rest.replaceAll(pattern, (_, number?: string) => {
      found.push({ side, inclusive, number });
      return " ";
    });
  }
  return found;
}

/** Only the best band's own number counts: 「每次会议不少于 2 人」 says nothing of a band from 90% on. */
export function checkRequirementWording(
  requirement: LocalizedText,
  rule: Rule,
  span: Span,
  context: Context,
): void {
  if (rule.kind !== "bands") return;
  const { low, high } = rule.bands[0]?.when ?? {};
  const texts = Object.values(requirement).filter((text) => text !== undefined);
  const isAboutAll = rule.measure.unit?.id === "%" && texts.every((text) => !/[0-9０-９]/.test(text));
  const differs = (side: Side, bound: Bound | undefined): boolean => {
    if (typeof bound?.value !== "string") return false;
    const written = bound.value;
    const value = exact(written);
    const isMeant = ({ number }: Said) =>
      number === undefined ? isAboutAll && value.equals(WHOLE) : parseExact(number)?.equals(value) === true;
    // However a number is written, 90.0 or 090, its plain form is a part of it.
    const own = texts
      .filter((text) => isAboutAll || text.normalize("NFKC").includes(written))
      .flatMap(boundsIn)
      .filter((one) => one.side === side && isMeant(one));
    return own.length > 0 && own.every(({ inclusive }) => inclusive !== bound.inclusive);
  };
  if (differs("low", low) || (low === undefined && differs("high", high)))
    context.problem("requirement-differs-from-band", {}, span);
}

/** 100% is what something is compared with: last year, the plan. */
const WHOLE = exact("100");
