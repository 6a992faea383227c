import { basename, join } from "node:path";
import type { Template } from "@scorecard/model";
import { type Compilation, createCompiler, type LibraryHost } from "@scorecard/parser";
import { SHEET_EXTENSION } from "../input/libraries.ts";
import type { World } from "../world.ts";

/** A score sheet that comes with the program. */
export interface ShippedSheet {
  readonly name: string;
  readonly template: Template;
  readonly text: string;
  /** The libraries it uses, by file name. */
  readonly libraries: readonly { readonly fileName: string; readonly text: string }[];
}

/** The shipped score sheets by name. Their files are ours: one that does not compile is a fault of the program. */
export function shippedSheets(world: World): readonly ShippedSheet[] {
  const { reader, templatesFolder } = world;
  const read = (fileName: string) => ({
    path: fileName,
    text: new TextDecoder().decode(reader.read(join(templatesFolder, fileName))),
  });
  const host: LibraryHost = {
    load: (specifier) => ({ kind: "found", file: read(`${specifier}${SHEET_EXTENSION}`) }),
  };
  const compiler = createCompiler(host);
  const names = reader.list(templatesFolder).filter((name) => name.endsWith(SHEET_EXTENSION));
  return [...names].sort().flatMap((fileName) => {
    const compiled = compiler.compile(read(fileName));
    return compiled.kind === "library" ? [] : [shippedSheet(fileName, compiled)];
  });
}

function shippedSheet(fileName: string, { template, files }: Compilation): ShippedSheet {
  const [sheet, ...libraries] = files;
  if (template === undefined || sheet === undefined)
    throw new Error(`the shipped ${fileName} does not compile`);
  return {
    name: basename(fileName, SHEET_EXTENSION),
    template,
    text: sheet.text,
    libraries: libraries.map(({ path, text }) => ({ fileName: path, text })),
  };
}
