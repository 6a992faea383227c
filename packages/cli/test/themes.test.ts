import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { settingsFor } from "../src/config/settings.ts";
import { appearanceOf, SHIPPED_THEMES } from "../src/themes/load-theme.ts";
import { folderWith, runIn, sessionIn } from "./support.ts";

const FONT = new URL("../../../fonts/files/NotoSerifTC_400Regular.ttf", import.meta.url);
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>';

/** What a theme's folder `own` gives, and what is noted of it as `file:line code`. */
function loaded(theme: string, files: { readonly [path: string]: string } = {}, config = "") {
  const folder = folderWith({
    "own/theme.yaml": theme,
    ...files,
    "scorecard.config.yaml": `theme: own\n${config}`,
    "a.scorecard": "",
  });
  return { folder, ...appearanceIn(folder, undefined) };
}

function appearanceIn(folder: string, named: string | undefined) {
  const session = sessionIn(folder);
  const look = appearanceOf(session, settingsFor(session, join(folder, "a.scorecard"), {}), named);
  const noted = [...session.findings.values()].map(
    ({ code, location }) => `${location?.file}:${location?.start.line} ${code}`,
  );
  return { look, noted };
}

describe("a theme of one's own", () => {
  test("is plain data: how sheets look, apart from words and fonts", () => {
    const { look, noted } = loaded(`typeface: serif
textSize: 1.1
colours: { accent: "#1f4e79", tint: none }
margins: { sides: 14 }
heading: centre
initials: true
company: { name: 云岫商务服务有限公司, footer: "{{period.text}}" }
fileName: "{{employee.number}}"
`);
    expect(noted).toEqual([]);
    expect(look.theme).toEqual({
      name: "own",
      textSize: 1.1,
      colours: { accent: "#1f4e79", tint: "none" },
      margins: { sides: 14 },
      heading: "centre",
      initials: true,
    });
    expect(look.typeface).toBe("serif");
    expect(look.settings.company.name?.text).toEqual({ "zh-Hans": "云岫商务服务有限公司" });
    expect(look.settings.fileName?.pattern).toBe("{{employee.number}}");
  });

  test("the configuration's own words go before the theme's", () => {
    const { look } = loaded(
      "company: { name: 母公司, footer: 存档三年 }\nfileName: a\n",
      {},
      "company: { name: 子公司 }\nfileName: b\n",
    );
    expect(look.settings.company.name?.text).toEqual({ "zh-Hans": "子公司" });
    expect(look.settings.company.footer?.text).toEqual({ "zh-Hans": "存档三年" });
    expect(look.settings.fileName?.pattern).toBe("b");
  });

  test("fonts of its own are read from its folder", () => {
    const folder = folderWith({
      "own/theme.yaml": "fonts: [{ file: song.ttf, family: tc, weight: regular }]\n",
      "a.scorecard": "",
    });
    copyFileSync(FONT, join(folder, "own/song.ttf"));
    const { look, noted } = appearanceIn(folder, "own");
    expect(noted).toEqual([]);
    expect(look.fonts.map(({ family, weight, bytes }) => [family, weight, bytes.length])).toEqual([
      ["tc", "regular", readFileSync(FONT).length],
    ]);
  });
});

describe("what is wrong with a theme is said at its place, all at once", () => {
  test.each([
    ["a misspelt field", "initial: true\n", ["own/theme.yaml:1 config-unknown-field-similar"]],
    ["an unknown colour field", "colours:\n  blink: '#000000'\n", ["own/theme.yaml:2 config-unknown-field"]],
    ["a colour without quotes", "colours:\n  accent: #1f4e79\n", ["own/theme.yaml:2 config-wrong-value"]],
    ["a colour by name", "colours: { text: black }\n", ["own/theme.yaml:1 config-wrong-value"]],
    ["a margin off the paper", "margins: { top: 0 }\n", ["own/theme.yaml:1 config-wrong-value"]],
    ["text for ants", "textSize: 0.2\n", ["own/theme.yaml:1 config-wrong-value"]],
    [
      "a font without its part",
      "fonts: [{ file: a.ttf }]\n",
      ["own/theme.yaml:1 config-wrong-value", "own/theme.yaml:1 config-wrong-value"],
    ],
    ["broken YAML", 'heading: "\n', ["own/theme.yaml:2 config-unreadable"]],
    ["a pale text", 'colours: { text: "#bbbbbb" }\n', ["own/theme.yaml:1 theme-colour-faint"]],
    ["a dark tint", '\ncolours: { tint: "#1f4e79" }\n', ["own/theme.yaml:2 theme-colour-faint"]],
    [
      "a font that is missing",
      "fonts:\n  - { file: a.ttf, family: sc, weight: regular }\n",
      ["own/theme.yaml:2 file-not-found"],
    ],
    [
      "a font elsewhere",
      "fonts: [{ file: ../a.ttf, family: sc, weight: regular }]\n",
      ["own/theme.yaml:1 font-outside"],
    ],
    [
      "several mistakes",
      "heading: middle\nlines: thick\n",
      ["own/theme.yaml:2 config-wrong-value", "own/theme.yaml:1 config-wrong-value"],
    ],
  ])("%s", (_, theme, expected) => {
    expect([...loaded(theme).noted].sort()).toEqual([...expected].sort());
  });

  test("a font that is none is told where the theme names it", () => {
    const theme = "fonts:\n  - { file: a.ttf, family: sc, weight: regular }\n";
    expect(loaded(theme, { "own/a.ttf": "no font" }).noted).toEqual(["own/theme.yaml:2 font-unreadable"]);
  });

  test.each([
    ["no such folder", "blue", ["undefined:undefined theme-unknown"]],
    ["a misspelt name", "formel", ["undefined:undefined theme-unknown-similar"]],
    ["a folder without theme.yaml", "empty", ["empty/theme.yaml:1 file-not-found"]],
  ])("%s", (_, name, noted) => {
    const folder = folderWith({ "a.scorecard": "", "empty/x": "" });
    expect(appearanceIn(folder, name).noted).toEqual(noted);
  });

  test("a configuration cannot lead out of its folder", () => {
    const folder = folderWith({ "scorecard.config.yaml": "theme: ../own\n", "a.scorecard": "" });
    expect(appearanceIn(folder, undefined).noted).toEqual(["scorecard.config.yaml:1 theme-outside"]);
  });
});

describe("rendering", () => {
  const SHEET = readFileSync(new URL("../../../templates/team-leader.scorecard", import.meta.url), "utf8");
  const library = readFileSync(new URL("../../../templates/competencies.scorecard", import.meta.url), "utf8");
  const files = { "team-leader.scorecard": SHEET, "competencies.scorecard": library };

  test.each(SHIPPED_THEMES)("the shipped theme %s has no mistakes", async (theme) => {
    const folder = folderWith(files);
    const { code, err } = await runIn(folder, [
      "render",
      "team-leader.scorecard",
      "--blank",
      "--theme",
      theme,
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("the papers are told from each other", async () => {
    const folder = folderWith(files);
    const sheet = ["render", "team-leader.scorecard", "--blank"];
    const { code, err } = await runIn(folder, [...sheet, "--paper", "A5"]);
    expect(code).toBe(2);
    expect(err).toContain("A4 | A4-landscape | Letter");
    expect((await runIn(folder, [...sheet, "--paper", "a4-landscape"])).code).toBe(0);
  });

  test("a text that cannot be used is told at its line in the theme, and nothing is written", async () => {
    const folder = folderWith({
      ...files,
      "own/theme.yaml":
        'company:\n  footer: "{{#each x}}{{/each}}"\n  notice: "{{employee.salary}}"\n  logo: l.svg\n',
      "own/l.svg": LOGO.replace("<path", "\n<text>x</text><path"),
    });
    const { code, err, out } = await runIn(folder, [
      "render",
      "team-leader.scorecard",
      "--blank",
      "--theme",
      "own",
    ]);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(/own\/theme\.yaml:2:11 .*\[pattern-not-allowed\]/);
    expect(err).toMatch(/own\/theme\.yaml:3:11 .*\[pattern-unknown-value\]/);
    expect(err).toMatch(/own\/l\.svg:2:1 .*\[logo-svg-not-drawn\]/);
  });
});

test("the schema of themes is printed", async () => {
  const { out, code } = await runIn(folderWith(), ["schema", "theme"]);
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(out).$defs.Theme.properties)).toContain("colours");
});
