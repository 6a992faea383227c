import { headSpan } from "../read/statements.ts";
import { type Keyword, keywordText } from "../syntax/lexicon.ts";
import type { Statement, TextTerm, WordTerm } from "../syntax/syntax-tree.ts";

/*
 * Bonuses and penalties that stand in the sheet itself, as they do below the table on paper. They make a section of
 * their own without a weight.
 */

type Extra = "bonus" | "penalty";

const NAMES = {
  bonus: keywordText("bonus"),
  penalty: keywordText("penalty"),
  "bonus-and-penalty": { "zh-Hans": "加减分", "zh-Hant": "加減分", en: "Bonus and penalty" },
} as const;

/** Which of the two a statement is, if it is one. */
export function extraIn({ head }: Statement): Extra | undefined {
  const word = head[0]?.terms[0];
  if (word?.type !== "word") return undefined;
  return (["bonus", "penalty"] as const).find((extra) => word.keywords.includes(extra));
}

/** A sheet's statements with those that follow each other in a section at their place. */
export function withSectionsOfExtras(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(extraIn)) return statements;
  const taken = new Set(statements.flatMap(wordsInHead));
  const placed: Statement[] = [];
  let run: Statement[] = [];
  const close = () => {
    const section = sectionOf(run, taken);
    if (section) placed.push(section);
    run = [];
  };
  for (const statement of statements) {
    if (extraIn(statement)) run.push(statement);
    else {
      close();
      placed.push(statement);
    }
  }
  close();
  return placed;
}

function sectionOf(extras: readonly Statement[], taken: Set<string>): Statement | undefined {
  const [first] = extras;
  const last = extras.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const kinds = new Set(extras.map(extraIn));
  const kind = kinds.size > 1 ? "bonus-and-penalty" : (extraIn(first) ?? "bonus");
  const span = headSpan(first);
  const name = freeKey(kind, taken);
  const text: TextTerm = { type: "text", parts: partsOf(NAMES[kind], span), ...span };
  const terms = [sectionWord(span), { type: "name", name, ...span } as const, text];
  const whole = { start: first.start, end: last.end };
  return { head: [{ terms, ...span }], block: { statements: extras, ...whole }, ...whole };
}

function sectionWord(span: { start: number; end: number }): WordTerm {
  const keywords: readonly Keyword[] = ["section"];
  return { type: "word", word: keywordText("section")["zh-Hans"], keywords, ...span };
}

function partsOf(name: (typeof NAMES)[keyof typeof NAMES], span: { start: number; end: number }) {
  const english = name.en.charAt(0).toUpperCase() + name.en.slice(1);
  return [
    { value: name["zh-Hans"], tag: "zh-Hans", ...span },
    { value: name["zh-Hant"], tag: "zh-Hant", ...span },
    { value: english, tag: "en", ...span },
  ] as const;
}

/** A key that no section has: reviews and formulas name the section by it. */
function freeKey(kind: string, taken: Set<string>): string {
  let key = kind;
  for (let count = 2; taken.has(key); count += 1) key = `${kind}-${count}`;
  taken.add(key);
  return key;
}

function wordsInHead({ head }: Statement): readonly string[] {
  const [, ...terms] = head[0]?.terms ?? [];
  return terms.flatMap((term) => (term.type === "word" ? term.word : term.type === "name" ? term.name : []));
}
