import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createSheetRenderer } from "../../src/index.ts";
import { DIRECTOR } from "../support/director.ts";
import { CREATED_AT, FONTS, filled, rendered } from "./sheets.ts";

const sheet = filled("欧阳䶮", "1000");

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const alone = rendered({ sheets: [sheet] }).then(({ bytes }) => hashOf(bytes));

test.each([
  { TZ: "Asia/Shanghai", LC_ALL: "zh_CN.UTF-8" },
  { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8" },
])("another process makes the same bytes, in $TZ with $LC_ALL", async (environment) => {
  const script = fileURLToPath(new URL("../support/render-elsewhere.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, ...environment, NODE_OPTIONS: "" },
  });
  expect(stdout).toBe(await alone);
});

test("number 1,000 of a batch has the bytes that it has alone", async () => {
  const renderer = createSheetRenderer({ template: DIRECTOR, languages: ["zh-Hans"], fonts: FONTS });
  const render = async (name: string, number: string) => {
    const { bytes } = await renderer.render([filled(name, number)], { createdAt: CREATED_AT });
    return bytes;
  };
  const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"];
  for (let index = 1; index < 1000; index += 1) {
    await render(`${surnames[index % surnames.length]}${String.fromCodePoint(0x4e00 + index)}`, `${index}`);
  }
  expect(hashOf(await render("欧阳䶮", "1000"))).toBe(await alone);
}, 240_000);

test("namesakes, other times and other languages make different files with different identifiers", async () => {
  const files = await Promise.all([
    rendered({ sheets: [filled("王伟", "0031")] }),
    rendered({ sheets: [filled("王伟", "0058")] }),
    rendered({ sheets: [filled("王伟", "0031")], options: { languages: ["en"] } }),
    createSheetRenderer({ template: DIRECTOR, languages: ["zh-Hans"], fonts: FONTS }).render(
      [filled("王伟", "0031")],
      { createdAt: new Date("2026-10-06T01:02:03Z") },
    ),
  ]);
  const identifiers = files.map(({ bytes }) => {
    const trailer = Buffer.from(bytes).toString("latin1");
    const [, first, second] = /\/ID \[<([0-9a-f]{32})> <([0-9a-f]{32})>\]/u.exec(trailer) ?? [];
    expect(second).toBe(first);
    return first;
  });
  expect(new Set(identifiers).size).toBe(files.length);
});
