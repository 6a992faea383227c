import { dirname, isAbsolute, relative, sep } from "node:path";
import type { Session } from "../session.ts";
import { systemReason } from "../words/system-reasons.ts";

/** Whether a path lies in a folder or is it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The folder that a score sheet's libraries and configuration must lie in: the working folder when the sheet lies in it, else
 * the sheet's own folder.
 * @param path of the sheet, absolute
 */
export function workspaceOf(session: Session, path: string): string {
  const { workingFolder } = session.world;
  return isInside(workingFolder, path) ? workingFolder : dirname(path);
}

/** Whether a path leads to something in a folder, neither by `..` nor through a link out of it; both absolute. */
export function staysInside({ world: { reader } }: Session, folder: string, path: string): boolean {
  if (!isInside(folder, path)) return false;
  try {
    return reader.kindOf(path) === undefined || isInside(reader.realPath(folder), reader.realPath(path));
  } catch (error) {
    systemReason(error);
    return true;
  }
}
