import { basename } from "node:path";
import { suggest, textIn } from "@scorecard/model";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { SHEET_EXTENSION } from "../input/libraries.ts";
import { safeFileName } from "../output/safe-name.ts";
import { table } from "../output/table.ts";
import { startStaging } from "../output/write-files.ts";
import { absolute, foundErrors, note, type Session, showFindings } from "../session.ts";
import { usualAnswers } from "../starting/answers.ts";
import { askForSheet } from "../starting/ask-for-sheet.ts";
import { firstSheet } from "../starting/first-sheet.ts";
import { withId } from "../starting/sheet-id.ts";
import { shippedSheets } from "../starting/shipped-sheets.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import type { Options } from "../usage/options.ts";
import { usageFailure } from "../usage/usage-failure.ts";
import { report } from "../words/messages.ts";
import { usageProblem } from "../words/usage-messages.ts";
import { words } from "../words/words.ts";

const NEW_NAME = words("新评分表的名称", "新評分表的名稱", "the new sheet's name");
const NEXT = words("下一步：修改内容后运行 ", "下一步：修改內容後執行 ", "Next, edit it and run: ");
const SHEET_TITLE = words("评分表", "評分表", "Sheet");
const TITLE_TITLE = words("标题", "標題", "Title");

/** What a sheet's name and id cannot hold although a file name could: what opens or closes names and texts. */
const NOT_IN_NAMES = /[[\]［］【】"＂“”「」{}｛｝#＃]/;

/** `scorecard new`: a score sheet to begin with. */
export const newSheet: CommandAction = async (session, [written], options) => {
  if (options.list) return listSheets(session);
  if (written === undefined) {
    return usageFailure(session, "new", usageProblem("missing-argument", { argument: NEW_NAME }));
  }
  const name = written.endsWith(SHEET_EXTENSION) ? written.slice(0, -SHEET_EXTENSION.length) : written;
  const files = await newFiles(session, name.normalize("NFC"), options);
  if (!foundErrors(session)) write(session, files);
  showFindings(session, { count: false });
  return foundErrors(session) ? EXIT.problems : EXIT.done;
};

function listSheets({ world, language }: Session): ExitCode {
  const rows = shippedSheets(world).map(({ name, template }) => [name, textIn(template.title, language)]);
  const columns = [SHEET_TITLE, TITLE_TITLE].map((title) => ({
    title: title[language],
    align: "left" as const,
  }));
  world.stdout.write(table(columns, rows));
  return EXIT.done;
}

interface NewFile {
  readonly fileName: string;
  readonly text: string;
}

/** The files to write, the sheet first. Problems are noted; then there are none. */
async function newFiles(session: Session, name: string, options: Options): Promise<readonly NewFile[]> {
  const { from } = options;
  const fileName = `${name}${SHEET_EXTENSION}`;
  if (safeFileName(name, SHEET_EXTENSION) !== fileName || NOT_IN_NAMES.test(name)) {
    note(session, report("unusable-name", { name, example: "sales-manager" }));
    return [];
  }
  if (isThere(session, fileName)) {
    note(session, report("already-there", { file: fileName }));
    return [];
  }
  if (from === undefined) {
    const answers = await answersFor(session, name, options);
    return [{ fileName, text: firstSheet(name, answers, session.language) }];
  }
  const sheets = shippedSheets(session.world);
  const sheet = sheets.find((shipped) => shipped.name === basename(from, SHEET_EXTENSION));
  if (sheet === undefined) {
    noteUnknown(
      session,
      from,
      sheets.map((shipped) => shipped.name),
    );
    return [];
  }
  const libraries = sheet.libraries.filter((library) => !isThere(session, library.fileName));
  return [{ fileName, text: withId(sheet.text, sheet.template.id, name) }, ...libraries];
}

/** Asked for where somebody is there to answer. */
async function answersFor({ world, language }: Session, name: string, { yes }: Options) {
  const { ask, stderr: output } = world;
  if (ask === undefined || yes === true) return usualAnswers(name, language);
  return askForSheet(name, { ask, output, language });
}

function noteUnknown(session: Session, name: string, names: readonly string[]): void {
  const similar = suggest(name, names);
  const known = names.join(", ");
  if (similar === undefined) note(session, report("unknown-shipped-sheet", { name, known }));
  else note(session, report("unknown-shipped-sheet-similar", { name, similar, known }));
}

function isThere(session: Session, fileName: string): boolean {
  return session.world.reader.kindOf(absolute(session, fileName)) !== undefined;
}

function write(session: Session, files: readonly NewFile[]): void {
  const { world, language } = session;
  const staging = startStaging(session, world.workingFolder);
  const encoder = new TextEncoder();
  if (!files.every(({ fileName, text }) => staging.add(fileName, encoder.encode(text)))) return;
  if (!staging.finish()) return;
  for (const { fileName } of files) world.stdout.write(`${fileName}\n`);
  world.stderr.write(`${NEXT[language]}scorecard check "${files[0]?.fileName ?? ""}"\n`);
}
