import type { Answer } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { named, sheet } from "../../test/support/sheets.ts";
import { raterGroups, withGroupAnswers, withoutNumber } from "./group-answers.ts";
import { raterColumns } from "./rater-columns.ts";

describe("what raters of a kind are called together", () => {
  test.each([
    ["同级1", "同级"],
    ["同级12", "同级"],
    ["Peer 3", "Peer"],
    ["2组 客户4", "2组 客户"],
    ["上级", "上级"],
  ])("%s: %s", (name, together) => {
    expect(withoutNumber({ "zh-Hans": name, en: name })).toEqual({ "zh-Hans": together, en: together });
  });
});

function raters(...names: readonly (readonly [key: string, name: string])[]) {
  return names.map(([key, name]) => ({ key, name: named(name) }));
}

describe("the groups that numbered raters make up", () => {
  test.each<
    readonly [
      about: string,
      raters: ReturnType<typeof raters>,
      groups: readonly (readonly [readonly string[], readonly string[]])[],
    ]
  >([
    [
      "two of a kind",
      raters(["peer-1", "同级1"], ["peer-2", "同级2"]),
      [
        [
          ["peer", "同级"],
          ["peer-1", "peer-2"],
        ],
      ],
    ],
    [
      "two kinds, in between another rater",
      raters(
        ["peer-1", "同级1"],
        ["client-1", "客户1"],
        ["boss", "上级"],
        ["peer-2", "同级2"],
        ["client-2", "客户2"],
      ),
      [
        [
          ["peer", "同级"],
          ["peer-1", "peer-2"],
        ],
        [
          ["client", "客户"],
          ["client-1", "client-2"],
        ],
      ],
    ],
    ["one alone is none", raters(["peer-1", "同级1"], ["boss", "上级"]), []],
    ["who comes before the first does not belong", raters(["peer-2", "同级2"], ["peer-1", "同级1"]), []],
    [
      "after a gap nobody belongs",
      raters(["peer-1", "同级1"], ["peer-2", "同级2"], ["peer-4", "同级4"]),
      [
        [
          ["peer", "同级"],
          ["peer-1", "peer-2"],
        ],
      ],
    ],
    ["a number without a kind", raters(["-1", "甲"], ["-2", "乙"]), []],
  ])("%s", (_, own, groups) => {
    expect(raterGroups(own).map(({ names, members }) => [[...names], members.map(({ key }) => key)])).toEqual(
      groups,
    );
  });
});

describe("a list of answers", () => {
  const peers = raters(["boss", "上级"], ["peer-1", "同级1"], ["peer-2", "同级2"]);
  const template = sheet([], { raters: peers });
  const columns = raterColumns(template, template);

  test.each<
    readonly [
      about: string,
      answers: { readonly [rater: string]: Answer },
      given: { readonly [rater: string]: Answer },
    ]
  >([
    [
      "is given to the members in turn",
      { boss: "9", 同级: ["8", "7"] },
      { boss: "9", 同级1: "8", 同级2: "7" },
    ],
    ["by the group's key", { peer: ["8", "7"] }, { 同级1: "8", 同级2: "7" }],
    ["may be too short", { 同级: ["8"] }, { 同级1: "8" }],
    ["that is too long stays", { 同级: ["8", "7", "6"] }, { 同级: ["8", "7", "6"] }],
    ["of one rater is his own", { boss: ["迟到", "早退"] }, { boss: ["迟到", "早退"] }],
    ["of nobody who is known stays", { 客户: ["8", "7"] }, { 客户: ["8", "7"] }],
    ["one answer for a group is no list", { 同级: "8" }, { 同级: "8" }],
  ])("%s", (_, answers, given) => {
    expect(withGroupAnswers(answers, columns)).toEqual(given);
  });

  test("of a sheet without groups stays as it is", () => {
    const plain = sheet([]);
    const answers = { 同级: ["8", "7"] };
    expect(withGroupAnswers(answers, raterColumns(plain, plain))).toBe(answers);
  });

  test("of a rater who is called like the group is his own", () => {
    const called = sheet([], { raters: raters(["peer-1", "同级1"], ["peer-2", "同级2"], ["all", "同级"]) });
    const answers = { 同级: ["迟到", "早退"] };
    expect(withGroupAnswers(answers, raterColumns(called, called))).toEqual(answers);
  });
});
