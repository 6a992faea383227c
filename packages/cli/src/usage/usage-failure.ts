import type { Diagnostic } from "@scorecard/model";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { visibleLines } from "../output/terminal-text.ts";
import type { Session } from "../session.ts";
import { words } from "../words/words.ts";

const SEE_HELP = words("详见：", "詳見：", "See: ");

/** Says what is wrong with the command line and where its help is. */
export function usageFailure(
  { world, language }: Pick<Session, "world" | "language">,
  command: string | undefined,
  problem: Diagnostic,
): ExitCode {
  const help = command === undefined ? "scorecard --help" : `scorecard ${command} --help`;
  world.stderr.write(`scorecard: ${visibleLines(problem.message[language])}\n${SEE_HELP[language]}${help}\n`);
  return EXIT.usage;
}
