import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { type Editor, startEditor } from "./editor.ts";

const SHEET = `评分表 clerk "文员考核评分表" / "Clerk" {
  评分人：自评、上级
  结果：取上级
  参数 quota "目标" / "Target"，单位 %
  部分 "业绩" / "Results" 80% {
    指标 speed "速度" / "Speed" 100% {
      要求："达到 {quota}" / "Reach {quota}"
      计量 "完成率" / "Completion"，单位 %，范围 0%～100%
      分档 {
        quota 以上：100 分
        低于 quota：0 分
      }
    }
  }
  部分 "态度" / "Attitude" 20% {
    使用 courtesy 100% 来自 "manners"
  }
  签字：考核人、被考核人
}
`;

const MANNERS = `指标库 manners "待人接物" / "Manners" {
  指标 courtesy "礼貌" / "Courtesy" {
    分级 {
      1 级 "怠慢" / "Neglectful"：40%
      2 级 "有礼" / "Polite"：100%
    }
  }
}
`;

interface Range {
  readonly start: Position;
  readonly end: Position;
}
interface Position {
  readonly line: number;
  readonly character: number;
}
interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly {
    readonly range: Range;
    readonly code: string;
    readonly severity: number;
    readonly message: string;
  }[];
}
interface Edit {
  readonly changes: {
    readonly [uri: string]: readonly { readonly range: Range; readonly newText: string }[];
  };
}

const folders: string[] = [];
const editors: Editor[] = [];

afterEach(async () => {
  for (const editor of editors.splice(0)) if (editor.isAlive()) editor.notify("exit", null);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** An editor that has a folder with some files open. */
async function openFolder(files: { readonly [name: string]: string }, locale = "zh-cn") {
  const folder = mkdtempSync(join(tmpdir(), "scorecard-server-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const editor = startEditor();
  editors.push(editor);
  const rootUri = pathToFileURL(folder).toString();
  const initialized = await editor.request<{ capabilities: { [name: string]: unknown } }>("initialize", {
    processId: process.pid,
    locale,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "sheets" }],
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  });
  editor.notify("initialized", {});
  const uriOf = (name: string) => `${rootUri}/${name}`;
  const open = (name: string, text: string, version = 1) =>
    editor.notify("textDocument/didOpen", {
      textDocument: { uri: uriOf(name), languageId: "scorecard", version, text },
    });
  const told = (name: string, fits: (told: Published) => boolean = () => true) =>
    editor.next<Published>(
      "textDocument/publishDiagnostics",
      (published) => published.uri === uriOf(name) && fits(published),
    );
  const at = (name: string, text: string, word: string, offset = 1) => ({
    textDocument: { uri: uriOf(name) },
    position: positionOf(text, text.indexOf(word) + offset),
  });
  return { editor, folder, capabilities: initialized.capabilities, uriOf, open, told, at };
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function applied(
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[] = [],
): string {
  const offsetOf = ({ line, character }: Position) =>
    text.split("\n").slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + character;
  return [...edits]
    .sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce(
      (now, { range, newText }) =>
        now.slice(0, offsetOf(range.start)) + newText + now.slice(offsetOf(range.end)),
      text,
    );
}

describe("an editor", () => {
  test("opens a sheet, asks about it, changes it, and ends", async () => {
    const { editor, capabilities, uriOf, open, told, at } = await openFolder({
      "manners.scorecard": MANNERS,
    });
    expect(Object.keys(capabilities)).toEqual(
      expect.arrayContaining(["completionProvider", "renameProvider", "inlayHintProvider"]),
    );
    open("clerk.scorecard", SHEET);
    expect((await told("clerk.scorecard")).diagnostics).toEqual([]);

    const completion = await editor.request<readonly { label: string; textEdit: { newText: string } }[]>(
      "textDocument/completion",
      at("clerk.scorecard", SHEET, "  签字", 2),
    );
    expect(completion.map(({ label }) => label)).toEqual(expect.arrayContaining(["部分", "等级"]));
    expect(completion.find(({ label }) => label === "等级")?.textEdit.newText).toContain("{3:1.2}");

    const hover = await editor.request<{ contents: { value: string } }>(
      "textDocument/hover",
      at("clerk.scorecard", SHEET, "分档"),
    );
    expect(hover.contents.value).toContain("→ 100 分");

    const definition = await editor.request(
      "textDocument/definition",
      at("clerk.scorecard", SHEET, "courtesy"),
    );
    const place = {
      start: positionOf(MANNERS, MANNERS.indexOf("courtesy")),
      end: positionOf(MANNERS, MANNERS.indexOf("courtesy") + 8),
    };
    expect(definition).toEqual([{ uri: uriOf("manners.scorecard"), range: place }]);

    const quota = at("clerk.scorecard", SHEET, "quota");
    expect(await editor.request("textDocument/prepareRename", quota)).toMatchObject({ placeholder: "quota" });
    const renamed = await editor.request<Edit>("textDocument/rename", { ...quota, newName: "goal" });
    expect(applied(SHEET, renamed.changes[uriOf("clerk.scorecard")])).toBe(SHEET.replaceAll("quota", "goal"));
    await expect(editor.request("textDocument/rename", { ...quota, newName: "目 标" })).rejects.toThrow(
      "代号只能用英文字母",
    );

    const library = await editor.request<Edit>("textDocument/rename", {
      ...at("clerk.scorecard", SHEET, "courtesy"),
      newName: "politeness",
    });
    expect(Object.keys(library.changes).sort()).toEqual([
      uriOf("clerk.scorecard"),
      uriOf("manners.scorecard"),
    ]);

    const symbols = await editor.request<readonly { name: string; children: readonly { name: string }[] }[]>(
      "textDocument/documentSymbol",
      { textDocument: quota.textDocument },
    );
    expect(symbols[0]?.children.map(({ name }) => name)).toEqual(expect.arrayContaining(["业绩", "态度"]));

    for (const method of ["foldingRange", "semanticTokens/full"]) {
      const answer = await editor.request<object>(`textDocument/${method}`, {
        textDocument: quota.textDocument,
      });
      expect(Object.values("data" in answer ? (answer.data as object) : answer).length).toBeGreaterThan(3);
    }
    const hints = await editor.request<readonly { label: string }[]>("textDocument/inlayHint", {
      textDocument: quota.textDocument,
      range: { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } },
    });
    expect(hints.map(({ label }) => label)).toContain("= 100 分");

    await editor.request("shutdown", null);
    editor.notify("exit", null);
    expect(await editor.ended()).toBe(0);
  });

  test("is told what is wrong while it types, and of what it has open", async () => {
    const { editor, uriOf, open, told } = await openFolder({});
    open("manners.scorecard", MANNERS);
    open("clerk.scorecard", SHEET);
    expect((await told("clerk.scorecard")).diagnostics).toEqual([]);

    const place = {
      start: positionOf(SHEET, SHEET.indexOf("80%")),
      end: positionOf(SHEET, SHEET.indexOf("80%") + 2),
    };
    editor.notify("textDocument/didChange", {
      textDocument: { uri: uriOf("clerk.scorecard"), version: 2 },
      contentChanges: [{ range: place, text: "70" }],
    });
    const wrong = await told("clerk.scorecard", ({ version }) => version === 2);
    expect(wrong.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "1 sheet-weight-sum",
    ]);
    expect(wrong.diagnostics[0]?.message).toContain("90%");

    editor.notify("textDocument/didChange", {
      textDocument: { uri: uriOf("clerk.scorecard"), version: 3 },
      contentChanges: [{ range: place, text: "80" }],
    });
    expect((await told("clerk.scorecard", ({ version }) => version === 3)).diagnostics).toEqual([]);

    const other = MANNERS.replace("courtesy", "helpfulness");
    editor.notify("textDocument/didChange", {
      textDocument: { uri: uriOf("manners.scorecard"), version: 2 },
      contentChanges: [{ text: other }],
    });
    const dependent = await told("clerk.scorecard", ({ diagnostics }) => diagnostics.length > 0);
    expect(dependent.diagnostics[0]?.code).toMatch(/^library-item-/);

    editor.notify("textDocument/didClose", { textDocument: { uri: uriOf("manners.scorecard") } });
    const missing = await told("clerk.scorecard", ({ diagnostics }) =>
      diagnostics.some(({ code }) => code === "library-missing"),
    );
    expect(missing.diagnostics).toHaveLength(1);
  });

  test("formats, and puts right what can be put right", async () => {
    const crooked = SHEET.replace("  评分人", "      评分人").replace(
      "  签字",
      "  # 忽略 levels-tied：已经确认\n  签字",
    );
    const { editor, uriOf, open, told } = await openFolder({ "manners.scorecard": MANNERS });
    open("clerk.scorecard", crooked);
    const { diagnostics } = await told("clerk.scorecard");
    expect(diagnostics.map(({ code }) => code)).toEqual(["suppression-unused"]);
    const textDocument = { uri: uriOf("clerk.scorecard") };
    const actions = await editor.request<readonly { title: string; kind: string; edit: Edit }[]>(
      "textDocument/codeAction",
      {
        textDocument,
        range: diagnostics[0]?.range,
        context: { diagnostics, only: ["quickfix"] },
      },
    );
    const [fix] = actions;
    expect(fix?.kind).toBe("quickfix");
    expect(applied(crooked, fix?.edit.changes[textDocument.uri])).not.toContain("忽略");
    const edits = await editor.request<Edit["changes"][string]>("textDocument/formatting", {
      textDocument,
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(applied(crooked, edits)).toContain("\n  评分人：自评、上级\n");
  });

  test("formats in the vocabulary that is chosen while it runs, until none is", async () => {
    const { editor, open, told, uriOf } = await openFolder({ "manners.scorecard": MANNERS });
    open("clerk.scorecard", SHEET);
    await told("clerk.scorecard");
    const format = async () =>
      applied(
        SHEET,
        await editor.request<Edit["changes"][string]>("textDocument/formatting", {
          textDocument: { uri: uriOf("clerk.scorecard") },
          options: { tabSize: 2, insertSpaces: true },
        }),
      );
    editor.notify("workspace/didChangeConfiguration", { settings: { scorecard: { vocabulary: "en" } } });
    expect(await format()).toMatch(/^scorecard clerk /);
    editor.notify("workspace/didChangeConfiguration", { settings: { scorecard: { vocabulary: "" } } });
    expect(await format()).toMatch(/^评分表 clerk /);
  });

  test("is spoken to in its own language", async () => {
    for (const [locale, expected] of [
      ["en-us", "supervisor"],
      ["zh-tw", "評分人"],
      ["zh-cn", "评分人"],
    ] as const) {
      const { editor, open, told, at } = await openFolder({}, locale);
      open("clerk.scorecard", SHEET);
      const { diagnostics } = await told("clerk.scorecard");
      expect(diagnostics.map(({ code }) => code)).toEqual(["library-missing"]);
      const hover = await editor.request<{ contents: { value: string } }>(
        "textDocument/hover",
        at("clerk.scorecard", SHEET, locale === "en-us" ? "上级" : "评分人"),
      );
      expect(hover.contents.value).toContain(`**${expected}**`);
    }
  });
});

describe("the workspace", () => {
  test("has a configuration, which is followed and watched", async () => {
    const lonely = SHEET.replace(/ {2}部分 "态度"[^}]*\}\n/, "")
      .replace("80%", "100%")
      .replace(/ {2}签字.*\n/, "");
    const { editor, folder, open, told, at, uriOf } = await openFolder({
      "scorecard.config.yaml": "vocabulary: en\nrules:\n  signers-missing: error\n",
    });
    open("clerk.scorecard", lonely);
    expect(
      (await told("clerk.scorecard")).diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    ).toEqual(["1 signers-missing"]);
    const completion = await editor.request<readonly { label: string }[]>(
      "textDocument/completion",
      at("clerk.scorecard", lonely, "  参数", 2),
    );
    expect(completion.map(({ label }) => label)).toContain("section");

    writeFileSync(join(folder, "scorecard.config.yaml"), "rules:\n  signers-missing: off\n");
    editor.notify("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf("scorecard.config.yaml"), type: 2 }],
    });
    expect((await told("clerk.scorecard")).diagnostics).toEqual([]);
  });

  test.each(["../manners", "link"])(
    "ends at its folder: nothing outside is read by %s",
    async (specifier) => {
      const { folder, open, told } = await openFolder({});
      const outside = join(folder, "..", `manners.scorecard`);
      if (specifier === "link")
        symlinkSync(join(tmpdir(), "elsewhere.scorecard"), join(folder, "link.scorecard"));
      writeFileSync(specifier === "link" ? join(tmpdir(), "elsewhere.scorecard") : outside, MANNERS);
      open("clerk.scorecard", SHEET.replace('"manners"', `"${specifier}"`));
      expect((await told("clerk.scorecard")).diagnostics.map(({ code }) => code)).toEqual([
        "library-outside",
      ]);
      rmSync(specifier === "link" ? join(tmpdir(), "elsewhere.scorecard") : outside);
    },
  );

  test("a document that is not saved yet is looked at too", async () => {
    const { editor } = await openFolder({});
    const uri = "untitled:Untitled-1";
    editor.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "scorecard", version: 1, text: SHEET },
    });
    const { diagnostics } = await editor.next<Published>(
      "textDocument/publishDiagnostics",
      (published) => published.uri === uri,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["library-outside"]);
  });
});

test("the sheet is shown as it is printed, or the reason why it is not", async () => {
  const { editor, uriOf, open, told } = await openFolder({ "manners.scorecard": MANNERS });
  open("clerk.scorecard", SHEET);
  open("broken.scorecard", SHEET.replace("80%", "70%"));
  await told("broken.scorecard");
  const shown = await editor.request<{ kind: string; data: string; pages: number }>("scorecard/preview", {
    uri: uriOf("clerk.scorecard"),
  });
  expect(shown).toMatchObject({ kind: "pdf", pages: 1 });
  expect(Buffer.from(shown.data, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  const broken = await editor.request<{ kind: string; message: string }>("scorecard/preview", {
    uri: uriOf("broken.scorecard"),
  });
  expect(broken.message).toMatch(/^第 \d+ 行：.*90%/);
});

describe("what an editor should not say does not end the server", () => {
  test.each<readonly [string, (editor: Editor, uri: string) => void]>([
    ["a body that is no JSON", (editor) => editor.raw("Content-Length: 9\r\n\r\nnot json!")],
    ["a body that is no message", (editor) => editor.raw('Content-Length: 7\r\n\r\n{"a":1}')],
    ["an unknown notification", (editor) => editor.notify("scorecard/nothing", { x: 1 })],
    [
      "a change of a document that is not open",
      (editor, uri) =>
        editor.notify("textDocument/didChange", {
          textDocument: { uri: `${uri}x`, version: 2 },
          contentChanges: [{ text: "x" }],
        }),
    ],
    [
      "a document of another kind",
      (editor) =>
        editor.notify("textDocument/didOpen", {
          textDocument: { uri: "data:,x", languageId: "x", version: 1, text: "\u0000{{{{" },
        }),
    ],
  ])("%s", async (_, say) => {
    const { editor, uriOf, open, told, at } = await openFolder({ "manners.scorecard": MANNERS });
    open("clerk.scorecard", SHEET);
    await told("clerk.scorecard");
    say(editor, uriOf("clerk.scorecard"));
    const hover = await editor.request<{ contents: { value: string } }>(
      "textDocument/hover",
      at("clerk.scorecard", SHEET, "分档"),
    );
    expect(hover.contents.value).toContain("→ 100 分");
    expect(editor.isAlive()).toBe(true);
  });

  test("a place beyond the end, and parameters that are none", async () => {
    const { editor, uriOf, open, told } = await openFolder({ "manners.scorecard": MANNERS });
    open("clerk.scorecard", SHEET);
    await told("clerk.scorecard");
    const textDocument = { uri: uriOf("clerk.scorecard") };
    expect(
      await editor.request("textDocument/hover", {
        textDocument,
        position: { line: 9_999, character: 9_999 },
      }),
    ).toBeNull();
    await expect(editor.request("textDocument/hover", { nothing: true })).rejects.toThrow();
    expect(
      await editor.request("textDocument/hover", {
        textDocument: { uri: "file:///nowhere.scorecard" },
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
    expect(editor.isAlive()).toBe(true);
  });
});
