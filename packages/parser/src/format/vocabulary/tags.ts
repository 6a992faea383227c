import { cutHanRun } from "../../syntax/han-run.ts";
import { HanWord, LanguageTag, Slash, Text } from "../../syntax/tokens.ts";
import type { Word } from "../outline.ts";
import { keywordIn, type Script, type Translation } from "./context.ts";
import { isAuthorsUnit } from "./unit-words.ts";

const HAN = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/**
 * Texts keep their script: Chinese without a tag is in the script of the file's keywords, so where those change a tag says
 * what they said; one that says what they say anyhow is left out.
 */
export function withTags(words: readonly Word[], { before, after }: Translation["scripts"]): readonly Word[] {
  const quoted = before === after ? words : words.flatMap((word, index) => quotedUnit(word, words, index));
  const tagged = quoted.flatMap((word, index) => {
    const next = quoted[index + 1];
    if (word.kind === LanguageTag) {
      const isNeeded = tagIn(word) !== after || !HAN.test(next?.image ?? "");
      return isNeeded ? [word] : [];
    }
    if (word.kind !== Text || !HAN.test(word.image)) return [word];
    const tag = quoted[index - 1];
    if (tag?.kind === LanguageTag) return [tagIn(tag) === after ? { ...word, gap: tag.gap } : word];
    return before === after || isFileName(quoted, index)
      ? [word]
      : [tagOf(before, word), { ...word, gap: " " }];
  });
  return tagged.map((word, index) => bareUnit(word, tagged, index));
}

/** 单位 桶 is printed in the file's script: in quotes it can have a tag. */
function quotedUnit(word: Word, words: readonly Word[], index: number): readonly Word[] {
  const isOwn = word.kind === HanWord && isAuthorsUnit(word.image) && keywordIn(words[index - 1]) === "unit";
  return [
    isOwn && isWholeUnit(words, index) ? { ...word, kind: Text, image: `"${word.image}"`, gap: " " } : word,
  ];
}

/** A unit needs no quotes where the file's script is its own. */
function bareUnit(word: Word, words: readonly Word[], index: number): Word {
  if (word.kind !== Text || keywordIn(words[index - 1]) !== "unit" || !isWholeUnit(words, index)) return word;
  const inside = word.image.slice(1, -1);
  const isOneWord = (cutHanRun(inside)?.length ?? 1) === 1;
  return isAuthorsUnit(inside) && isOneWord ? { ...word, kind: HanWord, image: inside } : word;
}

/** Not the first part of 件/小时 or of 人天. */
function isWholeUnit(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next?.kind !== Slash && !(next?.kind === HanWord && next.gap === "");
}

function tagIn({ image }: Word): string {
  return image.slice(0, -1);
}

function tagOf(script: Script, { gap }: Word): Word {
  return { kind: LanguageTag, image: `${script}:`, gap };
}

/** 来自 "competencies": no text that is printed. */
function isFileName(words: readonly Word[], index: number): boolean {
  const keyword = keywordIn(words[index - 1]);
  return keyword === "from" || keyword === "extends";
}
