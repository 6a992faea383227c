import { type Diagnostic, suggest } from "@scorecard/model";
import { Command, CommanderError } from "commander";
import { usageProblem } from "../words/usage-messages.ts";
import { same } from "../words/words.ts";
import type { CommandDefinition } from "./command-definition.ts";
import { COMMANDS } from "./commands.ts";
import type { OptionDefinition } from "./options.ts";
import { COMMON_OPTIONS, type Options } from "./options.ts";

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: "help"; readonly command?: CommandDefinition }
  | { readonly kind: "no-command" }
  | { readonly kind: "version" }
  | {
      readonly kind: "run";
      readonly command: CommandDefinition;
      readonly operands: readonly string[];
      readonly options: Options;
    }
  | { readonly kind: "wrong"; readonly command?: CommandDefinition; readonly problem: Diagnostic };

/** The words of a command line, told apart but not judged. */
interface Split {
  readonly command: CommandDefinition | undefined;
  readonly operands: readonly string[];
  readonly values: { readonly [name: string]: unknown };
}

/**
 * Reads a command line. Commander tells commands, options and operands apart; what is wrong with them is judged here, so
 * that it can be said in the user's language.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  let split: Split;
  try {
    split = splitWords(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander takes the next word as an option's value, so a value is missing only at the end of the line.
    const option = argv.at(-1) ?? "";
    return { kind: "wrong", problem: usageProblem("option-needs-value", { option }) };
  }
  const { command, operands, values } = split;
  if (values.version === true) return { kind: "version" };
  if (values.help === true) return { kind: "help", ...(command && { command }) };
  return command === undefined ? withoutCommand(operands) : withCommand(command, operands, values);
}

function splitWords(argv: readonly string[]): Split {
  let found: Split = { command: undefined, operands: [], values: {} };
  const program = quiet(new Command("scorecard")).exitOverride().helpCommand(false);
  program
    .configureOutput({ writeErr: () => undefined, outputError: () => undefined })
    .option("-h, --help")
    .option("-V, --version")
    .argument("[words...]")
    .action((operands: readonly string[], values) => {
      found = { command: undefined, operands, values };
    });
  addOptions(program, COMMON_OPTIONS);
  for (const command of COMMANDS) {
    const sub = quiet(program.command(command.name)).argument("[words...]");
    addOptions(sub, command.options);
    sub.action((operands: readonly string[]) => {
      found = { command, operands, values: sub.optsWithGlobals() };
    });
  }
  program.parse(argv, { from: "user" });
  return found;
}

function quiet(command: Command): Command {
  return command.helpOption(false).allowUnknownOption().allowExcessArguments();
}

function addOptions(command: Command, options: readonly OptionDefinition[]): void {
  for (const { flag, value } of options) command.option(value === undefined ? flag : `${flag} <value>`);
}

function withoutCommand(operands: readonly string[]): CommandLine {
  const [word, topic] = operands;
  if (word === undefined) return { kind: "no-command" };
  if (word === "help") {
    const command = COMMANDS.find(({ name }) => name === topic);
    if (command !== undefined || topic === undefined) return { kind: "help", ...(command && { command }) };
    return { kind: "wrong", problem: unknownCommand(topic) };
  }
  return { kind: "wrong", problem: word.startsWith("-") ? unknownOption(word, []) : unknownCommand(word) };
}

function unknownCommand(command: string): Diagnostic {
  const names = COMMANDS.map(({ name }) => name);
  const similar = suggest(command, names);
  if (similar !== undefined) return usageProblem("unknown-command-similar", { command, similar });
  return usageProblem("unknown-command", { command, known: names.join(", ") });
}

function unknownOption(word: string, options: readonly OptionDefinition[]): Diagnostic {
  const option = word.split("=")[0] ?? word;
  const similar = suggest(option, [...options.map(({ flag }) => flag), "--help", "--version", "--ui-lang"]);
  if (similar !== undefined) return usageProblem("unknown-option-similar", { option, similar });
  return usageProblem("unknown-option", { option });
}

function withCommand(
  command: CommandDefinition,
  operands: readonly string[],
  values: Split["values"],
): CommandLine {
  const problem = operandProblem(command, operands);
  if (problem !== undefined) return { kind: "wrong", command, problem };
  const read = readValues([...command.options, ...COMMON_OPTIONS], values);
  if ("problem" in read) return { kind: "wrong", command, problem: read.problem };
  return { kind: "run", command, operands, options: read.options };
}

function operandProblem(command: CommandDefinition, operands: readonly string[]): Diagnostic | undefined {
  const option = operands.find((word) => word.startsWith("-"));
  if (option !== undefined) return unknownOption(option, command.options);
  const missing = command.arguments[operands.length];
  if (missing?.required === true) return usageProblem("missing-argument", { argument: missing.description });
  const extra = operands[command.arguments.length];
  if (extra === undefined || command.arguments.at(-1)?.many === true) return undefined;
  return usageProblem("extra-argument", { argument: extra });
}

type ReadOptions = { readonly options: Options } | { readonly problem: Diagnostic };

function readValues(definitions: readonly OptionDefinition[], values: Split["values"]): ReadOptions {
  const read: Record<string, unknown> = {};
  for (const { name, flag, value } of definitions) {
    const written = values[name];
    if (written === undefined) continue;
    if (value === undefined) {
      read[name] = true;
      continue;
    }
    const text = String(written);
    if (text.startsWith("--")) return { problem: usageProblem("option-needs-value", { option: flag }) };
    read[name] = value.read(text);
    if (read[name] === undefined) {
      const params = { option: flag, value: same(text), expected: value.expected };
      return { problem: usageProblem("bad-option-value", params) };
    }
  }
  // Each definition reads the type that `Options` gives its name.
  return { options: read as Options };
}
