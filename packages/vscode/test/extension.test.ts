import { afterEach, describe, expect, test, vi } from "vitest";
import { mockEditor } from "./mock-editor.ts";

const editor = mockEditor();
const clients: FakeClient[] = [];

/** Stands for the client of the protocol: the server is not started. */
class FakeClient {
  readonly asked: unknown[] = [];
  readonly parts: readonly unknown[];
  running = false;
  constructor(...parts: readonly unknown[]) {
    this.parts = parts;
    clients.push(this);
  }
  async start() {
    this.running = true;
  }
  async stop() {
    this.running = false;
  }
  async sendRequest(method: string, params: unknown) {
    this.asked.push([method, params]);
    return { kind: "pdf", data: "", pages: this.asked.length };
  }
}

vi.mock("vscode", () => editor.vscode);
vi.mock("vscode-languageclient/node", () => ({ LanguageClient: FakeClient, TransportKind: { stdio: 0 } }));

const { activate, deactivate } = await import("../src/extension.ts");

async function started() {
  const subscriptions: { dispose(): void }[] = [];
  const context = { extensionPath: "/extension", extensionUri: editor.uri("/extension"), subscriptions };
  await activate(context as unknown as Parameters<typeof activate>[0]);
  const client = clients.at(-1);
  if (client === undefined) throw new Error("no client was made");
  return { client, subscriptions };
}

afterEach(() => {
  vi.useRealTimers();
  editor.posted.length = 0;
  editor.panels.length = 0;
});

describe("the extension", () => {
  test("starts the server for score sheets and ends it", async () => {
    const { client, subscriptions } = await started();
    const [, , server, options] = client.parts as [
      string,
      string,
      { module: string },
      { documentSelector: unknown; synchronize: object; initializationOptions: object },
    ];
    expect(server.module).toBe("/extension/dist/server/server.mjs");
    expect(options.documentSelector).toEqual([{ language: "scorecard" }]);
    expect(options.synchronize).toEqual({ configurationSection: "scorecard" });
    expect(options.initializationOptions).toEqual({
      fontsFolder: "/extension/dist/fonts",
      pagesFolder: "/extension/dist/pages",
      vocabulary: "zh-Hant",
    });
    expect(client.running).toBe(true);
    expect(subscriptions).toHaveLength(1);
    await deactivate();
    expect(client.running).toBe(false);
  });

  test("shows the sheet beside its text, and again after an edit", async () => {
    vi.useFakeTimers();
    const { client } = await started();
    editor.commands.get("scorecard.preview")?.();
    expect(editor.panels.map(({ title }) => title)).toEqual(["clerk.scorecard ⎙"]);
    await editor.listeners.ready?.();
    expect(client.asked).toEqual([["scorecard/preview", { uri: "file:///sheets/clerk.scorecard" }]]);
    expect(editor.posted).toEqual([{ kind: "pdf", data: "", pages: 1 }]);
    for (const languageId of ["scorecard", "scorecard", "markdown"])
      editor.listeners.change?.({ document: { languageId } });
    await vi.advanceTimersByTimeAsync(1000);
    expect(client.asked).toHaveLength(2);
    const before = editor.disposed.mock.calls.length;
    editor.listeners.dispose?.();
    expect(editor.disposed.mock.calls.length).toBe(before + 2);
  });

  test("shows nothing for other files", async () => {
    await started();
    const active = editor.vscode.window.activeTextEditor;
    editor.vscode.window.activeTextEditor = { document: { languageId: "markdown" } };
    editor.commands.get("scorecard.preview")?.();
    editor.vscode.window.activeTextEditor = active;
    expect(editor.panels).toEqual([]);
  });

  test("lets its page load its own files and nothing else", async () => {
    await started();
    editor.commands.get("scorecard.preview")?.();
    const html = editor.panels[0]?.html ?? "";
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('src="file:///served/extension/dist/webview/preview.mjs"');
    expect(html.match(/https?:/g)).toBeNull();
  });
});
