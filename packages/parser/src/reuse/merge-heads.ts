import type { Keyword } from "../syntax/lexicon.ts";
import type { Phrase, Statement, Term } from "../syntax/syntax-tree.ts";
import { type HeadParts, headParts } from "./tree.ts";

/*
 * A changed head says only what changes: 「指标 revenue 40%」 keeps the printed name, and what else the head says.
 */

/** A statement as it reads after a change; its block is the change's, or what was there. */
export function mergedStatement(
  old: Statement,
  oldSubject: Keyword,
  change: Statement,
  subject: Keyword,
): Statement {
  const value = change.value ?? (change.block && old.value ? undefined : old.value);
  const block = change.block ?? (change.value && old.block ? undefined : old.block);
  return {
    head: mergedHead(old, oldSubject, change, subject),
    start: change.start,
    end: change.end,
    ...(value && { value }),
    ...(block && { block }),
  };
}

function mergedHead(
  old: Statement,
  oldSubject: Keyword,
  change: Statement,
  subject: Keyword,
): readonly Phrase[] {
  if (subject === "difference") return change.head;
  const before = withoutLines(headParts(old, oldSubject), keywordsInBlock(change));
  const after = headParts(change, subject);
  const renamed = after.key !== undefined && after.text !== undefined;
  // A signer is called by a word of the language, which then stands in the place of an id.
  const key = before.key ?? (subject === "sign" ? after.key : undefined);
  const text = renamed ? after.text : (before.text ?? after.text);
  const rest = after.rest.length > 0 ? after.rest : before.rest;
  const terms = [...after.keyword, ...(key ? [key] : []), ...(text ? [text] : []), ...rest];
  const [place] = change.head;
  const span = { start: place?.start ?? change.start, end: change.head.at(-1)?.end ?? change.end };
  // The phrases lie where the change is written, so that messages about the whole point there.
  const attributes = mergedAttributes(before.attributes, after.attributes);
  return [{ terms, ...span }, ...attributes.map((phrase) => ({ ...phrase, ...span }))];
}

function mergedAttributes(old: readonly Phrase[], changed: readonly Phrase[]): readonly Phrase[] {
  const replaced = new Set(changed.map(attributeOf));
  return [...old.filter((phrase) => !replaced.has(attributeOf(phrase))), ...changed];
}

/** What an attribute is about: its first keyword; without one, its own words. */
function attributeOf({ terms }: Phrase): string {
  const [first] = terms;
  if (first?.type === "word" && first.keywords[0] !== undefined) return first.keywords[0];
  return first?.type === "number" ? "weight" : JSON.stringify(terms);
}

/** A line in a changed block takes the place of the same in the old head: 「权重：20%」 of a weight. */
function withoutLines(head: HeadParts, lines: ReadonlySet<Keyword>): HeadParts {
  const said = (terms: readonly Term[]) =>
    terms.some((term) =>
      term.type === "number"
        ? lines.has("weight")
        : term.type === "word" && term.keywords.some((word) => lines.has(word)),
    );
  return {
    ...head,
    rest: said(head.rest) ? [] : head.rest,
    attributes: head.attributes.filter(({ terms }) => !said(terms.slice(0, 1))),
  };
}

function keywordsInBlock({ block }: Statement): ReadonlySet<Keyword> {
  const words = block?.statements.flatMap(({ head }) => head[0]?.terms[0] ?? []) ?? [];
  return new Set(words.flatMap((word) => (word.type === "word" ? word.keywords : [])));
}

/** The keywords that a head says as attributes; lines of the old block that say the same are left out. */
export function attributesSaid(change: Statement, subject: Keyword): ReadonlySet<Keyword> {
  const { rest, attributes } = headParts(change, subject);
  const terms = [...rest, ...attributes.flatMap((phrase) => phrase.terms.slice(0, 1))];
  const keywords = terms.flatMap((term) => (term.type === "word" ? term.keywords : []));
  return new Set<Keyword>([...keywords, ...(rest[0]?.type === "number" ? (["weight"] as const) : [])]);
}
