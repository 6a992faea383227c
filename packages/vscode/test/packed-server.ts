import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const home = fileURLToPath(new URL("../dist/", import.meta.url));

/** The server as it is packed into the extension, spoken to as the extension does. */
export interface PackedServer {
  readonly connection: ProtocolConnection;
  /** Opens a sheet and waits for what is said about it. */
  open(uri: string, text: string): Promise<readonly Diagnostic[]>;
  /** The sheet as the preview gets it. */
  preview(uri: string): Promise<{ readonly kind: string; readonly data: string }>;
  /** @returns the code that it ends with. */
  stop(): Promise<number | null>;
}

export async function startPackedServer(): Promise<PackedServer> {
  const server = spawn(process.execPath, [`${home}server/server.mjs`, "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { fontsFolder: `${home}fonts`, pagesFolder: `${home}pages` },
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    async open(uri, text) {
      const told = new Promise<{ diagnostics: readonly Diagnostic[] }>((resolve) =>
        connection.onNotification("textDocument/publishDiagnostics", resolve),
      );
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "scorecard", version: 1, text },
      });
      return (await told).diagnostics;
    },
    preview: (uri) => connection.sendRequest("scorecard/preview", { uri }),
    async stop() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      const code = await new Promise<number | null>((resolve) => server.once("exit", resolve));
      connection.dispose();
      return code;
    },
  };
}

/** A small sheet without a mistake. */
export const SMALL_SHEET = `评分表 clerk "文员考核评分表" / "Clerk" {
  评分人：上级
  部分 "业绩" / "Results" 100% {
    指标 "准时" / "On time" 100% { 打分：0～100 分 }
  }
  签字：考核人、被考核人
}
`;
