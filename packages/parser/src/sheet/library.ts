import { exact, type Input, type Item, type Veto } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { takeApart } from "../read/pieces.ts";
import { TOTAL_POINTS, withInputs } from "../read/scope.ts";
import { headSpan, type SortedStatements, sortStatements } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { HUNDRED } from "./full-marks.ts";
import { readInput } from "./inputs.ts";
import { type ItemKeyword, LIBRARY_SCOPE, readLibraryItem } from "./item.ts";
import { checkPlaceholders } from "./parameters.ts";
import { checkSyntaxVersion } from "./syntax-version.ts";
import { type FindLibrary, readLibraryUse } from "./use.ts";
import { readVeto, type VetoPlace, withOwnKeys } from "./vetoes.ts";

/** An item of a library, written out of 100, with its own vetoes. */
export interface LibraryItem {
  readonly item: Item;
  readonly vetoes: readonly Veto[];
}

/** What a library holds. */
export interface Library {
  readonly items: readonly LibraryItem[];
  /** Figures that its items leave blank; a sheet that uses these has the same. */
  readonly parameters: readonly Input[];
}

const ITEMS = ["item", "bonus", "penalty"] as const satisfies readonly ItemKeyword[];

/** `指标库 competencies "…" / "…" { 指标 … }` */
export function readLibrary(statement: Statement, findLibrary: FindLibrary, context: Context): Library {
  const head = takeApart(statement.head, statement, context);
  head.keyword("library");
  head.name();
  head.text();
  head.finish();
  const statements = statement.block?.statements ?? [];
  const parts = sortStatements(
    statements,
    { owner: "library", once: ["syntax", "version"], many: ["parameter", ...ITEMS, "use"] },
    context,
  );
  checkSyntaxVersion(parts.one("syntax"), context);
  const own = readParameters(parts, context);
  checkPlaceholders(statements, own, context);
  const placed = readItems(parts, own, findLibrary, context);
  if (placed.length === 0 && statements.length === 0) {
    context.problem("library-empty", {}, headSpan(statement));
  }
  const items = withUniqueKeys(
    placed.map(({ item, vetoes, span }) => ({ key: item.key, span, value: { item, vetoes } })),
    context,
  );
  const used = placed.flatMap(({ library }) => library?.parameters ?? []);
  const others = used.filter(({ key }) => !own.some((parameter) => parameter.key === key));
  return { items, parameters: [...own, ...others] };
}

function readParameters(parts: SortedStatements, context: Context): readonly Input[] {
  const written = parts.all("parameter").flatMap((statement) => {
    const input = readInput(statement, "parameter", context);
    return input ? [{ key: input.key, span: headSpan(statement), value: input }] : [];
  });
  return withUniqueKeys(written, context);
}

interface PlacedLibraryItem extends LibraryItem {
  readonly span: Span;
  /** The library that it was taken from in turn. */
  readonly library?: Library;
}

function readItems(
  parts: SortedStatements,
  parameters: readonly Input[],
  findLibrary: FindLibrary,
  context: Context,
): readonly PlacedLibraryItem[] {
  const scope = withInputs(LIBRARY_SCOPE, parameters);
  return parts.inOrder.flatMap(({ keyword, statement }): readonly PlacedLibraryItem[] => {
    if (keyword === "use") return readLibraryUse(statement, findLibrary, context);
    const kind = ITEMS.find((item) => item === keyword);
    const placed = kind && readLibraryItem(statement, kind, HUNDRED, scope, context);
    if (placed === undefined) return [];
    const { item, span } = placed;
    return [{ item, span, vetoes: readVetoes(placed.vetoes, item, context) }];
  });
}

/** An item's vetoes can name itself and the total; grades are looked up in the sheet that uses the item. */
function readVetoes(statements: readonly Statement[], item: Item, context: Context): readonly Veto[] {
  const fullMarks = exact(item.fullMarks);
  const place: VetoPlace = { points: { of: "item", key: item.key }, name: item.name, fullMarks };
  const total: VetoPlace = { ...TOTAL_POINTS, fullMarks: HUNDRED };
  const items = [{ key: item.key, name: item.name, fullMarks }];
  const scope = { place, items, sections: [], total, grades: undefined };
  return withOwnKeys(
    statements.flatMap((statement) => {
      const veto = readVeto(statement, scope, context);
      return veto ? [veto] : [];
    }),
  );
}
