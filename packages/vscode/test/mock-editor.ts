import { vi } from "vitest";

/** What the extension asks of an editor, noted down. */
export function mockEditor() {
  const commands = new Map<string, () => void>();
  const listeners: { change?: (event: unknown) => void; ready?: () => Promise<void>; dispose?: () => void } =
    {};
  const posted: unknown[] = [];
  const panels: { title: string; html: string }[] = [];
  const disposed = vi.fn();
  const uri = (path: string) => ({ path, toString: () => `file://${path}` });
  const webview = {
    html: "",
    cspSource: "vscode-resource:",
    asWebviewUri: ({ path }: { path: string }) => uri(`/served${path}`),
    onDidReceiveMessage: (listener: () => Promise<void>) => {
      listeners.ready = listener;
      return { dispose: disposed };
    },
    postMessage: async (message: unknown) => posted.push(message) > 0,
  };
  const vscode = {
    Uri: { joinPath: (base: { path: string }, ...parts: string[]) => uri([base.path, ...parts].join("/")) },
    ViewColumn: { Beside: -2 },
    commands: {
      registerCommand: (name: string, run: () => void) => {
        commands.set(name, run);
        return { dispose: disposed };
      },
    },
    window: {
      activeTextEditor: {
        document: {
          languageId: "scorecard",
          fileName: "/sheets/clerk.scorecard",
          uri: uri("/sheets/clerk.scorecard"),
        },
      } as { document: { languageId: string } } | undefined,
      createWebviewPanel: (_: string, title: string) => {
        const panel = {
          webview,
          onDidDispose: (listener: () => void) => {
            listeners.dispose = listener;
          },
        };
        panels.push({
          title,
          get html() {
            return webview.html;
          },
        });
        return panel;
      },
    },
    workspace: {
      getConfiguration: () => ({ get: () => "zh-Hant" }),
      onDidChangeTextDocument: (listener: (event: unknown) => void) => {
        listeners.change = listener;
        return { dispose: disposed };
      },
    },
  };
  return { vscode, commands, listeners, posted, panels, disposed, uri };
}
