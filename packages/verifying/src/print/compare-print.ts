import type { Diagnostic } from "@scorecard/model";
import { changesBehind, type LaterChanges } from "@scorecard/signing";
import type { AttachedData } from "../data/attached-data.ts";
import { type OpenedFile, openFile } from "../file/open-file.ts";
import type { Limits } from "../limits.ts";
import { report } from "../messages.ts";
import { comparePages, type PageComparison, type PrintDifference } from "./compare-pages.ts";
import type { RenderAgain } from "./render-again.ts";

/**
 * identical: byte for byte what the data make, apart from signatures and filled fields behind it; same-text: each page
 * says what the data say, while drawings and the shapes of letters were not compared; differs: some page says something
 * else; not-checked: it could not be compared.
 */
export interface PrintComparison {
  readonly verdict: "identical" | "same-text" | "differs" | "not-checked";
  readonly pages: number;
  readonly differences: readonly PrintDifference[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the file anew from its data, and compares it with what is there. */
export async function comparePrint(
  pdf: Uint8Array,
  file: OpenedFile,
  data: AttachedData,
  renderAgain: RenderAgain,
  limits: Limits,
): Promise<PrintComparison> {
  const nothing = { pages: file.pages, differences: [], diagnostics: [] };
  const notChecked = (code: "fonts-not-here" | "sheet-not-renderable") =>
    ({ ...nothing, verdict: "not-checked", diagnostics: [report(code, {})] }) as const;
  const made = await renderAgain(data).catch(() => "failed" as const);
  if (made === "failed") return notChecked("sheet-not-renderable");
  if (made === undefined) return notChecked("fonts-not-here");
  const behind = whatIsBehind(pdf, made.bytes);
  if (behind === "none" || behind === "signatures") return { ...nothing, verdict: "identical" };
  const expected = await openFile(made.bytes, limits);
  if ("failure" in expected) return notChecked("sheet-not-renderable");
  try {
    if (file.pages !== expected.pages) {
      const counts = { printed: file.pages, expected: expected.pages };
      return { ...nothing, verdict: "differs", diagnostics: [report("page-count-differs", counts)] };
    }
    return judged(behind === "filled", await compareAll(file, expected, limits));
  } finally {
    await expected.close();
  }
}

/** What was added behind the file as it was made; undefined where it does not begin with that. */
function whatIsBehind(pdf: Uint8Array, made: Uint8Array): LaterChanges["verdict"] | undefined {
  if (pdf.length < made.length || made.some((byte, at) => byte !== pdf[at])) return undefined;
  return pdf.length === made.length ? "none" : changesBehind(pdf, made.length).verdict;
}

async function compareAll(
  file: OpenedFile,
  expected: OpenedFile,
  limits: Limits,
): Promise<readonly PageComparison[]> {
  const compared: PageComparison[] = [];
  for (let page = 1; page <= file.pages; page += 1) {
    const printed = await file.page(page).catch(() => undefined);
    compared.push(
      printed === undefined
        ? { differences: [], diagnostics: [report("page-unreadable", { page })], filled: [] }
        : comparePages(printed, await expected.page(page), page, limits),
    );
  }
  return compared;
}

function judged(isOnlyFilled: boolean, compared: readonly PageComparison[]): PrintComparison {
  const wrong = compared.flatMap(({ diagnostics }) => diagnostics);
  const filled = [...new Set(compared.flatMap((page) => page.filled))];
  const notes = filled.length === 0 ? [] : [report("fields-filled", { fields: listed(filled) })];
  const shared = { pages: compared.length, differences: compared.flatMap(({ differences }) => differences) };
  if (wrong.length > 0) return { ...shared, verdict: "differs", diagnostics: [...wrong, ...notes] };
  if (isOnlyFilled) return { ...shared, verdict: "identical", diagnostics: notes };
  return { ...shared, verdict: "same-text", diagnostics: [report("text-compared-only", {}), ...notes] };
}

const MOST_LISTED = 10;

function listed(fields: readonly string[]): { readonly "zh-Hans": string; readonly en: string } {
  const some = fields.slice(0, MOST_LISTED);
  const more = fields.length > some.length ? "…" : "";
  return { "zh-Hans": `${some.join("、")}${more}`, en: `${some.join(", ")}${more}` };
}
