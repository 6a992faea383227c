import { readdirSync, readFileSync } from "node:fs";
import type { LibraryHost, SourceFile } from "@scorecard/parser";

const TEMPLATES = new URL(
  ".",
  import.meta.resolve("@scorecard/templates/customer-service-director.scorecard"),
);
const ENDING = ".scorecard";

/** All shipped sheets and libraries, by name. */
export const SHIPPED_FILES: readonly SourceFile[] = readdirSync(TEMPLATES)
  .filter((name) => name.endsWith(ENDING))
  .map((path) => ({ path, text: readFileSync(new URL(path, TEMPLATES), "utf8") }));

/** Finds a shipped file by its name. */
export const SHIPPED_HOST: LibraryHost = {
  load(specifier) {
    const path = `${specifier}${ENDING}`;
    const file = SHIPPED_FILES.find((candidate) => candidate.path === path);
    return file ? { kind: "found", file } : { kind: "missing", tried: path, candidates: [] };
  },
};
