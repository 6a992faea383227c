import type { CompleteText } from "@scorecard/model";
import type { Keyword } from "@scorecard/parser/syntax";
import { CONDITION_WORDS } from "./conditions.ts";
import { PART_WORDS } from "./parts.ts";
import { RULE_WORDS } from "./rules.ts";
import { SHEET_WORDS } from "./sheet.ts";
import { VALUE_WORDS } from "./values.ts";

/** What each keyword means, in a line; the compiler asks for that of a new one here. */
export const EXPLANATIONS: { readonly [K in Keyword]: CompleteText } = {
  ...SHEET_WORDS,
  ...PART_WORDS,
  ...RULE_WORDS,
  ...CONDITION_WORDS,
  ...VALUE_WORDS,
};
