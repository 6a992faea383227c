import type { Language } from "@scorecard/model";
import type { FileAnalysis } from "../analysis/file-analysis.ts";
import type { Document } from "../host.ts";
import type { Declaration, SymbolKind } from "../symbols/symbol.ts";
import { spanOf, within } from "../tree/spans.ts";
import type { OutlineEntry, OutlineKind } from "../types.ts";
import { weightText, writtenWeight } from "../weights/written-weight.ts";
import { printedIn } from "./completion/candidate.ts";
import type { Workbench } from "./workbench.ts";

/** The parts of a file as a tree. */
export function outlineOf(document: Document, bench: Workbench): readonly OutlineEntry[] {
  return entriesWithin(undefined, bench.analyses.of(document), bench.language());
}

function entriesWithin(
  owner: Declaration | undefined,
  analysis: FileAnalysis,
  language: Language,
): readonly OutlineEntry[] {
  return analysis.declarations
    .filter(({ owners, kind }) => owners.at(-1) === owner && kind !== "entry")
    .map((declaration) => ({
      name: printedIn(declaration, language) || "…",
      detail: detailOf(declaration),
      kind: KINDS[declaration.kind] ?? "other",
      span:
        declaration.kind === "rater"
          ? spanOf(declaration.place)
          : within(declaration.statement, analysis.file.text),
      selection: declaration.place,
      children: declaration.kind === "rater" ? [] : entriesWithin(declaration, analysis, language),
    }));
}

const KINDS: { readonly [K in SymbolKind]?: OutlineKind } = {
  sheet: "sheet",
  library: "library",
  section: "section",
  group: "group",
  item: "item",
  figure: "figure",
  rater: "rater",
  grade: "grade",
  variant: "variant",
  event: "event",
};

/** Its weight, where it has one. */
function detailOf({ lead, statement }: Declaration): string {
  const weight = lead && writtenWeight(statement, lead);
  return weight ? weightText(weight) : "";
}
