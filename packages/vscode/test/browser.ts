import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, launch } from "puppeteer-core";

/*
 * A browser in place of the editor's own: it serves the page of the preview as the editor does, from an address of its own,
 * and holds it to the page's own rules of what it may load.
 */

const WEBVIEW = fileURLToPath(new URL("../dist/webview/", import.meta.url));
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a browser is installed, if one is. */
export function installedBrowser(): string | undefined {
  return PLACES.find((place) => existsSync(place));
}

/** Starts a browser without a window. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

const TYPES: { readonly [extension: string]: string } = { ".mjs": "text/javascript", ".html": "text/html" };

/** Serves a page and the files of the preview on this machine alone. */
export function serve(page: (source: string) => string): Promise<{ server: Server; source: string }> {
  let source = "";
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1);
    const isPage = name === "";
    const path = WEBVIEW + name;
    if (!isPage && (!/^[\w.]+$/.test(name) || !existsSync(path))) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": isPage ? "text/html" : (TYPES[extname(name)] ?? "text/plain"),
    });
    response.end(isPage ? page(source) : readFileSync(path));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      source = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
      resolve({ server, source });
    });
  });
}
