export { applyFixes } from "./apply-fixes.ts";
export type { Compilation, Compiler, CompilerOptions } from "./compile.ts";
export { createCompiler } from "./compile.ts";
export { type FormatOptions, formatSource } from "./format/format-source.ts";
export type { LibraryHost, LoadedLibrary } from "./library-host.ts";
export {
  isLintCode,
  LINT_RULES,
  type LintCode,
  type RuleSetting,
  type RuleSettings,
} from "./lint/severities.ts";
export type { AppliedDefault } from "./read/context.ts";
export type { SourceFile } from "./source-file.ts";
