import type { World } from "../world.ts";
import { foldersOf, type Recording, recordingReader } from "./recording-reader.ts";
import { snapshotOf } from "./snapshot.ts";

/** Editors save in several steps; so long after the last of them, in milliseconds, the file is there. */
const QUIET = 40;

/**
 * Does something, and does it again whenever a file that it read, or a folder that it listed, is another one than before,
 * until the user breaks off.
 * @param task is given a world whose reader is watched. It must not throw.
 */
export async function watchFiles(world: World, task: (world: World) => Promise<void>): Promise<void> {
  const ours = [world.fontsFolder, world.templatesFolder, world.pagesFolder, world.themesFolder];
  let stopped = false;
  let wake: () => void = () => undefined;
  const stop = () => {
    stopped = true;
    wake();
  };
  const forget = world.onInterrupt(stop);
  try {
    while (!stopped) {
      const recording = recordingReader(world.reader, ours);
      await task({ ...world, reader: recording.reader });
      const before = snapshotOf(recording, world.reader);
      const change = nextChange(world, recording, before, (end) => {
        wake = end;
      });
      if (!stopped) await change;
    }
  } finally {
    forget();
  }
}

/** Waits until something is another one than in a snapshot. @param onWait is given what ends the waiting early. */
function nextChange(
  world: World,
  recording: Recording,
  before: string,
  onWait: (end: () => void) => void,
): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watchers: (() => void)[] = [];
    const end = () => {
      clearTimeout(timer);
      for (const close of watchers) close();
      resolve();
    };
    const look = () => {
      if (snapshotOf(recording, world.reader) !== before) end();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, QUIET);
    };
    onWait(end);
    for (const folder of foldersOf(recording)) {
      if (world.reader.kindOf(folder) === "folder") watchers.push(world.watchFolder(folder, wait));
    }
    // What changed before the folders were watched.
    wait();
  });
}
