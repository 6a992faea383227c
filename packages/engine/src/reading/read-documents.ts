import type { Diagnostic } from "@scorecard/model";
import { Composer, type CST, Parser } from "yaml";
import { report } from "./messages.ts";
import { repairSigns } from "./repair.ts";
import type { SourceText } from "./source-text.ts";
import { type SyntaxFindings, walkSyntax } from "./syntax-walk.ts";
import { type Tree, treeOf } from "./tree.ts";
import { describeProblems } from "./yaml-problems.ts";

// "failsafe": every scalar stays the text it was written as, so that no number, date or yes is read by YAML's rules.
const OPTIONS = {
  version: "1.2",
  schema: "failsafe",
  strict: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

const CLOSING: { readonly [sign: string]: string } = { "[": "]", "{": "}" };

/**
 * Reads the documents of a YAML or JSON text as trees. A document whose syntax is broken is reported and left out.
 */
export function readDocuments(source: SourceText, diagnostics: Diagnostic[]): readonly Tree[] {
  const tokens = parse(source.text);
  const findings = walkSyntax(tokens);
  const found = describeFindings(findings, source);
  diagnostics.push(...found);
  if (findings.tooDeep !== undefined || findings.unclosed.length > 0) return [];
  const repaired = repairSigns(source.text, findings.wrongSigns);
  const repairedTokens = findings.wrongSigns.length > 0 ? parse(repaired.text) : tokens;
  const reading = { source, originalOffset: repaired.originalOffset, diagnostics };
  const trees: Tree[] = [];
  for (const document of new Composer(OPTIONS).compose(repairedTokens, true, repaired.text.length)) {
    const warnings = document.warnings.filter(({ code }) => code !== "BAD_DIRECTIVE");
    const problems = [...document.errors, ...warnings];
    diagnostics.push(...describeProblems(problems, source, repaired.originalOffset));
    if (problems.length > 0) continue;
    const [start, end] = document.range ?? [0, 0];
    trees.push(treeOf(document.contents, reading, { start, end }));
  }
  return trees;
}

function parse(text: string): readonly CST.Token[] {
  return [...new Parser().parse(text)];
}

function describeFindings(findings: SyntaxFindings, source: SourceText): readonly Diagnostic[] {
  const { wrongSigns, unclosed, tooDeep } = findings;
  if (tooDeep !== undefined) {
    return [report("too-deep", {}, { location: source.locate(tooDeep, tooDeep + 1) })];
  }
  const signs = wrongSigns.map(({ offset, sign, name, rest }) => {
    const place = { location: source.locate(offset, offset + 1) };
    if (sign === "，") return report("full-width-comma", {}, place);
    const fixed = rest === "" ? `${name}:` : `${name}: ${shortened(rest)}`;
    return report("full-width-colon", { name, fixed }, place);
  });
  const open = unclosed.map(({ offset, sign }) => {
    const place = { location: source.locate(offset, offset + 1) };
    const closing = CLOSING[sign];
    return closing === undefined
      ? report("unclosed-quote", { sign }, place)
      : report("unclosed-bracket", { sign, closing }, place);
  });
  return [...signs, ...open];
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 20 ? `${characters.slice(0, 20).join("")}…` : text;
}
