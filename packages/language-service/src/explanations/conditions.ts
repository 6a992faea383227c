import { say } from "./explanation.ts";

/** The words of conditions on a value, and of formulas. */
export const CONDITION_WORDS = {
  orMore: say("以上：包含这个数", "以上：包含這個數", "This number or more, the number included"),
  orLess: say("以下、以内：包含这个数", "以下、以內：包含這個數", "This number or less, the number included"),
  beyond: say("以外：不包含这个数", "以外：不包含這個數", "Beyond this number, the number excluded"),
  atLeast: say("不低于：包含这个数", "不低於：包含這個數", "At least this number, the number included"),
  atMost: say("不超过：包含这个数", "不超過：包含這個數", "At most this number, the number included"),
  above: say("超过：不包含这个数", "超過：不包含這個數", "More than this number, the number excluded"),
  below: say("低于：不包含这个数", "低於：不包含這個數", "Less than this number, the number excluded"),
  more: say("比目标每多这么多", "比目標每多這麼多", "For each so much more than the target"),
  fewer: say("比目标每少这么多", "比目標每少這麼多", "For each so much less than the target"),
  to: say(
    "从一个数到另一个数，两头都含",
    "從一個數到另一個數，兩頭都含",
    "From one number to another, both included",
  ),
  inclusive: say("含这个数", "含這個數", "The number is included"),
  exclusive: say("不含这个数", "不含這個數", "The number is excluded"),
  otherwise: say("其余的情况", "其餘的情況", "All other cases"),
  formula: say("用算式得出分数", "用算式得出分數", "Points by a formula"),
  when: say("在什么情况下", "在什麼情況下", "The case in which a line holds"),
  and: say("两个条件都成立", "兩個條件都成立", "Both conditions hold"),
  or: say("有一个条件成立就行", "有一個條件成立就行", "One of the conditions holds"),
  not: say("条件不成立", "條件不成立", "The condition does not hold"),
  min: say("几个数里最小的", "幾個數裡最小的", "The smallest of some numbers"),
  max: say("几个数里最大的", "幾個數裡最大的", "The largest of some numbers"),
  round: say("四舍五入到几位小数", "四捨五入到幾位小數", "Rounded to so many decimals; ties go up"),
  daysBetween: say("两个日期相隔几天", "兩個日期相隔幾天", "Days from one date to another"),
  monthsBetween: say(
    "两个日期之间满几个月",
    "兩個日期之間滿幾個月",
    "Completed months from one date to another",
  ),
  yearsBetween: say("两个日期之间满几年", "兩個日期之間滿幾年", "Completed years from one date to another"),
  periodStart: say("考核期间的第一天", "考核期間的第一天", "The first day of the period"),
  periodEnd: say("考核期间的最后一天", "考核期間的最後一天", "The last day of the period"),
} as const;
