import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Compilation, createCompiler, type LibraryHost } from "../src/index.ts";

/*
 * Cases of wrong sources with what is said about them. A file of `diagnostics/` holds several cases:
 *
 *     === what the case shows | where it stands
 *     a line                       #! code another-code
 *     a line that takes no comment
 *     #^ code-of-the-line-above         (#^^ of the line above that)
 *
 * "where it stands" puts the lines into a sheet that is right but for them: in sheet, in section, in item; without
 * it the lines are the whole file, "in child" into one that changes the sheet called base. Lines without a mark expect nothing: every message of the case is listed.
 */

/** One case: its source, and the messages that are expected, as `line code`. */
export interface DiagnosticCase {
  readonly file: string;
  readonly name: string;
  readonly source: string;
  readonly expected: readonly string[];
  /** Lines that the frame puts before the case's own. */
  readonly offset: number;
}

const SHEET_HEAD = `评分表 t "表" {
评分人：自评、上级
结果：取上级
签字：被考核人`;
const ITEM_HEAD = `部分 s "部分" / "Section" 100% {
指标 i "指标" / "Item" 100% {`;

const FRAMES: { readonly [where: string]: readonly [string, string] } = {
  "": ["", ""],
  "in sheet": [`${SHEET_HEAD}\n`, "\n}"],
  "in section": [`${SHEET_HEAD}\n部分 s "部分" / "Section" 100% {\n`, "\n}\n}"],
  "in child": [`评分表 t "子表" 继承 "base" {\n`, "\n}"],
  "in item": [`${SHEET_HEAD}\n${ITEM_HEAD}\n`, "\n}\n}\n}"],
};

/** All cases of the folder. */
export function diagnosticCases(folder: string): readonly DiagnosticCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".scorecard"))
    .flatMap((file) => {
      const parts = readFileSync(join(folder, file), "utf8").split(/^=== /m).slice(1);
      return parts.map((part) => readCase(file, part));
    });
}

function readCase(file: string, part: string): DiagnosticCase {
  const end = part.indexOf("\n");
  const [name = "", where = ""] = part
    .slice(0, end)
    .split("|")
    .map((piece) => piece.trim());
  const frame = FRAMES[where];
  if (frame === undefined) throw new Error(`${file}: no frame called ${where}`);
  const lines = part
    .slice(end + 1)
    .trimEnd()
    .split("\n");
  const expected = lines.flatMap((line, index) => {
    const [, above = "", codes] = /#(\^+|!) ([a-z -]+)$/.exec(line) ?? [];
    return (codes ?? "")
      .split(" ")
      .filter(Boolean)
      .map((code) => `${above.startsWith("^") ? index + 1 - above.length : index + 1} ${code}`);
  });
  const [head, tail] = frame;
  return {
    file,
    name,
    source: head + lines.join("\n") + tail,
    expected,
    offset: head.split("\n").length - 1,
  };
}

/** The messages of a compilation in the form that cases list them in. */
export function said(compilation: Compilation, offset: number): readonly string[] {
  return compilation.diagnostics.map(
    ({ code, location }) => `${(location?.start.line ?? 0) - offset} ${code}`,
  );
}

/** Libraries from a table of texts; a name beginning with ../ leads outside. */
function hostOf(libraries: { readonly [name: string]: string }): LibraryHost {
  return {
    load(specifier) {
      if (specifier.startsWith("../")) return { kind: "outside" };
      const text = libraries[specifier];
      if (text === undefined)
        return { kind: "missing", tried: `${specifier}.scorecard`, candidates: Object.keys(libraries) };
      return { kind: "found", file: { path: `${specifier}.scorecard`, text } };
    },
  };
}

/** Compiles one text with the given libraries. */
export function compileText(text: string, libraries: { readonly [name: string]: string } = {}): Compilation {
  return createCompiler(hostOf(libraries)).compile({ path: "test.scorecard", text });
}

const TEMPLATES = new URL("../../../templates/", import.meta.url);

/** The text of a shipped template. */
export function shippedText(name: string): string {
  return readFileSync(new URL(`${name}.scorecard`, TEMPLATES), "utf8");
}

/** Compiles a text that may use the shipped competency library. */
export function compileShipped(text: string): Compilation {
  return compileText(text, { competencies: shippedText("competencies") });
}
