/**
 * What a character does at the end of a line. The classes are those of UAX #14 that Chinese and English
 * sheets need, with the line-start and line-end rules of CLREQ.
 */
export type CharacterClass =
  | "space"
  | "glue" // no-break space: holds both neighbours
  | "open" // （《「“: never ends a line
  | "close" // ，。；：）》」”: never starts a line
  | "latin-close" // , . : ; ) ] of Western text: also holds a word that follows without a space
  | "pair" // — and …: a run of them is one sign
  | "prefix" // ¥ ≥ ±: holds the number that follows
  | "hyphen" // - and /: stays with the words on both sides (2026-09, A/B)
  | "word" // letters and digits of alphabets
  | "ideograph";

const OPEN = "（《「『【〈〔〖｛［“‘([{";
const CLOSE = "，。、；：？！）》」』】〉〕〗｝］·・～〜％‰℃°々〻ー／";
const LATIN_CLOSE = ",.:;?!)]}%~”’";
const PAIR = "—…‥―";
const PREFIX = "$¥€£￥＄№§#＃+±−≥≤≧≦＞＜<>×÷=＝≈＋";
const HYPHEN = "-–/";

const BY_CHARACTER: ReadonlyMap<string, CharacterClass> = new Map([
  ...tag(OPEN, "open"),
  ...tag(CLOSE, "close"),
  ...tag(LATIN_CLOSE, "latin-close"),
  ...tag(PAIR, "pair"),
  ...tag(PREFIX, "prefix"),
  ...tag(HYPHEN, "hyphen"),
  ...tag(" \u3000\u2002\u2003", "space"),
  ...tag("\u00A0\u202F\u2007", "glue"),
]);

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{M}@&_*'"^`|\\]/u;

function tag(characters: string, value: CharacterClass): readonly (readonly [string, CharacterClass])[] {
  return [...characters].map((character) => [character, value] as const);
}

/** The class of a grapheme, by its first character. Full-width digits and letters count as ideographs. */
export function classOf(grapheme: string): CharacterClass {
  const known = BY_CHARACTER.get(grapheme);
  if (known !== undefined) return known;
  if (/^[！-～]/u.test(grapheme)) return "ideograph";
  return ALPHABETIC.test(grapheme) ? "word" : "ideograph";
}
