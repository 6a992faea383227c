import type { CodeAction as Offer } from "@scorecard/language-service";
import type { Language } from "@scorecard/model";
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Paths } from "../files/paths.ts";
import { toDiagnostic } from "./diagnostics.ts";
import type { Places } from "./places.ts";

const KINDS: { readonly [K in Offer["kind"]]: CodeActionKind } = {
  fix: CodeActionKind.QuickFix,
  suppress: CodeActionKind.QuickFix,
  "fix all": `${CodeActionKind.SourceFixAll}.scorecard`,
  rewrite: CodeActionKind.RefactorRewrite,
};

/** The kinds of what the server offers. */
export const ACTION_KINDS: CodeActionKind[] = [...new Set(Object.values(KINDS))];

/** What is offered, as editors show it. */
export function toCodeAction(offer: Offer, language: Language, places: Places, paths: Paths): CodeAction {
  const { title, kind, diagnostic, preferred, changes } = offer;
  return {
    title,
    kind: KINDS[kind],
    ...(preferred && { isPreferred: true }),
    ...(diagnostic && { diagnostics: [toDiagnostic(diagnostic, language, paths)] }),
    edit: places.workspaceEdit(changes),
  };
}

/** Whether an editor has asked for a kind, or for one that it is part of. */
export function isAskedFor({ kind = "" }: CodeAction, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}
