import { type Exact, exact, formatExact } from "@scorecard/model";
import { fold } from "../text/fold.ts";
import { NUMBER, numberWritten, POINTS, pattern } from "./patterns.ts";

/** How far points go. */
export interface Limit {
  readonly floor?: Exact | "none";
  readonly cap?: Exact;
}

type Reader = (groups: readonly string[], fullMarks: Exact) => Limit;

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [
    pattern(
      "^(?:本项|该项|直至|直到|至|,| )*(?:扣完为止|扣完此项分为止|扣光为止|扣完该项分?值?为止|扣完本项分?值?为止|扣完本项|(?:扣)?(?:至|到|为) (?:0|零) 分?(?:为止)?|扣完|不计负分|不倒扣|until (?:0|zero|no points are left)|down to (?:0|zero)|not below (?:0|zero)|(?:minimum|min\\.?)(?: of)?_?(?:0|zero)(?: points)?)[。.]? $",
    ),
    () => ({ floor: "0" }),
  ],
  [
    pattern(
      `^(?:本项|该项| )*(?:最低(?:为|得|分为|扣到|扣至)?|不低于|不得低于|扣至|扣到|保底|minimum(?: of)?|min\\.?|not below|no less than|floor) ${NUMBER} ${POINTS}?(?:为止)?[。.]? $`,
    ),
    ([points = ""]) => ({ floor: numberWritten(points) }),
  ],
  [
    pattern("^(?:可以?)?(?:扣至|为|计)?负分(?:不限)?$|^(?:可倒扣|倒扣|不设下限|不保底|扣分不限)$"),
    () => ({ floor: "none" }),
  ],
  [
    pattern(
      `^(?:本项|该项|每月|当月| )*(?:最多扣|最高扣|扣分上限(?:为)?|扣分不超过|累计扣分不超过|扣分最多|maximum deduction(?: of)?) ${NUMBER} ${POINTS}(?:为止)?[。.]? $`,
    ),
    ([points = ""], fullMarks) => ({
      floor: formatExact(exact(fullMarks).sub(exact(numberWritten(points)))),
    }),
  ],
  [
    pattern(
      `^(?:本项|该项|每月|当月|累计| )*(?:最多加|最高加|加分上限(?:为)?|加分不超过|加分最多|加至|加到|最高(?:为|得|不超过|分为)?|最多(?:为|得|不超过)?|不超过|封顶|上限(?:为)?|capped at|cap of|maximum(?: of)?|max\\.?|up to|at most) ${NUMBER} ${POINTS}?(?:封顶|为止|封頂)?[。.]? $`,
    ),
    ([points = ""]) => ({ cap: numberWritten(points) }),
  ],
  [
    pattern("^(?:加满为止|加完为止|满分为止|以满分为限|最高不超过满分|不超过满分)$"),
    (_, fullMarks) => ({ cap: fullMarks }),
  ],
];

/** 扣完为止, 最低0分, 最多加10分 */
export function readLimit(clause: string, fullMarks: Exact): Limit | undefined {
  const folded = fold(clause).trim();
  for (const [form, limit] of FORMS) {
    const match = form.exec(folded);
    if (match)
      return limit(
        match.slice(1).map((group) => group ?? ""),
        fullMarks,
      );
  }
  return undefined;
}
