import type { FontSet } from "./font-set.ts";

/**
 * The fonts of a set by the parts that they play, as they name themselves with their versions: so that a file can say in
 * which fonts it was set.
 */
export function fontNames(fonts: FontSet): { readonly [face: string]: string } {
  return Object.fromEntries(
    [...fonts].map(([id, { font }]) => [id, `${font.postscriptName} ${font.version}`]),
  );
}
