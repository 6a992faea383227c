import { readdirSync, readFileSync } from "node:fs";
import type { LibraryHost } from "../../src/index.ts";

const TEMPLATES = new URL("../../../../templates/", import.meta.url);
const ENDING = ".scorecard";

const TEXTS: ReadonlyMap<string, string> = new Map(
  readdirSync(TEMPLATES)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => [name.slice(0, -ENDING.length), readFileSync(new URL(name, TEMPLATES), "utf8")]),
);

/** The texts of all shipped sheets and libraries. */
export const REAL_FILES: readonly string[] = [...TEXTS.values()];

/** Finds every shipped file by its name. */
export const SHIPPED: LibraryHost = {
  load(specifier) {
    const text = TEXTS.get(specifier);
    const path = `${specifier}${ENDING}`;
    if (text === undefined) return { kind: "missing", tried: path, candidates: [...TEXTS.keys()] };
    return { kind: "found", file: { path, text } };
  },
};
