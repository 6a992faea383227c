import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/* Links of the README and the documents lead to something that is there: a file, a folder, a heading. */

const ROOT = resolve(import.meta.dirname, "../../..");

const PAGES = [
  "README.md",
  "docs/images/README.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** Headings as GitHub names them. */
function anchorsOf(page: string): readonly string[] {
  return Array.from(page.matchAll(/^#+ (.*)$/gmu), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** What is wrong with a link of a page. */
function faultOf(page: string, link: string): string | undefined {
  const [file = "", anchor] = link.split("#");
  const path = file === "" ? page : join(dirname(page), file);
  if (!existsSync(join(ROOT, path))) return `${link}: no such file`;
  if (anchor === undefined || anchorsOf(textOf(path)).includes(anchor)) return undefined;
  return `${link}: no such heading`;
}

describe("links of", () => {
  test.each(PAGES)("%s", (page) => {
    const written = textOf(page).replaceAll(/^```[\s\S]*?^```$/gmu, "");
    const links = Array.from(written.matchAll(/\]\(([^)\s]+)\)/gu), ([, to = ""]) => to);
    const own = links.filter((link) => !/^[a-z]+:/u.test(link));
    expect(own.flatMap((link) => faultOf(page, link) ?? [])).toEqual([]);
  });
});

test("a link to nothing is found", () => {
  expect(faultOf("README.md", "docs/nothing.md")).toContain("no such file");
  expect(faultOf("README.md", "docs/report.md#nothing")).toContain("no such heading");
  expect(faultOf("docs/report.md", "#copies")).toBeUndefined();
});
