import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { failingWriter, filesBelow, folderWith, sessionIn } from "../../test/support.ts";
import { startStaging, writeOneFile } from "./write-files.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const codes = (session: ReturnType<typeof sessionIn>) =>
  [...session.findings.values()].map(({ code }) => code);

test("files appear together, in a folder that is made for them", () => {
  const folder = folderWith();
  const staging = startStaging(sessionIn(folder), "a/b");
  staging.add("1.pdf", bytes("one"));
  staging.add("2.pdf", bytes("two"));
  expect(filesBelow(folder).filter((name) => name.endsWith(".pdf"))).toEqual([]);
  expect(staging.finish()).toBe(true);
  expect(filesBelow(folder)).toEqual(["a/b/1.pdf", "a/b/2.pdf"]);
});

test("an older file is replaced as a whole", () => {
  const folder = folderWith({ "1.pdf": "older and longer" });
  expect(writeOneFile(sessionIn(folder), "1.pdf", bytes("new"))).toBe(true);
  expect(readFileSync(join(folder, "1.pdf"), "utf8")).toBe("new");
});

describe("when writing fails nothing is left behind", () => {
  test.each([
    ["the disk is full at the second file", failingWriter("create", "ENOSPC", 2), "there is no space left"],
    ["the folder is read-only", failingWriter("create", "EROFS"), "read-only"],
    ["there is no permission", failingWriter("makeFolder", "EACCES"), "there is no permission"],
    ["too many files are open", failingWriter("create", "EMFILE", 2), "too many files"],
    ["the first target is in use", failingWriter("replace", "EBUSY"), "another program has it open"],
  ])("%s", (_, writer, reason) => {
    const folder = folderWith({ "out/1.pdf": "older" });
    const session = sessionIn(folder, { writer });
    const staging = startStaging(session, "out");
    const done = staging.add("1.pdf", bytes("one")) && staging.add("2.pdf", bytes("two")) && staging.finish();
    expect(done).toBe(false);
    expect([...session.findings.values()].map(({ message }) => message.en).join()).toContain(reason);
    expect(filesBelow(folder)).toEqual(["out/1.pdf"]);
    expect(readFileSync(join(folder, "out/1.pdf"), "utf8")).toBe("older");
  });
});

test("when a later target is in use, the files before it are complete, and that is said", () => {
  const folder = folderWith();
  const session = sessionIn(folder, { writer: failingWriter("replace", "EPERM", 2) });
  const staging = startStaging(session, ".");
  for (const name of ["1.pdf", "2.pdf", "3.pdf"]) staging.add(name, bytes(name));
  expect(staging.finish()).toBe(false);
  expect(codes(session)).toEqual(["cannot-write", "some-files-written"]);
  expect(filesBelow(folder)).toEqual(["1.pdf"]);
});

test("a folder in a target's place is found before anything is replaced", () => {
  const folder = folderWith({ "1.pdf": "older" });
  mkdirSync(join(folder, "2.pdf"));
  const session = sessionIn(folder);
  const staging = startStaging(session, ".");
  for (const name of ["1.pdf", "2.pdf"]) staging.add(name, bytes("new"));
  expect(staging.finish()).toBe(false);
  expect(codes(session)).toEqual(["output-is-a-folder"]);
  expect(filesBelow(folder)).toEqual(["1.pdf"]);
  expect(readFileSync(join(folder, "1.pdf"), "utf8")).toBe("older");
});

test("what was written aside can be taken back", () => {
  const folder = folderWith();
  const staging = startStaging(sessionIn(folder), ".");
  staging.add("1.pdf", bytes("one"));
  staging.discard();
  expect(filesBelow(folder)).toEqual([]);
});

test("an error that is not the system's is not taken for one, and is thrown", () => {
  const folder = folderWith();
  const writer = {
    ...sessionIn(folder).world.writer,
    create: () => {
      throw new RangeError("a mistake of ours");
    },
  };
  expect(() => startStaging(sessionIn(folder, { writer }), ".").add("1.pdf", bytes("x"))).toThrow(RangeError);
});

test("a folder above is a file", () => {
  const folder = folderWith();
  writeFileSync(join(folder, "out"), "");
  const session = sessionIn(folder);
  expect(startStaging(session, "out/sheets").add("1.pdf", bytes("x"))).toBe(false);
  expect([...session.findings.values()][0]?.message.en).toContain("a part of the path is a file");
});
