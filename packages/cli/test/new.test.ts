import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { failingWriter, filesBelow, folderWith, runIn } from "./support.ts";

test("a first sheet, which the check finds right", async () => {
  const folder = folderWith();
  const { code, out } = await runIn(folder, ["new", "客服专员", "--ui-lang", "zh-Hans"]);
  expect({ code, out }).toEqual({ code: 0, out: "客服专员.scorecard\n" });
  expect(await runIn(folder, ["check", "."])).toMatchObject({ code: 0, err: "" });
});

test("from a shipped sheet, with the library it uses and an id of its own", async () => {
  const folder = folderWith();
  const argv = ["new", "director-east.scorecard", "--from", "customer-service-director"];
  expect(await runIn(folder, argv)).toMatchObject({
    code: 0,
    out: "director-east.scorecard\ncompetencies.scorecard\n",
  });
  const { out } = await runIn(folder, ["compile", "director-east.scorecard"]);
  expect(JSON.parse(out).template.id).toBe("director-east");
});

test("a library that is there already stays as it is", async () => {
  const folder = folderWith({ "competencies.scorecard": "# ours" });
  const { out } = await runIn(folder, ["new", "east", "--from", "customer-service-director"]);
  expect(out).toBe("east.scorecard\n");
  expect(readFileSync(join(folder, "competencies.scorecard"), "utf8")).toBe("# ours");
});

test("--list names the shipped sheets", async () => {
  const { code, out } = await runIn(folderWith(), ["new", "--list", "--ui-lang", "zh-Hans"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^customer-service-director +客服总监考核评分表$/m);
  expect(out).toMatch(/^customer-service-manager +客服部经理考核评分表$/m);
});

describe("what cannot be done is said, and nothing is written", () => {
  test.each([
    ["a way out of the folder", ["new", "../x"], "cannot be named"],
    ["a device of Windows", ["new", "con"], "cannot be named"],
    ["brackets, which enclose names", ["new", "a[1]"], "cannot be named"],
    ["a shipped sheet misspelt", ["new", "x", "--from", "customer-service-directer"], "Did you mean"],
    [
      "a shipped sheet that does not exist",
      ["new", "x", "--from", "zzz"],
      "There are: customer-service-director",
    ],
  ])("%s", async (_, argv, says) => {
    const folder = folderWith();
    const { code, err } = await runIn(folder, argv);
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(filesBelow(folder)).toEqual([]);
  });

  test("a file of that name", async () => {
    const folder = folderWith({ "x.scorecard": "# ours" });
    expect(await runIn(folder, ["new", "x"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("not overwritten"),
    });
    expect(readFileSync(join(folder, "x.scorecard"), "utf8")).toBe("# ours");
  });

  test("no space", async () => {
    const folder = folderWith();
    const writer = failingWriter("create", "ENOSPC", 2);
    const { code, err } = await runIn(folder, ["new", "x", "--from", "customer-service-director"], {
      writer,
    });
    expect({ code, files: filesBelow(folder) }).toEqual({ code: 1, files: [] });
    expect(err).toContain("no space left");
  });

  test("no name", async () => {
    expect(await runIn(folderWith(), ["new"])).toMatchObject({ code: 2 });
  });
});
