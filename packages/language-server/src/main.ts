import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./server.ts";

/** Serves the editor that started this process, over the way that its arguments say: `--stdio`, `--node-ipc`, `--socket=…`. */
export function main(): void {
  serve(createConnection(ProposedFeatures.all));
}
