import type { Language } from "@scorecard/model";
import type { RenderedPdf } from "@scorecard/report";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { showFault } from "../output/show-fault.ts";
import { visible } from "../output/terminal-text.ts";
import { foundErrors, type Session, showFindings, startSession } from "../session.ts";
import type { Workshop } from "../sheets/workshop.ts";
import { words } from "../words/words.ts";
import { changedPages } from "./changed-pages.ts";
import { watchFiles } from "./watch-files.ts";

/** What is on the pages of each file. */
type Contents = ReadonlyMap<string, readonly string[]>;

/**
 * Makes sheets, and makes them again on every change, until the user breaks off. Each time it says which pages are other
 * ones than before; with an error in the input the files stay as they were.
 * @param make makes the sheets in a session of their own
 */
export async function watchSheets(
  session: Session,
  make: (own: Session) => Promise<ReadonlyMap<string, RenderedPdf>>,
  workshop: Workshop,
): Promise<ExitCode> {
  const { world, language } = session;
  let before: Contents | undefined;
  await watchFiles(world, async (watched) => {
    const own = startSession(watched, language);
    const started = performance.now();
    workshop.nextRun();
    try {
      const made = await make(own);
      const time = Math.round(performance.now() - started);
      showFindings(own, { count: true });
      if (!foundErrors(own)) {
        const contents = new Map([...made].map(([file, pdf]) => [file, pdf.pageContents()]));
        const lines = tell(contents, before, time, language);
        world.stdout.write(lines.map((line) => `${visible(line)}\n`).join(""));
        before = contents;
      }
    } catch (error) {
      showFault(error, world, language);
    }
    world.stderr.write(`${WAITING[language]}\n`);
  });
  return EXIT.done;
}

const WAITING = words(
  "等待更改……（按 Ctrl+C 停止）",
  "等待變更……（按 Ctrl+C 停止）",
  "Waiting for changes … (Ctrl+C stops)",
);

function tell(
  contents: Contents,
  before: Contents | undefined,
  time: number,
  language: Language,
): readonly string[] {
  const files = [...contents].map(([file, pages]) => {
    const earlier = before?.get(file);
    if (earlier === undefined) return file;
    return `${file}${language === "en" ? ": " : "："}${changedPages(earlier, pages)[language]}`;
  });
  return [...files, words(`用时 ${time} 毫秒`, `耗時 ${time} 毫秒`, `${time} ms`)[language]];
}
