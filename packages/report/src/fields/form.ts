import type { FontSet } from "../fonts/font-set.ts";
import type { Page, Place } from "../layout/page.ts";
import { type PdfDocument, type PdfObject, pdfString } from "../paint/pdfkit-internals.ts";
import { embedFieldFont, type FieldScript } from "./field-font.ts";
import { nameInFile } from "./names.ts";
import { FIELD_FONT, rectangleOf, type Widget, widgetOf } from "./widgets.ts";

/** A place with the annotation that it became. */
interface PlacedField {
  readonly place: Place;
  /** May be completed until the form is finished. */
  readonly annotation: PdfObject;
}

/** The form of one file: its fields in a tree by the parts of their names. */
export interface FieldForm {
  /** Turns the places of a page into fields, while it is the document's current page. */
  addPlaces(page: Page): readonly PlacedField[];
  /** Writes the form into the catalogue; nothing can be added or completed afterwards. */
  finish(): void;
}

/**
 * Begins the form of a file.
 * @param script the Chinese characters that are typed; their font is embedded once something can be typed.
 */
export function createFieldForm(document: PdfDocument, fonts: FontSet, script: FieldScript): FieldForm {
  const root = createNode();
  const kinds = new Set<Place["kind"]>();
  return {
    addPlaces(page) {
      const fields = page.boxes.flatMap((placed) =>
        (placed.box.places ?? []).map((place) => {
          const widget = widgetOf(place, rectangleOf(place, placed, page), document);
          nodeAt(root, nameInFile(place.key, page.sheet)).places.push({ place, widget });
          kinds.add(place.kind);
          return { place, annotation: widget.annotation };
        }),
      );
      if (fields.length > 0) announce(fields, document);
      return fields;
    },
    finish() {
      if (root.children.size === 0) return;
      const typed = kinds.has("text") && resources(embedFieldFont(document, fonts, script));
      const form = document.ref({
        Fields: writeChildren(root, undefined, document),
        ...(kinds.has("signature") && { SigFlags: TO_SIGN }),
        ...typed,
      });
      form.end();
      document._root.data.AcroForm = form;
      // pdfkit takes the form for one that it began itself.
      Object.assign(document, { endAcroForm: () => document });
    },
  };
}

/** The form has fields to sign. */
const TO_SIGN = 1;

/** What typed text is set with, unless a field says otherwise. */
function resources(font: PdfObject): { readonly [key: string]: unknown } {
  return { DR: { Font: { [FIELD_FONT]: font } }, DA: pdfString(`/${FIELD_FONT} 9 Tf 0 g`) };
}

/** Makes fields known to their page. */
function announce(fields: readonly PlacedField[], { page }: PdfDocument): void {
  page.annotations.push(...fields.map(({ annotation }) => annotation));
  // From field to field in the order of the structure: that in which the page is read.
  page.dictionary.data.Tabs = "S";
}

/** A part of a name: the places of the field that ends with it, and parts that come after it. */
interface Node {
  readonly children: Map<string, Node>;
  readonly places: { readonly place: Place; readonly widget: Widget }[];
}

function createNode(): Node {
  return { children: new Map(), places: [] };
}

function nodeAt(root: Node, name: string): Node {
  let node = root;
  for (const part of name.split(".")) {
    const child = node.children.get(part) ?? createNode();
    node.children.set(part, child);
    node = child;
  }
  return node;
}

function writeChildren(
  { children }: Node,
  parent: PdfObject | undefined,
  document: PdfDocument,
): readonly PdfObject[] {
  return [...children].map(([part, child]) => writeNode(part, child, parent, document));
}

/** A part only holds others, or is a field: one with its place, or with several places below it. */
function writeNode(
  part: string,
  node: Node,
  parent: PdfObject | undefined,
  document: PdfDocument,
): PdfObject {
  const name = { T: pdfString(part), ...(parent && { Parent: parent }) };
  const [first, ...others] = node.places;
  if (first !== undefined && others.length === 0) {
    const { annotation, field } = first.widget;
    Object.assign(annotation.data, { ...field, ...name, TU: annotation.data.TU });
    annotation.end();
    return annotation;
  }
  const object = document.ref(name);
  object.data.Kids =
    first === undefined ? writeChildren(node, object, document) : writePlaces(node, object, first.widget);
  object.end();
  return object;
}

/** Of several ticks of one field only one can be chosen, unless they stand for the same. */
const ONE_OF_SEVERAL = 1 << 15;

function writePlaces({ places }: Node, field: PdfObject, first: Widget): readonly PdfObject[] {
  const choices = new Set(places.map(({ place }) => place.choice));
  Object.assign(field.data, first.field, choices.size > 1 && { Ff: ONE_OF_SEVERAL });
  return places.map(({ widget: { annotation } }) => {
    annotation.data.Parent = field;
    annotation.end();
    return annotation;
  });
}
