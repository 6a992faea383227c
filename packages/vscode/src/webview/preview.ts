import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FromPreview, ToPreview } from "../messages.ts";

/*
 * Runs in the page of the preview: shows the PDF that the server has rendered, page below page, and keeps the place when the
 * next one comes.
 */

declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void };

/** Pixels for a point of the page, so that small print stays sharp. */
const SHARPNESS = 2;

const pages = document.querySelector("#pages");
const problem = document.querySelector("#problem");
let latest = 0;

/** An editor's page may not start a worker from another address; a blob that loads it may. */
function useWorker(address: string): void {
  const loader = new Blob([`import ${JSON.stringify(address)};`], { type: "text/javascript" });
  GlobalWorkerOptions.workerPort = new Worker(URL.createObjectURL(loader), { type: "module" });
}

async function show(message: ToPreview): Promise<void> {
  latest += 1;
  const turn = latest;
  if (problem) problem.textContent = message.kind === "problem" ? message.message : "";
  if (message.kind === "problem") return;
  const data = Uint8Array.from(atob(message.data), (letter) => letter.charCodeAt(0));
  const task = getDocument({ data });
  const drawn = await drawnPages(await task.promise);
  // What has been edited meanwhile is shown instead.
  if (turn === latest) pages?.replaceChildren(...drawn);
  await task.destroy();
}

async function drawnPages(pdf: PDFDocumentProxy): Promise<readonly HTMLCanvasElement[]> {
  const drawn: HTMLCanvasElement[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: SHARPNESS });
    const canvas = document.createElement("canvas");
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    canvas.style.width = `${viewport.width / SHARPNESS}px`;
    await page.render({ canvas, viewport }).promise;
    drawn.push(canvas);
  }
  return drawn;
}

useWorker(document.body.dataset.worker ?? "");
window.addEventListener("message", ({ data }: MessageEvent<ToPreview>) => void show(data));
acquireVsCodeApi().postMessage({ kind: "ready" });
