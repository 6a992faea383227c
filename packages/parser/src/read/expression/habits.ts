import { unitOf } from "@scorecard/model";
import type { Keyword } from "../../syntax/lexicon.ts";
import { keywordText } from "../../syntax/lexicon.ts";
import type { Phrase, Span, Term } from "../../syntax/syntax-tree.ts";
import type { Context, Replacement } from "../context.ts";
import { figureNamed, type Scope } from "../scope.ts";

/*
 * What comes into formulas from spreadsheets and from ordinary sentences, and what is written for it here.
 */

/** `=a/b`, `得分 = a ÷ b`: a formula stands alone. What stands behind the sign is read on. */
export function withoutEquals(
  [first, ...others]: readonly Phrase[],
  scope: Scope,
  context: Context,
): readonly Phrase[] {
  if (first === undefined) return others;
  const at = first.terms.findIndex((term) => term.type === "mark");
  const sign = first.terms[at];
  const terms = first.terms.slice(at + 1);
  const [next] = terms;
  const isEquals = sign?.type === "mark" && sign.mark === "=";
  if (!isEquals || next === undefined || !first.terms.slice(0, at).every((term) => isMereName(term, scope)))
    return [first, ...others];
  const span = { start: first.start, end: sign.end };
  const fix = [{ span: { start: first.start, end: next.start }, newText: "" }];
  context.problem("formula-with-equals", { written: context.written(span) }, span, { fix });
  return [{ ...first, terms, start: next.start }, ...others];
}

function isMereName(term: Term, scope: Scope): boolean {
  if (term.type === "word") return figureNamed(scope, term.word) === undefined;
  return term.type === "name" && figureNamed(scope, term.name) === undefined;
}

/** A percent sign at the end of what gives points. */
export function reportPercentSign({ terms }: Phrase, context: Context): boolean {
  const sign = terms.at(-1);
  if (sign?.type !== "word" || unitOf(sign.word)?.id !== "%") return false;
  const before = terms.at(-2) ?? sign;
  context.problem("percent-sign-stray", {}, sign, {
    fix: [{ span: { start: before.end, end: sign.end }, newText: "" }],
  });
  return true;
}

/** `当 n > 3 时 0，否则 100`: a choice is a call. */
export function reportSentence(phrases: readonly Phrase[], context: Context): boolean {
  const [first] = phrases;
  const [word, next] = first?.terms ?? [];
  const last = phrases.at(-1);
  if (first === undefined || last === undefined || !says(word, "when") || next?.type === "parenthesis")
    return false;
  const span = { start: first.start, end: last.end };
  context.problem("when-without-parentheses", {}, span, { fix: asCall(phrases, span, context) });
  return true;
}

/** 时 between a condition and what follows from it. */
const THEN = /^(?:时|時|则|則|那么|那麼|then)$/i;

/** Whether a word ends a condition: 当 n > 3 时. */
export function endsCondition(term: Term | undefined): boolean {
  return term?.type === "word" && THEN.test(term.word);
}

function asCall(
  [first, ...others]: readonly Phrase[],
  span: Span,
  context: Context,
): readonly Replacement[] | undefined {
  const [, ...terms] = first?.terms ?? [];
  const at = terms.findIndex(endsCondition);
  const test = at < 0 ? terms : terms.slice(0, at);
  const behind = at < 0 ? [] : terms.slice(at + 1);
  const rest = others.map((phrase) =>
    endsCondition(phrase.terms[0]) ? phrase.terms.slice(1) : phrase.terms,
  );
  const [whenTrue, otherwise, another] = behind.length > 0 ? [behind, ...rest] : rest;
  if (whenTrue === undefined || otherwise === undefined || another !== undefined) return undefined;
  if (!says(otherwise[0], "otherwise")) return undefined;
  const parts = [test, withoutEarns(whenTrue), withoutEarns(otherwise.slice(1))];
  const written = parts.map((part) => writtenOf(part, context));
  if (written.includes("")) return undefined;
  const word = keywordText("when")[context.vocabulary];
  return [{ span, newText: `${word}(${written.join(", ")})` }];
}

function withoutEarns(terms: readonly Term[]): readonly Term[] {
  return says(terms[0], "earns") ? terms.slice(1) : terms;
}

function writtenOf(terms: readonly Term[], context: Context): string {
  const [first] = terms;
  const last = terms.at(-1);
  return first && last ? context.written({ start: first.start, end: last.end }) : "";
}

function says(term: Term | undefined, keyword: Keyword): boolean {
  return term?.type === "word" && term.keywords.includes(keyword);
}
