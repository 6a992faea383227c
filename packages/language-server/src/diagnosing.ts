import type { Document } from "@scorecard/language-service";
import type { Connection } from "vscode-languageserver";
import { toDiagnostic } from "./answers/diagnostics.ts";
import type { WhenOpen } from "./answers/requests.ts";
import type { Workspace } from "./workspace.ts";

/** Tells the editor what is wrong, a moment after it has changed something. */
export interface Diagnosing {
  /** A document was opened or edited: it and all open ones that are made of it are looked at again. */
  edited(uri: string): void;
  /** Anything may have changed. */
  everything(): void;
  closed(uri: string): void;
}

/** Milliseconds between an edit and the look at it: several keys are looked at together. */
const PAUSE = 40;

/** Makes the teller of a connection. */
export function startDiagnosing(connection: Connection, whenOpen: WhenOpen): Diagnosing {
  const waiting = new Set<string>();
  let all = false;
  let timer: NodeJS.Timeout | undefined;

  function soon(): void {
    if (timer !== undefined) return;
    timer = setTimeout(async () => {
      timer = undefined;
      tell(await whenOpen());
    }, PAUSE);
  }

  function tell(workspace: Workspace): void {
    const edited = new Set([...waiting].map((uri) => workspace.paths.nameOf(uri)));
    const wanted = (document: Document) =>
      all || edited.has(document.path) || isMadeOf(document, edited, workspace);
    const documents = workspace.files.documents().filter(wanted);
    waiting.clear();
    all = false;
    for (const document of documents) send(document, workspace);
  }

  function send(document: Document, { about, service, paths, settings }: Workspace): void {
    const diagnostics = service
      .diagnostics(about(document))
      .map((problem) => toDiagnostic(problem, settings.language, paths));
    void connection.sendDiagnostics({
      uri: paths.uriOf(document.path),
      version: document.version,
      diagnostics,
    });
  }

  return {
    edited(uri) {
      waiting.add(uri);
      soon();
    },
    everything() {
      all = true;
      soon();
    },
    closed(uri) {
      waiting.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
      this.everything();
    },
  };
}

function isMadeOf(document: Document, edited: ReadonlySet<string>, { about, service }: Workspace): boolean {
  return service.filesBehind(about(document)).some((path) => edited.has(path));
}
