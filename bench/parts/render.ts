import type { Contender, FilledSheet } from "../contenders/contender.ts";
import { textsOf } from "../content.ts";
import { contentsOf, missingTexts, type PdfContents, type PdfWords, wordsOf } from "../inspect-pdf.ts";
import { interleave, median, type Timings } from "../measure.ts";
import { count, ms, printLines, printTable, type Row, times } from "../print-table.ts";

const PLAN = { warmUp: 10, rounds: 30 };
const SLOW_EVERY = 6;

/** What one contender took. */
export interface Standing {
  readonly name: string;
  readonly median: number;
}

/**
 * Times all contenders on the same sheets, each round another person's, and prints what they took and what they made.
 * @param contenders ours first: all ratios are to it.
 */
export async function benchRender(
  contenders: readonly [Contender, ...Contender[]],
  sheets: readonly [FilledSheet, ...FilledSheet[]],
): Promise<readonly Standing[]> {
  const timings = await interleave(
    contenders.map((contender) => ({
      name: contender.name,
      every: contender.slow ? SLOW_EVERY : 1,
      prepare: () => contender.beforeOther?.(),
      run: (round: number) => contender.render(sheetOf(sheets, round)),
    })),
    PLAN,
  );
  const made = await Promise.all(contenders.map((contender) => examine(contender, sheets[0])));
  printTimes(contenders, timings, made);
  printContents(made);
  return contenders.map(({ name }) => ({ name, median: median(timings.get(name)?.wall ?? []) }));
}

/** Another person's sheet for each round. */
function sheetOf(sheets: readonly [FilledSheet, ...FilledSheet[]], round: number): FilledSheet {
  return sheets[(round + PLAN.warmUp) % sheets.length] ?? sheets[0];
}

/** A contender's PDF, looked into. */
interface Made {
  readonly name: string;
  readonly bytes: number;
  readonly contents: PdfContents | undefined;
  readonly words: PdfWords | undefined;
  readonly texts: readonly string[];
}

async function examine(contender: Contender, sheet: FilledSheet): Promise<Made> {
  contender.beforeOther?.();
  const pdf = await contender.render(sheet);
  return {
    name: contender.name,
    bytes: pdf.length,
    contents: contentsOf(pdf),
    words: wordsOf(pdf),
    texts: textsOf(sheet.content),
  };
}

function printTimes(contenders: readonly Contender[], timings: Timings, made: readonly Made[]): void {
  const ours = median(timings.get(contenders[0]?.name ?? "")?.wall ?? []);
  const rows = contenders.map(({ name }, index): Row => {
    const { wall, cpu } = timings.get(name) ?? { wall: [], cpu: [] };
    const pdf = made[index];
    return [
      name,
      ms(median(wall)),
      ms(Math.min(...wall)),
      ms(median(cpu)),
      times(median(wall), ours),
      String(wall.length),
      count(pdf?.bytes ?? 0),
      String(pdf?.contents?.pages ?? "?"),
    ];
  });
  const head = ["", "median ms", "min ms", "cpu ms", "to ours", "runs", "bytes", "pages"];
  printTable("Render the director's sheet, filled, 简体 + English, one person, warm", head, rows);
}

function printContents(made: readonly Made[]): void {
  const yes = (value: boolean | undefined) => (value === undefined ? "?" : value ? "yes" : "–");
  const rows = made.map(
    ({ name, contents, words, texts }): Row => [
      name,
      words === undefined ? "?" : `${texts.length - missingTexts(words, texts).length} of ${texts.length}`,
      words === undefined ? "?" : count(words.drawn.length),
      yes(contents?.tags),
      yes(contents?.attachments),
      yes(contents?.formFields),
      yes(contents?.bookmarks),
      yes(contents?.metadata),
    ],
  );
  const head = ["", "texts found", "characters", "tags", "attachments", "form fields", "bookmarks", "XMP"];
  printTable("What is in each PDF", head, rows);
  if (made.some(({ contents }) => contents === undefined)) printLines(["?: qpdf is not installed"]);
  if (made.some(({ words }) => words === undefined)) printLines(["?: pdftotext is not installed"]);
  printMissing(made);
}

const SHOWN_MISSING = 5;

/** Names texts that a contender's PDF does not hold, so that a difference is not passed over. */
function printMissing(made: readonly Made[]): void {
  for (const { name, words, texts } of made) {
    if (words === undefined) continue;
    const missing = missingTexts(words, texts);
    if (missing.length > 0)
      printLines([`not found in ${name}: ${missing.slice(0, SHOWN_MISSING).join(" | ")}`]);
  }
}
