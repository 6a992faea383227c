import { fold } from "../text/fold.ts";
import { readLimit } from "./limit-words.ts";
import { pattern } from "./patterns.ts";
import { takeWorth } from "./points.ts";

/*
 * A scoring text falls into clauses that each say one thing: 完成率达到 90%，得 20 分 is one of them, though it has
 * a comma in it.
 */

const SENTENCE_END = /[\n;。]/;
const COMMA = /[,、]/;
const DIGIT = /\d/;

/** Cuts a text into sentences, as written. */
function sentences(text: string): readonly string[] {
  return cut(text, (character) => SENTENCE_END.test(character));
}

/** Cuts a text into clauses. What has no points of its own belongs to what follows it in the sentence. */
export function clauses(text: string): readonly string[] {
  return sentences(text).flatMap((sentence) => joined(pieces(sentence)));
}

function pieces(sentence: string): readonly string[] {
  const folded = fold(sentence);
  return cut(sentence, (character, at) => COMMA.test(character) && !isThousands(folded, at)).flatMap(
    afterPoints,
  );
}

/** 12,000 is one number. */
function isThousands(folded: string, at: number): boolean {
  return folded[at] === "," && DIGIT.test(folded[at - 1] ?? "") && /^\d{3}(?!\d)/.test(folded.slice(at + 1));
}

const NEXT_BAND = pattern(
  String.raw`(?<=得 \d+ 分|\d+ 分|不得分)\s+(?=[≥≤<>]|\d+(?:\.\d+)? %|\d+ 分? (?:以上|以下)|低于|高于|超过|不低于|below|at least|otherwise|其他|其余)`,
);

/** 90%以上20分 85%以上10分: nothing but a blank stands between them. */
function afterPoints(piece: string): readonly string[] {
  const match = NEXT_BAND.exec(fold(piece));
  if (match === null) return [piece];
  return [piece.slice(0, match.index), ...afterPoints(piece.slice(match.index + match[0].length))];
}

function cut(text: string, ends: (folded: string, at: number) => boolean): string[] {
  const folded = fold(text);
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    if (at < folded.length && !ends(folded.charAt(at), at)) continue;
    const part = text.slice(start, at).trim();
    if (part !== "") parts.push(part);
    start = at + 1;
  }
  return parts;
}

/** Limits stand by themselves, and nothing is joined to them. */
function joined(parts: readonly string[]): readonly string[] {
  const clauses: string[] = [];
  let waiting = "";
  for (const part of parts) {
    const isLimit = readLimit(part, "0") !== undefined;
    if (isLimit && waiting !== "") {
      clauses.push(waiting);
      waiting = "";
    }
    const whole = waiting === "" ? part : `${waiting}${/\p{Script=Han}/u.test(part) ? "，" : ", "}${part}`;
    if (isLimit || takeWorth(part) !== undefined) {
      clauses.push(whole);
      waiting = "";
    } else waiting = whole;
  }
  return waiting === "" ? clauses : [...clauses, waiting];
}
