import { dirname, join } from "node:path";
import { startOf } from "../input/read-text.ts";
import { note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";

/** The names under which a configuration is found. */
export const CONFIG_NAMES = [
  "scorecard.config.yaml",
  "scorecard.config.yml",
  "scorecard.config.json",
] as const;

/**
 * The configuration for files of a folder: the nearest one from that folder upwards to `top`, and no higher.
 * Two in one folder are noted as a mistake.
 * @param folder absolute, `top` or below it
 */
export function findConfig(session: Session, folder: string, top: string): string | undefined {
  const { reader } = session.world;
  const [first, second] = CONFIG_NAMES.map((name) => join(folder, name)).filter(
    (path) => reader.kindOf(path) === "file",
  );
  if (first !== undefined && second !== undefined) {
    const shown = { first: shownPath(session, first), second: shownPath(session, second) };
    note(session, report("two-configs", shown, startOf(shown.second)));
  }
  const above = dirname(folder);
  return first !== undefined || folder === top || above === folder ? first : findConfig(session, above, top);
}
