import { describe, expect, test } from "vitest";
import { folderWith, runIn } from "../test/support.ts";
import type { World } from "./world.ts";

/** A world whose reader has a fault that is not the system's. */
function faulty(folder: string): Promise<World["reader"]> {
  return import("./node-world.ts").then(({ nodeWorld }) => ({
    ...nodeWorld().reader,
    kindOf: () => {
      throw new TypeError(`a mistake of ours in ${folder}`);
    },
  }));
}

describe("a fault of the program", () => {
  test("is one line that says so, without a stack", async () => {
    const folder = folderWith();
    const { code, out, err } = await runIn(folder, ["check", "a"], { reader: await faulty(folder) });
    expect({ code, out }).toEqual({ code: 70, out: "" });
    expect(err).toMatch(/^scorecard: This is a fault of scorecard.*SCORECARD_DEBUG=1.*\(TypeError: .*\)\n$/);
  });

  test("shows its stack to those who ask", async () => {
    const folder = folderWith();
    const environment = { SCORECARD_DEBUG: "1" };
    const { err } = await runIn(folder, ["check", "a"], { reader: await faulty(folder), environment });
    expect(err).toMatch(/\n\s+at /);
  });
});

test("a wrong command line names the help that explains it", async () => {
  const { code, err } = await runIn(folderWith(), ["score", "a", "--fromat", "csv"]);
  expect(code).toBe(2);
  expect(err).toContain("Did you mean --format?");
  expect(err).toContain("See: scorecard score --help");
});

test("a command line cannot steer the terminal", async () => {
  const { err } = await runIn(folderWith(), ["\u001b[2J"]);
  expect(err).not.toContain("\u001b");
});
