import type { Diagnostic } from "@scorecard/model";
import Handlebars from "handlebars";
import { report } from "../messages.ts";
import { HELPERS, type HelperName, isHelperName } from "./helpers.ts";
import { readValue, type TextValues, VALUE_NAMES, type ValueName } from "./text-values.ts";

/*
 * Texts that a company words itself, in the syntax of Handlebars. Its own parser reads them; the syntax tree
 * is checked against what is allowed and evaluated here, not compiled: no code is generated (a page with a strict
 * content policy can use it), no helper outside ours, no partial, prototype or other path can be reached,
 * and a value that is missing is known at the place where it is missing.
 */

/** The most characters of a pattern. */
export const PATTERN_LIMIT = 4000;
/** The most characters of a filled text. */
export const FILLED_LIMIT = 20000;

/** A checked pattern. */
export interface TextPattern {
  /**
   * The text with its values. Values stand as they are: nothing is escaped.
   * @param onProblem told of each value that is missing and of a text cut at {@link FILLED_LIMIT}.
   */
  fill(values: TextValues, onProblem?: (problem: Diagnostic) => void): string;
}

type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly name: ValueName }
  | Call
  | { readonly kind: "choice"; readonly name: ValueName; readonly when: Parts; readonly otherwise: Parts };
type Parts = readonly Part[];

/** A value, or a text written in the pattern, in one of the ways that a helper writes it. */
interface Call {
  readonly kind: "call";
  readonly helper: HelperName;
  readonly argument: { readonly name: ValueName } | { readonly text: string };
  readonly style: string;
}

/**
 * Reads and checks a pattern such as `{{employee.department}} {{period.text}}`.
 * Allowed are the names of {@link VALUE_NAMES}, the helpers of {@link HELPERS}, `{{#if}}`, `{{#unless}}`, `{{else}}`
 * and comments.
 * @returns the pattern, or the first thing that is wrong with it.
 */
export function compileTextPattern(pattern: string): TextPattern | { readonly problem: Diagnostic } {
  if (pattern.length > PATTERN_LIMIT) {
    return { problem: report("pattern-too-long", { length: pattern.length, limit: PATTERN_LIMIT }) };
  }
  const program = parse(pattern);
  if ("problem" in program) return program;
  const checked = checkProgram(program);
  if ("problem" in checked) return checked;
  return { fill: (values, onProblem = () => undefined) => fill(checked.parts, values, onProblem) };
}

function parse(pattern: string): hbs.AST.Program | { readonly problem: Diagnostic } {
  try {
    return Handlebars.parse(pattern);
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1] ?? "1";
    return { problem: report("pattern-malformed", { line }) };
  }
}

type Checked = { readonly parts: Parts } | { readonly problem: Diagnostic };

function checkProgram(program: hbs.AST.Program | undefined): Checked {
  const parts: Part[] = [];
  for (const statement of program?.body ?? []) {
    const checked = checkStatement(statement);
    if ("problem" in checked) return checked;
    parts.push(...checked.parts);
  }
  return { parts };
}

function checkStatement(statement: hbs.AST.Statement): Checked {
  switch (statement.type) {
    case "ContentStatement":
      return { parts: [{ kind: "text", text: (statement as hbs.AST.ContentStatement).value }] };
    case "CommentStatement":
      return { parts: [] };
    case "MustacheStatement":
      return checkValue(statement as hbs.AST.MustacheStatement);
    case "BlockStatement":
      return checkChoice(statement as hbs.AST.BlockStatement);
    default:
      return { problem: report("pattern-not-allowed", { construct: CONSTRUCTS[statement.type] ?? "{{…}}" }) };
  }
}

const CONSTRUCTS: { readonly [type: string]: string } = {
  PartialStatement: "{{> …}}",
  PartialBlockStatement: "{{#> …}}",
  Decorator: "{{* …}}",
  DecoratorBlock: "{{#* …}}",
};

function checkValue(statement: hbs.AST.MustacheStatement): Checked {
  const name = nameOf(statement.path);
  if (isHelperName(name)) return checkCall(name, statement);
  if (statement.params.length > 0 || statement.hash !== undefined) return notAllowed(statement.path);
  return isValueName(name) ? { parts: [{ kind: "value", name }] } : unknownValue(name);
}

/** `{{date period.id "chinese"}}`: a value or a text, then how it is written. */
function checkCall(helper: HelperName, { params, hash }: hbs.AST.MustacheStatement): Checked {
  const [value, way, ...rest] = params;
  const style = way && textOf(way);
  const { styles } = HELPERS[helper];
  if (value === undefined || style === undefined || !styles.includes(style) || rest.length > 0 || hash) {
    return {
      problem: report("pattern-wrong-call", {
        helper,
        styles: styles.join(" / "),
        example: EXAMPLES[helper],
      }),
    };
  }
  const text = textOf(value);
  if (text !== undefined) return { parts: [{ kind: "call", helper, argument: { text }, style }] };
  const name = nameOf(value);
  if (!isValueName(name)) return unknownValue(name);
  return { parts: [{ kind: "call", helper, argument: { name }, style }] };
}

const EXAMPLES: { readonly [H in HelperName]: string } = {
  date: '{{date period.id "chinese"}}',
  number: '{{number result.total "grouped"}}',
};

/** A text or a number written in the pattern. */
function textOf(expression: hbs.AST.Expression): string | undefined {
  if (expression.type === "StringLiteral") return (expression as hbs.AST.StringLiteral).value;
  if (expression.type === "NumberLiteral") return String((expression as hbs.AST.NumberLiteral).original);
  return undefined;
}

function checkChoice(block: hbs.AST.BlockStatement): Checked {
  const helper = nameOf(block.path);
  const [condition, ...rest] = block.params;
  const isChoice = helper === "if" || helper === "unless";
  if (!isChoice || condition === undefined || rest.length > 0 || block.hash !== undefined) {
    return notAllowed(block.path);
  }
  const name = nameOf(condition);
  if (!isValueName(name)) return unknownValue(name);
  const body = checkProgram(block.program);
  if ("problem" in body) return body;
  const inverse = checkProgram(block.inverse);
  if ("problem" in inverse) return inverse;
  const [when, otherwise] = helper === "if" ? [body.parts, inverse.parts] : [inverse.parts, body.parts];
  return { parts: [{ kind: "choice", name, when, otherwise }] };
}

/** A path as it is written; `../` and `@` are part of it, so such a path is no known name. */
function nameOf(expression: hbs.AST.Expression): string {
  return "original" in expression ? String(expression.original) : "";
}

function isValueName(name: string): name is ValueName {
  return (VALUE_NAMES as readonly string[]).includes(name);
}

function unknownValue(name: string): Checked {
  return { problem: report("pattern-unknown-value", { name, known: VALUE_NAMES.join(", ") }) };
}

function notAllowed(path: hbs.AST.Expression): Checked {
  return { problem: report("pattern-not-allowed", { construct: `{{${nameOf(path)} …}}` }) };
}

function fill(parts: Parts, values: TextValues, onProblem: (problem: Diagnostic) => void): string {
  const text = fillParts(parts, values, onProblem);
  if (text.length <= FILLED_LIMIT) return text;
  onProblem(report("filled-text-too-long", { limit: FILLED_LIMIT }));
  return text.slice(0, FILLED_LIMIT);
}

function fillParts(parts: Parts, values: TextValues, onProblem: (problem: Diagnostic) => void): string {
  return parts.map((part) => fillPart(part, values, onProblem)).join("");
}

function fillPart(part: Part, values: TextValues, onProblem: (problem: Diagnostic) => void): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "value":
      return writtenValue(part.name, values, onProblem);
    case "call":
      return answerOf(part, values, onProblem);
    case "choice": {
      const chosen = readValue(values, part.name) === undefined ? part.otherwise : part.when;
      return fillParts(chosen, values, onProblem);
    }
  }
}

function writtenValue(name: ValueName, values: TextValues, onProblem: (problem: Diagnostic) => void): string {
  const value = readValue(values, name);
  if (value === undefined) onProblem(report("pattern-value-missing", { name }));
  return value ?? "";
}

/** What is not of the helper's kind stands as it is, and is reported. */
function answerOf(
  { helper, argument, style }: Call,
  values: TextValues,
  onProblem: (problem: Diagnostic) => void,
): string {
  const value = "text" in argument ? argument.text : writtenValue(argument.name, values, onProblem);
  if (value === "") return "";
  const { write, problem } = HELPERS[helper];
  const written = write(value, style, values.language);
  if (written === undefined) onProblem(problem("text" in argument ? value : argument.name, value));
  return written ?? value;
}
