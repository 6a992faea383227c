import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listFiles, PackageManager } from "@vscode/vsce";
import { describe, expect, test } from "vitest";

const home = fileURLToPath(new URL("..", import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(`${home}${name}`, "utf8"));
const manifest = read("package.json");

describe("what the manifest names", () => {
  const { languages, grammars, snippets } = manifest.contributes;
  test.each<string>([
    manifest.main,
    ...languages.map((one: { configuration: string }) => one.configuration),
    ...[...grammars, ...snippets].map((one: { path: string }) => one.path),
  ])("%s has been built", (path) => {
    expect(existsSync(`${home}${path}`)).toBe(true);
    if (path.endsWith(".json")) expect(Object.keys(read(path)).length).toBeGreaterThan(2);
  });

  test("is translated, every word of it", () => {
    const wanted = [...new Set(JSON.stringify(manifest).match(/(?<="%)[a-z]+(?=%")/g))].sort();
    for (const name of ["package.nls.json", "package.nls.zh-cn.json", "package.nls.zh-tw.json"])
      expect(Object.keys(read(name)).sort(), name).toEqual(wanted);
  });

  test("is the same language everywhere", () => {
    const id = languages[0].id;
    expect([...grammars, ...snippets].every((one: { language: string }) => one.language === id)).toBe(true);
    expect(manifest.activationEvents).toEqual([`onLanguage:${id}`]);
    expect(read(grammars[0].path).scopeName).toBe(grammars[0].scopeName);
  });
});

test("the snippets of each vocabulary are in its words", () => {
  expect(Object.keys(read("dist/snippets/zh-Hans.json"))).toContain("指标");
  expect(Object.keys(read("dist/snippets/zh-Hant.json"))).toContain("指標");
  expect(read("dist/snippets/en.json")["full marks"]).toBeUndefined();
  expect(read("dist/snippets/en.json").item.body[0]).toMatch(/^item "/);
});

test("a word is a run of Chinese characters, or a name with its hyphens", () => {
  const { wordPattern } = read("dist/language-configuration.json");
  expect('指标 cs-director "客户满意度" 20%'.match(new RegExp(wordPattern, "g"))).toEqual([
    "指标",
    "cs-director",
    "客户满意度",
    "20",
  ]);
});

test("the licences of what is packed are packed too", () => {
  const notices = readFileSync(`${home}dist/THIRD-PARTY-NOTICES.txt`, "utf8").split("\n---\n");
  for (const name of ["chevrotain", "pdfjs-dist", "pdfkit", "pinyin-pro", "vscode-languageclient", "zod"])
    expect(notices.find((notice) => notice.trim().startsWith(`${name} `))?.length, name).toBeGreaterThan(500);
  expect(notices.filter((notice) => /undefined|GPL/.test(notice.split("\n\n")[0] ?? ""))).toEqual([]);
});

test("what is packed is what is needed, and no source", async () => {
  const files = await listFiles({ cwd: home, packageManager: PackageManager.None });
  const wanted = [
    "package.json",
    "README.md",
    "LICENSE",
    "dist/extension.cjs",
    "dist/server/server.mjs",
    "dist/webview/preview.mjs",
    "dist/webview/pdf.worker.mjs",
    "dist/fonts/fonts.json",
  ];
  expect(files).toEqual(expect.arrayContaining(wanted));
  expect(files.filter((file) => /^(?:src|scripts|test|node_modules)\//.test(file))).toEqual([]);
  expect(files.filter((file) => file.startsWith("dist/fonts/files/"))).toHaveLength(
    readdirSync(`${home}dist/fonts/files`).length,
  );
});
