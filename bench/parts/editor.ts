import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLanguageService, type Document, type LanguageHost } from "@scorecard/language-service";
import { createCompiler } from "@scorecard/parser";
import json from "vscode-json-languageservice";
import { SHIPPED_HOST } from "../input/shipped-files.ts";
import { interleave, type Job, median } from "../measure.ts";
import { ms, printTable, times } from "../print-table.ts";

const { ClientCapabilities, getLanguageService, TextDocument } = json;

/*
 * How long an editor waits. The peer is the JSON service of VS Code with the compiled template of the very same sheet and
 * its JSON Schema: what an author would have who wrote templates by hand.
 */

const PLAN = { warmUp: 15, rounds: 40 };
const LONG = 1_000;
const MIDDLE = 500;
const STARTS = 5;

/** The lines of one item, its two braces included. */
const LINES_AN_ITEM = 13;

/** A sheet of about so many lines, without a mistake; each edit changes a word of its first item. */
function sheetOf(lines: number, edit: number): string {
  const count = Math.floor((lines - 8) / LINES_AN_ITEM);
  const marks = count * 10;
  const items = Array.from({ length: count }, (_, index) => itemText(index + 1, index === 0 ? edit : 0));
  return `评分表 long "长表" / "Long sheet" {
  评分人：自评、上级
  结果：取上级
  满分：${marks} 分
  部分 "任务绩效" / "Task performance" ${marks} 分 {
${items.join("\n")}
  }
  签字：考核人、被考核人
}
`;
}

function itemText(number: number, edit: number): string {
  return `    # 第 ${number} 项
    指标 item-${number} "指标 ${number}" / "Item ${number}" 10 分 {
      要求："第 ${number} 项完成率 90% 以上（${edit}）" / "Completion of part ${number} at least 90% (${edit})"
      计量 rate-${number} "完成率 ${number}" / "Completion ${number}"，单位 %，范围 0%～100%
      数据来源："人力资源部" / "HR"
      分档 {
        90% 以上：10 分
        80% 以上：8 分
        70% 以上：6 分
        60% 以上：4 分
        低于 60%：0 分
      }
    }`;
}

/** The times of editing, in one process. */
export async function benchEditor(): Promise<void> {
  const edited = await interleave([ourEdit(), compilerAlone(), jsonEdit()], PLAN);
  const asked = await interleave([ourCompletion(), jsonCompletion()], PLAN);
  const row = (name: string, timings: typeof edited, base: string) => {
    const own = timings.get(name);
    const [wall, cpu] = [median(own?.wall ?? []), median(own?.cpu ?? [])];
    return [
      name,
      ms(wall),
      ms(Math.min(...(own?.wall ?? []))),
      ms(cpu),
      times(wall, median(timings.get(base)?.wall ?? [])),
    ];
  };
  printTable(
    `An edit in a sheet of ${LONG} lines: all its messages anew`,
    ["", "median ms", "min ms", "cpu ms", "to ours"],
    [OURS, COMPILER, JSON_SERVICE].map((name) => row(name, edited, OURS)),
  );
  printTable(
    `Completion in a sheet of ${MIDDLE} lines, just edited`,
    ["", "median ms", "min ms", "cpu ms", "to ours"],
    [OURS, JSON_SERVICE].map((name) => row(name, asked, OURS)),
  );
}

const OURS = "@scorecard/language-service";
const COMPILER = "the compiler alone";
const JSON_SERVICE = "VS Code's JSON service, the template as JSON";

function ourService(document: () => Document) {
  const host: LanguageHost = {
    ...SHIPPED_HOST,
    settings: () => ({ language: "zh-Hans" }),
    files: () => [document()],
    names: () => [],
  };
  return createLanguageService(host);
}

function ourEdit(): Job {
  let document: Document = { path: "long.scorecard", text: "", version: 0 };
  const service = ourService(() => document);
  return {
    name: OURS,
    every: 1,
    prepare: (round) => {
      document = { ...document, text: sheetOf(LONG, round), version: round };
    },
    run: () => mustBeEmpty(service.diagnostics(document)),
  };
}

function compilerAlone(): Job {
  let text = "";
  const compiler = createCompiler(SHIPPED_HOST);
  return {
    name: COMPILER,
    every: 1,
    prepare: (round) => {
      text = sheetOf(LONG, round);
    },
    run: () => mustBeEmpty(compiler.compile({ path: "long.scorecard", text }).diagnostics),
  };
}

function mustBeEmpty(problems: readonly unknown[]): void {
  if (problems.length > 0)
    throw new Error(`the sheet was meant to have no mistake: ${JSON.stringify(problems[0])}`);
}

function ourCompletion(): Job {
  let document: Document = { path: "long.scorecard", text: "", version: 0 };
  let offset = 0;
  const service = ourService(() => document);
  return {
    name: OURS,
    every: 1,
    prepare: (round) => {
      const text = sheetOf(MIDDLE, round);
      offset = text.lastIndexOf("      分档");
      document = { ...document, text, version: round };
    },
    run: () => {
      if (service.complete(document, offset).length === 0) throw new Error("nothing is offered");
    },
  };
}

function templateText(lines: number, round: number): string {
  const { template } = createCompiler(SHIPPED_HOST).compile({
    path: "long.scorecard",
    text: sheetOf(lines, round),
  });
  return JSON.stringify({ ...template }, null, 2);
}

function jsonService() {
  const schema = readFileSync(new URL(import.meta.resolve("@scorecard/model/schema/template.json")), "utf8");
  const service = getLanguageService({ clientCapabilities: ClientCapabilities.LATEST });
  service.configure({
    schemas: [{ uri: "template:schema", fileMatch: ["*.json"], schema: JSON.parse(schema) }],
  });
  return service;
}

function jsonEdit(): Job {
  const service = jsonService();
  let document = TextDocument.create("file:///long.json", "json", 0, "{}");
  return {
    name: JSON_SERVICE,
    every: 1,
    prepare: (round) => {
      document = TextDocument.create("file:///long.json", "json", round, templateText(LONG, round));
    },
    run: () => service.doValidation(document, service.parseJSONDocument(document)),
  };
}

function jsonCompletion(): Job {
  const service = jsonService();
  let document = TextDocument.create("file:///long.json", "json", 0, "{}");
  return {
    name: JSON_SERVICE,
    every: 1,
    prepare: (round) => {
      document = TextDocument.create("file:///long.json", "json", round, templateText(MIDDLE, round));
    },
    run: async () => {
      const place = document.positionAt(document.getText().lastIndexOf('"rule": {') + '"rule": {'.length);
      const list = await service.doComplete(document, place, service.parseJSONDocument(document));
      if (list === null) throw new Error("nothing is offered");
    },
  };
}

/** From the start of a server to its answer to `initialize`, and to the messages of the first sheet. */
export async function benchServerStart(): Promise<void> {
  const bin = join(
    dirname(fileURLToPath(import.meta.resolve("@scorecard/language-server"))),
    "../bin/scorecard-language-server.js",
  );
  const bundled = fileURLToPath(
    new URL("dist/server/server.mjs", import.meta.resolve("scorecard-vscode/package.json")),
  );
  const rows: string[][] = [];
  for (const [name, path] of [
    ["as the extension brings it", bundled],
    ["as the package has it", bin],
  ] as const) {
    const starts = [];
    for (let run = 0; run < STARTS; run += 1) starts.push(await startOf(path));
    rows.push([
      name,
      ms(median(starts.map(({ ready }) => ready))),
      ms(median(starts.map(({ told }) => told))),
    ]);
  }
  printTable("The language server in a fresh process", ["", "ready, ms", "first messages, ms"], rows);
}

async function startOf(path: string): Promise<{ readonly ready: number; readonly told: number }> {
  const start = performance.now();
  const server = spawn(process.execPath, [path, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  let output = "";
  const seen = (words: string) =>
    new Promise<number>((resolve) => {
      server.stdout.on("data", () => {
        if (output.includes(words)) resolve(performance.now() - start);
      });
    });
  server.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  const say = (message: object) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const isReady = seen('"id":1');
  const isTold = seen("publishDiagnostics");
  say({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
  const ready = await isReady;
  say({ method: "initialized", params: {} });
  const textDocument = { uri: "untitled:1", languageId: "scorecard", version: 1, text: sheetOf(100, 0) };
  say({ method: "textDocument/didOpen", params: { textDocument } });
  const told = await isTold;
  server.kill();
  return { ready, told };
}

if (import.meta.main) {
  await benchEditor();
  await benchServerStart();
}
