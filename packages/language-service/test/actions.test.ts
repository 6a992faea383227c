import { describe, expect, test } from "vitest";
import { MANNERS, RECEPTION } from "./sheets.ts";
import { changed, openAt, openWorkspace } from "./workspace.ts";

const WITHOUT_SIGNERS = `评分表 "甲" {
  评分人：自评
  部分 "乙" 100% {
    指标 "丙" 100% { 打分：0～100 分 }
  }
}
`;

describe("a message can be ignored with a reason", () => {
  test.each([
    ["at the end of its line", WITHOUT_SIGNERS, '评分表 "甲" {  # 忽略 signers-missing：写明理由'],
    [
      "above its line, where that has a comment",
      WITHOUT_SIGNERS.replace("{\n", "{ # 甲\n"),
      "# 忽略 signers-missing：写明理由",
    ],
    [
      "in English",
      'scorecard "A" {\nraters: self\nsection "B" 100% { item "C" 100% { judged: 0~100 points } }\n}\n',
      'scorecard "A" {  # ignore signers-missing: say why',
    ],
  ])("%s", (_, text, line) => {
    const workspace = openWorkspace({ sheet: text });
    const sheet = workspace.document("sheet");
    const action = workspace.service
      .actions(sheet, { start: 0, end: 0 })
      .find(({ kind }) => kind === "suppress");
    expect(action?.diagnostic?.code).toBe("signers-missing");
    const after = changed(text, action?.changes.get("sheet.scorecard"));
    expect(after.split("\n")).toContain(line);
    workspace.edit("sheet", after);
    expect(workspace.service.diagnostics(workspace.document("sheet"))).toEqual([]);
  });

  test("an error cannot", () => {
    const { service, sheet } = openAt('评分表 "甲" {\n 周其：月度\n}');
    const actions = service.actions(sheet, { start: 0, end: sheet.text.length });
    expect(
      actions.filter(({ kind }) => kind === "suppress").map(({ diagnostic }) => diagnostic?.severity),
    ).not.toContain("error");
  });
});

test("what a message offers to put right is put right", () => {
  const text = `${WITHOUT_SIGNERS.replace("评分人：自评", "评分人：自评  # 忽略 signers-missing：已确认")}`;
  const workspace = openWorkspace({ sheet: text });
  const sheet = workspace.document("sheet");
  const unused = workspace.service.diagnostics(sheet).find(({ code }) => code === "suppression-unused");
  const start = unused?.location?.start.offset ?? 0;
  const actions = workspace.service.actions(sheet, { start, end: start });
  const fix = actions.find(({ kind }) => kind === "fix");
  expect(fix).toMatchObject({ title: "去掉“signers-missing”", preferred: true });
  const after = changed(text, fix?.changes.get("sheet.scorecard"));
  expect(after).not.toContain("忽略");
  expect(actions.find(({ kind }) => kind === "fix all")?.title).toBe("改正全部 1 处可以放心改的");
});

describe("a file is rewritten", () => {
  test.each([
    ["en", "关键词改用英文", ["scorecard receptionist", "section performance", "raters: self, supervisor"]],
    ["zh-Hant", "关键词改用繁体", ["評分表 receptionist", "評分人：自評、上級", "簽名："]],
  ] as const)("in %s", (_, title, expected) => {
    const { service, document } = openWorkspace({ sheet: RECEPTION, manners: MANNERS });
    const sheet = document("sheet");
    const action = service.actions(sheet, { start: 0, end: 0 }).find((one) => one.title === title);
    const after = changed(sheet.text, action?.changes.get("sheet.scorecard"));
    for (const words of expected) expect(after).toContain(words);
    const { service: other, document: read } = openWorkspace({ sheet: after, manners: MANNERS });
    expect(other.diagnostics(read("sheet")).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("formatting changes what is out of place, and only that stretch", () => {
    const crooked = RECEPTION.replace("  周期：月度", "       周期：月度");
    const { service, sheet } = openAt(crooked, { manners: MANNERS });
    const changes = service.format(sheet);
    expect(changes).toHaveLength(1);
    const after = changed(crooked, changes);
    expect(after).toContain("\n  周期：月度\n");
    expect((changes[0]?.end ?? 0) - (changes[0]?.start ?? 0)).toBeLessThan(crooked.length);
    const again = openAt(after, { manners: MANNERS });
    expect(again.service.format(again.sheet)).toEqual([]);
  });
});

describe("settings", () => {
  test("a rule that is off says nothing, one that is raised is an error", () => {
    const workspace = openWorkspace({ sheet: WITHOUT_SIGNERS });
    const said = () =>
      workspace.service
        .diagnostics(workspace.document("sheet"))
        .map(({ code, severity }) => `${severity} ${code}`);
    expect(said()).toEqual(["warning signers-missing"]);
    workspace.choose({ rules: { "signers-missing": "off" } });
    expect(said()).toEqual([]);
    workspace.choose({ rules: { "signers-missing": "error" } });
    expect(said()).toEqual(["error signers-missing"]);
  });

  test("an edit in a library changes what is said of the sheets that use it", () => {
    const workspace = openWorkspace({ sheet: RECEPTION, manners: MANNERS });
    const errors = () =>
      workspace.service
        .diagnostics(workspace.document("sheet"))
        .filter(({ severity }) => severity === "error")
        .map(({ code }) => code);
    expect(errors()).toEqual([]);
    expect(workspace.service.filesBehind(workspace.document("sheet"))).toEqual(["manners.scorecard"]);
    workspace.edit("manners", MANNERS.replace("指标 courtesy", "指标 helpfulness"));
    expect(errors()).toEqual([expect.stringMatching(/^library-item-/)]);
    workspace.edit("manners", MANNERS);
    expect(errors()).toEqual([]);
  });
});
