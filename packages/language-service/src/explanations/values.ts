import { say } from "./explanation.ts";

/** The words that stand for values. */
export const VALUE_WORDS = {
  monthly: say("每月考核", "每月考核", "Every month"),
  quarterly: say("每季度考核", "每季度考核", "Every quarter"),
  halfYearly: say("每半年考核", "每半年考核", "Every half-year"),
  yearly: say("每年考核", "每年考核", "Every year"),
  self: say("被考核人自己评", "受評人自己評", "The employee's own score"),
  supervisor: say("直接上级评", "直接上級評", "The supervisor's score"),
  peer: say(
    "同事评；“同级 3 人”就是三栏",
    "同事評；「同儕 3 人」就是三欄",
    "A peer's score; 3 people give three columns",
  ),
  employee: say("被考核的人", "受評的人", "The person reviewed"),
  assessor: say("负责考核的人", "負責考核的人", "The person who assesses"),
  take: say("以某位评分人的分数为准", "以某位評分人的分數為準", "As one rater scored it"),
  agreed: say("结果由双方商定，写进考核记录", "結果由雙方商定，寫進考核紀錄", "Agreed by hand in the review"),
  places: say("保留几位小数", "保留幾位小數", "How many decimals are kept"),
  halfUp: say("四舍五入，一直如此", "四捨五入，一直如此", "Ties go up, as they always do"),
  cleared: say("变成 0 分", "變成 0 分", "Set to 0 points"),
  lines: say("留几行", "留幾行", "How many lines are left"),
} as const;
