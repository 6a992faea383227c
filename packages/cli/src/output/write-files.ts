import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { absolute, note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import { systemReason } from "../words/system-reasons.ts";

/** Files of one run that appear together: each is written under a passing name first, and renamed when all are there. */
export interface Staging {
  /** Writes a file aside. @returns whether it worked; if not, the problem is noted and nothing is kept. */
  add(name: string, bytes: Uint8Array): boolean;
  /** Puts every file in its place, replacing older ones. @returns whether all of them are there. */
  finish(): boolean;
  /** Removes what was written aside. */
  discard(): void;
}

/** Begins to write files into a folder, which is made when it is not there. */
export function startStaging(session: Session, folder: string): Staging {
  const { reader, writer } = session.world;
  const full = absolute(session, folder);
  const waiting: { readonly aside: string; readonly target: string }[] = [];
  const run = randomUUID().slice(0, 8);

  function discard(): void {
    for (const { aside } of waiting.splice(0)) removeQuietly(session, aside);
  }

  function failed(path: string, error: unknown): false {
    const reason = systemReason(error);
    note(session, report("cannot-write", { file: shownPath(session, path), reason }));
    discard();
    return false;
  }

  function add(name: string, bytes: Uint8Array): boolean {
    const target = join(full, name);
    const aside = join(full, `.scorecard-${run}-${waiting.length}.tmp`);
    try {
      writer.makeFolder(full);
      waiting.push({ aside, target });
      writer.create(aside, bytes);
      return true;
    } catch (error) {
      return failed(target, error);
    }
  }

  function finish(): boolean {
    const blocked = waiting.find(({ target }) => reader.kindOf(target) === "folder");
    if (blocked !== undefined) {
      note(session, report("output-is-a-folder", { file: shownPath(session, blocked.target) }));
      discard();
      return false;
    }
    let done = 0;
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      try {
        writer.replace(next.aside, next.target);
      } catch (error) {
        failed(next.target, error);
        if (done > 0) note(session, report("some-files-written", { count: done }));
        return false;
      }
      waiting.shift();
      done += 1;
    }
    return true;
  }

  return { add, finish, discard };
}

/** Writes one file, in one step. @returns whether it worked; if not, the problem is noted. */
export function writeOneFile(session: Session, path: string, bytes: Uint8Array): boolean {
  const full = absolute(session, path);
  const staging = startStaging(session, dirname(full));
  return staging.add(basename(full), bytes) && staging.finish();
}

/** Removing is the last thing that can be tried after a failure; that it fails too adds nothing for the user. */
function removeQuietly(session: Session, path: string): void {
  try {
    session.world.writer.remove(path);
  } catch (error) {
    systemReason(error);
  }
}
