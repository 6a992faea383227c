import { joinBytes } from "@scorecard/model";
import { createFieldForm, type FieldForm } from "../fields/form.ts";
import type { FontSet } from "../fonts/font-set.ts";
import type { Box, Page, PlacedLogo } from "../layout/page.ts";
import type { MarkedContent } from "../structure/content.ts";
import type { Logo } from "../theme/logo/read-logo.ts";
import { type Attachment, attachFiles } from "./archive/attachments.ts";
import { conformanceOf } from "./archive/conformance.ts";
import { writeOutputIntent } from "./archive/output-intent.ts";
import { preferReading } from "./archive/viewer-preferences.ts";
import { writeMetadata } from "./archive/xmp.ts";
import { createFileFonts, type FileFonts } from "./file-fonts.ts";
import { n } from "./length.ts";
import { openLogo } from "./logo.ts";
import { beginMarked, markSegments, type Segment } from "./marked-content.ts";
import { type DocumentFacts, openDocument } from "./open-document.ts";
import { boxSegments, type PaintStyle } from "./operators.ts";
import type { PdfDocument } from "./pdfkit-internals.ts";
import { shareFonts } from "./shared-fonts.ts";
import type { Encode } from "./show-text.ts";
import { type PaintedPage, writeStructure } from "./structure/write-structure.ts";

/** Finished pages, and what goes with them into their file. */
interface FileToPaint {
  readonly pages: readonly Page[];
  readonly facts: DocumentFacts;
  readonly attachments: readonly Attachment[];
}

/** Writes finished pages as PDF. The same pages, facts and attachments give the same bytes. */
export interface Painter {
  paint(file: FileToPaint): Promise<Uint8Array>;
}

/**
 * A painter for the sheets of one template.
 * @param constant pages with all that is the same on every sheet: their characters go into the shared fonts, and what was
 * made of their boxes is remembered.
 */
export function createPainter(
  fonts: FontSet,
  constant: readonly Page[],
  logo: Logo | undefined,
  style: PaintStyle,
): Painter {
  const shared = shareFonts(fonts, constant);
  const segmentsOf = rememberConstant(constant, style);
  return {
    paint({ pages, facts, attachments }) {
      const document = openDocument(facts);
      const finished = collect(document);
      const file: OpenFile = {
        document,
        fonts: createFileFonts(document, fonts, shared),
        form: createFieldForm(document, fonts, style.language === "zh-Hant" ? "tc" : "sc"),
        drawLogo: logo && openLogo(document, logo),
        segmentsOf,
      };
      const painted = pages.map((page, number) => paintPage(page, number, file));
      writeStructure(document, painted, style.language);
      file.form.finish();
      preferReading(document);
      attachFiles(document, attachments, facts.createdAt);
      writeOutputIntent(document);
      writeMetadata(document, facts, conformanceOf(facts));
      file.fonts.embed();
      document.end();
      return finished;
    },
  };
}

/** A file that is being painted. */
interface OpenFile {
  readonly document: PdfDocument;
  readonly fonts: FileFonts;
  readonly form: FieldForm;
  readonly drawLogo: ((place: PlacedLogo) => void) | undefined;
  readonly segmentsOf: SegmentsOf;
}

/** Content, logo and fields of a page. pdfkit closes the page when it adds the next one. */
function paintPage(page: Page, number: number, file: OpenFile): PaintedPage {
  const { document, fonts, form, drawLogo, segmentsOf } = file;
  document.addPage({ size: [page.width, page.height], margin: 0 });
  document.page.dictionary.data.StructParents = number;
  const marked: MarkedContent[] = [];
  // Operators are ASCII; pdfkit would turn them into bytes one by one.
  document.addContent(encoder.encode(`${pageOperators(page, fonts, segmentsOf, marked)}\n`));
  if (drawLogo !== undefined && page.logo !== undefined) {
    addMarked(document, page, page.logo, marked, drawLogo);
  }
  const fields = form.addPlaces(page);
  fonts.register();
  return {
    object: document.page.dictionary,
    content: { sheetTag: page.sheetTag, marked, widgets: fields.map(({ place }) => place.tag) },
    annotations: fields.map(({ annotation }) => annotation),
  };
}

const encoder = new TextEncoder();

/** Gives the operators of a box by meaning; those of boxes that every sheet has are made once. */
type SegmentsOf = (box: Box, encode: Encode) => readonly Segment[];

function rememberConstant(constant: readonly Page[], style: PaintStyle): SegmentsOf {
  const constantBoxes = new Set(constant.flatMap((page) => page.boxes.map(({ box }) => box)));
  const remembered = new Map<Box, readonly Segment[]>();
  return (box, encode) => {
    const known = remembered.get(box);
    if (known !== undefined) return known;
    const made = boxSegments(box, encode, style);
    if (constantBoxes.has(box)) remembered.set(box, made);
    return made;
  };
}

/** @param marked what is marked on the page is added here. */
function pageOperators(
  page: Page,
  fonts: FileFonts,
  segmentsOf: SegmentsOf,
  marked: MarkedContent[],
): string {
  return page.boxes
    .map((placed) => {
      const operators = markSegments(segmentsOf(placed.box, fonts.encode), placed, page, marked);
      return `q 1 0 0 1 ${n(placed.x)} ${n(placed.y)} cm\n${operators}\nQ`;
    })
    .join("\n");
}

/** Marks the logo as the picture that it is. */
function addMarked(
  document: PdfDocument,
  page: Page,
  logo: PlacedLogo,
  marked: MarkedContent[],
  draw: (place: PlacedLogo) => void,
): void {
  document.addContent(beginMarked(logo, page, marked));
  draw(logo);
  document.addContent("EMC");
}

function collect(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => resolve(joinBytes(chunks)));
  });
}
