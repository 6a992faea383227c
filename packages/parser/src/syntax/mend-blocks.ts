import type { Span, Statement } from "./syntax-tree.ts";

/*
 * A forgotten or doubled brace shifts everything after it into the wrong block. Authors indent by what they
 * mean, so where braces do not balance the indentation decides, and the rest of the file reads as meant.
 */

/** Statements in the blocks they were meant for, and the places where a brace is missing or too many. */
export interface MendedBlocks {
  readonly statements: readonly Statement[];
  readonly places: readonly Span[];
}

/** The indentation of a statement that begins its line; `undefined` for one that stands behind another. */
type Indent = (offset: number) => number | undefined;

/** Moves statements out of a block that they are not indented into: a closing brace is missing before them. */
export function mendMissingBraces(statements: readonly Statement[], indent: Indent): MendedBlocks {
  const places: Span[] = [];
  const release = (list: readonly Statement[]): Statement[] =>
    list.flatMap((statement) => {
      if (statement.block === undefined) return [statement];
      const inside = release(statement.block.statements);
      const depth = indent(statement.start);
      const cut = inside.findIndex((child) => isLess(indent(child.start), depth, true));
      if (cut < 0) return [withStatements(statement, inside)];
      const kept = inside.slice(0, cut);
      const end = kept.at(-1)?.end ?? statement.block.start + 1;
      places.push({ start: end, end });
      return [withStatements(statement, kept), ...inside.slice(cut)];
    });
  return { statements: release(statements), places };
}

function isLess(a: number | undefined, b: number | undefined, orEqual = false): boolean {
  return a !== undefined && b !== undefined && (a < b || (orEqual && a === b));
}

/** Moves statements into the block that they are indented into: a closing brace before them is one too many. */
export function mendExtraBraces(statements: readonly Statement[], indent: Indent): MendedBlocks {
  const places: Span[] = [];
  const adopt = (list: readonly Statement[]): Statement[] => {
    const kept: { readonly statement: Statement; readonly inside: Statement[] }[] = [];
    for (const statement of list) {
      const before = kept.at(-1);
      if (before?.statement.block && isLess(indent(before.statement.start), indent(statement.start))) {
        const { end } = before.statement.block;
        places.push({ start: end - 1, end });
        before.inside.push(statement);
      } else {
        kept.push({ statement, inside: [...(statement.block?.statements ?? [])] });
      }
    }
    return kept.map(({ statement, inside }) =>
      statement.block ? withStatements(statement, adopt(inside)) : statement,
    );
  };
  return { statements: adopt(statements), places };
}

function withStatements(statement: Statement, statements: readonly Statement[]): Statement {
  return statement.block ? { ...statement, block: { ...statement.block, statements } } : statement;
}
