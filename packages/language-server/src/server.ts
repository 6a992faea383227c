import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  RequestType,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ACTION_KINDS } from "./answers/actions.ts";
import { LEGEND } from "./answers/kinds.ts";
import { answerRequests } from "./answers/requests.ts";
import { startDiagnosing } from "./diagnosing.ts";
import type { Previewer } from "./preview/preview.ts";
import { PREVIEW_REQUEST, type PreviewParams, type PreviewResult } from "./preview/preview-request.ts";
import { changedSettings, type EditorSettings, readSettings } from "./settings.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Serves an editor over a connection. The editor is answered at once; the language itself is loaded behind the answer, and
 * the fonts of the preview when one is asked for.
 */
export function serve(connection: Connection): void {
  const editor = new TextDocuments(TextDocument);
  let begin: (settings: EditorSettings) => void = () => undefined;
  const opened = new Promise<EditorSettings>((resolve) => {
    begin = resolve;
  }).then((settings) => open(editor, settings));
  const whenOpen = () => opened;
  const diagnosing = startDiagnosing(connection, whenOpen);
  let settings: EditorSettings | undefined;

  connection.onInitialize((params): InitializeResult => {
    settings = readSettings(params);
    return { capabilities: CAPABILITIES, serverInfo: { name: "scorecard" } };
  });
  connection.onInitialized(() => {
    if (settings === undefined) return;
    begin(settings);
    if (settings.watches)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED });
  });
  connection.onDidChangeWatchedFiles(async () => {
    (await whenOpen()).forget();
    diagnosing.everything();
  });
  connection.onDidChangeConfiguration(async ({ settings: changed }) => {
    const workspace = await whenOpen();
    workspace.configure(changedSettings(workspace.settings, changed));
  });
  editor.onDidChangeContent(({ document }) => diagnosing.edited(document.uri));
  editor.onDidSave(async () => {
    (await whenOpen()).forget();
    diagnosing.everything();
  });
  editor.onDidClose(({ document }) => diagnosing.closed(document.uri));
  answerRequests(connection, whenOpen);
  connection.onRequest(
    new RequestType<PreviewParams, PreviewResult, void>(PREVIEW_REQUEST),
    previewer(whenOpen),
  );
  editor.listen(connection);
  connection.listen();
}

async function open(editor: TextDocuments<TextDocument>, settings: EditorSettings): Promise<Workspace> {
  const { openWorkspace } = await import("./workspace.ts");
  return openWorkspace(editor, settings);
}

function previewer(whenOpen: () => Promise<Workspace>) {
  let opened: Promise<Previewer> | undefined;
  return async ({ uri }: PreviewParams): Promise<PreviewResult> => {
    const { files, paths, settings } = await whenOpen();
    opened ??= import("./preview/preview.ts").then(({ openPreviewer }) =>
      openPreviewer(settings.fontsFolder),
    );
    return (await opened).preview(paths.nameOf(uri), files, settings.language);
  };
}

const WATCHED = [{ globPattern: "**/*.scorecard" }, { globPattern: "**/scorecard.config.{yaml,yml,json}" }];

const CAPABILITIES: InitializeResult["capabilities"] = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  completionProvider: { triggerCharacters: ["：", ":", '"', "“", "「", "[", "【", "{"] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  semanticTokensProvider: { legend: LEGEND, full: true },
  codeActionProvider: { codeActionKinds: ACTION_KINDS },
  documentFormattingProvider: true,
  inlayHintProvider: true,
};
