import { CONTENT_RULES } from "./content-rules.ts";
import { DOCUMENT_RULES } from "./document-rules.ts";
import { ELEMENT_RULES } from "./element-rules.ts";
import type { AccessRule } from "./rule.ts";

/** Everything that is asked of a file. */
export const RULES: readonly AccessRule[] = [...CONTENT_RULES, ...ELEMENT_RULES, ...DOCUMENT_RULES];
