import fc, { type Arbitrary } from "fast-check";
import { KEYWORDS } from "../../src/syntax/lexicon.ts";
import { REAL_FILES } from "./real-files.ts";

/** A shipped file. */
export const realFile: Arbitrary<string> = fc.constantFrom(...REAL_FILES);

const MARKS =
  '{ } ｛ ｝ ( ) （ ） : ： , ， 、 / ／ ～ - + − × ÷ * < ≤ = ≥ > % ； 。 " “ ” 「 」 [ ] 【 】 # \n \t \u3000'.split(
    " ",
  );
const VALUES =
  '0 1 20 100 0.5 1,000 90% 20% 20分 5 3次 0.5天 2万元 2026-11-05 2026年2月30日 1级 k item-1 [名称] “文” "文"/"text" zh-Hant:"文"'.split(
    " ",
  );
const SPELLINGS = Object.values(KEYWORDS).flatMap((words) => Object.values(words).flat());

/** One word of the language, in any vocabulary: a keyword, a mark or a value. */
export const ownWord: Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SPELLINGS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...VALUES) },
);

type Damage = (text: string) => string;

/** A stretch of a text: where it begins, as a share of the text, and how long it is. */
const stretch = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 60 }) });

function replaceAt(text: string, at: number, length: number, replacement: (old: string) => string): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + replacement(text.slice(start, start + length)) + text.slice(start + length);
}

function lineDamage(change: (lines: string[], first: number, second: number) => void): Arbitrary<Damage> {
  return fc.tuple(fc.nat(), fc.nat()).map(([first, second]) => (text) => {
    const lines = text.split("\n");
    change(lines, first % lines.length, second % lines.length);
    return lines.join("\n");
  });
}

const NARROW_TO_WIDE = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);

/** What editing, pasting and slips of the hand do to a file, and what nobody would do. */
const damage: Arbitrary<Damage> = fc.oneof(
  stretch.map(
    ({ at, length }): Damage =>
      (text) =>
        replaceAt(text, at, length, () => ""),
  ),
  stretch.map(
    ({ at, length }): Damage =>
      (text) =>
        replaceAt(text, at, length, (old) => old + old),
  ),
  stretch.map(
    ({ at, length }): Damage =>
      (text) =>
        replaceAt(text, at, length, (old) => [...old].reverse().join("")),
  ),
  fc.tuple(stretch, ownWord).map(
    ([{ at }, word]): Damage =>
      (text) =>
        replaceAt(text, at, 0, () => word),
  ),
  fc.tuple(stretch, ownWord).map(
    ([{ at, length }, word]): Damage =>
      (text) =>
        replaceAt(text, at, length % 6, () => word),
  ),
  fc.tuple(stretch, fc.string({ unit: "binary", maxLength: 8 })).map(
    ([{ at }, letters]): Damage =>
      (text) =>
        replaceAt(text, at, 0, () => letters),
  ),
  fc.tuple(stretch, stretch, realFile).map(
    ([{ at, length }, from, other]): Damage =>
      (text) => {
        const start = Math.floor(from.at * other.length);
        return replaceAt(text, at, length, () => other.slice(start, start + 4 * from.length));
      },
  ),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom("0", "7", "1000000", "0.0000001", "33.3", "100%", "99999999999999999999"),
    )
    .map(
      ([which, number]): Damage =>
        (text) => {
          let index = 0;
          const count = text.match(/\d+(?:\.\d+)?/g)?.length ?? 1;
          return text.replace(/\d+(?:\.\d+)?/g, (old) => (index++ === which % count ? number : old));
        },
    ),
  lineDamage((lines, first, second) => {
    const [line = ""] = lines.splice(first, 1);
    lines.splice(second, 0, line);
  }),
  lineDamage((lines, first, second) => void lines.splice(second, 0, lines[first] ?? "")),
  lineDamage((lines, first) => void lines.splice(first, 1)),
  lineDamage(
    (lines, first) => void lines.splice(first, 2, `${lines[first] ?? ""} ${lines[first + 1] ?? ""}`),
  ),
  fc.constantFrom<Damage>(
    (text) => text.replaceAll("\n", "\r\n"),
    (text) => text.replaceAll("\n", "\r"),
    (text) => text.replaceAll("\n", " "),
    (text) => text.replaceAll("\n", "；"),
    (text) => text.replaceAll("    ", "\t"),
    (text) => text.replace(/^ +/gm, ""),
    (text) => text.replace(/[!-~]/g, NARROW_TO_WIDE),
    (text) => text.replaceAll('"', "“"),
    (text) => text.replaceAll('"', ""),
    (text) => `\ufeff${text}`,
  ),
);

/** A shipped file with up to six things done to it. */
export const damagedFile: Arbitrary<string> = fc
  .tuple(realFile, fc.array(damage, { minLength: 1, maxLength: 6 }))
  .map(([text, damages]) => damages.reduce((result, change) => change(result), text));

/** A shipped file some bytes of which have changed, as a broken disk or a wrong encoding does it. */
export const fileOfBrokenBytes: Arbitrary<string> = fc
  .tuple(realFile, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 }))
  .map(([text, changes]) => {
    const bytes = new TextEncoder().encode(text);
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    return new TextDecoder().decode(bytes);
  });
