import { type Result, resultSchema } from "@scorecard/model";
import { note, type Session } from "../session.ts";
import { report } from "../words/messages.ts";
import { collectFiles } from "./collect-files.ts";
import { type ReadingSettings, readText, startOf } from "./read-text.ts";

const resultsSchema = resultSchema.array();

/** Reads results of earlier periods, as `score --format json` writes them. What is wrong is noted. */
export function loadHistory(session: Session, path: string, settings: ReadingSettings): readonly Result[] {
  const files = collectFiles(session, [path], { extensions: [".json"], except: [], none: "no-results" });
  return files.flatMap((file) => resultsIn(session, file, settings));
}

function resultsIn(session: Session, path: string, settings: ReadingSettings): readonly Result[] {
  const file = readText(session, path, settings);
  if (file === undefined) return [];
  const read = resultsSchema.safeParse(parsed(file.text));
  if (read.success) return read.data;
  note(session, report("not-results", { file: file.path }, startOf(file.path)));
  return [];
}

/** @returns `undefined` for what is no JSON. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
