import { type CompleteText, type Language, textIn, UNITS } from "@scorecard/model";
import { KEYWORDS, type Keyword } from "@scorecard/parser/syntax";
import { EXPLANATIONS } from "../../explanations/explanations.ts";
import type { Place } from "../../places/place.ts";
import { snippetFor } from "../../places/snippets.ts";
import type { Target } from "../../symbols/resolve.ts";
import type { CompletionItem, CompletionKind } from "../../types.ts";

/** A proposal before its place in the text is known. */
export interface Candidate extends Pick<CompletionItem, "label" | "kind" | "insertText" | "isSnippet"> {
  readonly detail?: string;
  /** Other words by which it is found. */
  readonly also: readonly string[];
}

/** A keyword that begins a statement, with what is usually written after it. */
export function statementCandidate(
  keyword: Keyword,
  place: Place,
  vocabulary: Language,
  language: Language,
): Candidate {
  return {
    ...keywordCandidate(keyword, vocabulary, language),
    kind: "statement",
    insertText: snippetFor(keyword, place, vocabulary),
    isSnippet: true,
  };
}

/** A keyword within a statement. */
export function keywordCandidate(keyword: Keyword, vocabulary: Language, language: Language): Candidate {
  const label = KEYWORDS[keyword][vocabulary][0];
  return {
    label,
    kind: "keyword",
    detail: EXPLANATIONS[keyword][language],
    insertText: label,
    isSnippet: false,
    also: [...KEYWORDS[keyword][vocabulary].slice(1), ...KEYWORDS[keyword].en],
  };
}

const COUNTED: CompleteText = { "zh-Hans": "单位", "zh-Hant": "單位", en: "unit" };

/** The units that the language knows, as they are written in a vocabulary. */
export function unitCandidates(vocabulary: Language, language: Language): readonly Candidate[] {
  return UNITS.flatMap(({ spellings, name }) => {
    const printed = textIn(name, vocabulary);
    const label = spellings.includes(printed)
      ? printed
      : spellings.find((spelling) => isIn(spelling, vocabulary));
    if (label === undefined) return [];
    return [
      {
        label,
        kind: "unit" as const,
        detail: COUNTED[language],
        insertText: label,
        isSnippet: false,
        also: spellings.filter((spelling) => spelling !== label),
      },
    ];
  });
}

function isIn(spelling: string, vocabulary: Language): boolean {
  return (vocabulary === "en") === /^[\x20-\x7e]+$/.test(spelling);
}

const KINDS: { readonly [K in Target["declaration"]["kind"]]?: CompletionKind } = {
  figure: "figure",
  item: "item",
  section: "item",
  group: "item",
  rater: "rater",
  grade: "grade",
};

/** A thing that has a name: by its id, or by its printed name in brackets. */
export function nameCandidate({ declaration }: Target, vocabulary: Language): Candidate {
  const { id, key, printed, kind } = declaration;
  const name = printedIn(declaration, vocabulary);
  const label = id ? key : kind === "rater" || kind === "grade" ? name : `[${key}]`;
  return {
    label,
    kind: KINDS[kind] ?? "figure",
    ...(name !== key && name !== label && { detail: name }),
    insertText: label,
    isSnippet: false,
    also: printed.map(({ value }) => value),
  };
}

/** A declaration's printed name: in Chinese or in English, as the language asks, else the other one. */
export function printedIn({ printed, key, kind, lead }: Target["declaration"], language: Language): string {
  if (kind === "rater" && lead && printed.length === 0) return KEYWORDS[lead][language][0];
  const isEnglish = (value: string) => !/\p{Script=Han}/u.test(value);
  const own = printed.find(({ value }) => isEnglish(value) === (language === "en"));
  return (own ?? printed[0])?.value.trim() ?? key;
}
