/** A length as the file writes it. */
export function n(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
