import { suggest } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { reworded } from "../read/rewording.ts";
import { headSpan } from "../read/statements.ts";
import { type Keyword, keywordText } from "../syntax/lexicon.ts";
import type { Phrase, Span, Statement } from "../syntax/syntax-tree.ts";
import { isSignerList, listedSigners } from "./signer-list.ts";
import {
  type Container,
  isMeant,
  isNamed,
  type Names,
  namesOf,
  replaced,
  sameSlot,
  signerNames,
  statementsWithin,
  subjectOf,
} from "./tree.ts";
import { usedNames, withoutUsed } from "./used-names.ts";

/** One thing that is taken away: 「指标 training」; without a name all of its kind, 「合格线」. */
export interface Removal extends Span {
  /** `undefined` where only a name is written. */
  readonly subject: Keyword | undefined;
  readonly names: Names | undefined;
}

/** `去掉 指标 training、部分 "加分"`, `去掉 合格线`: what a line takes away. */
export function removalsIn(statement: Statement, container: Container, context: Context): readonly Removal[] {
  const removals: Removal[] = [];
  let before: Keyword | undefined;
  for (const phrase of removedPhrases(statement)) {
    const single = { head: [phrase], start: phrase.start, end: phrase.end };
    const said = subjectOf(single, container);
    const subject = said ?? before;
    if (subject === undefined) {
      const bare = bareNames(phrase);
      if (bare) removals.push({ subject, names: bare, start: phrase.start, end: phrase.end });
      else context.problem("remove-unclear", {}, phrase);
      continue;
    }
    before = subject;
    const { key, printed } = removedNames(single, subject, said === undefined);
    const names = key !== undefined || printed.length > 0 ? { ...(key && { key }), printed } : undefined;
    removals.push({ subject, names, start: phrase.start, end: phrase.end });
  }
  if (removals.length === 0 && removedPhrases(statement).length === 0)
    context.problem("remove-unclear", {}, headSpan(statement));
  return removals;
}

/** `去掉 training`, `去掉 "培训"`: a name alone. */
function bareNames({ terms }: Phrase): Names | undefined {
  const [term, another] = terms;
  if (term === undefined || another !== undefined) return undefined;
  if (term.type === "text") return { printed: term.parts.map(({ value }) => value.trim()) };
  if (term.type === "name") return { key: term.name, printed: [term.name] };
  return term.type === "word" && term.keywords.length === 0 && /^[A-Za-z_]/.test(term.word)
    ? { key: term.word, printed: [] }
    : undefined;
}

/** The phrases after the word 去掉, with or without a colon between. */
function removedPhrases({ head, value }: Statement): readonly Phrase[] {
  const [first, ...others] = head;
  const terms = first?.terms.slice(1) ?? [];
  const [next] = terms;
  const own = first && next ? [{ terms, start: next.start, end: first.end }] : [];
  return [...own, ...others, ...(value ?? [])];
}

function removedNames(single: Statement, subject: Keyword, bare: boolean): Names {
  const terms = single.head[0]?.terms ?? [];
  const named = bare ? terms : terms.slice(1);
  if (subject === "sign") return signerNames(named);
  const names = namesOf(single, subject);
  const [word] = named;
  if (names.key !== undefined || word?.type !== "word" || !/^[A-Za-z_]/.test(word.word)) {
    return named.length === 0 ? { printed: [] } : names;
  }
  return { key: word.word, printed: names.printed };
}

/** Statements without what is taken away; what is not there is reported. */
export function withoutRemoved(
  statements: readonly Statement[],
  removal: Removal,
  container: Container,
  context: Context,
): readonly Statement[] {
  const { subject, names } = removal;
  if (subject === undefined) return withoutNamed(statements, removal, container, context);
  const within = statementsWithin(statements, container);
  const same = within.filter((found) => sameSlot(found.subject, subject));
  const gone = same.filter(
    (found) => names === undefined || isMeant(names, namesOf(found.statement, found.subject)),
  );
  const rest = gone.reduce((left, { statement }) => replaced(left, statement, [], removal), statements);
  const others = names ? withoutListed(rest, { ...removal, subject }, names, container) : rest;
  if (gone.length > 0 || others !== rest) return others;
  report(
    { ...removal, subject },
    same.map((found) => namesOf(found.statement, found.subject)),
    context,
  );
  return statements;
}

/** Without the only thing of a name, whatever it is; a name of several things, or of none, does not say what is meant. */
function withoutNamed(
  statements: readonly Statement[],
  removal: Removal,
  container: Container,
  context: Context,
): readonly Statement[] {
  const { names = { printed: [] } } = removal;
  const within = statementsWithin(statements, container);
  const called = within.filter(
    (found) => isNamed(found.subject) && isMeant(names, namesOf(found.statement, found.subject)),
  );
  const used = within.filter(
    (found) => found.subject === "use" && usedNames(found.statement).some((name) => isMeant(names, name)),
  );
  const [only, another] = [...called, ...used];
  if (only === undefined || another !== undefined) {
    context.problem("remove-unclear", {}, removal);
    return statements;
  }
  const subject = only.subject === "use" ? "item" : only.subject;
  return withoutRemoved(statements, { ...removal, subject }, container, context);
}

/** What stands in a list: a library's item in a `use`, a signer among signers. */
function withoutListed(
  statements: readonly Statement[],
  removal: Removal & { readonly subject: Keyword },
  names: Names,
  container: Container,
): readonly Statement[] {
  const { subject } = removal;
  return statementsWithin(statements, container).reduce((left, found) => {
    const { statement } = found;
    if (subject === "sign" && found.subject === "sign" && isSignerList(statement)) {
      const listed = listedSigners(statement);
      const value = listed.filter(({ terms }) => !isMeant(names, signerNames(terms)));
      if (value.length === listed.length) return left;
      return replaced(left, statement, value.length > 0 ? [{ ...statement, value }] : []);
    }
    if (!sameSlot(subject, "item") || found.subject !== "use") return left;
    if (!usedNames(statement).some((used) => isMeant(names, used))) return left;
    const use = usedNames(statement).length > 1 ? withoutUsed(statement, names) : undefined;
    return replaced(left, statement, use ? [use] : [], removal);
  }, statements);
}

function report(
  { subject, names, start, end }: Removal & { readonly subject: Keyword },
  known: readonly Names[],
  context: Context,
): void {
  const what = keywordText(subject);
  const name = names && (names.key ?? names.printed[0]);
  if (name === undefined || !isNamed(subject)) {
    context.problem("remove-absent", { what }, { start, end });
    return;
  }
  const candidates = known.flatMap(({ key, printed }) => [...(key === undefined ? [] : [key]), ...printed]);
  const meant = suggest(name, candidates);
  if (meant !== undefined) {
    const fix = reworded(name, meant, { start, end }, context);
    context.problem("remove-misspelt", { what, name, meant }, { start, end }, { fix });
  } else context.problem("remove-unknown", { what, name }, { start, end });
}
