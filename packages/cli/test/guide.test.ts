import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PDFCheckBox, PDFDocument, type PDFField, PDFRadioGroup, PDFTextField } from "@cantoo/pdf-lib";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { expect, test } from "vitest";
import { filesBelow, folderWith, runIn, type WorldChanges } from "./support.ts";
import { PASSWORD, SIGNING_DAY } from "./support-signing.ts";

/*
 * The Chinese guide from printing to archiving, followed from beginning to end: its files are saved, its commands run in
 * their order, and what it shows of their output is what they print. What people do between the commands, filling in and
 * putting files away, is done here.
 */

const ROOT = resolve(import.meta.dirname, "../../..");
const GUIDE = readFileSync(join(ROOT, "docs/report.zh.md"), "utf8");

/** A block of the guide: `kind` is what stands behind the backticks first, `name` what stands there next. */
interface Block {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}

const BLOCKS: readonly Block[] = Array.from(
  GUIDE.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gmu),
  ([, kind = "", name = "", text = ""]) => ({ kind, name, text }),
);

const COMMANDS = BLOCKS.filter(({ kind }) => kind === "sh").flatMap(({ text }) => text.trim().split("\n"));

/** What the guide's world is: a Chinese system, on a day on which the example certificates hold. */
const WORLD: WorldChanges = {
  systemLocale: "zh-CN",
  now: () => SIGNING_DAY,
  environment: { SCORECARD_P12_PASSWORD: PASSWORD },
};

/** What raters fill in, by item: answers, or which of several is ticked. */
const ANSWERS: { readonly [item: string]: string | number } = {
  "service-process": "95",
  "client-information": "92%",
  referrals: "2",
  "key-account-visits": "100",
  satisfaction: "91",
  complaints: 1,
  "orphan-clients-lost": "0",
  command: 4,
  professionalism: 4,
  "customer-focus": 4,
  "attentive-service": 4,
  accountability: 4,
};

/** What somebody changes in the answers; `undefined` is forgotten. */
type Changes = { readonly [field: string]: string | number | undefined };

/** What 陈志远's supervisor sees otherwise, and at first forgets. */
const OTHERWISE: Changes = {
  "item.client-information.self": "86",
  "item.client-information.supervisor": "86",
};
const FORGOTTEN: Changes = {
  "item.command.supervisor": undefined,
  "item.accountability.supervisor": undefined,
};

/** What is done by hand before a command. */
const BEFORE: readonly { readonly command: string; readonly act: (folder: string) => Promise<void> }[] = [
  {
    command: "collect 收回 ",
    async act(folder) {
      await fill(folder, "out/待填", "收回", "0012", {});
      await fill(folder, "out/待填", "收回", "0007", { ...OTHERWISE, ...FORGOTTEN });
    },
  },
  { command: "collect 收回补填 ", act: (folder) => fill(folder, "out/补填", "收回补填", "0007", {}) },
  {
    command: "考核记录/2026-11 --lang",
    async act(folder) {
      copyFileSync(
        join(folder, "考核记录/补填/2026-11-0007.yaml"),
        join(folder, "考核记录/2026-11/2026-11-0007.yaml"),
      );
    },
  },
];

/** Fills in the sheet of one person on the screen, and puts it into another folder. */
async function fill(folder: string, from: string, to: string, number: string, changes: Changes) {
  const name = filesBelow(join(folder, from)).find((file) => file.includes(`_${number}_`)) ?? "";
  const document = await PDFDocument.load(readFileSync(join(folder, from, name)));
  for (const field of document.getForm().getFields()) {
    const key = field.getName();
    const [, item = ""] = /^item\.([^.]+)/u.exec(key) ?? [];
    const wanted = key in changes ? changes[key] : ANSWERS[item];
    if (wanted !== undefined) fillIn(field, wanted);
  }
  mkdirSync(join(folder, to), { recursive: true });
  writeFileSync(join(folder, to, name), await document.save({ updateFieldAppearances: false }));
}

/** In a list of deductions, the first box says that none occurred. */
function fillIn(field: PDFField, wanted: string | number): void {
  if (field instanceof PDFTextField) field.setText(String(wanted));
  else if (field instanceof PDFRadioGroup) field.select(String(wanted));
  else if (field instanceof PDFCheckBox && field.getName().endsWith(".-")) field.check();
}

/** Runs a line of the guide. */
async function follow(folder: string, line: string) {
  const [command = "", file] = line.split(" > ");
  const [npx, scorecard, ...argv] = command.split(" ");
  expect([npx, scorecard]).toEqual(["npx", "scorecard"]);
  for (const step of BEFORE) if (command.includes(step.command)) await step.act(folder);
  const ran = await runIn(folder, argv, WORLD);
  if (file !== undefined) writeFileSync(join(folder, file), ran.out);
  return ran;
}

/** A folder as the reader has it, with the files that the guide gives. */
function readersFolder(): string {
  const given = BLOCKS.filter(({ kind, name }) => kind !== "sh" && kind !== "text" && name !== "");
  const folder = folderWith(Object.fromEntries(given.map(({ name, text }) => [name, text])));
  for (const shipped of ["templates", "examples"])
    cpSync(join(ROOT, shipped), join(folder, shipped), {
      recursive: true,
      filter: (path) => !path.includes("node_modules"),
    });
  return folder;
}

/** The text of a PDF file, without white space. */
async function textOf(pdf: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = Array.from(document.pages(), (page) => page.getText()).join("");
  document.destroy();
  library.destroy();
  return text.replaceAll(/\s/gu, "");
}

test("the guide leads through all that it names", () => {
  const used = new Set(COMMANDS.map((line) => line.split(" ")[2]));
  expect([...used].sort()).toEqual(["collect", "render", "score", "sign", "verify"]);
});

test("every command works in its place, and prints what the guide shows", async () => {
  const folder = readersFolder();
  let last = "";
  for (const { kind, name, text } of BLOCKS) {
    if (kind === "text" && name === "") expect(last).toBe(text);
    if (kind !== "sh") continue;
    for (const line of text.trim().split("\n")) {
      const { code, out, err } = await follow(folder, line);
      expect({ line, code, err }).toEqual({ line, code: 0, err: expect.not.stringContaining("错误  ") });
      for (const made of out.split("\n").filter((path) => /\.(pdf|yaml)$/u.test(path)))
        expect(existsSync(join(folder, made)), made).toBe(true);
      last = out;
    }
  }

  const [printed] = BLOCKS.filter(({ name }) => name === "printed");
  const own = filesBelow(join(folder, "out/云岫")).find((name) => name.includes("0012")) ?? "";
  expect(await textOf(readFileSync(join(folder, "out/云岫", own)))).toContain(printed?.text.trim());
}, 240_000);

test("the English page leads back", () => {
  expect(readFileSync(join(ROOT, "docs/report.md"), "utf8")).toContain("report.zh.md");
});
