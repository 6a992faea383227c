import { type Diagnostic, exact, type Item, type PeriodKind } from "@scorecard/model";
import { openContext } from "../src/read/context.ts";
import { openScope, withInputs } from "../src/read/scope.ts";
import { readInput } from "../src/sheet/inputs.ts";
import { readItem } from "../src/sheet/item.ts";
import { parseFile } from "../src/syntax/parse.ts";
import type { Statement } from "../src/syntax/syntax-tree.ts";

/** An item that was read by itself, and all that was said about it. */
export interface ReadItem {
  readonly item: Item | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const SHEET_KEYWORDS = ["input", "outside", "parameter"] as const;
const ITEM_KEYWORDS = ["item", "bonus", "penalty"] as const;

function keywordIn<K extends string>(statement: Statement, keywords: readonly K[]): K | undefined {
  const word = statement.head[0]?.terms[0];
  if (word?.type !== "word") return undefined;
  return keywords.find((keyword) => word.keywords.some((candidate) => candidate === keyword));
}

/**
 * Reads inputs and one item (指标, 加分项, 扣分项) as they stand in a section of 100 points.
 * @param periods what the sheet is used for; monthly unless said.
 */
export function readItemText(text: string, periods: readonly PeriodKind[] = ["month"]): ReadItem {
  const parsed = parseFile({ path: "test.scorecard", text });
  const context = openContext(parsed);
  let scope = openScope(periods);
  let item: Item | undefined;
  for (const statement of parsed.statements) {
    const declared = keywordIn(statement, SHEET_KEYWORDS);
    const keyword = keywordIn(statement, ITEM_KEYWORDS);
    if (declared) {
      const input = readInput(statement, declared, context);
      if (input) scope = withInputs(scope, [input]);
    } else if (keyword) {
      const frame = { sectionMarks: exact("100"), weighted: false, scope };
      item = readItem(statement, keyword, frame, context)?.item;
    } else {
      throw new Error(`neither an input nor an item: ${text.slice(statement.start, statement.end)}`);
    }
  }
  return { item, diagnostics: context.diagnostics };
}
