import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filled, rendered, SHEET_FILES, type SheetFile } from "../archive/sheets.ts";
import { editable, repaired } from "../support/edited-file.ts";
import { KINDS, KINDS_RESULT, KINDS_REVIEW } from "../support/kinds.ts";
import { explainBy, PEER_SHEET, peerReview, scored } from "../support/peers.ts";
import { describeWith } from "../support/tools.ts";
import { RULES } from "./rules/all-rules.ts";
import { accessFile } from "./rules/rule.ts";

/** A logo as a company would draw it. */
const LOGO = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 20 L20 0 L40 20 Z" fill="#335577"/></svg>',
);

const PEERS = peerReview(
  { rate: "88%", sentBack: "1 次", own: "38", plan: "每周复盘", agreed: "37" },
  {
    initiative: ["30", "33", "26"],
    teamwork: ["2", "2", "2"],
    note: "评审记录在案",
    view: "无",
    reason: "面谈商定",
    leaks: "0",
  },
);

/** Has something of everything. */
const COMPANY_SHEET: SheetFile = {
  name: "a sheet of a company with its logo, in two languages",
  sheets: [filled("王伟")],
  options: {
    languages: ["zh-Hans", "en"],
    company: {
      name: { "zh-Hans": "云帆客服有限公司", en: "Yunfan Customer Service" },
      notice: { "zh-Hans": "本表一式两份。", en: "Two copies are kept." },
      logo: LOGO,
    },
  },
};

const FILES: readonly SheetFile[] = [
  ...SHEET_FILES,
  COMPANY_SHEET,
  { name: "a sheet to fill in on the screen", sheets: [{ kind: "blank", fillable: true }] },
  { name: "a sheet with its summary", sheets: [filled("王伟")], options: { summary: "after" } },
  {
    name: "a summary alone",
    sheets: [filled("王伟")],
    options: { summary: "only", languages: ["zh-Hant", "en"] },
  },
  {
    name: "the copy for HR, with the reasons of its scores",
    sheets: [{ kind: "filled", review: PEERS, result: scored(PEERS), copy: "hr" }],
    options: { template: PEER_SHEET, explain: explainBy(PEER_SHEET) },
  },
  {
    name: "every kind of rule, blank",
    sheets: [{ kind: "blank" }],
    options: { template: KINDS, languages: ["zh-Hans", "en"] },
  },
  {
    name: "every kind of rule, filled",
    sheets: [{ kind: "filled", review: KINDS_REVIEW, result: KINDS_RESULT }],
    options: { template: KINDS },
  },
];

interface Damage {
  readonly what: string;
  readonly find: RegExp;
  readonly put: string;
  /** In what the rules report. */
  readonly found: string;
}

/** A sound file, its streams unpacked, with one thing changed. */
const DAMAGE: readonly Damage[] = [
  {
    what: "content that is nothing",
    find: /(?<=\n)\/TD <<\/MCID \d+>> BDC\n/u,
    put: "/TD BMC\n",
    found: "Tj outside",
  },
  { what: "an artifact that is nothing", find: /\/Artifact BMC/u, put: "/Other BMC", found: "outside" },
  {
    what: "an artifact in content",
    find: /(\/H1 <<\/MCID \d+>> BDC\n)/u,
    put: "$1/Artifact BMC\n",
    found: "in content and artifact",
  },
  { what: "content left open", find: /EMC\nQ/u, put: "Q", found: "left open" },
  { what: "a number that no element has", find: /\/MCID 7>>/u, put: "/MCID 777>>", found: "0 owners" },
  { what: "a number twice", find: /\/MCID 7>>/u, put: "/MCID 6>>", found: "a number twice" },
  { what: "an element of its own invention", find: /\/S \/LBody/u, put: "/S /Absatz", found: "Absatz" },
  { what: "a cell outside rows", find: /\/S \/TR\b/u, put: "/S /P", found: "TH in P" },
  { what: "an entry outside lists", find: /\/S \/L\s/u, put: "/S /Sect ", found: "LI in Sect" },
  {
    what: "a picture without words",
    find: /\/Alt [(<][^)>]*[)>]\s+(?=\/K \d+\s+\/P [^>]*\/S \/Figure)/u,
    put: "",
    found: "a picture without words",
  },
  { what: "a heading left out", find: /\/S \/H2/u, put: "/S /H3", found: "H3 after H1" },
  {
    what: "a head that stands for nothing",
    find: /\/Scope \/Row/u,
    put: "/Scope /Both",
    found: "scope /Both",
  },
  { what: "a cell too wide", find: /\/ColSpan 2/u, put: "/ColSpan 3", found: "parts differ in width" },
  { what: "a cell too high", find: /\/RowSpan 4/u, put: "/RowSpan 44", found: "reaches below" },
  { what: "a file that is not tagged", find: /\/Marked true/u, put: "/Marked false", found: "not tagged" },
  { what: "a tree in doubt", find: /\/Marked true/u, put: "$& /Suspects true", found: "/Suspects" },
  { what: "PDF/UA not declared", find: /<pdfuaid:part>1/u, put: "<pdfuaid:part>9", found: "not declared" },
  { what: "a window without title", find: /\/DisplayDocTitle true/u, put: "", found: "/DisplayDocTitle" },
  { what: "a file without language", find: /\/Lang \(zh-Hans\)/u, put: "", found: "has no language" },
  { what: "a language that does not exist", find: /\/Lang \(en\)/u, put: "/Lang (xx)", found: "language xx" },
  { what: "a field that says nothing", find: /\/TU [(<][^)>]*[)>]/u, put: "", found: "says nothing" },
  { what: "fields in any order", find: /\/Tabs \/S/u, put: "/Tabs /R", found: "tabs /R" },
  { what: "a field in no form", find: /\/S \/Form/u, put: "/S /P", found: "a field in no Form" },
  {
    what: "a field that leads elsewhere",
    find: /\/StructParent (\d+)/u,
    put: "/StructParent 0",
    found: "of a field",
  },
  { what: "an attachment without name", find: /\/UF [(<][^)>]*[)>]/u, put: "", found: "/UF" },
  {
    what: "kinds that stand for others",
    find: /\/Type \/StructTreeRoot/u,
    put: "$& /RoleMap << /P /Div >>",
    found: "/RoleMap",
  },
];

test("the documentation lists the rules", () => {
  const page = readFileSync(new URL("../../../../docs/report.md", import.meta.url), "utf8");
  const [, table = ""] =
    /\| Conditions \| What is asked \|\n\| --- \| --- \|\n((?:\|.*\n)+)/u.exec(page) ?? [];
  expect(table.trim().split("\n")).toEqual(
    RULES.map(({ conditions, asks }) => `| ${conditions} | ${asks} |`),
  );
});

describeWith(["qpdf"], "PDF/UA-1, as far as a machine can tell", () => {
  describe.each(FILES)("$name", (sheets) => {
    const file = rendered(sheets).then(({ bytes }) => accessFile(bytes));

    test.each(RULES)("$conditions: $asks", async ({ faults }) => {
      expect(faults(await file)).toEqual([]);
    });
  });

  describe("a rule finds", () => {
    const sound = rendered(COMPANY_SHEET).then(({ bytes }) => editable(bytes));

    test.each(DAMAGE)("$what", async ({ what: _, find, put, found }) => {
      const text = await sound;
      expect(text).toMatch(find);
      const file = accessFile(repaired(text.replace(find, put)));
      const faults = RULES.flatMap((rule) => rule.faults(file));
      expect(faults.join("\n")).toContain(found);
    });
  });
});
