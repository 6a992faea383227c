import type { Phrase, Statement, Term } from "../syntax/syntax-tree.ts";
import { isMeant, type Names } from "./tree.ts";

/*
 * The items that a `use` names stand in its head, each perhaps with its weight: 「使用 command 30%、focus 来自 "…"」.
 */

/** A name in a `use`, and what follows it up to the next. */
interface UsedName {
  readonly names: Names;
  readonly name: Term;
  readonly weight: readonly Term[];
}

/** The names of the items that a `use` takes from its library. */
export function usedNames(use: Statement): readonly Names[] {
  return entries(use).map(({ names }) => names);
}

/** A `use` without one of its items; `undefined` when it was the only one. */
export function withoutUsed(use: Statement, meant: Names): Statement | undefined {
  const all = entries(use);
  const gone = all.filter(({ names }) => isMeant(meant, names));
  if (gone.length === all.length) return undefined;
  const terms = new Set(gone.flatMap(({ name, weight }) => [name, ...weight]));
  return withTerms(use, (phrase) => phrase.terms.filter((term) => !terms.has(term)));
}

/** A `use` in which one of its items has another weight. */
export function reweighted(use: Statement, meant: Names, weight: readonly Term[]): Statement {
  const changed = entries(use).filter(({ names }) => isMeant(meant, names));
  const old = new Set(changed.flatMap((entry) => entry.weight));
  const names = new Set(changed.map(({ name }) => name));
  return withTerms(use, (phrase) =>
    phrase.terms
      .filter((term) => !old.has(term))
      .flatMap((term) => (names.has(term) ? [term, ...weight] : [term])),
  );
}

function entries(use: Statement): readonly UsedName[] {
  const terms = use.head.flatMap((phrase) => phrase.terms).slice(1);
  const end = terms.findIndex((term) => term.type === "word" && isAfterNames(term.keywords));
  const listed = end < 0 ? terms : terms.slice(0, end);
  return listed.flatMap((term, index) => {
    const names = namesIn(term);
    if (names === undefined) return [];
    const rest = listed.slice(index + 1);
    const next = rest.findIndex((other) => namesIn(other) !== undefined);
    return [{ names, name: term, weight: next < 0 ? rest : rest.slice(0, next) }];
  });
}

function isAfterNames(keywords: readonly string[]): boolean {
  return keywords.includes("from") || keywords.includes("each");
}

/** Units are words too, and no names; so are the marks between numbers. */
function namesIn(term: Term): Names | undefined {
  switch (term.type) {
    case "text":
      return { printed: term.parts.map(({ value }) => value.trim()) };
    case "name":
      return { key: term.name, printed: [term.name] };
    case "word":
      return /^[A-Za-z_]/.test(term.word) && !isUnitWord(term.word)
        ? { key: term.word, printed: [] }
        : undefined;
    default:
      return undefined;
  }
}

function isUnitWord(word: string): boolean {
  return /^(?:percent|points?|pts?)$/.test(word);
}

/** What is left of a phrase; an empty one goes. */
function withTerms(use: Statement, keep: (phrase: Phrase) => readonly Term[]): Statement {
  const head = use.head.map((phrase) => ({ ...phrase, terms: keep(phrase) }));
  return { ...use, head: head.filter(({ terms }) => terms.length > 0) };
}
