import type { Difference, Rater, ResultRule } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { BOTH, judged, named, part, sheet } from "../../test/support/sheets.ts";
import { averagedTemplate, averagesOf } from "./averaged-template.ts";

function peer(number: number, name: Rater["name"]): Rater {
  return { key: `peer-${number}`, name };
}

const PEERS = [1, 2, 3].map((number) =>
  peer(number, { "zh-Hans": `同级${number}`, "zh-Hant": `同儕${number}`, en: `Peer ${number}` }),
);

const weights = (...parts: readonly (readonly [rater: string, weight: string])[]) => ({
  kind: "weighted" as const,
  weights: parts.map(([rater, weight]) => ({ rater, weight })),
});

const WEIGHED = weights(
  ["self", "1/10"],
  ["supervisor", "7/10"],
  ["peer-1", "1/15"],
  ["peer-2", "1/15"],
  ["peer-3", "1/15"],
);

function averaged(changes: Partial<Parameters<typeof averagedTemplate>[0]>) {
  return averagedTemplate(
    sheet([part("行为", [judged("协作", 100)])], { raters: [...BOTH, ...PEERS], ...changes }),
  );
}

test("several raters of a kind are one column, called by what they have in common", () => {
  expect(averaged({}).raters.slice(2)).toEqual([
    {
      key: "peer",
      name: { "zh-Hans": "同级平均", "zh-Hant": "同儕平均", en: "Peer average" },
      average: true,
    },
  ]);
});

test("raters who are printed by name lose their names", () => {
  const raters = [...BOTH, peer(1, named("王强")), peer(2, named("李娜"))];
  const template = averaged({ raters });
  expect(JSON.stringify(template)).not.toMatch(/王强|李娜/);
  expect(template.raters.at(-1)?.name["zh-Hans"]).toBe("评分人平均");
});

test("a sheet without such raters stays as it is", () => {
  const plain = sheet([part("行为", [judged("协作", 100)])], { raters: BOTH });
  expect(averagedTemplate(plain)).toBe(plain);
  expect(averagesOf(plain).size).toBe(0);
});

describe("the result's rule", () => {
  test.each<readonly [string, ResultRule, ResultRule]>([
    ["weights are added", WEIGHED, weights(["self", "0.1"], ["supervisor", "0.7"], ["peer", "0.2"])],
    ["one of them taken", { kind: "take", rater: "peer-2" }, { kind: "take", rater: "peer" }],
    ["agreed", { kind: "agreed" }, { kind: "agreed" }],
  ])("%s", (_, result, expected) => {
    expect(averaged({ result }).result).toEqual(expected);
  });

  test("in every case of it", () => {
    const when = { words: named("本期调岗"), test: { op: "is", key: "transferred" } } as const;
    const result: ResultRule = {
      kind: "cases",
      cases: [{ when, rule: WEIGHED }],
      otherwise: { kind: "take", rater: "peer-1" },
    };
    expect(averaged({ result }).result).toEqual({
      kind: "cases",
      cases: [{ when, rule: weights(["self", "0.1"], ["supervisor", "0.7"], ["peer", "0.2"]) }],
      otherwise: { kind: "take", rater: "peer" },
    });
  });
});

test("limits on differences speak of the average; one between raters of a kind is gone", () => {
  const most = { points: "5" };
  const differences: readonly Difference[] = [
    {
      raters: ["supervisor", "peer-1"],
      groups: [["supervisor"], ["peer-1", "peer-2", "peer-3"]],
      on: "item",
      most,
    },
    { raters: ["peer-1", "peer-2"], on: "item", most },
    { raters: ["self", "supervisor"], on: "total", most },
  ];
  expect(averaged({ differences }).differences).toEqual([
    { raters: ["supervisor", "peer"], on: "item", most },
    { raters: ["self", "supervisor"], on: "total", most },
  ]);
});

test("items and rows that only some of them score", () => {
  const rows = { least: 1, most: 3, prototype: judged("目标", 50, { raters: ["peer-1", "peer-2"] }) };
  const template = averaged({
    sections: [
      part("行为", [judged("协作", 50, { raters: ["supervisor", "peer-2", "peer-3"] })], {
        groups: [
          { items: [judged("协作", 50, { raters: ["supervisor", "peer-2", "peer-3"] })] },
          { items: [], rows },
        ],
      }),
    ],
  });
  const [items, added] = template.sections[0]?.groups ?? [];
  expect(items?.items[0]?.raters).toEqual(["supervisor", "peer"]);
  expect(added?.rows?.prototype.raters).toEqual(["peer"]);
});
