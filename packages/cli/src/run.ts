import type { Language } from "@scorecard/model";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { visible, visibleLines } from "./output/terminal-text.ts";
import { startSession } from "./session.ts";
import { helpText } from "./usage/help-text.ts";
import { type CommandLine, readCommandLine } from "./usage/read-command-line.ts";
import { usageFailure } from "./usage/usage-failure.ts";
import { VERSION } from "./version.ts";
import { askedLanguage, localeLanguage } from "./words/ui-language.ts";
import { words } from "./words/words.ts";
import type { World } from "./world.ts";

const FAULT = words(
  "这是 scorecard 自身的故障，不是您的文件有问题。请设置环境变量 SCORECARD_DEBUG=1 后重新运行，并把输出告诉我们。",
  "這是 scorecard 自身的故障，不是您的檔案有問題。請設定環境變數 SCORECARD_DEBUG=1 後重新執行，並把輸出告訴我們。",
  "This is a fault of scorecard, not of your files. Run it again with the environment variable SCORECARD_DEBUG=1 and send us what it prints.",
);

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
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const debug = Boolean(world.environment.SCORECARD_DEBUG);
    const stack = debug && error instanceof Error ? `${visibleLines(error.stack ?? "")}\n` : "";
    world.stderr.write(`scorecard: ${FAULT[language]} (${visible(detail)})\n${stack}`);
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
