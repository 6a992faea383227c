import { openSigner, type Signer, USUAL_LIMITS } from "@scorecard/signing";
import { readBytes, startOf } from "../input/read-text.ts";
import { visibleLines } from "../output/terminal-text.ts";
import { note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import { passwordSource } from "./password.ts";

const WRONG_PASSWORD = "p12-password-wrong";

/** Opens a key file with its password. Problems are noted; then there is no signer. */
export async function openKey(
  session: Session,
  path: string,
  passwordFile: string | undefined,
): Promise<Signer | undefined> {
  const read = readBytes(session, path, USUAL_LIMITS.keyFileBytes, "file-too-large-here");
  if ("problem" in read) {
    note(session, read.problem);
    return undefined;
  }
  const source = passwordSource(session, path, passwordFile);
  for (let left = source?.tries ?? 0; source !== undefined && left > 0; left -= 1) {
    const password = await source.next();
    if (password === undefined) {
      note(session, report("password-not-given", {}));
      return undefined;
    }
    const { signer, diagnostics } = await openSigner({ bytes: read.value, password });
    if (left > 1 && diagnostics.some(({ code }) => code === WRONG_PASSWORD)) {
      for (const { message } of diagnostics)
        session.world.stderr.write(`${visibleLines(message[session.language])}\n`);
      continue;
    }
    note(session, ...diagnostics.map((problem) => ({ ...problem, ...startOf(shownPath(session, path)) })));
    return signer;
  }
  return undefined;
}
