import type { Input, Item } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Scope } from "../read/scope.ts";
import type { Span } from "../syntax/syntax-tree.ts";
import { placeholdersIn } from "./parameters.ts";

/** A library's item that leaves figures blank can be used where the sheet has the same parameters. */
export function checkLibraryParameters(
  item: Item,
  parameters: readonly Input[],
  { figures }: Scope,
  span: Span,
  context: Context,
): void {
  if (parameters.length === 0) return;
  const named = namesIn(item);
  for (const { key, name, value } of parameters) {
    if (!named.has(key)) continue;
    const own = figures.find((figure) => figure.key === key && figure.parameter);
    if (own === undefined) {
      context.problem("library-parameter-missing", { item: item.name, key, name }, span);
    } else if (unitOf(own.value) !== unitOf(value)) {
      context.problem("library-parameter-unit", { item: item.name, key, name }, span);
    }
  }
}

function unitOf(value: Input["value"]): string {
  return value.type === "number" ? `number ${value.unit?.id ?? ""}` : value.type;
}

/** What an item names: in bounds, in formulas, and between braces in its texts. */
function namesIn(item: Item): ReadonlySet<string> {
  const names = new Set<string>();
  JSON.stringify(item, (name, value: unknown) => {
    if (typeof value !== "string") return value;
    if (name === "parameter" || name === "key") names.add(value);
    for (const placeholder of placeholdersIn(value)) names.add(placeholder);
    return value;
  });
  return names;
}
