import { pageLabel } from "../compose/phrases.ts";
import type { SheetEntries, SheetForm } from "../compose/sheet.ts";
import { type Speaker, sayLabel, type Words } from "../compose/words.ts";
import { contentWidth } from "./columns.ts";
import { initialsRow } from "./initials.ts";
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

export function layOutFooter(
  form: Pick<SheetForm, "signers">,
  entries: SheetEntries,
  speaker: Speaker,
  setter: Typesetter,
): Footer {
  const { theme } = setter;
  const initials = initialsRow(form, speaker, setter);
  const width = contentWidth(theme);
  const { small, second } = theme.size;
  const copy = entries.copy && copyLine(entries.copy.name, speaker, setter);
  const identity = setLine(
    { language: "en", text: entries.identity },
    { x: copy === undefined ? 0 : copy.width + AFTER_COPY, y: BASELINE, size: second, ink: "secondary" },
    setter.measurer,
  );
  const company = setInline(
    entries.company.footer,
    { width, align: "centre", size: small, second, ink: "secondary" },
    setter,
  );
  const sides = Math.max(identity.x + identity.width, pageNumber(99, 99, speaker, setter).width) + 12;
  const between =
    company.length === 1 && (company[0]?.texts ?? []).every((line) => isBetween(line, sides, width));
  const companyTop = between ? BASELINE - baselineIn(company[0]?.height ?? 0, small) : ABOVE + LINE;
  const height = ABOVE + LINE + (between ? 0 : heightOf(company));
  const below = [...(copy ? [copy] : []), identity, ...stack(company, 0, companyTop)];
  const top = initials.height;
  const lowered = (line: TextLine) => ({ ...line, y: line.y + top });
  return {
    height: top + height,
    box: (page, pages) => ({
      width,
      height: top + height,
      rules: [...initials.rules, { x1: 0, y1: top, x2: width, y2: top, stroke: "hair" }],
      lines: [...initials.lines, ...[...below, pageNumber(page, pages, speaker, setter)].map(lowered)],
      tag: "page-foot",
    }),
  };
}

/** Between the name of a copy and the identity of its template. */
const AFTER_COPY = 9;

/** Whose copy it is: `员工联  Employee’s copy`. */
function copyLine(name: Words, speaker: Speaker, { theme, measurer }: Typesetter): TextLine {
  const text = name.map((wording) => wording.text).join("  ");
  return setLine(
    { language: speaker.languages[0], text },
    { x: 0, y: BASELINE, size: theme.size.small, ink: "text", weight: "bold" },
    measurer,
  );
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
