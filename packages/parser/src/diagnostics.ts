import { type DiagnosticDefinition, defineCatalogue, type MessageParams } from "@scorecard/model";
import { CLOSING } from "./diagnostics/closing.ts";
import { EXPRESSIONS } from "./diagnostics/expressions.ts";
import { LIBRARIES } from "./diagnostics/libraries.ts";
import { REUSE } from "./diagnostics/reuse.ts";
import { SCORING } from "./diagnostics/scoring.ts";
import { SHAPE } from "./diagnostics/shape.ts";
import { SHEET } from "./diagnostics/sheet.ts";
import { WORDS } from "./diagnostics/words.ts";
import { LINT } from "./lint/rules.ts";
import { SUPPRESSION_ERRORS } from "./lint/suppression-errors.ts";

/** Everything the parser can say, by stable code. */
export const PARSER_CATALOGUE = {
  ...SHAPE,
  ...WORDS,
  ...SHEET,
  ...SCORING,
  ...EXPRESSIONS,
  ...LIBRARIES,
  ...REUSE,
  ...CLOSING,
  ...SUPPRESSION_ERRORS,
  ...LINT,
} as const satisfies { readonly [code: string]: DiagnosticDefinition };

/** A stable code of {@link PARSER_CATALOGUE}. */
export type ParserCode = keyof typeof PARSER_CATALOGUE;

/** The parameters of a code's message. */
export type ParamsOf<Code extends ParserCode> = MessageParams<
  (typeof PARSER_CATALOGUE)[Code]["message"]["en"]
>;

/** Makes a diagnostic of the catalogue. */
export const report = defineCatalogue(PARSER_CATALOGUE);
