import { join } from "node:path";
import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { openPreview } from "./preview-panel.ts";

let client: LanguageClient | undefined;

/** Starts the language server when a score sheet is opened, and offers the preview. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = join(context.extensionPath, "dist", "server", "server.mjs");
  const started = new LanguageClient(
    "scorecard",
    "Scorecard",
    { module, transport: TransportKind.stdio },
    {
      documentSelector: [{ language: "scorecard" }],
      synchronize: { configurationSection: "scorecard" },
      initializationOptions: {
        fontsFolder: join(context.extensionPath, "dist", "fonts"),
        pagesFolder: join(context.extensionPath, "dist", "pages"),
        vocabulary: vscode.workspace.getConfiguration("scorecard").get<string>("vocabulary"),
      },
    },
  );
  client = started;
  context.subscriptions.push(
    vscode.commands.registerCommand("scorecard.preview", () => openPreview(started, context.extensionUri)),
  );
  await started.start();
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
