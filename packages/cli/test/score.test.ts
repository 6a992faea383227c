import { describe, expect, test } from "vitest";
import { folderWith, runIn, SMALL_SHEET, smallReview } from "./support.ts";

const FILES = {
  "small.scorecard": SMALL_SHEET,
  "reviews/0012.yaml": smallReview("0012", "林晓雯"),
  "reviews/0031.yaml": smallReview("0031", "王伟", { satisfaction: "85%", level: "3" }),
};

test("a table, aligned by what it takes on the screen", async () => {
  const { code, out, err } = await runIn(folderWith(FILES), [
    "score",
    "small.scorecard",
    "reviews",
    "--lang",
    "zh-Hans",
  ]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toBe(
    [
      "工号  姓名    考核期间  任务绩效  行为考核  总分（自评）  总分（上级）  总分  状态",
      "0012  林晓雯  2026-09        100        60           100            92    92  确定",
      "0031  王伟    2026-09         50       100           100            60    60  确定",
      "",
    ].join("\n"),
  );
});

test("a missing answer is no 0: the result is provisional", async () => {
  const folder = folderWith({
    ...FILES,
    "reviews/0031.yaml": smallReview("0031", "王伟").replace(", 上级: 2", ""),
  });
  const { code, out, err } = await runIn(folder, ["score", "small.scorecard", "reviews"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^0031 .* 100 +— .* — +— +provisional$|^0031 .*— +provisional$/m);
  expect(err).toContain("warning");
});

test("JSON holds whole results", async () => {
  const { out } = await runIn(folderWith(FILES), ["score", "small.scorecard", "reviews", "--format", "json"]);
  const results = JSON.parse(out);
  expect(results.map((result: { employee: { number: string } }) => result.employee.number)).toEqual([
    "0012",
    "0031",
  ]);
  expect(results[0]).toMatchObject({ format: "scorecard-result", totals: { result: { points: "92" } } });
});

test("CSV begins with the mark by which Excel knows UTF-8", async () => {
  const { out } = await runIn(folderWith(FILES), ["score", "small.scorecard", "reviews", "--format", "csv"]);
  expect(out.startsWith("\ufeff")).toBe(true);
  expect(out).toContain("林晓雯");
});

test.each([
  ["zh-Hans", "客户满意度"],
  ["zh-Hant", "客戶滿意度"],
  ["en", "Client satisfaction"],
])("--explain speaks %s", async (language, words) => {
  const { out } = await runIn(folderWith(FILES), [
    "score",
    "small.scorecard",
    "reviews",
    "--explain",
    "--lang",
    language,
  ]);
  expect(out).toContain(words);
  expect(out).toContain("92%");
});

describe("errors: all of them at once, and no scores", () => {
  test.each([
    [
      "a review for another sheet",
      { satisfaction: "92%" },
      /模板: small/,
      "模板: smal",
      /reviews\/0012\.yaml:1:\d+ {2}error/,
    ],
    ["an unknown item", {}, /客户满意度:/, "客户满意渡:", /:5:\d+ {2}error .*客户满意度/],
    ["a level of 6", { level: "6" }, /$^/, "", /:6:\d+ {2}error/],
    ["a value in words", { satisfaction: "九十" }, /$^/, "", /:5:\d+ {2}error .*九十/],
    ["a month 13", {}, /2026-09/, "2026-13", /:3:\d+ {2}error/],
  ])("%s", async (_, changes, from, to, expected) => {
    const review = smallReview("0012", "林晓雯", changes).replace(from, to);
    const folder = folderWith({ ...FILES, "reviews/0012.yaml": review });
    const { code, out, err } = await runIn(folder, ["score", "small.scorecard", "reviews"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(expected);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("two reviews of one person and period, wherever they are", async () => {
    const folder = folderWith({
      ...FILES,
      "reviews/copy.yaml": smallReview("0012", "林晓雯").replace("2026-09", "2026年9月"),
    });
    const { code, err } = await runIn(folder, ["score", "small.scorecard", "reviews"]);
    expect(code).toBe(1);
    expect(err).toMatch(/reviews\/copy\.yaml:2:\d+ {2}error .*0012.*reviews\/0012\.yaml/);
  });

  test("namesakes are two people", async () => {
    const folder = folderWith({ ...FILES, "reviews/0058.yaml": smallReview("0058", "王伟") });
    expect(await runIn(folder, ["score", "small.scorecard", "reviews"])).toMatchObject({ code: 0 });
  });
});

test("--explain goes with the table only", async () => {
  const argv = ["score", "small.scorecard", "reviews", "--explain", "--format", "csv"];
  expect(await runIn(folderWith(FILES), argv)).toMatchObject({ code: 2, out: "" });
});

test("a review may name things in the script that the sheet was not written in", async () => {
  const traditional = smallReview("0012", "林曉雯")
    .replace("上级", "上級")
    .replace("客户满意度", "客戶滿意度")
    .replace("自评", "自評");
  expect(traditional).toContain("客戶滿意度");
  const folder = folderWith({ ...FILES, "reviews/0012.yaml": traditional });
  const { code, out, err } = await runIn(folder, ["score", "small.scorecard", "reviews/0012.yaml"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("92");
});
