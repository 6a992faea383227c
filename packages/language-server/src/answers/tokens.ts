import type { Token } from "@scorecard/language-service";
import { type SemanticTokens, SemanticTokensBuilder } from "vscode-languageserver";
import { tokenNumber } from "./kinds.ts";
import type { Places } from "./places.ts";

/** Coloured words as editors take them: each by its distance from the one before. */
export function toSemanticTokens(tokens: readonly Token[], name: string, places: Places): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, kind, declares } of tokens) {
    const { line, character } = places.range({ start, end }, name).start;
    builder.push(line, character, end - start, tokenNumber(kind), declares ? 1 : 0);
  }
  return builder.build();
}
