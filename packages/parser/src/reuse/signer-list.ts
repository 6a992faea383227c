import type { Phrase, Statement } from "../syntax/syntax-tree.ts";
import { headParts, isMeant, namesOf, signerNames, subjectOf } from "./tree.ts";

/** Whether a signature lists signers: 「签字：考核人、被考核人」. */
export function isSignerList(statement: Statement): boolean {
  const { key, text } = headParts(statement, "sign");
  return key === undefined && text === undefined;
}

/** The listed signers, each as it is written. */
export function listedSigners(list: Statement): readonly Phrase[] {
  return list.value ?? [];
}

/** A list says who signs: it takes the place of another list, and leaves what is said about those whom it names. */
export function withSignerList(statements: readonly Statement[], list: Statement): readonly Statement[] {
  const listed = listedSigners(list).map(({ terms }) => signerNames(terms));
  const isSign = (statement: Statement) => subjectOf(statement, "scorecard") === "sign";
  const stays = (statement: Statement) => {
    if (!isSign(statement)) return true;
    if (isSignerList(statement)) return false;
    const names = namesOf(statement, "sign");
    return listed.some((other) => isMeant(other, names) || isMeant(names, other));
  };
  const first = statements.findIndex(isSign);
  const at = first < 0 ? statements.length : first;
  return [...statements.slice(0, at), list, ...statements.slice(at)].filter(
    (statement) => statement === list || stays(statement),
  );
}
