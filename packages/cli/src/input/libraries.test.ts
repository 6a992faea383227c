import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, sessionIn } from "../../test/support.ts";
import { libraryHost } from "./libraries.ts";

const SETTINGS = { fileSize: 1024 };
const FILES = {
  "sheets/a.scorecard": "评分表",
  "sheets/competencies.scorecard": "指标库 一",
  "shared/service.scorecard": "指标库 二",
};

function load(folder: string, specifier: string, workspace = folder) {
  return libraryHost(sessionIn(folder), workspace, SETTINGS).load(specifier, "sheets/a.scorecard");
}

test.each([
  ["beside the sheet", "competencies", "sheets/competencies.scorecard"],
  ["with its extension", "competencies.scorecard", "sheets/competencies.scorecard"],
  ["by a relative path", "../shared/service", "shared/service.scorecard"],
])("a library is found %s", (_, specifier, path) => {
  expect(load(folderWith(FILES), specifier)).toMatchObject({ kind: "found", file: { path } });
});

test("a missing one comes with the names that exist there", () => {
  expect(load(folderWith(FILES), "competences")).toEqual({
    kind: "missing",
    tried: "sheets/competences.scorecard",
    candidates: ["a", "competencies"],
  });
});

test.each([["../../outside"], ["/etc/passwd"], ["../../../../../../etc/passwd"]])(
  "%s leads out of the workspace",
  (specifier) => {
    expect(load(folderWith(FILES), specifier)).toEqual({ kind: "outside" });
  },
);

test("a link that leads out is refused, one that stays inside is followed", () => {
  const outside = folderWith({ "secret.scorecard": "指标库" });
  const folder = folderWith(FILES);
  symlinkSync(join(outside, "secret.scorecard"), join(folder, "sheets/out.scorecard"));
  symlinkSync(join(folder, "shared"), join(folder, "sheets/in"));
  expect(load(folder, "out")).toEqual({ kind: "outside" });
  expect(load(folder, "in/service")).toMatchObject({ kind: "found" });
});

test("what cannot be read is said in words", () => {
  const folder = folderWith({ ...FILES, "sheets/big.scorecard": "x".repeat(2000) });
  const loaded = load(folder, "big");
  expect(loaded.kind === "unreadable" && loaded.reason.en).toContain("more than the limit of 1 KB");
});
