import { X509Certificate } from "node:crypto";
import { collectFiles } from "../input/collect-files.ts";
import { readBytes, startOf } from "../input/read-text.ts";
import { note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";

/** A list of all authorities of the world has some 200 KB. */
const MOST_BYTES = 1_000_000;

/** Reads the certificates of authorities that the user trusts, from a file or a folder. Problems are noted. */
export function readAnchors(session: Session, path: string): readonly Uint8Array[] {
  const files = collectFiles(session, [path], {
    extensions: [".pem", ".crt", ".cer"],
    except: [],
    none: "no-certificates",
  });
  return files.flatMap((file): readonly Uint8Array[] => {
    const shown = shownPath(session, file);
    const read = readBytes(session, file, MOST_BYTES, "file-too-large-here");
    if ("problem" in read) note(session, read.problem);
    else if (isCertificate(read.value)) return [read.value];
    else note(session, report("certificate-unreadable", { file: shown }, startOf(shown)));
    return [];
  });
}

function isCertificate(bytes: Uint8Array): boolean {
  try {
    return new X509Certificate(bytes).subject !== "";
  } catch {
    return false;
  }
}
