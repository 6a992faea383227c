import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Output } from "../src/world.ts";
import { filesBelow, folderWith, runIn, SMALL_SHEET, smallReview } from "./support.ts";

const FILES = {
  "small.scorecard": SMALL_SHEET,
  "r/0012.yaml": smallReview("0012", "林晓雯"),
};
const ARGV = ["render", "small.scorecard", "r", "--watch"];
const SHEET = "out/2026-09_0012_林晓雯_small.pdf";

function keeping(): Output & { text: string } {
  return {
    text: "",
    isTerminal: false,
    write(more) {
      this.text += more;
    },
  };
}

/** Watches a folder in this process, with real files and their changes. */
function watching(folder: string, argv: readonly string[] = ARGV) {
  const [stdout, stderr] = [keeping(), keeping()];
  const cleanUps = new Set<() => void>();
  const finished = runIn(folder, argv, {
    stdout,
    stderr,
    onInterrupt(cleanUp) {
      cleanUps.add(cleanUp);
      return () => cleanUps.delete(cleanUp);
    },
  });
  const runs = () => stderr.text.split("Waiting for changes").length - 1;
  return {
    stdout,
    stderr,
    runs,
    /** Waits until so many runs are done. @returns what they wrote to stdout. */
    async run(count: number): Promise<string> {
      await until(() => runs() >= count);
      return stdout.text;
    },
    /** As Ctrl+C does. */
    async stop() {
      for (const cleanUp of [...cleanUps]) cleanUp();
      return (await finished).code;
    },
  };
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 50_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const lastLines = (text: string) => text.trimEnd().split("\n").slice(-2);

describe("--watch", () => {
  test("makes the sheets, then again on a change, and says which page is another one", async () => {
    const folder = folderWith(FILES);
    const watch = watching(folder);
    expect(await watch.run(1)).toMatch(new RegExp(`^${SHEET}\n\\d+ ms\n$`, "u"));
    const first = readFileSync(join(folder, SHEET));
    writeFileSync(
      join(folder, "small.scorecard"),
      SMALL_SHEET.replace("客服专员考核评分表", "客服专员评分表"),
    );
    expect(lastLines(await watch.run(2))).toEqual([
      `${SHEET}: page 1 changed`,
      expect.stringMatching(/^\d+ ms$/u),
    ]);
    expect(readFileSync(join(folder, SHEET)).equals(first)).toBe(false);
    writeFileSync(join(folder, "r/0012.yaml"), smallReview("0012", "林晓雯", { level: "3" }));
    expect(lastLines(await watch.run(3))[0]).toBe(`${SHEET}: page 1 changed`);
    expect(await watch.stop()).toBe(0);
  });

  test("a comment in the sheet changes no page", async () => {
    const folder = folderWith(FILES);
    const watch = watching(folder);
    await watch.run(1);
    writeFileSync(join(folder, "small.scorecard"), `# 草稿\n${SMALL_SHEET}`);
    expect(lastLines(await watch.run(2))[0]).toBe(`${SHEET}: no page changed`);
    await watch.stop();
  });

  test("survives mistakes: they are shown, the file stays as it was, and the next save is followed", async () => {
    const folder = folderWith(FILES);
    const watch = watching(folder);
    await watch.run(1);
    const before = readFileSync(join(folder, SHEET));
    writeFileSync(join(folder, "small.scorecard"), SMALL_SHEET.replace("占 20%", "占 30%"));
    await watch.run(2);
    expect(watch.stderr.text).toContain("error");
    expect(readFileSync(join(folder, SHEET)).equals(before)).toBe(true);
    writeFileSync(join(folder, "small.scorecard"), SMALL_SHEET);
    expect(lastLines(await watch.run(3))[0]).toBe(`${SHEET}: no page changed`);
    expect(await watch.stop()).toBe(0);
  });

  test("waits for a sheet that is not there yet, and follows editors that save by renaming", async () => {
    const folder = folderWith({ "r/0012.yaml": FILES["r/0012.yaml"] });
    const watch = watching(folder);
    await watch.run(1);
    expect(filesBelow(folder)).toEqual(["r/0012.yaml"]);
    writeFileSync(join(folder, ".small.swp"), SMALL_SHEET);
    renameSync(join(folder, ".small.swp"), join(folder, "small.scorecard"));
    expect(await watch.run(2)).toContain(SHEET);
    await watch.stop();
  });

  test("finds a review that is added to the folder", async () => {
    const folder = folderWith(FILES);
    const watch = watching(folder);
    await watch.run(1);
    writeFileSync(join(folder, "r/0031.yaml"), smallReview("0031", "王伟"));
    const text = await watch.run(2);
    expect(text).toContain("out/2026-09_0031_王伟_small.pdf\n");
    expect(text).toContain(`${SHEET}: no page changed`);
    await watch.stop();
  });

  test("is not woken by its own files, nor by a save that changes nothing", async () => {
    const folder = folderWith(FILES);
    const watch = watching(folder, ["render", "small.scorecard", ".", "--watch"]);
    await watch.run(1);
    writeFileSync(join(folder, "small.scorecard"), SMALL_SHEET);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(watch.runs()).toBe(1);
    await watch.stop();
  });

  test("takes quick saves together", async () => {
    const folder = folderWith(FILES);
    const watch = watching(folder);
    await watch.run(1);
    for (let count = 0; count < 8; count += 1) {
      writeFileSync(
        join(folder, "small.scorecard"),
        SMALL_SHEET.replace("客服专员考核评分表", `评分表 ${count}`),
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await watch.run(2);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(watch.runs()).toBeLessThanOrEqual(4);
    await watch.stop();
  });
});
