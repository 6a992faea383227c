/**
 * What a character is to the spacing of a line. Where lines may end is another matter: see `break-opportunities.ts`.
 */
export type CharacterKind =
  | "space"
  | "han" // characters as wide as they are high that stand for themselves: Han, kana, Bopomofo
  | "western" // letters and digits of alphabets
  | "open" // （《「“: its ink lies in the right half
  | "close" // ，。；：）》」”: its ink lies in the left half or in the middle
  | "other";

const OPEN = "（《「『【〈〔〖｛［“‘";
const CLOSE = "，。、；：？！）》」』】〉〕〗｝］”’";

const BY_CHARACTER: ReadonlyMap<string, CharacterKind> = new Map([
  ...[...OPEN].map((character) => [character, "open"] as const),
  ...[...CLOSE].map((character) => [character, "close"] as const),
  ...[..." \u3000\u2002\u2003"].map((character) => [character, "space"] as const),
]);

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}ー〇]/u;
const WESTERN = /^(?![０-９Ａ-Ｚａ-ｚ])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;

/** The kind of a grapheme, by its first character. Full-width digits and letters are `other`. */
export function kindOf(grapheme: string): CharacterKind {
  const known = BY_CHARACTER.get(grapheme);
  if (known !== undefined) return known;
  if (HAN.test(grapheme)) return "han";
  return WESTERN.test(grapheme) ? "western" : "other";
}
