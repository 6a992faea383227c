import type { Language } from "@scorecard/model";
import { KEYWORDS, type Keyword } from "@scorecard/parser/syntax";
import { EXPLANATIONS } from "../explanations/explanations.ts";
import { snippetFor } from "./snippets.ts";

/** A snippet for an editor that has no server. */
export interface StatementSnippet {
  readonly keyword: Keyword;
  /** What is typed for it. */
  readonly prefix: string;
  /** What it means, in the language of its words. */
  readonly description: string;
  readonly body: string;
}

/** The statements that are more than a word and a colon. */
const WORTH_A_SNIPPET = [
  ...([
    "scorecard",
    "library",
    "section",
    "group",
    "item",
    "bonus",
    "penalty",
    "rows",
    "use",
    "variant",
  ] as const),
  ...(["bands", "levels", "deduct", "add", "signed", "checklist", "yesNo", "judged", "offTarget"] as const),
  ...(["proportional", "interpolate", "grades", "passMark", "veto", "measure", "input", "outside"] as const),
  ...(["parameter", "adjustment", "difference", "rounding", "field", "sign"] as const),
] as const satisfies readonly Keyword[];

/** The snippets of a vocabulary. */
export function allSnippets(vocabulary: Language): readonly StatementSnippet[] {
  return WORTH_A_SNIPPET.map((keyword) => ({
    keyword,
    prefix: KEYWORDS[keyword][vocabulary][0],
    description: EXPLANATIONS[keyword][vocabulary],
    body: snippetFor(
      keyword,
      keyword === "scorecard" || keyword === "library" ? "file" : "sheet",
      vocabulary,
    ),
  }));
}
