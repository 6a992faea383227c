import { type Diagnostic, fillMessage, LANGUAGES, type Language } from "@scorecard/model";
import { LINT_RULES } from "@scorecard/parser";
import type { Span } from "@scorecard/parser/syntax";
import type { FileAnalysis } from "../analysis/file-analysis.ts";
import { say } from "../explanations/explanation.ts";
import type { Document } from "../host.ts";
import { lineAt, overlaps } from "../tree/spans.ts";
import { pathAt } from "../tree/walk.ts";
import type { CodeAction, FileChanges, TextChange } from "../types.ts";
import { diagnose } from "./diagnose.ts";
import { formatChanges } from "./format.ts";
import type { Workbench } from "./workbench.ts";

/** What can be done about a stretch: fixes, suppressions with a reason, and changes of the whole file. */
export function actionsFor(document: Document, span: Span, bench: Workbench): readonly CodeAction[] {
  const analysis = bench.analyses.of(document);
  const all = diagnose(document, bench);
  const here = all.filter(({ location }) => {
    return location && overlaps({ start: location.start.offset, end: location.end.offset }, span);
  });
  return [
    ...here.flatMap((diagnostic) => fixOf(diagnostic, bench.language())),
    ...here.flatMap((diagnostic) => suppressionOf(diagnostic, analysis, bench)),
    ...fixAll(all, document, bench.language()),
    ...rewrites(document, analysis, bench.language()),
  ];
}

function fixOf(diagnostic: Diagnostic, language: Language): readonly CodeAction[] {
  const { fix } = diagnostic;
  if (fix === undefined) return [];
  return [
    {
      title: fix.title[language],
      kind: "fix",
      diagnostic,
      preferred: true,
      changes: changesOf([diagnostic]),
    },
  ];
}

function changesOf(diagnostics: readonly Diagnostic[]): FileChanges {
  const changes = new Map<string, TextChange[]>();
  for (const { fix } of diagnostics) {
    const edits = (fix?.edits ?? []).map(({ location: { file, start, end }, newText }) => {
      return { file, change: { start: start.offset, end: end.offset, newText } };
    });
    const collides = edits.some(({ file, change }) =>
      changes.get(file)?.some((other) => overlaps(other, change)),
    );
    if (collides) continue;
    for (const { file, change } of edits) changes.set(file, [...(changes.get(file) ?? []), change]);
  }
  return changes;
}

function fixAll(
  diagnostics: readonly Diagnostic[],
  { path }: Document,
  language: Language,
): readonly CodeAction[] {
  const safe = diagnostics.filter(
    ({ fix }) => fix?.safe && fix.edits.every(({ location }) => location.file === path),
  );
  if (safe.length === 0) return [];
  const title = fillMessage(TITLES.fixAll, { count: safe.length })[language];
  return [{ title, kind: "fix all", preferred: false, changes: changesOf(safe) }];
}

/** `# 忽略 band-gap：写明理由` at the end of the line, or above it where the line has a comment. */
function suppressionOf(
  diagnostic: Diagnostic,
  analysis: FileAnalysis,
  bench: Workbench,
): readonly CodeAction[] {
  const { code, location } = diagnostic;
  if (location === undefined || !LINT_RULES.some((rule) => rule === code)) return [];
  const vocabulary = bench.vocabulary(analysis);
  const comment = `${IGNORE[vocabulary]} ${code}${vocabulary === "en" ? ": " : "："}${REASON[vocabulary]}`;
  const { text, path } = analysis.file;
  const statement = pathAt(analysis.statements, location.start.offset).at(-1);
  const line = lineAt(text, statement?.start ?? location.start.offset);
  const isCommented = analysis.parsed.comments.some(({ start }) => line.start <= start && start <= line.end);
  const change = isCommented
    ? above(comment, line, text)
    : { start: line.end, end: line.end, newText: `  ${comment}` };
  const title = fillMessage(TITLES.suppress, { code })[bench.language()];
  return [{ title, kind: "suppress", diagnostic, preferred: false, changes: new Map([[path, [change]]]) }];
}

function above(comment: string, { start, end }: Span, text: string): TextChange {
  const indent = /^\s*/.exec(text.slice(start, end))?.[0] ?? "";
  return { start, end: start, newText: `${indent}${comment}\n` };
}

const IGNORE: { readonly [L in Language]: string } = {
  "zh-Hans": "# 忽略",
  "zh-Hant": "# 忽略",
  en: "# ignore",
};
const REASON = say("写明理由", "寫明理由", "say why");

/** The file in another vocabulary. */
function rewrites(
  document: Document,
  { vocabulary }: FileAnalysis,
  language: Language,
): readonly CodeAction[] {
  return LANGUAGES.filter((other) => other !== vocabulary).flatMap((keywords) => {
    const changes = formatChanges(document, { keywords });
    if (changes.length === 0) return [];
    const title = TITLES[keywords][language];
    return [
      { title, kind: "rewrite" as const, preferred: false, changes: new Map([[document.path, changes]]) },
    ];
  });
}

const TITLES = {
  fixAll: say(
    "改正全部 {count} 处可以放心改的",
    "改正全部 {count} 處可以放心改的",
    "Apply all {count} safe fixes",
  ),
  suppress: say(
    "忽略这一处（{code}），写明理由",
    "忽略這一處（{code}），寫明理由",
    "Ignore this one ({code}), with a reason",
  ),
  "zh-Hans": say("关键词改用简体", "關鍵字改用簡體", "Write keywords in Simplified Chinese"),
  "zh-Hant": say("关键词改用繁体", "關鍵字改用繁體", "Write keywords in Traditional Chinese"),
  en: say("关键词改用英文", "關鍵字改用英文", "Write keywords in English"),
} as const;
