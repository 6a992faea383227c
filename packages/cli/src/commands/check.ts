import { dirname } from "node:path";
import { type AppliedDefault, type Compiler, createCompiler } from "@scorecard/parser";
import { type Settings, settingsFor } from "../config/settings.ts";
import { EXIT } from "../exit-codes.ts";
import { collectFiles } from "../input/collect-files.ts";
import { libraryHost, SHEET_EXTENSION } from "../input/libraries.ts";
import { readText } from "../input/read-text.ts";
import { workspaceOf } from "../input/workspace.ts";
import { paintFor } from "../output/colours.ts";
import { countText, diagnosticData, inOrder } from "../output/show-diagnostics.ts";
import { visible } from "../output/terminal-text.ts";
import { foundErrors, note, type Session, showFindings } from "../session.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import type { Options } from "../usage/options.ts";

/** `scorecard check`: every problem of score sheets and libraries. */
export const check: CommandAction = async (session, paths, options) => {
  const files = collectFiles(session, paths, {
    extensions: [SHEET_EXTENSION],
    except: [],
    none: "nothing-to-check",
  });
  const defaults = checkFiles(session, files, options);
  if (options.format === "json") showJson(session, defaults, options);
  else showText(session, files.length, defaults, options);
  return foundErrors(session) ? EXIT.problems : EXIT.done;
};

/** A default and the file that it was applied to. */
interface FileDefault extends AppliedDefault {
  readonly file: string;
}

/** Compiles the files; those of one folder and workspace share settings, compiler and libraries. */
function checkFiles(session: Session, files: readonly string[], options: Options): readonly FileDefault[] {
  const places = new Map<string, { readonly settings: Settings; readonly compiler: Compiler }>();
  return files.flatMap((path) => {
    const folder = dirname(path);
    const place = places.get(folder) ?? openFolder(session, path, options);
    places.set(folder, place);
    const file = readText(session, path, place.settings.reading);
    if (file === undefined) return [];
    const { diagnostics, defaults } = place.compiler.compile(file);
    note(session, ...diagnostics);
    return defaults.map((applied) => ({ ...applied, file: file.path }));
  });
}

function openFolder(session: Session, path: string, options: Options) {
  const settings = settingsFor(session, path, options);
  const host = libraryHost(session, workspaceOf(session, path), settings.reading);
  return { settings, compiler: createCompiler(host) };
}

function showJson(session: Session, defaults: readonly FileDefault[], options: Options): void {
  const { language, world } = session;
  const problems = inOrder([...session.findings.values()]).map((finding) =>
    diagnosticData(finding, language),
  );
  const applied = defaults.map(({ subject, value, location, file }) => ({
    file: location?.file ?? file,
    ...(location && { line: location.start.line, column: location.start.column }),
    subject: subject[language],
    value: value[language],
  }));
  const data = options.showDefaults ? { problems, defaults: applied } : problems;
  world.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}

function showText(session: Session, files: number, defaults: readonly FileDefault[], options: Options): void {
  const { world } = session;
  showFindings(session, { count: false });
  if (options.showDefaults) {
    for (const applied of defaults) world.stdout.write(`${defaultLine(applied, session)}\n`);
  }
  const paint = paintFor(world.stdout, world.environment);
  world.stdout.write(`${paint("strong", summary(session, files))}\n`);
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
