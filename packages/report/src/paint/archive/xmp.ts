import { type DocumentFacts, PRODUCER } from "../open-document.ts";
import { type PdfDocument, pdfStream } from "../pdfkit-internals.ts";
import type { Conformance } from "./conformance.ts";

/*
 * The file's metadata as XMP. What it says agrees with the document's information dictionary, as PDF/A requires; the
 * property of our own is described by an extension schema.
 */

/** Names our properties; nothing is to be found there. */
const OWN_NAMESPACE = "urn:scorecard:sheet#";
const PDFUA_NAMESPACE = "http://www.aiim.org/pdfua/ns/id/";

/** Writes the metadata stream; uncompressed, so that programs that know no PDF find it. */
export function writeMetadata(document: PdfDocument, facts: DocumentFacts, conformance: Conformance): void {
  const bytes = new TextEncoder().encode(xmpPacket(facts, conformance));
  document._root.data.Metadata = pdfStream(document, { Type: "Metadata", Subtype: "XML" }, bytes, "plain");
}

/** The XMP packet of a file. */
export function xmpPacket(facts: DocumentFacts, conformance: Conformance): string {
  const { pdfa, pdfua } = conformance;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...basicProperties(facts),
    ...(pdfa === undefined ? [] : pdfaProperties(pdfa, pdfua !== undefined)),
    ...(pdfua === undefined ? [] : pdfuaProperties(pdfua)),
    "</rdf:RDF>",
    "</x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("\n");
}

function basicProperties(facts: DocumentFacts): readonly string[] {
  const created = facts.createdAt.toISOString().replace(/\.\d+Z$/, "Z");
  return [
    ...description("xmp", "http://ns.adobe.com/xap/1.0/", [
      `<xmp:CreateDate>${created}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${created}</xmp:ModifyDate>`,
      `<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>`,
    ]),
    ...description("dc", "http://purl.org/dc/elements/1.1/", [
      "<dc:format>application/pdf</dc:format>",
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(facts.title)}</rdf:li></rdf:Alt></dc:title>`,
      `<dc:language><rdf:Bag>${facts.languages.map((language) => `<rdf:li>${language}</rdf:li>`).join("")}</rdf:Bag></dc:language>`,
    ]),
    ...description("pdf", "http://ns.adobe.com/pdf/1.3/", [`<pdf:Producer>${PRODUCER}</pdf:Producer>`]),
    ...description("scorecard", OWN_NAMESPACE, [
      `<scorecard:ContentHash>${escapeXml(facts.contentHash)}</scorecard:ContentHash>`,
    ]),
  ];
}

/** PDF/A's identification, and descriptions of the properties that it does not know itself. */
function pdfaProperties(
  { part, level }: NonNullable<Conformance["pdfa"]>,
  accessible: boolean,
): readonly string[] {
  return [
    ...description("pdfaid", "http://www.aiim.org/pdfa/ns/id/", [
      `<pdfaid:part>${part}</pdfaid:part>`,
      `<pdfaid:conformance>${level}</pdfaid:conformance>`,
    ]),
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    "<pdfaExtension:schemas><rdf:Bag>",
    ...extensionSchema(OWN_SCHEMA),
    ...(accessible ? extensionSchema(PDFUA_SCHEMA) : []),
    "</rdf:Bag></pdfaExtension:schemas>",
    "</rdf:Description>",
  ];
}

interface ExtensionSchema {
  readonly title: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly property: { readonly name: string; readonly type: string; readonly description: string };
}

const OWN_SCHEMA: ExtensionSchema = {
  title: "Scorecard sheet",
  namespace: OWN_NAMESPACE,
  prefix: "scorecard",
  property: {
    name: "ContentHash",
    type: "Text",
    description: "SHA-256 over the hashes of the attached template, review and result",
  },
};

const PDFUA_SCHEMA: ExtensionSchema = {
  title: "PDF/UA identification",
  namespace: PDFUA_NAMESPACE,
  prefix: "pdfuaid",
  property: { name: "part", type: "Integer", description: "Part of PDF/UA that the file conforms to" },
};

function extensionSchema({ title, namespace, prefix, property }: ExtensionSchema): readonly string[] {
  return [
    '<rdf:li rdf:parseType="Resource">',
    `<pdfaSchema:schema>${title}</pdfaSchema:schema>`,
    `<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>`,
    `<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>`,
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
    `<pdfaProperty:name>${property.name}</pdfaProperty:name>`,
    `<pdfaProperty:valueType>${property.type}</pdfaProperty:valueType>`,
    "<pdfaProperty:category>internal</pdfaProperty:category>",
    `<pdfaProperty:description>${property.description}</pdfaProperty:description>`,
    "</rdf:li></rdf:Seq></pdfaSchema:property>",
    "</rdf:li>",
  ];
}

function pdfuaProperties(part: number): readonly string[] {
  return description("pdfuaid", PDFUA_NAMESPACE, [`<pdfuaid:part>${part}</pdfuaid:part>`]);
}

function description(prefix: string, namespace: string, properties: readonly string[]): readonly string[] {
  return [
    `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">`,
    ...properties,
    "</rdf:Description>",
  ];
}

const XML_ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as XML holds it; characters that XML 1.0 forbids are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (character) => XML_ENTITIES[character] ?? character);
}
