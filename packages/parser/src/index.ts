export type { Compilation, Compiler } from "./compile.ts";
export { createCompiler } from "./compile.ts";
export type { LibraryHost, LoadedLibrary } from "./library-host.ts";
export type { AppliedDefault } from "./read/context.ts";
export type { SourceFile } from "./source-file.ts";
