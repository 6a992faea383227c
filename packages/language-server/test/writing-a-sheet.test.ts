import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startEditor } from "./editor.ts";

/*
 * The manager's sheet written from nothing: each line is begun, completion is asked for, the line is finished, and what
 * the server says of the sheet so far is read. Braces are closed as an editor does. What happened is kept for people in
 * `examples/editor/`; `vitest run test/writing-a-sheet.test.ts -u` writes it anew.
 */

const ROOT = resolve(import.meta.dirname, "../../..");
const SHEET = readFileSync(`${ROOT}/templates/customer-service-manager.scorecard`, "utf8");
const LIBRARY = readFileSync(`${ROOT}/templates/competencies.scorecard`, "utf8");

interface Proposal {
  readonly label: string;
  readonly detail?: string;
  readonly filterText?: string;
}
interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly {
    readonly range: { readonly start: { readonly line: number } };
    readonly message: string;
  }[];
}
interface Edit {
  readonly newText: string;
}

/** The lines without comments: those are written by people, not by editors. */
const LINES = SHEET.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));

/** The closing braces of the blocks that some lines leave open. */
function closers(lines: readonly string[]): readonly string[] {
  const open: string[] = [];
  for (const line of lines) {
    const indent = /^ */.exec(line)?.[0] ?? "";
    const bare = line.replaceAll(/"[^"]*"/g, "");
    const depth = bare.split("{").length - bare.split("}").length;
    if (depth > 0) open.push(indent);
    if (depth < 0) open.pop();
  }
  return open.reverse().map((indent) => `${indent}}`);
}

test("the manager's sheet, line by line", async () => {
  const folder = mkdtempSync(join(tmpdir(), "scorecard-writing-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "competencies.scorecard"), LIBRARY);
  const rootUri = pathToFileURL(folder).toString();
  const uri = `${rootUri}/customer-service-manager.scorecard`;
  const editor = startEditor();
  onTestFinished(() => editor.notify("exit", null));
  await editor.request("initialize", {
    processId: process.pid,
    locale: "zh-cn",
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "sheets" }],
    capabilities: {},
  });
  editor.notify("initialized", {});
  editor.notify("textDocument/didOpen", {
    textDocument: { uri, languageId: "scorecard", version: 1, text: "" },
  });

  let version = 1;
  const change = (text: string) => {
    version += 1;
    editor.notify("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  };
  const said = async () => {
    const own = (one: Published) => one.uri === uri && one.version === version;
    return (await editor.next<Published>("textDocument/publishDiagnostics", own)).diagnostics;
  };

  const log: string[] = [];
  const written: string[] = [];
  for (const line of LINES) {
    if (line.trim() === "}") {
      written.push(line);
      continue;
    }
    const word = /^ *(?<word>\p{Script=Han}+)/u.exec(line)?.groups?.word;
    if (word !== undefined) {
      const begun = line.slice(0, line.indexOf(word) + 1);
      change([...written, begun, ...closers(written)].join("\n"));
      const proposals = await editor.request<readonly Proposal[]>("textDocument/completion", {
        textDocument: { uri },
        position: { line: written.length, character: begun.length },
      });
      const taken = proposals
        .filter(({ label }) => word.startsWith(label))
        .sort((a, b) => b.label.length - a.label.length);
      log.push(
        taken[0] === undefined
          ? `  ${begun.trim()}…  （${proposals.length} 项，没有 ${word}）`
          : `  ${begun.trim()}…  ${taken[0].label}  ${taken[0].detail ?? ""}`,
      );
    }
    written.push(line);
    change([...written, ...closers(written)].join("\n"));
    const diagnostics = await said();
    log.push(
      line,
      ...diagnostics.slice(0, 1).map(({ message }) => `      ‹ ${diagnostics.length} ›  ${message}`),
    );
  }

  change([...written, ""].join("\n"));
  expect(await said()).toEqual([]);
  expect(log.filter((entry) => entry.includes("项，没有"))).toEqual([]);

  const edits = await editor.request<readonly Edit[] | null>("textDocument/formatting", {
    textDocument: { uri },
    options: { tabSize: 2, insertSpaces: true },
  });
  log.push("", edits === null || edits.length === 0 ? "排版：不用改" : `排版：${edits.length} 处`);
  expect(await editor.request("shutdown", null)).toBeNull();
  await expect(`${log.join("\n")}\n`).toMatchFileSnapshot(
    `${ROOT}/examples/editor/customer-service-manager.txt`,
  );
});
