import { expect, test } from "vitest";
import { folderWith, runIn } from "./support.ts";

const explain = (...argv: readonly string[]) => runIn(folderWith(), ["explain", ...argv]);

test("a message's page, in the reader's language", async () => {
  const { code, out } = await explain("word-misspelt", "--ui-lang", "zh-Hans");
  expect(code).toBe(0);
  expect(out).toMatch(/^word-misspelt\n\n行首的关键词打错了字，程序不认识。/);
  expect(out).toMatch(
    /^错误写法：\n\n {4}邀求："电话三声内接听"\n {4}打分：0～100 分\n\n正确写法：\n\n {4}要求：/m,
  );
});

test("Traditional Chinese is made of the Simplified, examples too", async () => {
  const { out } = await explain("word-misspelt", "--ui-lang", "zh-Hant");
  expect(out).toContain("行首的關鍵詞打錯了字，程式不認識。");
  expect(out).toMatch(/^正確寫法：\n\n {4}要求："電話三聲內接聽"/m);
});

test("in English; the marks of the tests are not shown", async () => {
  const { out } = await explain("word-misspelt");
  expect(out).toContain("The keyword at the beginning of this line is spelt wrongly.");
  expect(out).not.toMatch(/#[!^]/);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("as it stands in the message, brackets and all", async () => {
  expect((await explain("[Word-Misspelt]")).code).toBe(0);
});

test("a code that is none, with what was meant", async () => {
  expect(await explain("word-mispelt")).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining("Did you mean word-misspelt?"),
  });
  expect((await explain("../../../package")).err).toContain("There is no page");
});

test("without a code, all of them", async () => {
  const { code, out } = await explain("--ui-lang", "zh-Hans");
  expect(code).toBe(0);
  expect(out).toMatch(/^word-misspelt +行首的关键词打错了字，程序不认识。$/m);
});
