import { pdfObjects, textOfString } from "./pdf-objects.ts";

/** An attachment as a reader finds it. */
export interface FoundAttachment {
  readonly bytes: Uint8Array;
  readonly relationship: string;
  readonly description: string;
  readonly mediaType: string;
  /** Hexadecimal. */
  readonly checksum: string;
  readonly size: number;
}

/** The attachments of a file by name, in the order of the file's name tree. */
export function attachmentsOf(file: Uint8Array): ReadonlyMap<string, FoundAttachment> {
  const objects = pdfObjects(file);
  const names = objects.dictionary(objects.catalogue["/Names"]);
  const listed = objects.list(objects.dictionary(names["/EmbeddedFiles"])["/Names"]);
  const pairs = listed.flatMap((name, index) =>
    index % 2 === 0 ? [[name, listed[index + 1]] as const] : [],
  );
  return new Map(
    pairs.map(([name, reference]) => {
      const specification = objects.dictionary(reference);
      const { dictionary, bytes } = objects.stream(objects.dictionary(specification["/EF"])["/UF"]);
      const parameters = objects.dictionary(dictionary["/Params"]);
      return [
        textOfString(name),
        {
          bytes,
          relationship: String(specification["/AFRelationship"]),
          description: textOfString(specification["/Desc"]),
          mediaType: String(dictionary["/Subtype"]),
          checksum: bytesOfString(parameters["/CheckSum"]),
          size: Number(parameters["/Size"]),
        },
      ];
    }),
  );
}

/** qpdf writes bytes that happen to be text as such. */
function bytesOfString(value: unknown): string {
  const text = String(value);
  return text.startsWith("b:") ? text.slice(2) : Buffer.from(text.slice(2), "latin1").toString("hex");
}

/** The value of an attachment in JSON. */
export function jsonOf(attachments: ReadonlyMap<string, FoundAttachment>, name: string): unknown {
  const attachment = attachments.get(name);
  if (attachment === undefined) throw new Error(`no attachment ${name}`);
  return JSON.parse(new TextDecoder().decode(attachment.bytes));
}
