import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import type { Ask } from "./world.ts";

/** Asks at a terminal: on stderr, so that what is written to stdout can go into a file. */
export function askAt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Ask {
  return async (question) => {
    const terminal = createInterface({ input, output });
    try {
      return await Promise.race([terminal.question(question), endOf(terminal)]);
    } finally {
      terminal.close();
    }
  };
}

/** Asks at a terminal and shows nothing of what is typed, nor how much. */
export function askSecretlyAt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Ask {
  return async (question) => {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const terminal = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
    output.write(question);
    try {
      return await Promise.race([terminal.question(""), endOf(terminal)]);
    } finally {
      terminal.close();
      output.write("\n");
    }
  };
}

function endOf(terminal: ReturnType<typeof createInterface>): Promise<undefined> {
  return new Promise((resolve) => terminal.once("close", () => resolve(undefined)));
}
