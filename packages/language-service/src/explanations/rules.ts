import { say } from "./explanation.ts";

/** The words of the rules. */
export const RULE_WORDS = {
  bands: say(
    "按数值分档：从上往下第一个符合的档",
    "按數值分檔：從上往下第一個符合的檔",
    "By bands of a value: the first one from the top that fits",
  ),
  levels: say(
    "分几级，每级有说明和分数，评分人选一级",
    "分幾級，每級有說明和分數，評分人選一級",
    "Levels with words and points; the rater picks one",
  ),
  deduct: say(
    "从满分往下扣：没做到、出了差错扣几分",
    "從滿分往下扣：沒做到、出了差錯扣幾分",
    "From full marks down: points lost for what was not met or went wrong",
  ),
  add: say(
    "从 0 分往上加：做到了加几分",
    "從 0 分往上加：做到了加幾分",
    "From 0 up: points for what was achieved",
  ),
  signed: say("从基准分有加有减", "從基準分有加有減", "From a base, up and down"),
  checklist: say(
    "做到一条打一个勾，每条几分",
    "做到一條打一個勾，每條幾分",
    "Points for each line that is ticked",
  ),
  yesNo: say(
    "一个是与否的问题，各得几分",
    "一個是與否的問題，各得幾分",
    "A yes-no question with points for each answer",
  ),
  judged: say("由评分人在范围内打分", "由評分人在範圍內打分", "The rater gives points within a range"),
  step: say("打分最小的一格", "打分最小的一格", "The smallest step of the points"),
  offTarget: say("按与目标的差距加减分", "按與目標的差距加減分", "Points by the distance from a target"),
  partial: say("不足一个单位的零头怎么算", "不足一個單位的零頭怎麼算", "What becomes of a part of a unit"),
  dropped: say("零头不算", "零頭不算", "Only completed units count"),
  counted: say("零头算一个单位", "零頭算一個單位", "A begun unit counts in full"),
  proportional: say("得分 = 基本分 × 实际 ÷ 目标", "得分 = 基本分 × 實際 ÷ 目標", "Points × actual ÷ target"),
  inverse: say("越少越好：目标 ÷ 实际", "越少越好：目標 ÷ 實際", "Less is better: target ÷ actual"),
  interpolate: say("几个点之间按直线计算", "幾個點之間按直線計算", "On straight lines between points"),
  base: say("从多少分算起", "從多少分算起", "The points to start from"),
  each: say("每一项、每一个单位各算一次", "每一項、每一個單位各算一次", "For each entry, or each unit"),
  eachTime: say("发生几次算几次", "發生幾次算幾次", "As often as it occurs"),
  once: say(
    "不论发生几种，只算最大的一个",
    "不論發生幾種，只算最大的一個",
    "Of all that occurred, only the largest counts",
  ),
  floor: say(
    "最低多少分；“无”就是可以成负分",
    "最低多少分；「無」就是可以成負分",
    "The fewest points; none allows negative ones",
  ),
  untilNone: say("扣到 0 分为止", "扣到 0 分為止", "Points are lost until there are none"),
  cap: say("最高多少分", "最高多少分", "The most points"),
  none: say("没有限制", "沒有限制", "No limit"),
  level: say("第几级", "第幾級", "The number of a level"),
  yes: say("回答“是”", "回答「是」", "The answer yes"),
  no: say("回答“否”", "回答「否」", "The answer no"),
  earns: say("得多少分", "得多少分", "The points that follow"),
} as const;
