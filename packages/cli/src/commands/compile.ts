import { contentHash } from "@scorecard/model";
import { EXIT } from "../exit-codes.ts";
import { loadSheet } from "../input/load-sheet.ts";
import { writeOneFile } from "../output/write-files.ts";
import { foundErrors, showFindings } from "../session.ts";
import type { CommandAction } from "../usage/command-definition.ts";

/** `scorecard compile`: a score sheet as JSON, with its content hash. */
export const compile: CommandAction = async (session, [path = ""], options) => {
  const sheet = loadSheet(session, path, options);
  if (sheet !== undefined && !foundErrors(session)) {
    const { template } = sheet;
    const json = `${JSON.stringify({ hash: contentHash(template), template }, null, 2)}\n`;
    if (options.out === undefined) session.world.stdout.write(json);
    else writeOneFile(session, options.out, new TextEncoder().encode(json));
  }
  showFindings(session, { count: true });
  return foundErrors(session) ? EXIT.problems : EXIT.done;
};
