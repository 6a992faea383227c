import { type Exact, exact, formatExact } from "@scorecard/model";
import { fold } from "../text/fold.ts";
import { NUMBER, numberWritten, POINTS, pattern } from "./patterns.ts";

/** What a piece of text is worth: as it says it. */
export type Worth =
  | { readonly kind: "points"; readonly points: Exact }
  | { readonly kind: "share"; readonly percent: Exact }
  | { readonly kind: "full" }
  /** So many points less than full marks. */
  | { readonly kind: "minus"; readonly points: Exact };

/** A piece of text without the points it ends or begins with. */
export interface Worded {
  readonly words: string;
  readonly worth: Worth;
}

const LEAD = String.raw`(?:[,:=,(\[→]|->|-(?=\d+ 分)|可以得|可得|即得|则得|得分为|得分|得|计为|计|给予|给|记|评为|评|加|为|则|算|scores?|gets?|earns?|gives?|worth|\s)*`;
const TAIL = String.raw`[)\].]? $`;

const ENDINGS: readonly (readonly [RegExp, (match: RegExpExecArray) => Worth])[] = [
  [
    pattern(
      `${LEAD}(?:不得分|不计分|不给分|不记分|得?零分|无分|扣完|扣光|全扣|扣除全部分?|全部扣除|no points?|zero points?|zero|nothing)${TAIL}`,
    ),
    () => ({ kind: "points", points: "0" }),
  ],
  [pattern(`${LEAD}(?:满分|全分|不扣分|full marks|full points|full score)${TAIL}`), () => ({ kind: "full" })],
  [
    pattern(
      String.raw`(?:得|计|给|按|=|:|,|\s)+(?:该项|本项)?(?:权重分?|分值|标准分|满分|总分|基本分)?的? ${NUMBER} %(?: of (?:the )?(?:full marks|points|weight))?(?:的?(?:权重分?|分值|分数|标准分|满分|得分|计分|计算|分))?${TAIL}`,
    ),
    ([, percent = ""]) => ({ kind: "share", percent: numberWritten(percent) }),
  ],
  [
    pattern(`[,: ]*(?:扣除|扣减|扣|减|deduct|minus|lose|loses|less|-) ${NUMBER} ${POINTS}${TAIL}`),
    ([, points = ""]) => ({ kind: "minus", points: numberWritten(points) }),
  ],
  [pattern(`${LEAD}${NUMBER} ${POINTS}${TAIL}`), pointsOf],
  [pattern(String.raw`(?:[:=→]|->|得|(?<=[\s上下内]))${LEAD}${NUMBER}${TAIL}`), pointsOf],
];

const BEGINNINGS: readonly (readonly [RegExp, (match: RegExpExecArray) => Worth])[] = [
  [pattern(`^ (?:得|计|给)?${NUMBER} ${POINTS} [:=,\\-]+ `), pointsOf],
  [pattern(`^ (?:得|计|给)${NUMBER} ${POINTS} `), pointsOf],
  [
    pattern(
      `^ (?:得|计|给)(?:该项|本项)?(?:权重分?|分值|标准分|满分|总分)?的? ${NUMBER} %(?:的?(?:分值|分数|标准分|满分|权重分?))? [:=,\\-]+ `,
    ),
    ([, percent = ""]) => ({ kind: "share", percent: numberWritten(percent) }),
  ],
  [pattern("^ (?:得?满分|full marks) [:=,\\-]+ "), () => ({ kind: "full" })],
  [pattern("^ (?:不得分|零分|no points) [:=,\\-]+ "), () => ({ kind: "points", points: "0" })],
];

function pointsOf([, points = ""]: RegExpExecArray): Worth {
  return { kind: "points", points: numberWritten(points) };
}

/** Takes the points off the end of a text, or off its beginning. The words are cut from the text as it was written. */
export function takeWorth(text: string): Worded | undefined {
  const folded = fold(text);
  for (const [ending, worth] of ENDINGS) {
    const match = ending.exec(folded);
    if (match) return { words: text.slice(0, match.index), worth: worth(match) };
  }
  for (const [beginning, worth] of BEGINNINGS) {
    const match = beginning.exec(folded);
    if (match) return { words: text.slice(match[0].length), worth: worth(match) };
  }
  return undefined;
}

/** The points of a worth in an item of so many points. */
export function pointsIn(worth: Worth, fullMarks: Exact): Exact {
  const full = exact(fullMarks);
  switch (worth.kind) {
    case "points":
      return worth.points;
    case "full":
      return fullMarks;
    case "share":
      return formatExact(full.mul(exact(worth.percent)).div(100));
    case "minus":
      return formatExact(full.sub(exact(worth.points)));
  }
}
