import type { AppliedDefault } from "@scorecard/parser";
import { EXIT } from "../exit-codes.ts";
import { fixFiles } from "../fixing/fix-files.ts";
import { collectSheets } from "../input/collect-files.ts";
import { readText } from "../input/read-text.ts";
import { paintFor } from "../output/colours.ts";
import { githubAnnotations } from "../output/github.ts";
import { sarifLog } from "../output/sarif.ts";
import { countText, diagnosticData, inOrder } from "../output/show-diagnostics.ts";
import { visible } from "../output/terminal-text.ts";
import { foundErrors, note, type Session, showFindings } from "../session.ts";
import { folderOpener, type OpenFolder } from "../sheets/open-folder.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import type { Options } from "../usage/options.ts";
import { words } from "../words/words.ts";

/** What a run of the command has gone through. */
interface Checked {
  readonly files: number;
  /** Mistakes taken away. */
  readonly fixed: number;
  readonly defaults: readonly FileDefault[];
}

/** A default and the file that it was applied to. */
interface FileDefault extends AppliedDefault {
  readonly file: string;
}

/** `scorecard check`: every problem of score sheets and libraries. */
export const check: CommandAction = async (session, paths, options) => {
  const files = collectSheets(session, paths);
  const fixed = options.fix ? fixFiles(session, files, folderOpener(session, options)) : 0;
  const defaults = checkFiles(session, files, folderOpener(session, options));
  const checked = { files: files.length, fixed, defaults };
  FORMATS[formatOf(options)](session, checked, options);
  return foundErrors(session) || tooManyWarnings(session, options) ? EXIT.problems : EXIT.done;
};

/** Compiles the files and notes their problems. */
function checkFiles(session: Session, files: readonly string[], open: OpenFolder): readonly FileDefault[] {
  return files.flatMap((path) => {
    const { settings, compiler } = open(path);
    const file = readText(session, path, settings.reading);
    if (file === undefined) return [];
    const { diagnostics, defaults } = compiler.compile(file);
    note(session, ...diagnostics);
    return defaults.map((applied) => ({ ...applied, file: file.path }));
  });
}

/** The forms of the output. */
const FORMATS = { text: showText, json: showJson, sarif: showSarif, github: showGithub };

function formatOf({ format }: Options): keyof typeof FORMATS {
  return format === "json" || format === "sarif" || format === "github" ? format : "text";
}

function tooManyWarnings({ findings }: Session, { maxWarnings }: Options): boolean {
  if (maxWarnings === undefined) return false;
  const warnings = [...findings.values()].filter(({ severity }) => severity === "warning");
  return warnings.length > maxWarnings;
}

function sortedFindings({ findings }: Session) {
  return inOrder([...findings.values()]);
}

function showSarif(session: Session): void {
  const log = sarifLog(sortedFindings(session), session.language);
  session.world.stdout.write(`${JSON.stringify(log, null, 2)}\n`);
}

function showGithub(session: Session): void {
  session.world.stdout.write(githubAnnotations(sortedFindings(session), session.language));
}

function showJson(session: Session, { defaults }: Checked, options: Options): void {
  const { language, world } = session;
  const problems = sortedFindings(session).map((finding) => diagnosticData(finding, language));
  const applied = defaults.map(({ subject, value, location, file }) => ({
    file: location?.file ?? file,
    ...(location && { line: location.start.line, column: location.start.column }),
    subject: subject[language],
    value: value[language],
  }));
  const data = options.showDefaults ? { problems, defaults: applied } : problems;
  world.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}

function showText(session: Session, { files, fixed, defaults }: Checked, options: Options): void {
  const { world, language } = session;
  showFindings(session, { count: false });
  if (options.showDefaults) {
    for (const applied of defaults) world.stdout.write(`${defaultLine(applied, session)}\n`);
  }
  const paint = paintFor(world.stdout, world.environment);
  if (fixed > 0) world.stdout.write(`${fixedText(fixed)[language]}\n`);
  world.stdout.write(`${paint("strong", summary(session, files))}\n`);
  if (tooManyWarnings(session, options))
    world.stdout.write(`${tooManyText(options.maxWarnings ?? 0)[language]}\n`);
}

function fixedText(count: number) {
  return words(
    `已自动修正 ${count} 处`,
    `已自動修正 ${count} 處`,
    `${count} mistake${count === 1 ? "" : "s"} fixed`,
  );
}

function tooManyText(most: number) {
  return words(
    `警告超过了允许的 ${most} 个（--max-warnings）`,
    `警告超過了允許的 ${most} 個（--max-warnings）`,
    `More warnings than the ${most} allowed (--max-warnings)`,
  );
}

function defaultLine({ subject, value, location, file }: FileDefault, { language }: Session): string {
  const place = location === undefined ? file : `${location.file}:${location.start.line}`;
  const colon = language === "en" ? ": " : "：";
  return visible(`${place}  ${subject[language]}${colon}${value[language]}`);
}

function summary({ findings, language }: Session, files: number): string {
  const count = countText([...findings.values()], language);
  switch (language) {
    case "zh-Hans":
      return `已检查 ${files} 个文件：${count === "" ? "没有发现问题" : count}`;
    case "zh-Hant":
      return `已檢查 ${files} 個檔案：${count === "" ? "沒有發現問題" : count}`;
    case "en":
      return `${files} file${files === 1 ? "" : "s"} checked: ${count === "" ? "no problems" : count}`;
  }
}
