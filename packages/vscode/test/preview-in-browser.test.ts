import type { Server } from "node:http";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { previewPage } from "../src/preview-page.ts";
import { installedBrowser, serve, startBrowser } from "./browser.ts";
import { SMALL_SHEET, startPackedServer } from "./packed-server.ts";

/*
 * The page of the preview in a real browser, under its own rules of what it may load, with a sheet that the packed server
 * renders.
 */

const place = installedBrowser();
if (place === undefined && process.env.SCORECARD_ALL_TOOLS === "1")
  throw new Error("not installed: chromium");
const title = "the preview in a browser";
const [group, name] =
  place === undefined
    ? ([describe.skip, `${title} [skipped: chromium not installed]`] as const)
    : ([describe, title] as const);

group(name, () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await startBrowser(place ?? "");
    const served = await serve((source) =>
      previewPage({
        script: `${source}/preview.mjs`,
        worker: `${source}/pdf.worker.mjs`,
        source,
      }),
    );
    server = served.server;
    page = await browser.newPage();
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    // What the editor gives to such a page.
    await page.evaluateOnNewDocument(
      "window.told = []; window.acquireVsCodeApi = () => ({ postMessage: (message) => window.told.push(message) });",
    );
    await page.goto(`${served.source}/`);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test("the page says that it is ready", async () => {
    await page.waitForFunction("window.told.length > 0");
    expect(await page.evaluate("window.told")).toEqual([{ kind: "ready" }]);
  });

  test("a sheet is drawn page by page, with ink on each, and nothing is refused", async () => {
    const packed = await startPackedServer();
    await packed.open("untitled:Untitled-1", SMALL_SHEET);
    const shown = await packed.preview("untitled:Untitled-1");
    await packed.stop();
    await page.evaluate(`window.postMessage(${JSON.stringify(shown)}, "*")`);
    await page.waitForSelector("canvas");
    const inks = await page.evaluate(INK_OF_PAGES);
    expect(inks).toEqual([expect.any(Number)]);
    for (const ink of inks as readonly number[]) expect(ink).toBeGreaterThan(0.005);
    expect(faults).toEqual([]);
  });

  test("a problem is told above the sheet, which stays", async () => {
    await page.evaluate(`window.postMessage({ kind: "problem", message: "第 3 行缺少右括号" }, "*")`);
    await page.waitForFunction('document.querySelector("#problem").textContent !== ""');
    expect(await page.$eval("#problem", (line) => line.textContent)).toBe("第 3 行缺少右括号");
    expect(await page.$$("canvas")).toHaveLength(1);
  });
});

/** For each page drawn, how much of it is darker than grey paper. */
const INK_OF_PAGES = `[...document.querySelectorAll("canvas")].map((canvas) => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] < 128) dark += 1;
  return dark / (data.length / 4);
})`;
