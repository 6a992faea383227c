import type { CompleteText } from "@scorecard/model";
import { same, words } from "./words.ts";

const COLOUR = words(
  "加引号的颜色，例如 '#1f4e79'",
  "加引號的顏色，例如 '#1f4e79'",
  "a colour in quotes, such as '#1f4e79'",
);
const TINT = words(
  "加引号的颜色，例如 '#eef3f7'，或 none",
  "加引號的顏色，例如 '#eef3f7'，或 none",
  "a colour in quotes, such as '#eef3f7', or none",
);
function millimetres(most: number): CompleteText {
  return words(
    `8 到 ${most} 之间的毫米数，例如 12`,
    `8 到 ${most} 之間的毫米數，例如 12`,
    `a number of millimetres from 8 to ${most}, such as 12`,
  );
}

const LIST = words("若干项，每项一行", "若干項，每項一行", "several values, one a line below it");

/** What each field of a theme holds, in words, by its path; `fonts.n` stands for any of the fonts. */
export const THEME_EXPECTATIONS: { readonly [path: string]: CompleteText } = {
  typeface: same("sans / serif"),
  textSize: words("0.9 到 1.1 之间的倍数", "0.9 到 1.1 之間的倍數", "a factor from 0.9 to 1.1"),
  colours: LIST,
  "colours.text": COLOUR,
  "colours.secondary": COLOUR,
  "colours.accent": COLOUR,
  "colours.lines": COLOUR,
  "colours.tint": TINT,
  "colours.band": TINT,
  "colours.matched": TINT,
  lines: same("light / strong"),
  margins: LIST,
  "margins.sides": millimetres(16),
  "margins.top": millimetres(30),
  "margins.bottom": millimetres(30),
  heading: same("left / centre"),
  initials: same("true / false"),
  fonts: words(
    "字体列表，最多 8 个，每个写明 file、family、weight",
    "字型清單，最多 8 個，每個寫明 file、family、weight",
    "a list of at most 8 fonts, each with file, family and weight",
  ),
  "fonts.n": words("file、family、weight 三项", "file、family、weight 三項", "file, family and weight"),
  "fonts.n.file": words("字体文件的路径", "字型檔的路徑", "the path of a font file"),
  "fonts.n.family": same("sc / tc / fallback"),
  "fonts.n.weight": same("regular / bold"),
};
