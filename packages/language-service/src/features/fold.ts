import type { Span } from "@scorecard/parser/syntax";
import type { Document } from "../host.ts";
import { within } from "../tree/spans.ts";
import { forEachStatement } from "../tree/walk.ts";
import type { Fold } from "../types.ts";
import type { Workbench } from "./workbench.ts";

/** The blocks, and the comments over several lines, that can be folded away. */
export function foldsIn(document: Document, bench: Workbench): readonly Fold[] {
  const { statements, parsed } = bench.analyses.of(document);
  const alone = parsed.comments.filter(({ start }) => parsed.lines.indentAt(start) !== undefined);
  const folds: Fold[] = [];
  const line = (offset: number) => parsed.lines.position(offset).line;
  forEachStatement(statements, ({ block }) => {
    if (block && line(block.start) < line(block.end))
      folds.push({ kind: "block", ...within(block, document.text) });
  });
  for (const run of runsOf(alone, document.text)) folds.push({ kind: "comment", ...run });
  return folds.sort((a, b) => a.start - b.start);
}

/** Comments on lines that follow each other, with nothing else between them. */
function runsOf(comments: readonly Span[], text: string): readonly Span[] {
  const runs: { start: number; end: number; lines: number }[] = [];
  for (const { start, end } of comments) {
    const last = runs.at(-1);
    if (last && /^[ \t\u3000]*(?:\r\n|\n|\r)[ \t\u3000]*$/.test(text.slice(last.end, start))) {
      last.end = end;
      last.lines += 1;
    } else runs.push({ start, end, lines: 1 });
  }
  return runs.filter(({ lines }) => lines > 1).map(({ start, end }) => ({ start, end }));
}
