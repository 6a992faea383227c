/** What can be wrong with a sheet as a whole: its parts, weights, raters, signers. */
export const SHEET = {
  "syntax-version-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "这份文件写明语法版本为 {written}，本程序能读的是 {known}。请升级程序，或改写版本号。",
      "zh-Hant": "這份檔案寫明語法版本為 {written}，本程式能讀的是 {known}。請升級程式，或改寫版本號。",
      en: "This file says syntax {written}; this program reads syntax {known}. Update the program, or change the number.",
    },
  },
  "sheet-without-section": {
    severity: "error",
    message: {
      "zh-Hans": '评分表没有任何部分。请至少写一个：部分 "任务绩效" 100% { … }',
      "zh-Hant": '評分表沒有任何部分。請至少寫一個：部分 "任務績效" 100% { … }',
      en: 'The scorecard has no section. Write at least one: section "Task performance" 100% { … }',
    },
  },
  "section-empty": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”这一部分没有指标。请补上指标，或删去这一部分。",
      "zh-Hant": "「{name}」這一部分沒有指標。請補上指標，或刪去這一部分。",
      en: "The section “{name}” has no items. Add some, or remove it.",
    },
  },
  "group-empty": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”这一类别没有指标。请补上指标，或删去这一类别。",
      "zh-Hant": "「{name}」這一類別沒有指標。請補上指標，或刪去這一類別。",
      en: "The group “{name}” has no items. Add some, or remove it.",
    },
  },
  "weight-missing": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”没有权重。请在名称后写上，如 20%。",
      "zh-Hant": "「{name}」沒有權重。請在名稱後寫上，如 20%。",
      en: "“{name}” has no weight. Write it after the name, such as 20%.",
    },
  },
  "section-weight-sum": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”各项权重合计是 {sum}，应为 100%。请调整各项权重。",
      "zh-Hant": "「{name}」各項權重合計是 {sum}，應為 100%。請調整各項權重。",
      en: "The weights in “{name}” add up to {sum}; they should make 100%. Adjust them.",
    },
  },
  "section-weights-of-total": {
    severity: "error",
    message: {
      "zh-Hans":
        "“{name}”占总分 {sum}，各项权重合计也是 {sum}，看来各项写的是占总分的比例。请把这一部分和各项都改写成分值（这一部分 {points} 分），或按这一部分为 100% 改写各项权重。",
      "zh-Hant":
        "「{name}」占總分 {sum}，各項權重合計也是 {sum}，看來各項寫的是占總分的比例。請把這一部分和各項都改寫成分值（這一部分 {points} 分），或按這一部分為 100% 改寫各項權重。",
      en: "“{name}” is {sum} of the total, and its weights add up to {sum} too: they look like shares of the total. Write points for the section ({points} points) and its items, or weights that make 100% of the section.",
    },
  },
  "weight-without-unit": {
    severity: "error",
    message: {
      "zh-Hans": "{number} 后面没有写单位。请写成 {number}% 或 {number} 分。",
      "zh-Hant": "{number} 後面沒有寫單位。請寫成 {number}% 或 {number} 分。",
      en: "{number} has no unit. Write {number}% or {number} points.",
    },
    fix: {
      title: { "zh-Hans": "改成 {number}%", "zh-Hant": "改成 {number}%", en: "Write {number}%" },
      safe: false,
    },
  },
  "sheet-weight-sum": {
    severity: "error",
    message: {
      "zh-Hans": "各部分权重合计是 {sum}，应为 100%。请调整各部分的权重。",
      "zh-Hant": "各部分權重合計是 {sum}，應為 100%。請調整各部分的權重。",
      en: "The sections' weights add up to {sum}; they should make 100%. Adjust them.",
    },
  },
  "section-weighed-twice": {
    severity: "error",
    message: {
      "zh-Hans":
        "“{name}”满分 {fullMarks} 分，又占 {weight}，权重算了两遍，总分最多只有 {most} 分。请二选一：删去各部分标题里的百分比，分数直接相加；或保留百分比，把各部分满分写成 100 分。",
      "zh-Hant":
        "「{name}」滿分 {fullMarks} 分，又占 {weight}，權重算了兩遍，總分最多只有 {most} 分。請二選一：刪去各部分標題裡的百分比，分數直接相加；或保留百分比，把各部分滿分寫成 100 分。",
      en: "“{name}” is out of {fullMarks} and weighs {weight} besides: weighed twice, the total reaches {most} at most. Either remove the percentages from the sections' heads, and points add up; or keep them and make each section out of 100.",
    },
  },
  "group-weight-sum": {
    severity: "error",
    message: {
      "zh-Hans": "类别“{name}”写的是 {stated}，其中各项合计是 {sum}。请改其一，使两者一致。",
      "zh-Hant": "類別「{name}」寫的是 {stated}，其中各項合計是 {sum}。請改其一，使兩者一致。",
      en: "The group “{name}” says {stated}, but its items add up to {sum}. Change one to match the other.",
    },
    fix: {
      title: { "zh-Hans": "改成 {sum}", "zh-Hant": "改成 {sum}", en: "Write {sum}" },
      safe: false,
    },
  },
  "period-unknown": {
    severity: "error",
    message: {
      "zh-Hans":
        "周期只能是：月度、季度、半年度、年度。只考核一次的（试用期、一次活动），请写它结束时所在的那一种，如：季度，名称写进标题。",
      "zh-Hant":
        "週期只能是：月度、季度、半年度、年度。只考核一次的（試用期、一次活動），請寫它結束時所在的那一種，如：季度，名稱寫進標題。",
      en: "The period is one of: monthly, quarterly, half-yearly, yearly. For something that is scored once (a probation, a campaign) write the one in which it ends, such as: quarterly, and put its name into the title.",
    },
  },
  "rater-without-name": {
    severity: "error",
    message: {
      "zh-Hans":
        '不认识这位评分人。可以写自评、上级、同级，其他评分人请写代号和名称，如 hr "人力资源部" / "HR"',
      "zh-Hant":
        '不認識這位評分人。可以寫自評、上級、同儕，其他評分人請寫代號和名稱，如 hr "人力資源部" / "HR"',
      en: 'This rater is not known. Write self, supervisor or peer; for another give an id and a name, such as hr "人力资源部" / "HR"',
    },
  },
  "rater-named-result": {
    severity: "error",
    message: {
      "zh-Hans": "评分人的代号不能是 result，它用于“结果”一栏。请换一个代号。",
      "zh-Hant": "評分人的代號不能是 result，它用於「結果」一欄。請換一個代號。",
      en: "A rater cannot have the id “result”: that is the result column. Choose another.",
    },
  },
  "rater-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "结果所用的评分人不在评分人名单里。可以用：{raters}，或写“商定”。",
      "zh-Hant": "結果所用的評分人不在評分人名單裡。可以用：{raters}，或寫「商定」。",
      en: "The result follows from someone who is not a rater. There are: {raters}; or write “agreed”.",
    },
  },
  "rater-weight-missing": {
    severity: "error",
    message: {
      "zh-Hans": "结果由几位评分人合成时，每位都要写比例，如：自评 20%、上级 80%。",
      "zh-Hant": "結果由幾位評分人合成時，每位都要寫比例，如：自評 20%、上級 80%。",
      en: "When several raters make up the result each needs a share, such as: self 20%, supervisor 80%.",
    },
    fix: {
      title: { "zh-Hans": "补上余下的比例", "zh-Hant": "補上餘下的比例", en: "Add what is left" },
      safe: false,
    },
  },
  "result-part-unclear": {
    severity: "error",
    message: {
      "zh-Hans":
        "这里看不懂：结果里每位评分人后面只能写占百分之几。去掉最高分最低分、取中位数、先封顶再合计，都写不了；请先算好，作为外部数据填写。",
      "zh-Hant":
        "這裡看不懂：結果裡每位評分人後面只能寫占百分之幾。去掉最高分最低分、取中位數、先封頂再合計，都寫不了；請先算好，作為外部資料填寫。",
      en: "This is not understood: behind a rater, a result says only what percentage counts. Leaving out the highest and lowest, a median, or a cap before adding cannot be said here; work it out first and give it as outside data.",
    },
  },
  "rater-weights-sum": {
    severity: "error",
    message: {
      "zh-Hans": "评分人的比例合计是 {sum}，应为 100%。",
      "zh-Hant": "評分人的比例合計是 {sum}，應為 100%。",
      en: "The raters' shares add up to {sum}; they should make 100%.",
    },
  },
  "rounding-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "舍入请写成：项目 2 位、部分 2 位、总分 2 位（0 到 {most} 位）。",
      "zh-Hant": "捨入請寫成：項目 2 位、部分 2 位、總分 2 位（0 到 {most} 位）。",
      en: "Write the rounding as: item 2, section 2, total 2 (0 to {most} decimals).",
    },
  },
  "signer-without-role": {
    severity: "error",
    message: {
      "zh-Hans": '没有写谁签字。请写：签字：考核人、被考核人，或 签字 "人力资源部" / "HR"',
      "zh-Hant": '沒有寫誰簽名。請寫：簽名：考核人、受評人，或 簽名 "人力資源部" / "HR"',
      en: 'It is not said who signs. Write sign: assessor, employee, or sign "人力资源部" / "HR"',
    },
  },
  "lines-out-of-range": {
    severity: "error",
    message: {
      "zh-Hans": "填写栏的行数应在 1 到 {most} 之间，如：3 行。",
      "zh-Hant": "填寫欄的行數應在 1 到 {most} 之間，如：3 行。",
      en: "A field has 1 to {most} lines, such as: 3 lines.",
    },
  },
  "rater-count": {
    severity: "error",
    message: {
      "zh-Hans": "同一类评分人可以有 1 到 {most} 位，如：同级 3 人。",
      "zh-Hant": "同一類評分人可以有 1 到 {most} 位，如：同儕 3 人。",
      en: "There can be 1 to {most} raters of a kind, such as: peers 3 people.",
    },
  },
  "result-without-otherwise": {
    severity: "error",
    message: {
      "zh-Hans": "没有写其余情况下结果怎样得出。请加一行：其他：取上级。",
      "zh-Hant": "沒有寫其餘情況下結果怎樣得出。請加一行：其他：取上級。",
      en: "It is not said how the result follows in all other cases. Add a line: otherwise: supervisor.",
    },
  },
  "missing-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "缺评请写：暂定、重新分配权重，或 0 分。",
      "zh-Hant": "缺評請寫：暫定、重新分配權重，或 0 分。",
      en: "For missing answers write one of: provisional, reweighted, 0 points.",
    },
  },
  "difference-rater-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "评分差距里的这一位不是评分人。可以用：{raters}",
      "zh-Hant": "評分差距裡的這一位不是評分人。可以用：{raters}",
      en: "The difference names someone who is not a rater. There are: {raters}",
    },
  },
  "difference-raters": {
    severity: "error",
    message: {
      "zh-Hans": "评分差距是两位评分人之间的。请写成：评分差距 自评、上级：不超过 5 分",
      "zh-Hant": "評分差距是兩位評分人之間的。請寫成：評分差距 自評、上級：不超過 5 分",
      en: "A difference is between two raters. Write: difference self, supervisor: at most 5 points",
    },
  },
  "difference-without-limit": {
    severity: "error",
    message: {
      "zh-Hans": "没有写最多差多少。请在冒号后写上，如：不超过 5 分，或：不超过 20%。",
      "zh-Hant": "沒有寫最多差多少。請在冒號後寫上，如：不超過 5 分，或：不超過 20%。",
      en: "It is not said how far they may differ. Write it after the colon, such as: at most 5 points, or: at most 20%.",
    },
  },
  "full-marks-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "满分请写分数，如：满分：100 分。",
      "zh-Hant": "滿分請寫分數，如：滿分：100 分。",
      en: "Write the full marks in points, such as: full marks: 100 points.",
    },
  },
  "scoring-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "计分方式请写：相加（分值已含权重），或：加权（得分再乘权重）。",
      "zh-Hant": "計分方式請寫：相加（分值已含權重），或：加權（得分再乘權重）。",
      en: "Write the scoring as: added (points carry the weight), or: weighted (points are multiplied by it).",
    },
  },
  "extras-with-weight": {
    severity: "error",
    message: {
      "zh-Hans":
        "“{name}”这一部分只有加分项或扣分项，不占权重。请去掉这里的权重；要限制加分，请写：最高 10 分。",
      "zh-Hant":
        "「{name}」這一部分只有加分項或扣分項，不占權重。請去掉這裡的權重；要限制加分，請寫：最高 10 分。",
      en: "“{name}” holds only bonuses or penalties, which have no weight. Remove the weight; to limit them, write: cap 10 points.",
    },
  },
  "extra-with-weight": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”是加分项或扣分项，不占权重。请去掉这里的权重。",
      "zh-Hant": "「{name}」是加分項或扣分項，不占權重。請去掉這裡的權重。",
      en: "“{name}” is a bonus or a penalty and has no weight. Remove the weight.",
    },
    fix: {
      title: { "zh-Hans": "去掉权重", "zh-Hant": "去掉權重", en: "Remove the weight" },
      safe: false,
    },
  },
  "section-marks-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”前面写 {points} 分，里面又写满分 {stated} 分。请只留一处，或改成一致。",
      "zh-Hant": "「{name}」前面寫 {points} 分，裡面又寫滿分 {stated} 分。請只留一處，或改成一致。",
      en: "“{name}” says {points} points in its head, and full marks of {stated} inside. Keep one, or make them the same.",
    },
  },
  "section-points-sum": {
    severity: "error",
    message: {
      "zh-Hans":
        "“{name}”各项分值合计是 {sum} 分，应为 {fullMarks} 分。请调整各项分值，或写明这一部分的满分。",
      "zh-Hant":
        "「{name}」各項分值合計是 {sum} 分，應為 {fullMarks} 分。請調整各項分值，或寫明這一部分的滿分。",
      en: "The points in “{name}” add up to {sum}; they should make {fullMarks}. Adjust them, or state the section's full marks.",
    },
  },
  "sheet-points-sum": {
    severity: "error",
    message: {
      "zh-Hans": "各部分合计是 {sum} 分，写明的满分却是 {fullMarks} 分。请改其一，使两者一致。",
      "zh-Hant": "各部分合計是 {sum} 分，寫明的滿分卻是 {fullMarks} 分。請改其一，使兩者一致。",
      en: "The sections add up to {sum} points, but the full marks say {fullMarks}. Change one to match the other.",
    },
  },
  "sheet-points-unstated": {
    severity: "error",
    message: {
      "zh-Hans": "各部分合计是 {sum} 分，不是 {fullMarks} 分。如果本来如此，请写明：满分：{sum} 分。",
      "zh-Hant": "各部分合計是 {sum} 分，不是 {fullMarks} 分。如果本來如此，請寫明：滿分：{sum} 分。",
      en: "The sections add up to {sum} points, not to {fullMarks}. If that is meant, say so: full marks: {sum} points.",
    },
  },
  "rows-count-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "请写明可以有几项，如：数量：3～5 项（最多 {most} 项）。",
      "zh-Hant": "請寫明可以有幾項，如：數量：3～5 項（最多 {most} 項）。",
      en: "Say how many rows there can be, such as: count: 3 to 5 (at most {most}).",
    },
  },
  "rows-each-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "请写明每项的权重，如：每项：5% 以上，或：每项：10%～30%。",
      "zh-Hant": "請寫明每項的權重，如：每項：5% 以上，或：每項：10%～30%。",
      en: "Say what each row weighs, such as: each: 5% or more, or: each: 10%～30%.",
    },
  },
  "rows-too-heavy": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”共 {weight}，至少 {least} 项、每项至少 {each} 就已超过。请改数量或每项的权重。",
      "zh-Hant": "「{name}」共 {weight}，至少 {least} 項、每項至少 {each} 就已超過。請改數量或每項的權重。",
      en: "“{name}” weighs {weight}, which {least} rows of at least {each} exceed. Change the count, or what each weighs.",
    },
  },
  "rows-too-light": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”共 {weight}，最多 {most} 项、每项最多 {each} 也达不到。请改数量或每项的权重。",
      "zh-Hant": "「{name}」共 {weight}，最多 {most} 項、每項最多 {each} 也達不到。請改數量或每項的權重。",
      en: "“{name}” weighs {weight}, which {most} rows of at most {each} cannot reach. Change the count, or what each weighs.",
    },
  },
  "rows-with-veto": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”的各项由考核时填写，不能一票否决。请把否决写在评分表或部分里。",
      "zh-Hant": "「{name}」的各項由考核時填寫，不能一票否決。請把否決寫在評分表或部分裡。",
      en: "The rows of “{name}” are added by the review and cannot veto. Write the veto in the scorecard or the section.",
    },
  },
} as const;
