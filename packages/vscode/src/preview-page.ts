/** What the page of the preview is made of. */
interface PageParts {
  readonly script: string;
  readonly worker: string;
  /** Where the editor serves the extension's files from. */
  readonly source: string;
}

/** The page in which the sheet is shown. It loads nothing but the extension's own files. */
export function previewPage({ script, worker, source }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src ${source} 'wasm-unsafe-eval'`,
    `worker-src ${source} blob:`,
    `connect-src ${source}`,
    "img-src data: blob:",
    "font-src data: blob:",
    "style-src 'unsafe-inline'",
  ].join("; ");
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>
body { margin: 0; padding: 12px; background: var(--vscode-editorWidget-background, #777); }
#problem { position: sticky; top: 0; margin: 0 0 12px; padding: 8px 12px; color: var(--vscode-editorError-foreground, #c00); background: var(--vscode-editor-background, #fff); }
#problem:empty { display: none; }
canvas { display: block; margin: 0 auto 12px; max-width: 100%; background: #fff; box-shadow: 0 1px 6px rgba(0, 0, 0, 0.4); }
</style>
</head>
<body data-worker="${worker}">
<p id="problem" role="alert"></p>
<main id="pages"></main>
<script type="module" src="${script}"></script>
</body>
</html>`;
}
