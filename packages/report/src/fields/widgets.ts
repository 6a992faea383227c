import type { Page, Place } from "../layout/page.ts";
import { type PdfDocument, type PdfObject, pdfStream, pdfString } from "../paint/pdfkit-internals.ts";
import { inOneLine } from "./tooltips.ts";

/** Lower left and upper right corner, from the lower left corner of the page. */
export type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

/** Where a place lies on its page. */
export function rectangleOf(
  place: Place,
  box: { readonly x: number; readonly y: number },
  page: Page,
): Rectangle {
  const left = box.x + place.x;
  const top = page.height - box.y - place.y;
  return [left, top - place.height, left + place.width, top];
}

/** The font of typed text among the form's resources. */
export const FIELD_FONT = "FieldFont";

/** The annotation of a place, and the attributes of the field that it belongs to. */
export interface Widget {
  readonly annotation: PdfObject;
  readonly field: { readonly [key: string]: unknown };
}

/** Makes the annotation of a place. */
export function widgetOf(place: Place, rectangle: Rectangle, document: PdfDocument): Widget {
  const { field, own } = KINDS[place.kind](place, document);
  return {
    annotation: document.ref({
      Type: "Annot",
      Subtype: "Widget",
      Rect: rectangle,
      F: PRINTED,
      TU: pdfString(inOneLine(place.tooltip)),
      P: document.page.dictionary,
      ...own,
    }),
    field: { ...field, ...(place.about && { TU: pdfString(inOneLine(place.about)) }) },
  };
}

/** Printed with the page. */
const PRINTED = 4;

interface KindOfWidget {
  /** What the field is; where a field has one widget, it is one object with it. */
  readonly field: { readonly [key: string]: unknown };
  /** What belongs to this widget alone. */
  readonly own: { readonly [key: string]: unknown };
}

const KINDS: {
  readonly [K in Place["kind"]]: (place: Place, document: PdfDocument) => KindOfWidget;
} = {
  // Nothing is to be seen there until it is signed, but an archive wants every annotation to have an appearance.
  signature: (place, document) => ({
    field: { FT: "Sig" },
    own: { AP: { N: appearance(place, "", document) } },
  }),
  text: textField,
  tick: tickField,
};

/** Of text: on several lines, and no more of it than the place shows. */
const SEVERAL_LINES = 1 << 12;
const NO_SCROLLING = 1 << 23;
/** Between left (0) and right (2). */
const CENTRED = 1;
const TYPED_INK = "0.08 g";
/** The size that makes viewers set one line as large as its place allows, and never cut it off. */
const FITTING = 0;

function textField(place: Place, document: PdfDocument): KindOfWidget {
  const { size = 9, lines, limit } = place;
  const set = lines === "several" ? Math.round(size * 10) / 10 : FITTING;
  return {
    field: {
      FT: "Tx",
      Ff: lines === "several" ? SEVERAL_LINES | NO_SCROLLING : NO_SCROLLING,
      ...(limit !== undefined && { MaxLen: limit }),
    },
    own: {
      DA: pdfString(`/${FIELD_FONT} ${set} Tf ${TYPED_INK}`),
      ...(lines === "centre" && { Q: CENTRED }),
      AP: { N: appearance(place, "/Tx BMC\nEMC", document) },
    },
  };
}

/** The state of what is not ticked. */
const OFF = "Off";
/** The character of a tick in the font that viewers draw their own ticks with. */
const CHECK = "4";

function tickField(place: Place, document: PdfDocument): KindOfWidget {
  const { choice = "1", width: side } = place;
  return {
    field: { FT: "Btn" },
    own: {
      AS: OFF,
      MK: { CA: pdfString(CHECK) },
      AP: {
        N: {
          [choice]: appearance(place, tickOperators(side), document),
          [OFF]: appearance(place, "", document),
        },
      },
    },
  };
}

/** The tick of filled sheets, inside the box that the page has. */
function tickOperators(side: number): string {
  const at = (x: number, y: number) => `${round(side * x)} ${round(side * y)}`;
  return `q 1 J 1 j 0.15 G 0.9 w ${at(0.14, 0.46)} m ${at(0.4, 0.21)} l ${at(0.86, 0.79)} l S Q`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}

function appearance({ width, height }: Place, operators: string, document: PdfDocument): PdfObject {
  const form = { Type: "XObject", Subtype: "Form", BBox: [0, 0, width, height], Resources: {} };
  return pdfStream(document, form, new TextEncoder().encode(operators), "plain");
}
