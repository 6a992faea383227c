import type { Language } from "@scorecard/model";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { showFault } from "./output/show-fault.ts";
import { startSession } from "./session.ts";
import { helpText } from "./usage/help-text.ts";
import { type CommandLine, readCommandLine } from "./usage/read-command-line.ts";
import { usageFailure } from "./usage/usage-failure.ts";
import { VERSION } from "./version.ts";
import { askedLanguage, localeLanguage } from "./words/ui-language.ts";
import type { World } from "./world.ts";

const HELP_COLUMNS = { least: 60, most: 100, unknown: 80 };

/**
 * Runs a command line in a world and gives the exit code. Results go to stdout, messages to stderr; nothing is thrown.
 * @param argv without the program's name
 */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const language = askedLanguage(argv) ?? localeLanguage(world);
  try {
    return await follow(readCommandLine(argv), world, language);
  } catch (error) {
    showFault(error, world, language);
    return EXIT.fault;
  }
}

async function follow(line: CommandLine, world: World, language: Language): Promise<ExitCode> {
  const { most, least, unknown } = HELP_COLUMNS;
  const columns = Math.min(most, Math.max(least, world.stdout.columns ?? unknown));
  switch (line.kind) {
    case "version":
      world.stdout.write(`${VERSION}\n`);
      return EXIT.done;
    case "help":
      world.stdout.write(helpText(line.command, language, columns));
      return EXIT.done;
    case "no-command":
      world.stderr.write(helpText(undefined, language, columns));
      return EXIT.usage;
    case "wrong":
      return usageFailure({ world, language }, line.command?.name, line.problem);
    case "run": {
      const action = await line.command.load();
      return action(startSession(world, language), line.operands, line.options);
    }
  }
}
