import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A message of the protocol. */
interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** An editor that speaks with a server process over its standard streams, byte by byte as the protocol says. */
export interface Editor {
  request<T = unknown>(method: string, params: unknown): Promise<T>;
  notify(method: string, params: unknown): void;
  /** The next message of a method that fits; one that has come already counts. */
  next<T = unknown>(method: string, fits?: (params: T) => boolean): Promise<T>;
  /** Writes bytes as they are. */
  raw(text: string): void;
  /** Whether the server runs. */
  isAlive(): boolean;
  /** The code with which the server ended. */
  ended(): Promise<number | null>;
}

const SERVER = fileURLToPath(new URL("../bin/scorecard-language-server.js", import.meta.url));

/** Starts a server. */
export function startEditor(): Editor {
  const server = spawn(process.execPath, [SERVER, "--stdio"], { stdio: "pipe" });
  const answers = new Map<number, (message: Message) => void>();
  const came: Message[] = [];
  const waiting: (() => void)[] = [];
  let nextId = 1;
  read(server, (message) => {
    const answer =
      typeof message.id === "number" && message.method === undefined ? answers.get(message.id) : undefined;
    if (answer) answer(message);
    else if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
    else came.push(message);
    for (const look of waiting.splice(0)) look();
  });

  function send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  function raw(text: string): void {
    server.stdin?.write(text);
  }

  return {
    raw,
    notify: (method, params) => send({ method, params }),
    request<T>(method: string, params: unknown): Promise<T> {
      const id = nextId++;
      return new Promise((resolve, reject) => {
        answers.set(id, ({ result, error }) =>
          error ? reject(new Error(error.message)) : resolve(result as T),
        );
        send({ id, method, params });
      });
    },
    next<T>(method: string, fits: (params: T) => boolean = () => true): Promise<T> {
      return new Promise((resolve) => {
        const look = () => {
          const at = came.findIndex((message) => message.method === method && fits(message.params as T));
          if (at < 0) waiting.push(look);
          else resolve(came.splice(at, 1)[0]?.params as T);
        };
        look();
      });
    },
    isAlive: () => server.exitCode === null && server.signalCode === null,
    ended: () =>
      new Promise((resolve) => {
        if (server.exitCode !== null) resolve(server.exitCode);
        else server.once("exit", resolve);
      }),
  };
}

/** Reads messages: a length, an empty line, and as many bytes. */
function read(server: ChildProcess, take: (message: Message) => void): void {
  let bytes = Buffer.alloc(0);
  server.stdout?.on("data", (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const end = bytes.indexOf("\r\n\r\n");
      const length = Number(
        /Content-Length: (\d+)/i.exec(bytes.subarray(0, Math.max(end, 0)).toString())?.[1],
      );
      if (end < 0 || bytes.length < end + 4 + length) return;
      const body = bytes.subarray(end + 4, end + 4 + length).toString("utf8");
      bytes = bytes.subarray(end + 4 + length);
      take(JSON.parse(body));
    }
  });
}
