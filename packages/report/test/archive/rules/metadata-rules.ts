import { SaxesParser } from "saxes";
import { type PdfObjects, textOfString } from "../../support/pdf-objects.ts";
import { type ArchiveRule, faultIf, type JudgedFile } from "./rule.ts";

/** What the file says of itself, and what it carries. */
export const METADATA_RULES: readonly ArchiveRule[] = [
  {
    clause: "6.6.2.1",
    asks: "the metadata stream is as it is, without a filter",
    faults: ({ objects }) => {
      const { dictionary } = metadataStream(objects);
      return [
        ...faultIf("/Filter" in dictionary, "/Filter"),
        ...faultIf(
          dictionary["/Type"] !== "/Metadata" || dictionary["/Subtype"] !== "/XML",
          "no XML metadata",
        ),
      ];
    },
  },
  {
    clause: "6.6.2.1",
    asks: "the metadata are well-formed XMP in UTF-8, in a packet without further attributes",
    faults: (file) => {
      const packet = xmpOf(file);
      return [
        ...faultIf(!/^<\?xpacket begin="\uFEFF?" id="W5M0MpCehiHzreSzNTczkc9d"\?>/u.test(packet), "packet"),
        ...xmlFaults(packet),
      ];
    },
  },
  {
    clause: "6.6.3",
    asks: "information dictionary and metadata agree",
    faults: (file) => {
      const info = file.objects.dictionary(file.objects.trailer["/Info"]);
      const packet = xmpOf(file);
      const said = (key: string) => textOfString(file.objects.get(info[key]));
      return [
        ...faultIf(!packet.includes(`>${escaped(said("/Title"))}</rdf:li></rdf:Alt></dc:title>`), "/Title"),
        ...faultIf(!packet.includes(`<xmp:CreatorTool>${said("/Creator")}<`), "/Creator"),
        ...faultIf(!packet.includes(`<pdf:Producer>${said("/Producer")}<`), "/Producer"),
        ...faultIf(!packet.includes(`<xmp:CreateDate>${isoDate(said("/CreationDate"))}<`), "/CreationDate"),
        ...faultIf(!packet.includes(`<xmp:ModifyDate>${isoDate(said("/ModDate"))}<`), "/ModDate"),
      ];
    },
  },
  {
    clause: "6.6.2.3",
    asks: "properties that no standard has are described",
    faults: (file) => {
      const packet = xmpOf(file);
      const own = [...packet.matchAll(/xmlns:(\w+)="([^"]+)"/gu)].filter(
        ([, , namespace = ""]) => !KNOWN_NAMESPACES.has(namespace),
      );
      return own.flatMap(([, prefix = "", namespace = ""]) => [
        ...faultIf(!packet.includes(`<pdfaSchema:namespaceURI>${namespace}<`), namespace),
        ...[...packet.matchAll(new RegExp(`<${prefix}:(\\w+)>`, "gu"))].flatMap(([, property = ""]) =>
          faultIf(!packet.includes(`<pdfaProperty:name>${property}<`), `${prefix}:${property}`),
        ),
      ]);
    },
  },
  {
    clause: "6.6.4",
    asks: "part and conformance are stated",
    faults: (file) =>
      faultIf(
        !/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/u.test(xmpOf(file)),
        "no identification",
      ),
  },
  {
    clause: "6.8",
    asks: "attachments have both names, a type, a date, and a relation to the document",
    faults: ({ objects }) => {
      const related = objects.list(objects.catalogue["/AF"]);
      const names = objects.dictionary(objects.catalogue["/Names"]);
      const listed = objects.list(objects.dictionary(names["/EmbeddedFiles"])["/Names"]);
      return [
        ...listed.filter((_, index) => index % 2 === 1 && !related.includes(listed[index] ?? "")).map(String),
        ...related.map(objects.dictionary).flatMap((specification) => {
          const file = objects.dictionary(objects.dictionary(specification["/EF"])["/F"]);
          const parameters = objects.dictionary(file["/Params"] ?? {});
          return [
            ...["/F", "/UF", "/AFRelationship", "/Desc"].filter((key) => !(key in specification)),
            ...["/Subtype"].filter((key) => !(key in file)),
            ...["/ModDate", "/Size", "/CheckSum"].filter((key) => !(key in parameters)),
          ];
        }),
      ];
    },
  },
];

const KNOWN_NAMESPACES: ReadonlySet<string> = new Set([
  "adobe:ns:meta/",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "http://ns.adobe.com/xap/1.0/",
  "http://ns.adobe.com/pdf/1.3/",
  "http://purl.org/dc/elements/1.1/",
  "http://www.aiim.org/pdfa/ns/id/",
  "http://www.aiim.org/pdfa/ns/extension/",
  "http://www.aiim.org/pdfa/ns/schema#",
  "http://www.aiim.org/pdfa/ns/property#",
]);

function metadataStream(objects: PdfObjects) {
  return objects.stream(objects.catalogue["/Metadata"]);
}

/** The metadata of a file as text. */
export function xmpOf({ objects }: Pick<JudgedFile, "objects">): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(metadataStream(objects).bytes);
}

function xmlFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", ({ message }) => faults.push(message));
  parser.write(xml).close();
  return faults;
}

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}

/** `D:20261005010203Z` as `2026-10-05T01:02:03Z`. */
function isoDate(date: string): string {
  return date.replace(/^D:(....)(..)(..)(..)(..)(..)Z$/u, "$1-$2-$3T$4:$5:$6Z");
}
