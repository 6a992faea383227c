import { basename, dirname, join } from "node:path";
import { USUAL_LIMITS } from "@scorecard/signing";
import { collectFiles } from "../input/collect-files.ts";
import { readBytes, startOf } from "../input/read-text.ts";
import { nameKey } from "../output/safe-name.ts";
import { absolute, note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import { fieldsOfSigner } from "./signer-fields.ts";

/** A file to sign, read and found fit for it. */
export interface FileToSign {
  /** Absolute, links resolved. */
  readonly source: string;
  /** Where the signed file goes; `source` itself where it takes the file's place. */
  readonly target: string;
  readonly pdf: Uint8Array;
  /** The names of the fields to sign. */
  readonly fields: readonly string[];
}

/** Reads the files that a signer is to sign. Problems are noted: nothing is to be signed then. */
export function filesToSign(
  session: Session,
  paths: readonly string[],
  signer: string,
  folder: string | undefined,
): readonly FileToSign[] {
  const files = collectPdfs(session, paths).flatMap((path): readonly FileToSign[] => {
    const shown = shownPath(session, path);
    const read = readBytes(session, path, USUAL_LIMITS.fileBytes, "file-too-large-here");
    if ("problem" in read) {
      note(session, read.problem);
      return [];
    }
    const fields = fieldsOfSigner(session, shown, read.value, signer).map(({ name }) => name);
    const source = session.world.reader.realPath(path);
    const target = folder === undefined ? source : join(absolute(session, folder), basename(path));
    return [{ source, target, pdf: read.value, fields }];
  });
  noteTakenNames(session, files);
  return files;
}

/** The PDF files that the user's paths mean. */
export function collectPdfs(session: Session, paths: readonly string[]): readonly string[] {
  return collectFiles(session, paths, { extensions: [".pdf"], except: [], none: "no-pdfs" });
}

/** A signed file never takes the place of another one, which may hold signatures that this one lacks. */
function noteTakenNames(session: Session, files: readonly FileToSign[]): void {
  const first = new Map<string, FileToSign>();
  for (const file of files) {
    const key = join(dirname(file.target), nameKey(basename(file.target)));
    const other = first.get(key);
    first.set(key, other ?? file);
    if (other !== undefined) {
      const [one, two] = [other, file].map(({ source }) => shownPath(session, source));
      note(session, report("same-signed-name", { first: one ?? "", second: two ?? "" }));
    } else if (file.target !== file.source && session.world.reader.kindOf(file.target) !== undefined) {
      const shown = shownPath(session, file.target);
      note(session, report("already-there", { file: shown }, startOf(shown)));
    }
  }
}
