import type { Diagnostic, Severity } from "@scorecard/model";
import { CONFIGURABLE_ERRORS } from "./configurable-errors.ts";
import { LINT } from "./rules.ts";

/** A code whose severity can be set, and that a comment can suppress. */
export type LintCode = keyof typeof LINT | (typeof CONFIGURABLE_ERRORS)[number];

/** What can become of a rule: not said at all, a warning, or an error, which withholds the template. */
export type RuleSetting = "off" | "warn" | "error";

/** The rules that are set otherwise than usual. */
export type RuleSettings = { readonly [Code in LintCode]?: RuleSetting | undefined };

/** Every rule, in the order of the alphabet. */
export const LINT_RULES: readonly LintCode[] = [
  ...(Object.keys(LINT) as (keyof typeof LINT)[]),
  ...CONFIGURABLE_ERRORS,
].sort();

const BY_CODE: ReadonlySet<string> = new Set(LINT_RULES);

/** Whether a code is one of {@link LINT_RULES}. */
export function isLintCode(code: string): code is LintCode {
  return BY_CODE.has(code);
}

/** How severe a diagnostic is by the settings; `undefined` where it is not said. */
export function severityOf(
  { code, severity }: Pick<Diagnostic, "code" | "severity">,
  rules: RuleSettings,
): Severity | undefined {
  const setting = isLintCode(code) ? rules[code] : undefined;
  if (setting === undefined) return severity;
  return setting === "off" ? undefined : setting === "warn" ? "warning" : "error";
}

/** Diagnostics by the settings, without those that are off. */
export function asSet(diagnostics: readonly Diagnostic[], rules: RuleSettings): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = severityOf(diagnostic, rules);
    return severity === undefined ? [] : [{ ...diagnostic, severity }];
  });
}
