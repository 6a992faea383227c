import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const home = fileURLToPath(new URL("../dist/", import.meta.url));

const SHEET = `评分表 clerk "文员考核评分表" / "Clerk" {
  评分人：上级
  部分 "业绩" / "Results" 100% {
    指标 "准时" / "On time" 100% { 打分：0～100 分 }
  }
  签字：考核人、被考核人
}
`;

test("the server as it is packed answers, and renders with the fonts that are packed beside it", async () => {
  const server = spawn(process.execPath, [`${home}server/server.mjs`, "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { fontsFolder: `${home}fonts` },
  });
  await connection.sendNotification("initialized", {});
  const uri = "untitled:Untitled-1";
  const told = new Promise<{ diagnostics: readonly unknown[] }>((resolve) =>
    connection.onNotification("textDocument/publishDiagnostics", resolve),
  );
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "scorecard", version: 1, text: SHEET },
  });
  expect((await told).diagnostics).toEqual([]);
  const shown = await connection.sendRequest<{ kind: string; data: string }>("scorecard/preview", { uri });
  expect(shown.kind).toBe("pdf");
  const pdf = await getDocument({
    data: new Uint8Array(Buffer.from(shown.data, "base64")),
    useSystemFonts: false,
  }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  expect(items.map((item) => ("str" in item ? item.str : "")).join("")).toContain("文员考核评分表");
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  const code = await new Promise((resolve) => server.once("exit", resolve));
  connection.dispose();
  expect(code).toBe(0);
});
