import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { SMALL_SHEET, startPackedServer } from "./packed-server.ts";

test("the server as it is packed answers, and renders with the fonts that are packed beside it", async () => {
  const server = await startPackedServer();
  const uri = "untitled:Untitled-1";
  expect(await server.open(uri, SMALL_SHEET)).toEqual([]);
  const shown = await server.preview(uri);
  expect(shown.kind).toBe("pdf");
  const pdf = await getDocument({
    data: new Uint8Array(Buffer.from(shown.data, "base64")),
    useSystemFonts: false,
  }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  expect(items.map((item) => ("str" in item ? item.str : "")).join("")).toContain("文员考核评分表");
  expect(await server.stop()).toBe(0);
});

test("a message leads to its page, which is packed too", async () => {
  const server = await startPackedServer();
  const [first] = await server.open("untitled:Untitled-2", SMALL_SHEET.replace("100% {", "90% {"));
  expect(await server.stop()).toBe(0);
  const page = readFileSync(fileURLToPath(first?.codeDescription?.href ?? ""), "utf8");
  expect(page).toContain(`# ${first?.code}\n`);
});
