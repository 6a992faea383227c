import type { Document } from "@scorecard/language-service";
import {
  type Connection,
  FoldingRangeKind,
  InlayHintKind,
  MarkupKind,
  type Position,
  ResponseError,
} from "vscode-languageserver";
import type { Workspace } from "../workspace.ts";
import { isAskedFor, toCodeAction } from "./actions.ts";
import { toCompletionItem } from "./completion.ts";
import { toSymbol } from "./outline.ts";
import { toSemanticTokens } from "./tokens.ts";

/** Gives the workspace when it is there. */
export type WhenOpen = () => Promise<Workspace>;

interface Asked {
  readonly textDocument: { readonly uri: string };
}

/** The code of an answer that says why something is not possible. */
const REQUEST_FAILED = -32803;

/** Answers what an editor asks about its documents; about one that is not open, with nothing. */
export function answerRequests(connection: Connection, whenOpen: WhenOpen): void {
  async function about<T>(
    { textDocument }: Asked,
    answer: (document: Document, workspace: Workspace) => T,
  ): Promise<T | null> {
    const workspace = await whenOpen();
    const document = workspace.files.document(textDocument.uri);
    return document ? answer(workspace.about(document), workspace) : null;
  }

  const at = <T>(
    params: Asked & { readonly position: Position },
    answer: (document: Document, offset: number, workspace: Workspace) => T,
  ) =>
    about(params, (document, workspace) => {
      return answer(document, workspace.places.offset(params.position, document.path), workspace);
    });

  connection.onCompletion((params) =>
    at(params, (document, offset, { service, places, settings }) =>
      service
        .complete(document, offset)
        .map((item) => toCompletionItem(item, document.path, places, settings.snippets)),
    ),
  );
  connection.onHover((params) =>
    at(params, (document, offset, { service, places }) => {
      const hover = service.hover(document, offset);
      if (hover === undefined) return null;
      const contents = { kind: MarkupKind.Markdown, value: hover.markdown };
      return { contents, range: places.range(hover.span, document.path) };
    }),
  );
  connection.onDefinition((params) =>
    at(params, (document, offset, { service, places }) =>
      service.definition(document, offset).map(places.location),
    ),
  );
  connection.onReferences((params) =>
    at(params, (document, offset, { service, places }) => {
      const options = { declaration: params.context.includeDeclaration };
      return service.references(document, offset, options).map(places.location);
    }),
  );
  connection.onPrepareRename((params) =>
    at(params, (document, offset, { service, places }) => {
      const renaming = service.renaming(document, offset);
      return renaming
        ? { range: places.range(renaming.span, document.path), placeholder: renaming.name }
        : null;
    }),
  );
  connection.onRenameRequest((params) =>
    at(params, (document, offset, { service, places }) => {
      const result = service.rename(document, offset, params.newName);
      if (result.kind === "refused") throw new ResponseError(REQUEST_FAILED, result.reason);
      return places.workspaceEdit(result.changes);
    }),
  );
  connection.onDocumentSymbol((params) =>
    about(params, (document, { service, places }) =>
      service.outline(document).map((entry) => toSymbol(entry, document.path, places)),
    ),
  );
  connection.onFoldingRanges((params) =>
    about(params, (document, { service, places }) =>
      service.folds(document).map((fold) => {
        const { start, end } = places.range(fold, document.path);
        const lines = {
          startLine: start.line,
          endLine: fold.kind === "block" ? Math.max(start.line, end.line - 1) : end.line,
        };
        return fold.kind === "comment" ? { ...lines, kind: FoldingRangeKind.Comment } : lines;
      }),
    ),
  );
  connection.languages.semanticTokens.on(async (params) => {
    const tokens = await about(params, (document, { service, places }) =>
      toSemanticTokens(service.tokens(document), document.path, places),
    );
    return tokens ?? { data: [] };
  });
  connection.onCodeAction((params) =>
    about(params, (document, { service, places, paths, settings }) => {
      const start = places.offset(params.range.start, document.path);
      const end = places.offset(params.range.end, document.path);
      const offers = service.actions(document, { start, end });
      return offers
        .map((offer) => toCodeAction(offer, settings.language, places, paths))
        .filter((action) => isAskedFor(action, params.context.only));
    }),
  );
  connection.onDocumentFormatting((params) =>
    about(params, (document, { service, places, files, settings }) => {
      const keywords = files.config(document.path).vocabulary ?? settings.vocabulary;
      return places.edits(service.format(document, { ...(keywords && { keywords }) }), document.path);
    }),
  );
  connection.languages.inlayHint.on((params) =>
    about(params, (document, { service, places }) => {
      const start = places.offset(params.range.start, document.path);
      const end = places.offset(params.range.end, document.path);
      return service.hints(document, { start, end }).map(({ offset, label, tooltip }) => ({
        position: places.range({ start: offset, end: offset }, document.path).start,
        label,
        tooltip,
        kind: InlayHintKind.Type,
        paddingLeft: true,
      }));
    }),
  );
}
