/** What can be wrong after the total: caps, adjustments, grades, pass mark, vetoes. */
export const CLOSING = {
  "floor-above-full-marks": {
    severity: "error",
    message: {
      "zh-Hans": "最低 {limit} 分不低于满分 {fullMarks} 分，人人得分都一样。请改小。",
      "zh-Hant": "最低 {limit} 分不低於滿分 {fullMarks} 分，人人得分都一樣。請改小。",
      en: "The floor of {limit} is not below the full marks of {fullMarks}, so that everyone gets the same. Make it smaller.",
    },
  },
  "adjustment-without-range": {
    severity: "error",
    message: {
      "zh-Hans": '调整要写明最多减多少、加多少，如：调整 "总经理调整" -5～5 分',
      "zh-Hant": '調整要寫明最多減多少、加多少，如：調整 "總經理調整" -5～5 分',
      en: 'An adjustment says how far it can go down and up, such as: adjustment "CEO adjustment" -5～5 points',
    },
  },
  "adjustment-without-name": {
    severity: "error",
    message: {
      "zh-Hans": '调整没有名称。请用引号写上由谁调整或为何调整，如：调整 "总经理调整" ±5 分',
      "zh-Hant": '調整沒有名稱。請用引號寫上由誰調整或為何調整，如：調整 "總經理調整" ±5 分',
      en: 'The adjustment has no name. Say in quotes who adjusts, or what for, such as: adjustment "CEO adjustment" ±5 points',
    },
  },
  "grades-empty": {
    severity: "error",
    message: {
      "zh-Hans": "等级里没有内容。请逐级写出，从最好的写起，如：A 90 分以上：系数 1.2",
      "zh-Hant": "等第裡沒有內容。請逐級寫出，從最好的寫起，如：A 90 分以上：係數 1.2",
      en: "There are no grades. List them from the best, such as: A 90 or more: coefficient 1.2",
    },
  },
  "grade-without-name": {
    severity: "error",
    message: {
      "zh-Hans": '没有写是哪一级。请在前面写上，如：A 90 分以上，或："优秀" 90 分以上',
      "zh-Hant": '沒有寫是哪一級。請在前面寫上，如：A 90 分以上，或："優秀" 90 分以上',
      en: 'It is not said which grade this is. Begin with it, such as: A 90 or more, or: "Excellent" 90 or more',
    },
  },
  "grade-name-without-quotes": {
    severity: "error",
    message: {
      "zh-Hans": "等级印出的名称“{name}”要放进引号。",
      "zh-Hant": "等第印出的名稱「{name}」要放進引號。",
      en: "The name “{name}”, as the grade is printed, stands in quotes.",
    },
    fix: {
      title: { "zh-Hans": "加上引号", "zh-Hant": "加上引號", en: "Put it in quotes" },
      safe: true,
    },
  },
  "grade-without-condition": {
    severity: "error",
    message: {
      "zh-Hans": "等级 {grade} 没有写分数。请写成：{grade} 90 分以上；最后一级可写“其他”。",
      "zh-Hant": "等第 {grade} 沒有寫分數。請寫成：{grade} 90 分以上；最後一級可寫「其他」。",
      en: "Grade {grade} has no points. Write: {grade} 90 or more; the last one can be: otherwise.",
    },
  },
  "grade-holds-nothing": {
    severity: "error",
    message: {
      "zh-Hans": "没有总分能同时满足等级 {grade} 的上下限。请检查两个界限是否写反。",
      "zh-Hant": "沒有總分能同時滿足等第 {grade} 的上下限。請檢查兩個界限是否寫反。",
      en: "No total fits both bounds of grade {grade}. Are they the wrong way round?",
    },
  },
  "grade-never-reached": {
    severity: "error",
    message: {
      "zh-Hans": "等级 {grade} 永远轮不到：前面的等级已包含这些总分。请改界限或顺序。",
      "zh-Hant": "等第 {grade} 永遠輪不到：前面的等第已包含這些總分。請改界限或順序。",
      en: "Grade {grade} is never reached: those before it take all its totals. Change its bounds or the order.",
    },
  },
  "grade-outside-range": {
    severity: "error",
    message: {
      "zh-Hans": "等级 {grade} 的分数不会出现：总分的范围是 {range}。请改界限。",
      "zh-Hant": "等第 {grade} 的分數不會出現：總分的範圍是 {range}。請改界限。",
      en: "No total can be in grade {grade}: totals are {range}. Change its bounds.",
    },
  },
  "grade-gap": {
    severity: "error",
    message: {
      "zh-Hans": "总分 {values} 不属于任何等级。请补一级，或改界限，写明它属于哪一级。",
      "zh-Hant": "總分 {values} 不屬於任何等第。請補一級，或改界限，寫明它屬於哪一級。",
      en: "No grade covers totals of {values}. Add one, or move a bound so that one does.",
    },
  },
  "grades-out-of-order": {
    severity: "error",
    message: {
      "zh-Hans": "等级要从最好的写起，{grade} 比前面的 {before} 分数高。请调整顺序。",
      "zh-Hant": "等第要從最好的寫起，{grade} 比前面的 {before} 分數高。請調整順序。",
      en: "Grades stand from the best: {grade} needs more points than {before} before it. Change the order.",
    },
  },
  "grade-claims-twice": {
    severity: "error",
    message: {
      "zh-Hans": "{first} 和 {second} 都包含 {value}，正好 {value} 算哪一级不明。请把其中一个改为不含。",
      "zh-Hant": "{first} 和 {second} 都包含 {value}，正好 {value} 算哪一級不明。請把其中一個改為不含。",
      en: "{first} and {second} both include {value}. Exclude it from one of them.",
    },
  },
  "pass-mark-without-points": {
    severity: "error",
    message: {
      "zh-Hans": "合格线没有写分数。请写成：合格线：80 分",
      "zh-Hant": "合格線沒有寫分數。請寫成：合格線：80 分",
      en: "The pass mark has no points. Write: pass mark: 80 points",
    },
  },
  "pass-mark-decision": {
    severity: "error",
    message: {
      "zh-Hans": '请用引号写上结论，如：是："同意转正"',
      "zh-Hant": '請用引號寫上結論，如：是："同意轉正"',
      en: 'Write the decision in quotes, such as: yes: "Confirmed"',
    },
  },
  "pass-mark-out-of-range": {
    severity: "error",
    message: {
      "zh-Hans": "合格线 {points} 分人人都过，或谁也过不了，分不出合格与不合格。请改分数。",
      "zh-Hant": "合格線 {points} 分人人都過，或誰也過不了，分不出合格與不合格。請改分數。",
      en: "Everyone, or nobody, reaches the pass mark of {points}: it decides nothing. Change it.",
    },
  },
  "grade-note-without-field": {
    severity: "error",
    message: {
      "zh-Hans":
        '等级“{grade}”须说明，但这张表没有可以写说明的地方，结果就定不下来。请加一行，如：填写 "等级说明" 2 行。',
      "zh-Hant":
        "等第「{grade}」須說明，但這張表沒有可以寫說明的地方，結果就定不下來。請加一行，如：填寫 「等第說明」 2 行。",
      en: 'Grade “{grade}” has to be explained, but the sheet has no place for words, so the result can never be final. Add a line such as: field "Reason for the grade" 2 lines.',
    },
  },
  "veto-without-effect": {
    severity: "error",
    message: {
      "zh-Hans": "“{veto}”没有写后果。请在冒号后写上，如：等级 D，或：总分 0 分。",
      "zh-Hant": "「{veto}」沒有寫後果。請在冒號後寫上，如：等第 D，或：總分 0 分。",
      en: "“{veto}” has no effect. Write it after a colon, such as: grade D, or: total 0 points.",
    },
  },
  "veto-without-cause": {
    severity: "error",
    message: {
      "zh-Hans": '没有写什么情况一票否决。请用引号写出，如：一票否决 "发生重大安全事故"：等级 D',
      "zh-Hant": '沒有寫什麼情況一票否決。請用引號寫出，如：一票否決 "發生重大安全事故"：等第 D',
      en: 'It is not said what the veto is for. Write it in quotes, such as: veto "A serious accident": grade D',
    },
  },
  "veto-target-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "没有“{name}”。是不是“{meant}”？",
      "zh-Hant": "沒有「{name}」。是不是「{meant}」？",
      en: "There is no “{name}”. Did you mean “{meant}”?",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "veto-target-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "没有“{name}”。这里可以写：{known}",
      "zh-Hant": "沒有「{name}」。這裡可以寫：{known}",
      en: "There is no “{name}”. There are: {known}",
    },
  },
  "veto-without-threshold": {
    severity: "error",
    message: {
      "zh-Hans": "没有写分数的界限。请写成：一票否决 指标 safety 低于 60 分：总分 0 分",
      "zh-Hant": "沒有寫分數的界限。請寫成：一票否決 指標 safety 低於 60 分：總分 0 分",
      en: "The points that veto are not said. Write: veto item safety below 60 points: total 0 points",
    },
  },
  "veto-percent-unclear": {
    severity: "error",
    message: {
      "zh-Hans":
        '看不出“{percent}”是得分的百分之几，还是实际完成的百分之几。看得分，请写分数：{points} 分；看实际值，请写成一件事，如：一票否决 "合格率低于 60%"：本项 0 分，发生时由评分人勾选。',
      "zh-Hant":
        "看不出「{percent}」是得分的百分之幾，還是實際達成的百分之幾。看得分，請寫分數：{points} 分；看實際值，請寫成一件事，如：一票否決 「合格率低於 60%」：本項 0 分，發生時由評分人勾選。",
      en: 'It is not clear whether “{percent}” is of the item\'s points or of what it measures. For points, write {points} points; for what is measured, write an event, such as: veto "Pass rate below 60%": this item 0 points, which the raters tick.',
    },
  },
  "veto-counts-times": {
    severity: "error",
    message: {
      "zh-Hans":
        '一票否决数的是发生几次，不能写“{unit}”。请写次数，如“2 次以上”；或把界限写进事由，如：一票否决 "旷工 3 天以上"。',
      "zh-Hant":
        "一票否決數的是發生幾次，不能寫「{unit}」。請寫次數，如「2 次以上」；或把界限寫進事由，如：一票否決 「曠職 3 天以上」。",
      en: 'A veto counts how often something happens, not “{unit}”. Write a number of times, such as 2 times or more; or put the limit into the event, such as: veto "Absent for 3 days or more".',
    },
  },
  "veto-holds-always": {
    severity: "error",
    message: {
      "zh-Hans": "“{veto}”一次也没有发生时也成立，人人都会被否决。请改次数，如：1 次以上。",
      "zh-Hant": "「{veto}」一次也沒有發生時也成立，人人都會被否決。請改次數，如：1 次以上。",
      en: "“{veto}” holds even where it never occurred, so that everyone is vetoed. Change the count, such as: 1 time or more.",
    },
  },
  "veto-without-grade": {
    severity: "error",
    message: {
      "zh-Hans": "没有写哪一级。请写成：等级 D，或：等级 不高于 C。",
      "zh-Hant": "沒有寫哪一級。請寫成：等第 D，或：等第 不高於 C。",
      en: "It is not said which grade. Write: grade D, or: grade no better than C.",
    },
  },
  "veto-without-grades": {
    severity: "error",
    message: {
      "zh-Hans": "这张表没有等级，不能用等级否决。请写一段“等级”，或改成：总分 0 分。",
      "zh-Hant": "這張表沒有等第，不能用等第否決。請寫一段「等第」，或改成：總分 0 分。",
      en: "The sheet has no grades to veto with. Add grades, or write: total 0 points.",
    },
  },
  "veto-grade-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "没有等级“{grade}”。是不是“{meant}”？",
      "zh-Hant": "沒有等第「{grade}」。是不是「{meant}」？",
      en: "There is no grade “{grade}”. Did you mean “{meant}”?",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "veto-grade-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "没有等级“{grade}”。本表的等级有：{known}",
      "zh-Hant": "沒有等第「{grade}」。本表的等第有：{known}",
      en: "There is no grade “{grade}”. There are: {known}",
    },
  },
  "veto-effect-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "看不出后果是什么。可以写：总分 0 分、总分 不超过 60 分、本项 扣 10 分、等级 D。",
      "zh-Hant": "看不出後果是什麼。可以寫：總分 0 分、總分 不超過 60 分、本項 扣 10 分、等第 D。",
      en: "The effect is not clear. Write: total 0 points, total at most 60 points, this item -10 points, or grade D.",
    },
  },
  "veto-too-late": {
    severity: "error",
    message: {
      "zh-Hans": "先算出的分数不能由后算出的决定：项目先于部分，部分先于总分。请改对象。",
      "zh-Hant": "先算出的分數不能由後算出的決定：項目先於部分，部分先於總分。請改對象。",
      en: "What is worked out first cannot depend on what comes later: items before sections, sections before the total. Change what it acts on.",
    },
  },
  "veto-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{veto}”写了两次。请合成一处，后果用逗号隔开。",
      "zh-Hant": "「{veto}」寫了兩次。請合成一處，後果用逗號隔開。",
      en: "“{veto}” is written twice. Make one of them, its effects separated by commas.",
    },
  },
} as const;
