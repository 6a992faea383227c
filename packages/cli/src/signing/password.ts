import { readBytes, startOf } from "../input/read-text.ts";
import { visible } from "../output/terminal-text.ts";
import { note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import { words } from "../words/words.ts";

/** The environment variable that holds the password of a key file. */
const PASSWORD_VARIABLE = "SCORECARD_P12_PASSWORD";

/** Longer than any password; a file of this size is something else. */
const MOST_BYTES = 4096;

/** Where a password comes from: known at once, or asked for again when it was wrong. */
export interface PasswordSource {
  /** How often it may be asked for. */
  readonly tries: number;
  /** @returns `undefined` when there is none */
  readonly next: () => Promise<string | undefined>;
}

/**
 * Where the password of a key file comes from: a file, else the environment, else the person at the terminal. It is never
 * a word of the command line, which other users of the machine can see. Problems are noted; then there is no source.
 */
export function passwordSource(
  session: Session,
  keyFile: string,
  passwordFile: string | undefined,
): PasswordSource | undefined {
  if (passwordFile !== undefined) return known(passwordIn(session, passwordFile));
  const { environment, askSecretly } = session.world;
  const given = environment[PASSWORD_VARIABLE];
  if (given !== undefined) return known(given);
  if (askSecretly !== undefined) {
    const question = QUESTION[session.language].replace("{file}", visible(shownPath(session, keyFile)));
    return { tries: 3, next: () => askSecretly(question) };
  }
  note(session, report("password-needed", { variable: PASSWORD_VARIABLE }));
  return undefined;
}

const QUESTION = words(
  "“{file}”的密码（不显示）：",
  "「{file}」的密碼（不顯示）：",
  "Password of “{file}” (not shown): ",
);

function known(password: string | undefined): PasswordSource | undefined {
  return password === undefined ? undefined : { tries: 1, next: async () => password };
}

/** The first and only line of a file. Editors end it with a newline, which is not part of the password. */
function passwordIn(session: Session, path: string): string | undefined {
  const file = shownPath(session, path);
  const read = readBytes(session, path, MOST_BYTES, "file-too-large-here");
  if ("problem" in read) {
    note(session, read.problem);
    return undefined;
  }
  const text = decoded(read.value)?.replace(/\r?\n$/, "");
  if (text === undefined || /[\r\n]/.test(text)) {
    note(session, report("password-file-unfit", { file }, startOf(file)));
    return undefined;
  }
  return text;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
