import { type Language, unitOf } from "@scorecard/model";
import type { SourceFile } from "@scorecard/parser";
import { KEYWORDS, type ParsedFile, parseFile, type Statement } from "@scorecard/parser/syntax";
import { declarationsIn } from "../symbols/declarations.ts";
import { referencesIn } from "../symbols/references.ts";
import type { Declaration, Reference } from "../symbols/symbol.ts";
import { forEachStatement, termsOf } from "../tree/walk.ts";

/** What is known of a file by itself. */
export interface FileAnalysis {
  readonly file: SourceFile;
  readonly parsed: ParsedFile;
  readonly statements: readonly Statement[];
  readonly declarations: readonly Declaration[];
  readonly references: readonly Reference[];
  /** The vocabulary that most of its keywords are in. */
  readonly vocabulary: Language;
}

/** Looks at a file by itself. */
function analyse(file: SourceFile): FileAnalysis {
  const parsed = parseFile(file);
  const { statements } = parsed;
  const declarations = declarationsIn(statements);
  return {
    file,
    parsed,
    statements,
    declarations,
    references: referencesIn(statements, declarations),
    vocabulary: vocabularyOf(statements, file.text),
  };
}

const SPELT: { readonly [L in Language]: ReadonlySet<string> } = {
  "zh-Hans": new Set(Object.values(KEYWORDS).flatMap((spellings) => [...spellings["zh-Hans"]])),
  "zh-Hant": new Set(Object.values(KEYWORDS).flatMap((spellings) => [...spellings["zh-Hant"]])),
  en: new Set(Object.values(KEYWORDS).flatMap((spellings) => [...spellings.en])),
};

function vocabularyOf(statements: readonly Statement[], text: string): Language {
  const votes = { en: 0, "zh-Hans": 0, "zh-Hant": 0 };
  forEachStatement(statements, (statement) => {
    for (const term of termsOf(statement)) {
      if (term.type !== "word" || term.keywords.length === 0 || unitOf(term.word)) continue;
      for (const language of ["en", "zh-Hans", "zh-Hant"] as const)
        if (SPELT[language].has(term.word.toLowerCase())) votes[language] += 1;
    }
  });
  if (votes.en > votes["zh-Hans"] && votes.en > votes["zh-Hant"]) return "en";
  if (votes["zh-Hant"] > votes["zh-Hans"]) return "zh-Hant";
  return votes["zh-Hans"] > 0 || /\p{Script=Han}/u.test(text) || text.trim() === "" ? "zh-Hans" : "en";
}

/** Looks at files, each text once. */
export interface FileAnalyses {
  of(file: SourceFile): FileAnalysis;
}

/** More files than an editor has open at a time, with what they use. */
const KEPT = 200;

/** Makes an empty collection; what has not been asked for longest is forgotten. */
export function fileAnalyses(): FileAnalyses {
  const known = new Map<string, FileAnalysis>();
  return {
    of(file) {
      const kept = known.get(file.path);
      const fresh = kept?.file.text === file.text ? kept : analyse(file);
      known.delete(file.path);
      known.set(file.path, fresh);
      const [oldest] = known.keys();
      if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
      return fresh;
    },
  };
}
