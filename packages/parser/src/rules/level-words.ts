import type { CompleteText } from "@scorecard/model";

const NUMBER = /^\d+(?:\.\d+)?$/;

/** A level as messages call it: `2 级`, `优秀`. */
export function levelInWords(key: string): CompleteText {
  return NUMBER.test(key)
    ? { "zh-Hans": `${key} 级`, "zh-Hant": `${key} 級`, en: `level ${key}` }
    : { "zh-Hans": key, "zh-Hant": key, en: key };
}
