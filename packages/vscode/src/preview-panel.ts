import type { PreviewParams, PreviewResult } from "@scorecard/language-server";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { previewPage } from "./preview-page.ts";

/** Milliseconds after the last key before the sheet is rendered again. */
const PAUSE = 400;

/** Shows the sheet of the active editor beside its text, and again whenever it, or a file that it may use, is edited. */
export function openPreview(client: Pick<LanguageClient, "sendRequest">, extension: vscode.Uri): void {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== "scorecard") return;
  const resources = vscode.Uri.joinPath(extension, "dist", "webview");
  const panel = vscode.window.createWebviewPanel(
    "scorecard.preview",
    titleOf(document),
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [resources], retainContextWhenHidden: true },
  );
  const { webview } = panel;
  const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(resources, name)).toString();
  webview.html = previewPage({
    script: address("preview.mjs"),
    worker: address("pdf.worker.mjs"),
    source: webview.cspSource,
  });

  async function show(): Promise<void> {
    const params: PreviewParams = { uri: document?.uri.toString() ?? "" };
    await webview.postMessage(await client.sendRequest<PreviewResult>("scorecard/preview", params));
  }

  let timer: NodeJS.Timeout | undefined;
  const watching = [
    webview.onDidReceiveMessage(show),
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document.languageId !== "scorecard") return;
      clearTimeout(timer);
      timer = setTimeout(show, PAUSE);
    }),
  ];
  panel.onDidDispose(() => {
    clearTimeout(timer);
    for (const one of watching) one.dispose();
  });
}

function titleOf({ fileName }: vscode.TextDocument): string {
  return `${/[^/\\]*$/.exec(fileName)?.[0] ?? fileName} ⎙`;
}
