import { joinBytes } from "@scorecard/model";
import type { FontSet } from "../fonts/font-set.ts";
import type { Box, Page } from "../layout/page.ts";
import { createFileFonts } from "./file-fonts.ts";
import { boxOperators, type Encode, n } from "./operators.ts";
import { type DocumentFacts, openDocument, type PdfDocument } from "./pdfkit-internals.ts";
import { shareFonts } from "./shared-fonts.ts";

/** Writes finished pages as PDF. The same pages and facts give the same bytes. */
export interface Painter {
  paint(pages: readonly Page[], facts: DocumentFacts): Promise<Uint8Array>;
}

/**
 * A painter for the sheets of one template.
 * @param constant pages with all that is the same on every sheet: their characters go into the shared fonts, and what was
 * made of their boxes is remembered.
 * @param logo a PNG.
 */
export function createPainter(
  fonts: FontSet,
  constant: readonly Page[],
  logo: Uint8Array | undefined,
): Painter {
  const shared = shareFonts(fonts, constant);
  const constantBoxes = new Set(constant.flatMap((page) => page.boxes.map(({ box }) => box)));
  const remembered = new Map<Box, string>();
  const operatorsOf = (box: Box, encode: Encode): string => {
    const known = remembered.get(box);
    if (known !== undefined) return known;
    const made = boxOperators(box, encode);
    if (constantBoxes.has(box)) remembered.set(box, made);
    return made;
  };
  return {
    paint(pages, facts) {
      const document = openDocument(facts);
      const finished = collect(document);
      const fileFonts = createFileFonts(document, fonts, shared);
      const image = logo === undefined ? undefined : document.openImage(logo);
      for (const page of pages) {
        document.addPage({ size: [page.width, page.height], margin: 0 });
        const operators = page.boxes.map(
          ({ x, y, box }) => `q 1 0 0 1 ${n(x)} ${n(y)} cm\n${operatorsOf(box, fileFonts.encode)}\nQ`,
        );
        document.addContent(operators.join("\n"));
        if (image !== undefined && page.logo !== undefined) {
          const { x, y, width, height } = page.logo;
          document.image(image, x, y, { width, height });
        }
        fileFonts.register();
      }
      fileFonts.embed();
      document.end();
      return finished;
    },
  };
}

function collect(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => resolve(joinBytes(chunks)));
  });
}
