import { canonicalJson, contentHash } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { resultOf, reviewOf, template } from "../../test/support/sheets.ts";
import { readData } from "./attached-data.ts";
import { hashOf } from "./parts.ts";

/*
 * The files inside a file of one sheet. What each test changes is put in the place of the right one.
 */

const REVIEW = reviewOf();
const RESULT = resultOf(REVIEW);

const LOGO = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const bytes = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => bytes(canonicalJson(value));

const HASHES = { template: contentHash(template), review: contentHash(REVIEW), result: contentHash(RESULT) };
const INDEX = {
  format: "scorecard-sheet",
  formatVersion: 1,
  createdAt: "2026-10-05T01:02:03.000Z",
  template: { file: "template.json", hash: HASHES.template },
  options: {
    languages: ["zh-Hans"],
    paper: "A4",
    company: { logo: { hash: hashOf(LOGO), size: LOGO.length } },
  },
  sheets: [
    {
      pages: { first: 1, count: 2 },
      input: { kind: "filled" },
      review: { file: "review.json", hash: HASHES.review },
      result: { file: "result.json", hash: HASHES.result },
      contentHash: contentHash(HASHES),
    },
  ],
};

const FILES: { readonly [name: string]: Uint8Array | undefined } = {
  "sheet.json": json(INDEX),
  "template.json": json(template),
  "review.json": json(REVIEW),
  "result.json": json(RESULT),
  "logo.png": LOGO,
};

function read(changes: typeof FILES, ambiguous: readonly string[] = []) {
  const all = Object.entries({ ...FILES, ...changes });
  const files = new Map(all.flatMap(([name, content]) => (content ? [[name, content] as const] : [])));
  const { verdict, diagnostics } = readData({ files, ambiguous });
  return [
    verdict,
    ...diagnostics.map(({ code, message }) => `${code} ${/“([^”]*)”/.exec(message.en)?.[1] ?? ""}`.trim()),
  ];
}

test("data that are whole", () => {
  expect(read({})).toEqual(["whole"]);
});

test.each<readonly [string, typeof FILES, readonly string[]]>([
  [
    "a digit of the review",
    { "review.json": json({ ...REVIEW, period: "2026-08" }) },
    ["attachment-altered review.json"],
  ],
  [
    "the result in another notation",
    { "result.json": bytes(JSON.stringify(RESULT, null, 1)) },
    ["attachment-altered result.json"],
  ],
  [
    "a key that is there twice",
    { "review.json": bytes(canonicalJson(REVIEW).replace("{", '{"period":"2026-08",')) },
    ["attachment-altered review.json"],
  ],
  ["no JSON", { "review.json": bytes("{") }, ["attachment-altered review.json"]],
  ["no text", { "review.json": new Uint8Array([0xff]) }, ["attachment-altered review.json"]],
  ["the template gone", { "template.json": undefined }, ["attachment-missing template.json"]],
  [
    "the review and the result gone",
    { "review.json": undefined, "result.json": undefined },
    ["attachment-missing review.json", "attachment-missing result.json"],
  ],
  ["the logo gone", { "logo.png": undefined }, ["attachment-missing logo"]],
  ["another logo", { "logo.png": bytes("x") }, ["attachment-missing logo", "attachment-extra logo.png"]],
])("altered: %s", (_, changes, said) => {
  expect(read(changes)).toEqual(["altered", ...said]);
});

test("something else attached is named, and stays what it is", () => {
  expect(read({ "note.txt": bytes("x") })).toEqual(["whole", "attachment-extra note.txt"]);
});

test("a name that two readers take for two files is not relied on", () => {
  expect(read({}, ["review.json"])).toEqual(["altered", "attachment-ambiguous review.json"]);
});

describe("an index", () => {
  const withSheet = (change: object) => ({ ...INDEX, sheets: [{ ...INDEX.sheets[0], ...change }] });

  test.each<readonly [string, unknown, readonly string[]]>([
    [
      "of a later version",
      { format: "scorecard-sheet", formatVersion: 2, novelty: true },
      ["none", "data-newer"],
    ],
    ["of something else", { format: "invoice" }, ["altered", "data-unreadable sheet.json"]],
    ["with another hash of all", withSheet({ contentHash: HASHES.review }), ["altered", "hash-altered"]],
    [
      "with a filled sheet that has no result",
      withSheet({
        result: undefined,
        contentHash: contentHash({ template: HASHES.template, review: HASHES.review }),
      }),
      ["altered", "data-unreadable sheet.json", "attachment-extra result.json"],
    ],
    [
      "that takes the review for the result",
      withSheet({
        result: { file: "review.json", hash: HASHES.review },
        contentHash: contentHash({ ...HASHES, result: HASHES.review }),
      }),
      ["altered", "data-unreadable review.json", "attachment-extra result.json"],
    ],
  ])("%s", (_, index, said) => {
    expect(read({ "sheet.json": json(index) })).toEqual(said);
  });

  test("that is not there", () => {
    expect(read({ "sheet.json": undefined })).toEqual(["none", "data-none"]);
  });
});
