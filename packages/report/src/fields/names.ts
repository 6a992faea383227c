/*
 * Names of a sheet's fields: parts divided by dots, as PDF names the fields of a form.
 */

/** The name of a field. A part that has a dot itself, or looks as if it stood for one, is written so that it has none. */
export function fieldName(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(/%(?=25|2E)/g, "%25").replaceAll(".", "%2E")).join(".");
}

/** The name within a file of several sheets: their numbers come first. */
export function nameInFile(name: string, sheet: number | undefined): string {
  return sheet === undefined ? name : `${sheet}.${name}`;
}

/** Where someone signs. */
export function signatureField(signer: string): string {
  return fieldName("signature", signer);
}
