import { PassThrough, Writable } from "node:stream";
import { expect, test } from "vitest";
import { askAt, askSecretlyAt } from "./node-asking.ts";

/** What a person sees while typing the answer. */
async function seenWhile(ask: typeof askAt, typed: string) {
  let seen = "";
  const output = new Writable({
    write(chunk, _, done) {
      seen += String(chunk);
      done();
    },
  });
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const answer = ask(input, output)("密码：");
  input.write(typed);
  return { answer: await answer, seen };
}

test("a secret is not shown, nor how long it is", async () => {
  expect(await seenWhile(askSecretlyAt, "考核-2026!\r")).toEqual({ answer: "考核-2026!", seen: "密码：\n" });
});

test("a correction of a secret is not shown either", async () => {
  expect(await seenWhile(askSecretlyAt, "wrong\u0015right\r")).toEqual({ answer: "right", seen: "密码：\n" });
});

test("the end of the input is no answer", async () => {
  expect((await seenWhile(askSecretlyAt, "\u0004")).answer).toBeUndefined();
  expect((await seenWhile(askSecretlyAt, "half\u0003")).answer).toBeUndefined();
});

test("what is no secret is asked for on the same stream", async () => {
  const { answer, seen } = await seenWhile(askAt, "客服专员\r");
  expect(answer).toBe("客服专员");
  expect(seen).toContain("密码：");
});
