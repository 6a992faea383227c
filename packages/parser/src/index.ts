export type { Compilation, Compiler, LibraryHost, LoadedLibrary } from "./compile.ts";
export { createCompiler } from "./compile.ts";
export type { AppliedDefault } from "./read/context.ts";
export type { SourceFile } from "./source-file.ts";
