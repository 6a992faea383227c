/** The most bytes of a text file that are read unless the user says otherwise. */
export const DEFAULT_FILE_SIZE = 1024 * 1024;

const UNITS: { readonly [unit: string]: number } = {
  "": 1,
  B: 1,
  K: 1024,
  KB: 1024,
  M: 1024 ** 2,
  MB: 1024 ** 2,
};

/** Reads a size such as `500 KB` or `2MB`; a plain number is bytes. @returns bytes; `undefined` when it is no size. */
export function parseFileSize(text: string): number | undefined {
  const match = /^(\d{1,9})(?:\.(\d{1,3}))?\s*([KM]?B?)$/i.exec(text.trim());
  const factor = UNITS[match?.[3]?.toUpperCase() ?? "none"];
  if (match === null || factor === undefined) return undefined;
  const size = Math.floor(Number(`${match[1]}.${match[2] ?? "0"}`) * factor);
  return size > 0 ? size : undefined;
}

/** A size as people read it: `1.5 MB`. */
export function fileSizeText(bytes: number): string {
  if (bytes >= 1024 ** 2) return `${trimmed(bytes / 1024 ** 2)} MB`;
  return bytes >= 1024 ? `${trimmed(bytes / 1024)} KB` : `${bytes} B`;
}

/** One decimal, rounded up, so that a size just above a limit does not read like the limit. */
function trimmed(value: number): string {
  return String(Math.ceil(value * 10) / 10);
}
