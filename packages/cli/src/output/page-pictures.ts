import { PDFiumLibrary } from "@hyzyla/pdfium";
import { encode } from "fast-png";

/** Draws the pages of a PDF file as PNG pictures, in order. */
export type DrawPages = (pdf: Uint8Array) => Promise<readonly Uint8Array[]>;

/** Pixels a point: 144 dpi, sharp on screens and small enough to send. */
const SCALE = 2;

/** Loads PDFium, the engine that Chrome draws PDF files with; it runs in this process and needs no network. */
export async function openPageDrawer(): Promise<DrawPages> {
  const library = await PDFiumLibrary.init();
  return async (pdf) => {
    const document = await library.loadDocument(pdf);
    try {
      const pictures: Uint8Array[] = [];
      for (const page of document.pages()) {
        const { width, height, data } = await page.render({
          scale: SCALE,
          render: "bitmap",
          renderFormFields: true,
        });
        pictures.push(encode({ width, height, data: withoutAlpha(data), channels: 3, depth: 8 }));
      }
      return pictures;
    } finally {
      document.destroy();
    }
  };
}

/** Pages are opaque: red, green and blue say it all. */
function withoutAlpha(pixels: Uint8Array): Uint8Array {
  const colours = new Uint8Array((pixels.length / 4) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    colours[to] = pixels[from] ?? 0;
    colours[to + 1] = pixels[from + 1] ?? 0;
    colours[to + 2] = pixels[from + 2] ?? 0;
  }
  return colours;
}
