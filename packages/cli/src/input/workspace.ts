import { dirname, isAbsolute, relative, sep } from "node:path";
import type { Session } from "../session.ts";

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
