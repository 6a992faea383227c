import { SaxesParser } from "saxes";
import type { Limits } from "../limits.ts";
import { Refusal } from "./refusal.ts";

/** An element's attributes by local name: `r:id` is `id`. */
export type Attributes = { readonly [name: string]: string | undefined };

/** What happens while a part is read from its beginning to its end; names are without their prefix. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads a part of an Office file. Only the five entities of XML itself exist here: a document type declaration, which
 * could define others, is refused.
 * @throws Refusal when the markup is damaged, declares a document type, or lies too deep.
 */
export function readXml(bytes: Uint8Array, events: XmlEvents, limits: Limits): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("doctype", () => {
    throw new Refusal("declarations-inside");
  });
  parser.on("error", () => {
    throw new Refusal("file-damaged");
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.depth) throw new Refusal("contents-too-large");
    events.open(localName(name), byLocalName(attributes));
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    events.close(localName(name));
  });
  parser.on("text", events.text);
  parser.on("cdata", events.text);
  parser.write(decoded(bytes)).close();
}

function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : undefined;
  const swapped = bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  return new TextDecoder(wide ?? swapped ?? "utf-8").decode(bytes);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The attribute without a prefix wins over a namesake with one. */
function byLocalName(attributes: { readonly [name: string]: string }): Attributes {
  const entries = Object.entries(attributes).filter(([name]) => !name.startsWith("xmlns"));
  entries.sort(([a], [b]) => Number(b.includes(":")) - Number(a.includes(":")));
  return Object.fromEntries(entries.map(([name, value]) => [localName(name), value]));
}
