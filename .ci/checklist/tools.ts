import { spawnSync } from "node:child_process";

/** What a program printed, and how it ended. */
export interface Ended {
  readonly output: string;
  readonly code: number;
}

/** Runs a program to its end. @throws Error when it cannot be started. */
export function run(program: string, args: readonly string[]): Ended {
  const { stdout, stderr, status, error } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { output: `${stdout}${stderr}`, code: status ?? 1 };
}

/** The text of a file in the order of its content, without white space: wrapped lines are joined. */
export function textOf(file: string): string {
  return withoutSpaces(run("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"]).output);
}

export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u3000]/gu, "");
}

/** Its metadata by name, as pdfinfo tells them. */
export function infoOf(file: string): ReadonlyMap<string, string> {
  const lines = run("pdfinfo", [file]).output.split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([^:]+): *(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** All objects of a file with their streams' data left out, as text. */
export function objectsOf(file: string): string {
  return run("qpdf", ["--json", "--json-key=qpdf", file]).output;
}
