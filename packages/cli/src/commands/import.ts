import { basename, extname } from "node:path";
import type { CompleteText } from "@scorecard/model";
import { type ImportedSheet, importSheet, USUAL_LIMITS } from "@scorecard/sheet-import";
import { EXIT } from "../exit-codes.ts";
import { SHEET_EXTENSION } from "../input/libraries.ts";
import { readBytes } from "../input/read-text.ts";
import { safeFileName } from "../output/safe-name.ts";
import { visible } from "../output/terminal-text.ts";
import { writeOneFile } from "../output/write-files.ts";
import { absolute, foundErrors, note, type Session, showFindings, shownPath } from "../session.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import type { Options } from "../usage/options.ts";
import { report } from "../words/messages.ts";
import { words } from "../words/words.ts";

const CONFIRM = words(
  "请逐条确认（草稿里标着“请确认”）：",
  "請逐條確認（草稿裡標著「請確認」）：",
  "Please confirm (marked in the draft):",
);
const KEPT = words("没有认出来，留作注释：", "沒有認出來，留作註解：", "Not understood, kept as comments:");
const NEXT = words("下一步：看一遍，再运行 ", "下一步：看一遍，再執行 ", "Next, read it through and run: ");

/** `scorecard import`: a sheet of Word, Excel or plain text as a draft in the language. */
export const importFile: CommandAction = async (session, [path = ""], options) => {
  const read = readBytes(session, path, USUAL_LIMITS.fileBytes, "file-too-large");
  if ("problem" in read) note(session, read.problem);
  else draft(session, path, read.value, options);
  showFindings(session, { count: false });
  return foundErrors(session) ? EXIT.problems : EXIT.done;
};

function draft(session: Session, path: string, bytes: Uint8Array, options: Options): void {
  const imported = importSheet(bytes, {
    name: basename(path),
    ...(options.sheet !== undefined && { sheet: options.sheet }),
    ...(options.keywords && { language: options.keywords }),
    ...(options.encoding && { encoding: options.encoding }),
  });
  note(session, ...imported.diagnostics);
  if (foundErrors(session)) return;
  const target = options.out ?? draftName(path);
  if (session.world.reader.kindOf(absolute(session, target)) !== undefined) {
    note(session, report("already-there", { file: shownPath(session, target) }));
    return;
  }
  if (!writeOneFile(session, target, new TextEncoder().encode(imported.text))) return;
  session.world.stdout.write(`${visible(shownPath(session, target))}\n`);
  tell(session, imported, shownPath(session, target));
}

/** In the working folder, under the name of the sheet's file. */
function draftName(path: string): string {
  return safeFileName(basename(path, extname(path)), SHEET_EXTENSION);
}

function tell(session: Session, { guesses, notUnderstood }: ImportedSheet, file: string): void {
  const { world, language } = session;
  const list = (heading: CompleteText, lines: readonly (readonly [number, string])[]) => {
    if (lines.length === 0) return;
    world.stderr.write(`${session.paint("strong", heading[language])}\n`);
    for (const [line, text] of lines) world.stderr.write(`  ${visible(file)}:${line}  ${visible(text)}\n`);
  };
  list(
    CONFIRM,
    guesses.map(({ line, what }) => [line, what[language]]),
  );
  list(
    KEPT,
    notUnderstood.map(({ line, text }) => [line, text]),
  );
  world.stderr.write(`${NEXT[language]}scorecard check "${visible(file)}"\n`);
}
