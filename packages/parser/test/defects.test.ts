import { describe, expect, test } from "vitest";
import { compileShipped, shippedText } from "./cases.ts";

/*
 * The shipped templates with each defect of the published sheets put back: what was printed there, and what an
 * author who copies it is told.
 */

const DIRECTOR = "customer-service-director";
const MANAGER = "customer-service-manager";

const DEFECTS: readonly (readonly [string, string, RegExp, string, readonly string[]])[] = [
  ["80% to 85% is in no band", DIRECTOR, /低于 85%：0 分/, "低于 80%：0 分", ["band-gap"]],
  [
    "80% or below, where 80% to 85% is in no band",
    DIRECTOR,
    /(利用率"[\s\S]*?)低于 85%：0 分/,
    "$180% 以下：0 分",
    ["band-gap"],
  ],
  ["each or once", DIRECTOR, /扣分 每项 5 分，最低 0 分/, "扣分 5 分，最低 0 分", ["deduct-each-or-once"]],
  [
    "three times 5 from 10, and no floor",
    DIRECTOR,
    /扣分 每项 5 分，最低 0 分/,
    "扣分 每项 5 分",
    ["deduct-floor-unstated"],
  ],
  [
    "all done, in words only",
    DIRECTOR,
    /100% "全部完成" \/ "All done"/,
    '"全部完成" / "All done"',
    ["band-without-condition"],
  ],
  ["how the result follows", DIRECTOR, /结果：取上级/, "", ["result-unstated"]],
  ["only the assessor signs", DIRECTOR, /签字 employee [\s\S]*?\n {2}\}/, "", ["employee-does-not-sign"]],
  [
    "a slip of the pen: 洽当",
    DIRECTOR,
    /能把日常工作的指示说清楚|全面掌握客户信息/,
    "处理洽当",
    ["slip-of-the-pen"],
  ],
  ["a slip of the pen: 服力", DIRECTOR, /老客户介绍新客户/, "客户服力", ["slip-of-the-pen"]],
  ["a slip of the pen: 不可分辩", DIRECTOR, /老客户介绍新客户/, "不可分辩", ["slip-of-the-pen"]],
  [
    "points above weight",
    MANAGER,
    /100% "全部完成" \/ "All done"：5 分/,
    '100% "全部完成" / "All done"：10 分',
    ["points-above-weight"],
  ],
  ["a last band without its bound", MANAGER, /低于 6 课时：0 分/, "低于：0 分", ["condition-without-value"]],
  [
    "sales equal to last year's, and 超过 against 不低于",
    MANAGER,
    /100% 以上：5 分/,
    "超过 100%：5 分",
    ["requirement-differs-from-band", "band-gap"],
  ],
  [
    "a group without its weight",
    MANAGER,
    /"Orphan clients" 10%/,
    '"Orphan clients"',
    ["group-weight-unstated"],
  ],
  [
    "0% as words only",
    MANAGER,
    /0% "符合要求" \/ "As required"/,
    '"符合要求" / "As required"',
    ["band-without-condition"],
  ],
  [
    "each or once, and 30 from 30",
    MANAGER,
    /扣分 每项 10 分，最低 0 分/,
    "扣分 10 分",
    ["deduct-each-or-once"],
  ],
];

describe.each([DIRECTOR, MANAGER])("%s", (name) => {
  test("has nothing wrong", () => {
    const { diagnostics, template } = compileShipped(shippedText(name));
    expect(diagnostics).toEqual([]);
    expect(template?.id).toBe(name);
  });
});

test.each(DEFECTS)("%s", (_, name, pattern, printed, codes) => {
  const source = shippedText(name);
  const defective = source.replace(pattern, printed);
  expect(defective).not.toBe(source);
  const { diagnostics } = compileShipped(defective);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(codes));
});
