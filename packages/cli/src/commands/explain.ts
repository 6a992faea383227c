import { suggest } from "@scorecard/model";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { table } from "../output/table.ts";
import { wrap } from "../output/terminal-text.ts";
import { type Page, pagedCodes, readPage } from "../pages/read-page.ts";
import { note, type Session, showFindings } from "../session.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import { report } from "../words/messages.ts";
import { words } from "../words/words.ts";

const WRONG = words("错误写法：", "錯誤寫法：", "Wrong:");
const RIGHT = words("正确写法：", "正確寫法：", "Right:");
const CODE = words("代码", "代碼", "Code");
const ABOUT = words("说的是", "說的是", "About");
const INDENT = "    ";
const COLUMNS = { unknown: 80, most: 100 };

/** `scorecard explain`: the page about a message, or the list of them all. */
export const explain: CommandAction = async (session, [code]) => {
  const codes = pagedCodes(session.world);
  if (code === undefined) return listCodes(session, codes);
  // As it stands in a message: [band-gap].
  const wanted = code.replace(/^\[|\]$/g, "").toLowerCase();
  if (!codes.includes(wanted)) return unknownCode(session, code, codes);
  const page = await readPage(session.world, wanted, session.language);
  session.world.stdout.write(pageText(wanted, page, session));
  return EXIT.done;
};

async function listCodes({ world, language }: Session, codes: readonly string[]): Promise<ExitCode> {
  const rows = await Promise.all(
    codes.map(async (code) => [code, firstSentence(await readPage(world, code, language))]),
  );
  const columns = [CODE, ABOUT].map((title) => ({ title: title[language], align: "left" as const }));
  world.stdout.write(table(columns, rows));
  return EXIT.done;
}

function firstSentence({ explanation: [first = ""] }: Page): string {
  return /^.*?(?:[。！？]|[.!?](?= |$))/.exec(first)?.[0] ?? first;
}

function unknownCode(session: Session, code: string, codes: readonly string[]): ExitCode {
  const similar = suggest(code, codes);
  if (similar === undefined) note(session, report("unknown-code", { code }));
  else note(session, report("unknown-code-similar", { code, similar }));
  showFindings(session, { count: false });
  return EXIT.problems;
}

function pageText(code: string, page: Page, { world, language }: Session): string {
  const columns = Math.min(world.stdout.columns ?? COLUMNS.unknown, COLUMNS.most);
  const example = (heading: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [heading, "", ...texts.map(indented), ""];
  return [
    code,
    "",
    ...page.explanation.flatMap((paragraph) => [...wrap(paragraph, columns), ""]),
    ...example(WRONG[language], page.wrong),
    ...example(RIGHT[language], page.right),
  ].join("\n");
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, INDENT);
}
