import { firstText, LANGUAGES, type LocalizedText, type Signer, wordings } from "@scorecard/model";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { type Pieces, takeApart } from "../read/pieces.ts";
import { headSpan, type SortedStatements, sortStatements } from "../read/statements.ts";
import { type Keyed, withUniqueKeys } from "../read/unique-keys.ts";
import { keywordsOf, keywordText } from "../syntax/lexicon.ts";
import type { Phrase, Statement } from "../syntax/syntax-tree.ts";
import { keywordOfRun, takeOwnHanRun, textOfRun } from "./han-words.ts";

/** The signers that need no role of their own. */
const KNOWN_SIGNERS = {
  employee: { "zh-Hans": "被考核人", "zh-Hant": "受評人", en: "Employee" },
  assessor: { "zh-Hans": "考核人", "zh-Hant": "考核人", en: "Assessor" },
  supervisor: { "zh-Hans": "上级", "zh-Hant": "上級", en: "Supervisor" },
} as const;

type KnownSigner = keyof typeof KNOWN_SIGNERS;

const SIGNERS = ["employee", "assessor", "supervisor"] as const satisfies readonly KnownSigner[];

/**
 * `签字：考核人、被考核人` or `签字 "人力资源部" / "HR"，盖章 { 声明："…" ；意见："同意"、"有异议" }`, in the order of signing. What
 * is said about a signer whom a list names already is added there.
 */
export function readSigners(statements: readonly Statement[], context: Context): readonly Signer[] {
  const listed = new Map<string, Keyed<Signer>>();
  const written: Keyed<Signer>[] = [];
  for (const statement of statements) {
    for (const { signer, inList } of signersOf(statement, context)) {
      const keyed = { key: signer.key, span: headSpan(statement), value: signer };
      const place = inList ? undefined : listed.get(signer.key);
      if (place === undefined) written.push(keyed);
      else written[written.indexOf(place)] = { ...place, value: detailed(place.value, signer) };
      if (inList) listed.set(signer.key, keyed);
      else listed.delete(signer.key);
    }
  }
  return withUniqueKeys(written, context);
}

/** A listed signer with what is said about it; its role stays unless it is written anew in several languages. */
function detailed(listed: Signer, { role, ...details }: Signer): Signer {
  return { ...listed, ...details, role: wordings(role).length > 1 ? role : listed.role };
}

interface WrittenSigner {
  readonly signer: Signer;
  readonly inList: boolean;
}

type Details = Pick<Signer, "statement" | "opinions" | "seal">;

function signersOf(statement: Statement, context: Context): readonly WrittenSigner[] {
  const head = takeApart(statement.head, statement, context);
  head.keyword("sign");
  const details = readDetails(statement, head.keyword("seal") !== undefined, context);
  const phrases = statement.value ?? [];
  const several = phrases
    .map((phrase) => readSigner(phrase, details, context))
    .filter((signer) => signer !== undefined);
  if (head.left.length === 0) {
    if (phrases.length === 0) context.problem("signer-without-role", {}, headSpan(statement));
    return several.map((signer) => ({ signer, inList: true }));
  }
  const one = signerFrom(head, details, context);
  if (one === undefined) context.problem("signer-without-role", {}, headSpan(statement));
  head.finish();
  return [...(one ? [one] : []), ...several].map((signer) => ({ signer, inList: false }));
}

function readDetails(statement: Statement, sealed: boolean, context: Context): Details {
  const parts = sortStatements(
    statement.block?.statements ?? [],
    { owner: "sign", once: ["statement", "opinions", "seal"], many: [] },
    context,
  );
  const declared = readDeclaration(parts, context);
  const opinions = readOpinions(parts.one("opinions"), context);
  const seal = sealed || parts.one("seal") !== undefined;
  return {
    ...(declared && { statement: declared }),
    ...(opinions.length > 0 && { opinions }),
    ...(seal && { seal: true }),
  };
}

function readDeclaration(parts: SortedStatements, context: Context): LocalizedText | undefined {
  const written = parts.one("statement");
  if (written === undefined) return undefined;
  const value = contentsOf(written, "statement", context);
  const text = value.text();
  value.finish();
  if (text === undefined)
    context.problem("value-missing", { what: keywordText("statement") }, headSpan(written));
  return text;
}

/** `意见："同意" / "Agree"、"有异议" / "Object"` */
function readOpinions(statement: Statement | undefined, context: Context): readonly LocalizedText[] {
  if (statement === undefined) return [];
  const value = contentsOf(statement, "opinions", context);
  const opinions: LocalizedText[] = [];
  for (let text = value.text(); text !== undefined; text = value.text()) opinions.push(text);
  value.finish();
  if (opinions.length === 0)
    context.problem("value-missing", { what: keywordText("opinions") }, headSpan(statement));
  return opinions;
}

function readSigner(phrase: Phrase, details: Details, context: Context): Signer | undefined {
  const pieces = takeApart([phrase], phrase, context);
  const signer = signerFrom(pieces, details, context);
  if (signer === undefined) context.problem("signer-without-role", {}, phrase);
  else pieces.finish();
  return signer;
}

/** A known signer is the same whether as a word, 被考核人, or in quotes, "被考核人"; any other bare Chinese word is a role. */
function signerFrom(pieces: Pieces, details: Details, context: Context): Signer | undefined {
  const run = takeOwnHanRun(pieces.left);
  const said = run ? keywordOfRun(run, SIGNERS) : pieces.keyword(...SIGNERS);
  const id = said === undefined ? (run?.word ?? pieces.name()?.name) : undefined;
  const written = pieces.text() ?? (run && textOfRun(run, context));
  const known = said ?? (id === undefined && written ? knownSigner(written) : undefined);
  const role = written ?? (known && KNOWN_SIGNERS[known]);
  if (role === undefined) return undefined;
  return { key: known ?? id ?? firstText(role), role, ...details };
}

function knownSigner(role: LocalizedText): KnownSigner | undefined {
  const keywords = LANGUAGES.flatMap((language) => keywordsOf(role[language] ?? ""));
  return SIGNERS.find((known) => keywords.includes(known));
}
