import type { Interval } from "@scorecard/model";
import { expect, test } from "vitest";
import { compileText } from "./cases.ts";

/** Every way to say a condition, and the interval that it means: [ and ] include the bound, ( and ) do not. */
const FORMS: readonly (readonly [string, string])[] = [
  ["90% 以上", "[90, ∞)"],
  ["90%以上", "[90, ∞)"],
  ["９０％以上", "[90, ∞)"],
  ["不低于 90%", "[90, ∞)"],
  ["不低於90%", "[90, ∞)"],
  ["不少于90%", "[90, ∞)"],
  ["达到90%", "[90, ∞)"],
  ["達到 90%", "[90, ∞)"],
  ["满90%", "[90, ∞)"],
  ["滿 90%", "[90, ∞)"],
  [">= 90%", "[90, ∞)"],
  ["≥90%", "[90, ∞)"],
  ["≧９０％", "[90, ∞)"],
  ["＞＝90%", "[90, ∞)"],
  ["at least 90%", "[90, ∞)"],
  ["90% or more", "[90, ∞)"],
  ["超过 90%", "(90, ∞)"],
  ["超過90%", "(90, ∞)"],
  ["高于90%", "(90, ∞)"],
  ["大于90%", "(90, ∞)"],
  ["90% 以外", "(90, ∞)"],
  ["> 90%", "(90, ∞)"],
  ["above 90%", "(90, ∞)"],
  ["more than 90%", "(90, ∞)"],
  ["90%（不含）以上", "(90, ∞)"],
  ["90%以上（不含）", "(90, ∞)"],
  ["超过90%（含）", "[90, ∞)"],
  ["90% 以下", "(-∞, 90]"],
  ["90% 以内", "(-∞, 90]"],
  ["90% 以內", "(-∞, 90]"],
  ["不超过 90%", "(-∞, 90]"],
  ["不高于90%", "(-∞, 90]"],
  ["≤ 90%", "(-∞, 90]"],
  ["at most 90%", "(-∞, 90]"],
  ["up to 90%", "(-∞, 90]"],
  ["90% or less", "(-∞, 90]"],
  ["低于 90%", "(-∞, 90)"],
  ["小于90%", "(-∞, 90)"],
  ["不足90%", "(-∞, 90)"],
  ["不满90%", "(-∞, 90)"],
  ["未达90%", "(-∞, 90)"],
  ["不到90%", "(-∞, 90)"],
  ["＜９０％", "(-∞, 90)"],
  ["below 90%", "(-∞, 90)"],
  ["less than 90%", "(-∞, 90)"],
  ["80%～90%", "[80, 90]"],
  ["80~90", "[80, 90]"],
  ["80-90%", "[80, 90]"],
  ["80% 至 90%", "[80, 90]"],
  ["80%到90%", "[80, 90]"],
  ["80 to 90", "[80, 90]"],
  ["80%（含）至90%（不含）", "[80, 90)"],
  ["80%（不含）～90%", "(80, 90]"],
  ["80 ≤ x < 90", "[80, 90)"],
  ["80%≤完成率", "[80, ∞)"],
  ["80 < x ≤ 90", "(80, 90]"],
  ["80% 以上、低于 90%", "[80, 90)"],
  ["超过80%，90%以下", "(80, 90]"],
  ["at least 80%, below 90%", "[80, 90)"],
  ["90%", "[90, 90]"],
  ["= 90%", "[90, 90]"],
  ["12,000", "[12000, 12000]"],
  ["-5% 以上", "[-5, ∞)"],
  ["89.95% 以上", "[89.95, ∞)"],
  ["其他", "(-∞, ∞)"],
  ["其餘", "(-∞, ∞)"],
  ["otherwise", "(-∞, ∞)"],
];

test.each(FORMS)("%s is %s", (form, expected) => {
  const { template, diagnostics } = compileText(`评分表 t "表" {
    评分人：上级
    签字：员工
    部分 "部分" 100% { 指标 "甲" 100% {
      计量："完成率"，单位 %，范围 -100000%～100000%
      分档 {
        ${form}：100 分
        其他：0 分
      }
    } }
  }`);
  const lastIsOpen = expected === "(-∞, ∞)";
  expect(diagnostics.map(({ code }) => code)).toEqual(
    lastIsOpen ? ["band-never-reached"] : expect.anything(),
  );
  if (lastIsOpen) return;
  const rule = template?.sections[0]?.groups[0]?.items[0]?.rule;
  const when = rule?.kind === "bands" ? rule.bands[0]?.when : undefined;
  expect(written(when)).toBe(expected);
});

function written(interval: Interval | undefined): string {
  const low = interval?.low ? `${interval.low.inclusive ? "[" : "("}${interval.low.value}` : "(-∞";
  const high = interval?.high ? `${interval.high.value}${interval.high.inclusive ? "]" : ")"}` : "∞)";
  return `${low}, ${high}`;
}
