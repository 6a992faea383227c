import { pageLabel } from "../compose/phrases.ts";
import type { SheetEntries } from "../compose/sheet.ts";
import { type Speaker, sayLabel } from "../compose/words.ts";
import { contentWidth } from "./columns.ts";
import type { Box, TextLine } from "./page.ts";
import { baselineIn, heightOf, setInline, setLine, stack, type Typesetter } from "./text-block.ts";

/** The foot of a sheet's pages: the template's identity, the company's line, the page's number. */
export interface Footer {
  readonly height: number;
  box(page: number, pages: number): Box;
}

const LINE = 11;
const ABOVE = 3;
const BASELINE = ABOVE + baselineIn(LINE, 7);

export function layOutFooter(entries: SheetEntries, speaker: Speaker, setter: Typesetter): Footer {
  const { theme } = setter;
  const width = contentWidth(theme);
  const { small, second } = theme.size;
  const identity = setLine(
    { language: "en", text: entries.identity },
    { x: 0, y: BASELINE, size: second, ink: "secondary" },
    setter.measurer,
  );
  const company = setInline(
    entries.company.footer,
    { width, align: "centre", size: small, second, ink: "secondary" },
    setter,
  );
  const sides = Math.max(identity.width, pageNumber(99, 99, speaker, setter).width) + 12;
  const between =
    company.length === 1 && (company[0]?.texts ?? []).every((line) => isBetween(line, sides, width));
  const companyTop = between ? BASELINE - baselineIn(company[0]?.height ?? 0, small) : ABOVE + LINE;
  const height = ABOVE + LINE + (between ? 0 : heightOf(company));
  const constant = [identity, ...stack(company, 0, companyTop)];
  return {
    height,
    box: (page, pages) => ({
      width,
      height,
      rules: [{ x1: 0, y1: 0, x2: width, y2: 0, stroke: "hair" }],
      lines: [...constant, pageNumber(page, pages, speaker, setter)],
    }),
  };
}

function isBetween(line: TextLine, sides: number, width: number): boolean {
  return line.x >= sides && line.x + line.width <= width - sides;
}

function pageNumber(page: number, pages: number, speaker: Speaker, setter: Typesetter): TextLine {
  const text = sayLabel(pageLabel(page, pages), speaker)
    .map((wording) => wording.text)
    .join("  ");
  return setLine(
    { language: speaker.languages[0], text },
    {
      x: contentWidth(setter.theme),
      y: BASELINE,
      size: setter.theme.size.small,
      ink: "secondary",
      align: "right",
    },
    setter.measurer,
  );
}
