import type { Item, Template } from "@scorecard/model";
import type { SourceFile } from "@scorecard/parser";
import type { Statement } from "@scorecard/parser/syntax";
import type { Declaration } from "../../symbols/symbol.ts";
import type { Workbench } from "../workbench.ts";

/** The sheet that a file held when it last had no error. */
export function templateOf(file: SourceFile, { compilations }: Workbench): Template | undefined {
  return compilations.of(file).lastTemplates[0];
}

/** The same with the sheet's variants: first the one that a declaration stands in. */
function templatesFor(
  { owners }: Declaration,
  file: SourceFile,
  { compilations }: Workbench,
): readonly Template[] {
  const templates = compilations.of(file).lastTemplates;
  const variant = owners.find(({ kind }) => kind === "variant");
  const own = variant && templates.find(({ id }) => id.endsWith(`-${variant.key}`));
  return own ? [own, ...templates] : templates;
}

/** The compiled item of a declaration: of the sheet that is looked at, else of its own file, else as its library has it. */
export function itemOf(
  declaration: Declaration,
  own: SourceFile,
  now: SourceFile,
  bench: Workbench,
): Item | undefined {
  const sheets = now.path === own.path ? [now] : [now, own];
  for (const sheet of sheets) {
    for (const template of templatesFor(declaration, sheet, bench)) {
      const found = itemIn(template, declaration.key);
      if (found) return found;
    }
  }
  return declaration.owners[0]?.kind === "library" ? libraryItem(declaration, own, bench) : undefined;
}

function itemIn(template: Template | undefined, key: string): Item | undefined {
  const groups = template?.sections.flatMap((section) => section.groups) ?? [];
  const rows = groups.flatMap((group) => (group.rows && group.key === key ? [group.rows.prototype] : []));
  return groups.flatMap((group) => group.items).find((item) => item.key === key) ?? rows[0];
}

/** A library has no sheet of its own: its item is looked at in one that uses nothing else, out of 100. */
function libraryItem({ key, lead }: Declaration, { path }: SourceFile, bench: Workbench): Item | undefined {
  const [, folder = "", name = path] = /^(.*[/\\])?([^/\\]*)$/.exec(path) ?? [];
  const specifier = name.replace(/\.scorecard$/, "");
  if (/["\r\n]/.test(specifier + key)) return undefined;
  const weight = lead === "item" ? " 100%" : "";
  const full = lead === "item" ? "" : `item "·" 100% { judged: 0~100 points }\n`;
  const text = `scorecard x "x" { raters: self; result: self; section "x" 100% {\n${full}use "${key}"${weight} from "${specifier}"\n}}`;
  return itemIn(templateOf({ path: `${folder}item of ${name}`, text }, bench), key);
}

/** The declaration that a statement makes, if any. */
export function declarationOf(
  statement: Statement,
  declarations: readonly Declaration[],
): Declaration | undefined {
  return declarations.find((declaration) => declaration.statement === statement);
}
