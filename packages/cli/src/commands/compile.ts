import { contentHash } from "@scorecard/model";
import { EXIT } from "../exit-codes.ts";
import { loadSheet } from "../input/load-sheet.ts";
import { writeOneFile } from "../output/write-files.ts";
import { foundErrors, showFindings } from "../session.ts";
import { pickVariant } from "../sheets/pick-variant.ts";
import type { CommandAction } from "../usage/command-definition.ts";

/** `scorecard compile`: a score sheet, or one of its variants, as JSON with its content hash. */
export const compile: CommandAction = async (session, [path = ""], options) => {
  const sheet = loadSheet(session, path, options);
  const [template] = sheet === undefined ? [] : pickVariant(session, sheet.templates, options.variant);
  if (template !== undefined && !foundErrors(session)) {
    const json = `${JSON.stringify({ hash: contentHash(template), template }, null, 2)}\n`;
    if (options.out === undefined) session.world.stdout.write(json);
    else writeOneFile(session, options.out, new TextEncoder().encode(json));
  }
  showFindings(session, { count: true });
  return foundErrors(session) ? EXIT.problems : EXIT.done;
};
