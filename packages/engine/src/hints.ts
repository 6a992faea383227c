import { type CompleteText, fillMessage } from "@scorecard/model";

const NOTHING: CompleteText = { "zh-Hans": "", "zh-Hant": "", en: "" };
const NEAREST: CompleteText = {
  "zh-Hans": "是不是“{name}”？",
  "zh-Hant": "是不是「{name}」？",
  en: " Did you mean “{name}”?",
};

/** “Did you mean …?” for the name that is meant, or nothing. */
export function didYouMean(name: string | undefined): CompleteText {
  return name === undefined ? NOTHING : fillMessage(NEAREST, { name });
}
