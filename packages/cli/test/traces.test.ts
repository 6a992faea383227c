import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Language } from "@scorecard/model";
import { expect, test } from "vitest";
import { runIn } from "./support.ts";

/*
 * One person's whole trace of each shipped sheet, in `examples/traces/` for people to read. Where a wording changes,
 * `vitest run test/traces.test.ts -u` writes them anew; read what changed.
 */

const ROOT = resolve(import.meta.dirname, "../../..");
const LANGUAGE_OF: { readonly [sheet: string]: Language } = {
  "finance-manager": "en",
  "software-engineer": "en",
  purchasing: "zh-Hant",
  "team-leader": "zh-Hant",
};

const SHEETS = readdirSync(`${ROOT}/examples/reviews`).sort();

test.each(SHEETS)("%s: every printed figure down to its inputs", async (sheet) => {
  const [first = ""] = readdirSync(`${ROOT}/examples/reviews/${sheet}`).sort();
  const files = [`templates/${sheet}.scorecard`, `examples/reviews/${sheet}/${first}`];
  const argv = ["score", ...files, "--explain", "--ui-lang", LANGUAGE_OF[sheet] ?? "zh-Hans"];
  const { code, out } = await runIn(ROOT, argv);
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot(`${ROOT}/examples/traces/${sheet}.txt`);
});
