import type { Language } from "@scorecard/model";
import { formatSource } from "@scorecard/parser";
import { EXIT } from "../exit-codes.ts";
import { collectSheets } from "../input/collect-files.ts";
import { readText, startOf } from "../input/read-text.ts";
import { rewriteText } from "../output/rewrite-text.ts";
import { visible } from "../output/terminal-text.ts";
import { foundErrors, note, type Session, showFindings, shownPath } from "../session.ts";
import { folderOpener, type OpenFolder } from "../sheets/open-folder.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import { report } from "../words/messages.ts";
import { words } from "../words/words.ts";

/** `scorecard format`: sets files neatly, or says which are not. */
export const format: CommandAction = async (session, paths, options) => {
  const files = collectSheets(session, paths);
  const open = folderOpener(session, options);
  const act = options.check === true ? checkOne : formatOne;
  const changed = files.filter((path) => act(session, path, open, options.keywords));
  showFindings(session, { count: false });
  if (!options.check) {
    for (const path of changed) session.world.stdout.write(`${visible(shownPath(session, path))}\n`);
  }
  session.world.stdout.write(
    `${summary(files.length, changed.length, options.check === true)[session.language]}\n`,
  );
  return foundErrors(session) ? EXIT.problems : EXIT.done;
};

/** What a file holds and what it should hold. */
function formatted(session: Session, path: string, open: OpenFolder, keywords: Language | undefined) {
  const { settings } = open(path);
  const file = readText(session, path, settings.reading);
  if (file === undefined) return undefined;
  const after = formatSource(file, { ...(keywords && { keywords }) });
  return { file, after, settings };
}

/** @returns whether the file is not neat */
function checkOne(session: Session, path: string, open: OpenFolder, keywords: Language | undefined): boolean {
  const result = formatted(session, path, open, keywords);
  if (result === undefined || result.after === result.file.text) return false;
  note(session, report("not-formatted", { file: result.file.path }, startOf(result.file.path)));
  return true;
}

/** @returns whether the file was changed */
function formatOne(
  session: Session,
  path: string,
  open: OpenFolder,
  keywords: Language | undefined,
): boolean {
  const result = formatted(session, path, open, keywords);
  if (result === undefined || result.after === result.file.text) return false;
  const texts = { before: result.file.text, after: result.after };
  return rewriteText(session, path, texts, result.settings.reading);
}

function summary(files: number, changed: number, checked: boolean) {
  if (checked)
    return words(
      `已检查 ${files} 个文件：${changed === 0 ? "都很整齐" : `${changed} 个不整齐`}`,
      `已檢查 ${files} 個檔案：${changed === 0 ? "都很整齊" : `${changed} 個不整齊`}`,
      `${files} file${files === 1 ? "" : "s"} checked: ${changed === 0 ? "all neat" : `${changed} not neat`}`,
    );
  return words(
    `已整理 ${files} 个文件：${changed === 0 ? "没有需要改动的" : `改动了 ${changed} 个`}`,
    `已整理 ${files} 個檔案：${changed === 0 ? "沒有需要改動的" : `改動了 ${changed} 個`}`,
    `${files} file${files === 1 ? "" : "s"} read: ${changed === 0 ? "nothing to change" : `${changed} changed`}`,
  );
}
