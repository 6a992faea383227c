import { firstText, type LocalizedText, type Signer } from "@scorecard/model";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { takeApart } from "../read/pieces.ts";
import { headSpan, sortStatements } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Phrase, Statement } from "../syntax/syntax-tree.ts";

/** The signers that need no role of their own. */
const KNOWN_SIGNERS = {
  employee: { "zh-Hans": "被考核人", "zh-Hant": "受評人", en: "Employee" },
  assessor: { "zh-Hans": "考核人", "zh-Hant": "考核人", en: "Assessor" },
  supervisor: { "zh-Hans": "上级", "zh-Hant": "上級", en: "Supervisor" },
} as const;

/** `签字：考核人、被考核人` or `签字 "人力资源部" / "HR" { 声明："…" }`, in the order of signing. */
export function readSigners(statements: readonly Statement[], context: Context): readonly Signer[] {
  const written = statements.flatMap((statement) =>
    signersOf(statement, context).map((signer) => {
      return { key: signer.key, span: headSpan(statement), value: signer };
    }),
  );
  return withUniqueKeys(written, context);
}

function signersOf(statement: Statement, context: Context): readonly Signer[] {
  const declared = declaration(statement, context);
  const phrases = statement.value ?? [];
  const several = phrases
    .map((phrase) => readSigner(phrase, declared, context))
    .filter((signer) => signer !== undefined);
  const head = takeApart(statement.head, statement, context);
  head.keyword("sign");
  if (head.left.length === 0) {
    if (phrases.length === 0) context.problem("signer-without-role", {}, headSpan(statement));
    return several;
  }
  const one = signerFrom(head, declared);
  if (one === undefined) context.problem("signer-without-role", {}, headSpan(statement));
  head.finish();
  return one ? [one, ...several] : several;
}

function declaration(statement: Statement, context: Context): LocalizedText | undefined {
  if (statement.block === undefined) return undefined;
  const parts = sortStatements(
    statement.block.statements,
    { owner: "sign", once: ["statement"], many: [] },
    context,
  );
  const written = parts.one("statement");
  if (written === undefined) return undefined;
  const value = contentsOf(written, "statement", context);
  const text = value.text();
  value.finish();
  if (text === undefined)
    context.problem("value-missing", { what: keywordText("statement") }, headSpan(written));
  return text;
}

function readSigner(
  phrase: Phrase,
  declared: LocalizedText | undefined,
  context: Context,
): Signer | undefined {
  const pieces = takeApart([phrase], phrase, context);
  const signer = signerFrom(pieces, declared);
  if (signer === undefined) context.problem("signer-without-role", {}, phrase);
  else pieces.finish();
  return signer;
}

function signerFrom(
  pieces: ReturnType<typeof takeApart>,
  declared: LocalizedText | undefined,
): Signer | undefined {
  const known = pieces.keyword("employee", "assessor", "supervisor");
  const own = known ?? pieces.name()?.name;
  const role = pieces.text() ?? (known && KNOWN_SIGNERS[known]);
  if (role === undefined) return undefined;
  return { key: own ?? firstText(role), role, ...(declared && { statement: declared }) };
}
