import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./tools.ts";

/*
 * The sheets that are checked, rendered by the real command into one folder each.
 */

const MANAGER = "templates/customer-service-manager.scorecard";
const DIRECTOR = "templates/customer-service-director.scorecard";
const COMPANY = ["--config", "examples/company/scorecard.config.yaml"];
const REVIEW = "examples/reviews/customer-service-manager/2026-10-0001108.yaml";
const DIRECTORS = "examples/reviews/customer-service-director";

/** Names that few fonts have. */
export const RARE_NAME = "㛃䶮𠮷";
/** What no font here has. */
const NO_GLYPH = "\u{1F984}";
export const LONG_COMMENT = "本月投诉响应及时，客户信息完整；".repeat(625);

/** What each sheet is, as arguments of the command behind `render` and before `--out`. */
const WANTED = {
  blank: () => [MANAGER, "--blank", "--lang", "zh-Hans,en", ...COMPANY],
  filled: () => [MANAGER, REVIEW, "--lang", "zh-Hans,en", ...COMPANY],
  again: () => [MANAGER, REVIEW, "--lang", "zh-Hans,en", ...COMPANY],
  pictures: () => [MANAGER, REVIEW, "--lang", "zh-Hans,en", "--png", ...COMPANY],
  traditional: () => [DIRECTOR, "--blank", "--lang", "zh-Hant,en"],
  director: () => [DIRECTOR, DIRECTORS, "--combined", "--lang", "zh-Hans"],
  letter: () => [DIRECTOR, "--blank", "--paper", "Letter"],
  landscape: () => [MANAGER, "--blank", "--paper", "A4-landscape"],
  fillable: () => [MANAGER, "--blank", "--fillable", "--manifest"],
  employee: () => [MANAGER, REVIEW, "--for", "employee"],
  hr: () => [MANAGER, REVIEW, "--for", "hr", "--trace"],
  rare: (folder: string) => [MANAGER, changed(folder, "李伟", RARE_NAME)],
  unknown: (folder: string) => [MANAGER, changed(folder, "李伟", `李${NO_GLYPH}`)],
  long: (folder: string) => [MANAGER, changed(folder, "孤儿客户销售额增长 8%。", LONG_COMMENT)],
} as const satisfies { readonly [name: string]: (folder: string) => readonly string[] };

/** The file of each sheet. */
export type Sheets = { readonly [N in keyof typeof WANTED]: string };

/** What the command said when it made a sheet. */
export type Told = ReadonlyMap<string, string>;

/**
 * Renders every sheet into its own folder below `folder`.
 * @throws Error when one that should be made is not.
 */
export function makeSheets(folder: string): { readonly sheets: Sheets; readonly told: Told } {
  const told = new Map<string, string>();
  const files = Object.entries(WANTED).map(([name, argumentsOf]) => {
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    const { output } = run("scorecard", ["render", ...argumentsOf(own), "--out", own, "--ui-lang", "en"]);
    told.set(name, output);
    const file = readdirSync(own).find((each) => each.endsWith(".pdf"));
    if (file === undefined) throw new Error(`${name} was not rendered: ${output}`);
    return [name, join(own, file)] as const;
  });
  return { sheets: Object.fromEntries(files) as Sheets, told };
}

/** The review with a text in the place of another, beside the sheet. */
function changed(folder: string, old: string, text: string): string {
  const path = join(folder, "review.yaml");
  writeFileSync(path, readFileSync(REVIEW, "utf8").replace(old, text));
  return path;
}
