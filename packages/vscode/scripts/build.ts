import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LANGUAGES } from "@scorecard/model";
import { build } from "esbuild";
import { grammar } from "./grammar.ts";
import { languageConfiguration } from "./language-configuration.ts";
import { noticesOf } from "./notices.ts";
import { snippets } from "./snippets.ts";

/*
 * Makes dist/: what the manifest names, from the language's own tables, and the programs as single files.
 */

const home = fileURLToPath(new URL("..", import.meta.url));
const dist = join(home, "dist");

/** Written by hand nowhere: grammar, snippets and configuration follow the language. */
function writeTables(): void {
  writeJson("syntaxes/scorecard.tmLanguage.json", grammar());
  writeJson("language-configuration.json", languageConfiguration());
  for (const language of LANGUAGES) writeJson(`snippets/${language}.json`, snippets(language));
}

function writeJson(name: string, value: object): void {
  const path = join(dist, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** The fonts of the printed sheet go along, so that the preview needs no network; those of themes do not. */
function copyFonts(): void {
  const list = fileURLToPath(import.meta.resolve("@scorecard/fonts/fonts.json"));
  mkdirSync(join(dist, "fonts"), { recursive: true });
  cpSync(list, join(dist, "fonts/fonts.json"));
  cpSync(join(dirname(list), "files"), join(dist, "fonts/files"), {
    recursive: true,
    filter: (path) => !path.includes("Serif"),
  });
  cpSync(join(dirname(list), "OFL.txt"), join(dist, "fonts/OFL.txt"));
}

/** The pages about messages, which a click on a message's code opens. */
function copyPages(): void {
  const home = dirname(fileURLToPath(import.meta.resolve("@scorecard/diagnostic-pages/package.json")));
  cpSync(home, join(dist, "pages"), {
    recursive: true,
    filter: (path) => path === home || path.endsWith(".md"),
  });
}

/** Some of what the server is made of still asks for modules by `require`. */
const REQUIRE = [
  'import { createRequire as scorecardRequire } from "node:module";',
  "const require = scorecardRequire(import.meta.url);",
].join("\n");

/** What has been compiled once is found again at the next start. */
const SERVER = `import { enableCompileCache } from "node:module";
enableCompileCache?.();
const { main } = await import("@scorecard/language-server/main");
main();`;

async function bundle(): Promise<void> {
  const common = {
    bundle: true,
    minify: true,
    metafile: true,
    logLevel: "warning",
    legalComments: "none",
  } as const;
  const client = await build({
    ...common,
    entryPoints: [join(home, "src/extension.ts")],
    outfile: join(dist, "extension.cjs"),
    platform: "node",
    format: "cjs",
    target: "node22",
    external: ["vscode"],
  });
  const server = await build({
    ...common,
    stdin: { contents: SERVER, resolveDir: home },
    outdir: join(dist, "server"),
    entryNames: "server",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    format: "esm",
    splitting: true,
    // Line breaking finds its rules by the names of their functions.
    keepNames: true,
    target: "node22",
    banner: { js: REQUIRE },
  });
  const page = await build({
    ...common,
    entryPoints: {
      preview: join(home, "src/webview/preview.ts"),
      "pdf.worker": fileURLToPath(import.meta.resolve("pdfjs-dist/legacy/build/pdf.worker.mjs")),
    },
    outdir: join(dist, "webview"),
    outExtension: { ".js": ".mjs" },
    platform: "browser",
    format: "esm",
    target: "chrome128",
  });
  const bundles = [client, server, page].map(({ metafile }) => metafile);
  writeFileSync(join(dist, "THIRD-PARTY-NOTICES.txt"), noticesOf(bundles, process.cwd()));
}

rmSync(dist, { recursive: true, force: true });
// The packing tool does not make the folder that it writes to.
mkdirSync(join(home, "dist-vsix"), { recursive: true });
writeTables();
copyFonts();
copyPages();
await bundle();
