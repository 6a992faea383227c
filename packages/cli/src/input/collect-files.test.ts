import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, sessionIn } from "../../test/support.ts";
import { collectFiles } from "./collect-files.ts";

const WANTED = {
  extensions: [".yaml", ".json"],
  except: ["scorecard.config.yaml"],
  none: "no-reviews",
} as const;

function collected(folder: string, paths: readonly string[]) {
  const session = sessionIn(folder);
  const files = collectFiles(session, paths, WANTED).map((file) => file.slice(folder.length + 1));
  return { files, noted: [...session.findings.values()].map(({ code }) => code) };
}

test("a folder gives its files and those below, by name, without what is hidden or something else", () => {
  const folder = folderWith({
    "r/b.yaml": "",
    "r/a.JSON": "",
    "r/sub/c.yaml": "",
    "r/.hidden/d.yaml": "",
    "r/.e.yaml": "",
    "r/node_modules/f.json": "",
    "r/scorecard.config.yaml": "",
    "r/notes.txt": "",
  });
  expect(collected(folder, ["r"])).toEqual({ files: ["r/a.JSON", "r/b.yaml", "r/sub/c.yaml"], noted: [] });
});

test("a file that is named is taken as it is, once", () => {
  const folder = folderWith({ "r/a.yaml": "", "notes.txt": "" });
  expect(collected(folder, ["notes.txt", "r", "r/a.yaml"]).files).toEqual(["notes.txt", "r/a.yaml"]);
});

test("an empty folder and a path that does not exist are problems", () => {
  const folder = folderWith();
  mkdirSync(join(folder, "r"));
  expect(collected(folder, ["r", "x"])).toEqual({ files: [], noted: ["no-reviews", "file-not-found"] });
});

test("a link to a folder above ends with a message, not in a circle", () => {
  const folder = folderWith({ "r/a.yaml": "" });
  symlinkSync(join(folder, "r"), join(folder, "r/again"));
  expect(collected(folder, ["r"]).noted).toEqual(["folder-too-deep"]);
});
