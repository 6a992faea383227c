import { describe, expect, test } from "vitest";
import type { RenameResult } from "../src/index.ts";
import { MANNERS, RECEPTION } from "./sheets.ts";
import { changed, openAt, openWorkspace } from "./workspace.ts";

function changesOf(result: RenameResult) {
  if (result.kind === "refused") throw new Error(result.reason);
  return result.changes;
}

describe("a new name is written", () => {
  test.each([
    [
      "for a parameter, in texts too",
      "参数 quo<|>ta",
      "goal",
      ["参数 goal ", "{goal} 以上", "At least {goal}", "goal 以上：40 分", "低于 goal"],
    ],
    ["for an item's id", "指标 punct<|>ual", "on-time", ["指标 on-time ", "指标 on-time 低于"]],
    ["for a printed name alone", '"准时<|>到岗"', "准时上岗", ['指标 punctual "准时上岗" / "On time"']],
    ["for a rater", "、h<|>r ", "people", ['people "人力资源部"', "people 10%"]],
    ["for a grade", "等级 <|>B", "C", ['C "合格"', "等级 C"]],
  ])("%s", (_, line, newName, expected) => {
    const plain = line.replace("<|>", "");
    const { service, sheet, cursor } = openAt(RECEPTION.replace(plain, line), { manners: MANNERS });
    const changes = changesOf(service.rename(sheet, cursor, newName));
    const text = changed(sheet.text, changes.get("sheet.scorecard"));
    for (const part of expected) expect(text).toContain(part);
    const { service: after, document } = openWorkspace({ sheet: text, manners: MANNERS });
    expect(after.diagnostics(document("sheet")).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("for a library's item in every file", () => {
    const { service, sheet, cursor } = openAt(RECEPTION.replace("使用 courtesy", "使用 <|>courtesy"), {
      manners: MANNERS,
    });
    const changes = changesOf(service.rename(sheet, cursor, "politeness"));
    expect(changed(sheet.text, changes.get("sheet.scorecard"))).toContain(
      '使用 politeness 100% 来自 "manners"',
    );
    expect(changed(MANNERS, changes.get("manners.scorecard"))).toContain('指标 politeness "礼貌"');
  });

  test("for a bracketed name where it is declared", () => {
    const source = `评分表 "甲" {
  部分 "乙" 100% {
    指标 "丙" 100% {
      计量 "投<|>诉数"，单位 次
      公式：max(0，100 － 20 × [投诉数])
    }
  }
}`;
    const { service, sheet, cursor } = openAt(source);
    const changes = changesOf(service.rename(sheet, cursor, "客户投诉数"));
    const text = changed(sheet.text, changes.get("sheet.scorecard"));
    expect(text).toContain('计量 "客户投诉数"');
    expect(text).toContain("[客户投诉数]");
  });
});

describe("a new name is refused", () => {
  test.each([
    ["that is no id", "参数 quo<|>ta", "接听 目标", "代号只能用英文字母"],
    ["that another thing has", "指标 punct<|>ual", "calls", "已经有叫“calls”的了"],
    ["with quotes", '"准时<|>到岗"', '准"时', "不能有引号"],
    ["that is empty", "参数 quo<|>ta", " ", "不能空着"],
    ["for a word of the language", "周<|>期", "月", "这里没有可以改的名称"],
    ["for a rater that the language knows", "评分人：自<|>评", "me", "这里没有可以改的名称"],
  ])("%s", (_, line, newName, reason) => {
    const plain = line.replace("<|>", "");
    const { service, sheet, cursor } = openAt(RECEPTION.replace(plain, line), { manners: MANNERS });
    const result = service.rename(sheet, cursor, newName);
    expect(result.kind === "refused" && result.reason).toContain(reason);
  });
});

test("what is renamed is the name alone", () => {
  const { service, sheet, cursor, ranges } = openAt(
    RECEPTION.replace("{quota} 以上", "{[|quo<|>ta|]} 以上"),
    { manners: MANNERS },
  );
  expect(service.renaming(sheet, cursor)).toEqual({ span: ranges[0], name: "quota" });
});
