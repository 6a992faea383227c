import { describe, expect, test } from "vitest";
import { folderWith, sessionIn } from "../../test/support.ts";
import { settingsFor } from "./settings.ts";

function settings(
  files: { readonly [path: string]: string },
  sheet: string,
  options = {},
  workingFolder = "",
) {
  const folder = folderWith(files);
  const session = sessionIn(`${folder}${workingFolder}`);
  const found = settingsFor(session, `${folder}/${sheet}`, options);
  return { ...found, noted: [...session.findings.values()].map(({ code }) => code) };
}

describe("which configuration holds", () => {
  const files = {
    "scorecard.config.yaml": "encoding: big5\n",
    "north/scorecard.config.json": '{ "encoding": "gb18030" }',
    "north/a.scorecard": "",
    "south/b.scorecard": "",
  };
  test("the nearest one", () => {
    expect(settings(files, "north/a.scorecard").reading.encoding).toBe("gb18030");
  });
  test("else one above, up to the working folder", () => {
    expect(settings(files, "south/b.scorecard").reading.encoding).toBe("big5");
  });
  test("but none above the working folder", () => {
    expect(settings(files, "south/b.scorecard", {}, "/south").reading.encoding).toBeUndefined();
  });
  test("for a sheet outside of the working folder only one beside it", () => {
    expect(settings(files, "north/a.scorecard", {}, "/south").reading.encoding).toBe("gb18030");
  });
  test("the one that is named", () => {
    const options = { config: "scorecard.config.yaml" };
    expect(settings(files, "north/a.scorecard", options).reading.encoding).toBe("big5");
  });
  test("the command line goes first", () => {
    const options = { encoding: "utf-16le", maxSize: 5 } as const;
    expect(settings(files, "north/a.scorecard", options).reading).toEqual({
      encoding: "utf-16le",
      fileSize: 5,
    });
  });
  test("without one, a megabyte is the limit", () => {
    expect(settings({ "a.scorecard": "" }, "a.scorecard").reading.fileSize).toBe(1048576);
  });
});

test("two in one folder are a mistake", () => {
  const files = {
    "scorecard.config.yaml": "encoding: big5\n",
    "scorecard.config.json": "{}",
    "a.scorecard": "",
  };
  expect(settings(files, "a.scorecard").noted).toEqual(["two-configs"]);
});

test("a configuration is data, never code", () => {
  const files = { "c.js": "export default {}", "a.scorecard": "" };
  expect(settings(files, "a.scorecard", { config: "c.js" }).noted).toEqual(["config-not-named-so"]);
});

test("one text is Chinese when it holds Chinese characters", () => {
  const files = {
    "scorecard.config.yaml": "company:\n  name: 云岫\n  footer: Internal\n",
    "a.scorecard": "",
  };
  const { company } = settings(files, "a.scorecard");
  expect(company.name?.text).toEqual({ "zh-Hans": "云岫" });
  expect(company.footer?.text).toEqual({ en: "Internal" });
});

test("rules and the vocabulary hold for the sheets", () => {
  const files = {
    "scorecard.config.yaml": "vocabulary: en\nrules: { levels-tied: off }\n",
    "a.scorecard": "",
  };
  expect(settings(files, "a.scorecard")).toMatchObject({
    vocabulary: "en",
    rules: { "levels-tied": "off" },
  });
  expect(settings({ "a.scorecard": "" }, "a.scorecard").rules).toEqual({});
});
