/** What can be wrong with the way an item becomes points. */
export const SCORING = {
  "rule-missing": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”没有评分规则。请补上：分档、分级、扣分或是否。",
      "zh-Hant": "「{item}」沒有評分規則。請補上：分檔、分級、扣分或是否。",
      en: "“{item}” has no scoring rule. Add one of: bands, levels, deduct, yes-no.",
    },
  },
  "rule-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”有两种评分规则，不知以哪一种为准。请只留一种，或拆成两个指标。",
      "zh-Hant": "「{item}」有兩種評分規則，不知以哪一種為準。請只留一種，或拆成兩個指標。",
      en: "“{item}” has two scoring rules. Keep one, or make two items of it.",
    },
  },
  "rule-empty": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”的评分规则是空的。请在大括号里写出各档或各级的分值。",
      "zh-Hant": "「{item}」的評分規則是空的。請在大括號裡寫出各檔或各級的分值。",
      en: "The scoring rule of “{item}” is empty. Write its bands or levels, with their points, in braces.",
    },
  },
  "points-missing": {
    severity: "error",
    message: {
      "zh-Hans": "没有写分值。请在冒号后写上，如：10 分。",
      "zh-Hant": "沒有寫分值。請在冒號後寫上，如：10 分。",
      en: "The points are missing. Write them after a colon, such as: 10 points.",
    },
  },
  "points-in-other-unit": {
    severity: "error",
    message: {
      "zh-Hans": "分值的单位应是“分”，这里写的是“{unit}”。",
      "zh-Hant": "分值的單位應是「分」，這裡寫的是「{unit}」。",
      en: "Points are wanted here, not “{unit}”.",
    },
  },
  "points-above-weight": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”权重 {weight}，最多 {fullMarks} 分，规则里最高却是 {maximum} 分。请改分值或权重。",
      "zh-Hant":
        "「{item}」權重 {weight}，最多 {fullMarks} 分，規則裡最高卻是 {maximum} 分。請改分值或權重。",
      en: "“{item}” weighs {weight}, which is at most {fullMarks} points, but its rule gives up to {maximum}. Change the points or the weight.",
    },
  },
  "points-below-weight": {
    severity: "warning",
    message: {
      "zh-Hans": "“{item}”权重 {weight}，满分 {fullMarks} 分，规则里最高只有 {maximum} 分，谁也得不到满分。",
      "zh-Hant":
        "「{item}」權重 {weight}，滿分 {fullMarks} 分，規則裡最高只有 {maximum} 分，誰也得不到滿分。",
      en: "“{item}” weighs {weight}, which is {fullMarks} points, but its rule gives at most {maximum}: nobody can reach full marks.",
    },
  },
  "measure-missing": {
    severity: "error",
    message: {
      "zh-Hans": '“{item}”要分档，但没有写按什么计量。请加一行，如：计量："完成率"，单位 %。',
      "zh-Hant": '「{item}」要分檔，但沒有寫按什麼計量。請加一行，如：計量："完成率"，單位 %。',
      en: '“{item}” has bands but no measure. Add a line, such as: measure: "Completion", unit %.',
    },
  },
  "unit-mismatch": {
    severity: "error",
    message: {
      "zh-Hans": "计量单位是“{expected}”，这里却写了“{unit}”。请改成一致。",
      "zh-Hant": "計量單位是「{expected}」，這裡卻寫了「{unit}」。請改成一致。",
      en: "The measure is in “{expected}”, but “{unit}” is written here. Make them the same.",
    },
  },
  "condition-without-value": {
    severity: "error",
    message: {
      "zh-Hans": "这里没有写界限的数值。请补上，如：低于 60%。",
      "zh-Hant": "這裡沒有寫界限的數值。請補上，如：低於 60%。",
      en: "The bound has no number. Add it, such as: below 60%.",
    },
  },
  "band-without-condition": {
    severity: "error",
    message: {
      "zh-Hans":
        '这一档没有写数值条件，只有文字无法判断。请写成：100% "全部完成"：10 分；其余情况可写“其他”。',
      "zh-Hant":
        '這一檔沒有寫數值條件，只有文字無法判斷。請寫成：100% "全部完成"：10 分；其餘情況可寫「其他」。',
      en: 'This band has no condition; words alone decide nothing. Write: 100% "all done": 10 points; for the rest: otherwise.',
    },
  },
  "band-gap": {
    severity: "error",
    message: {
      "zh-Hans": "没有一档覆盖 {values}。请补一档，或改界限，写明它并入哪一档。",
      "zh-Hant": "沒有一檔涵蓋 {values}。請補一檔，或改界限，寫明它併入哪一檔。",
      en: "No band covers {values}. Add a band, or move a bound so that one does.",
    },
  },
  "band-claims-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{first}”和“{second}”都包含 {value}，正好 {value} 算哪一档不明。请把其中一个改为不含。",
      "zh-Hant": "「{first}」和「{second}」都包含 {value}，正好 {value} 算哪一檔不明。請把其中一個改為不含。",
      en: "“{first}” and “{second}” both include {value}. Exclude it from one of them.",
    },
  },
  "band-never-reached": {
    severity: "error",
    message: {
      "zh-Hans": "“{band}”这一档永远轮不到：分档从上往下看，前面的档已包含这些数值。请调整顺序。",
      "zh-Hant": "「{band}」這一檔永遠輪不到：分檔從上往下看，前面的檔已包含這些數值。請調整順序。",
      en: "The band “{band}” is never reached: bands are tried from the top, and those before it take all its values. Change the order.",
    },
  },
  "band-outside-domain": {
    severity: "error",
    message: {
      "zh-Hans": "这一档超出了计量的范围（{domain}），不会出现。请改界限或范围。",
      "zh-Hant": "這一檔超出了計量的範圍（{domain}），不會出現。請改界限或範圍。",
      en: "This band lies outside the measure's range ({domain}). Change the bound or the range.",
    },
  },
  "band-holds-nothing": {
    severity: "error",
    message: {
      "zh-Hans": "没有数值能同时满足这一档的上下限。请检查两个界限是否写反。",
      "zh-Hant": "沒有數值能同時滿足這一檔的上下限。請檢查兩個界限是否寫反。",
      en: "No value fits both bounds of this band. Are they the wrong way round?",
    },
  },
  "band-exact-value-only": {
    severity: "warning",
    message: {
      "zh-Hans":
        "只有正好 {value} 才得这一档，超过它反而落到下面一档。请写成“以上”，或用“范围”写明 {value} 是上限。",
      "zh-Hant":
        "只有正好 {value} 才得這一檔，超過它反而落到下面一檔。請寫成「以上」，或用「範圍」寫明 {value} 是上限。",
      en: "Only exactly {value} gets this band; more falls into a lower one. Write “or more”, or state in the range that {value} is the most.",
    },
  },
  "requirement-differs-from-band": {
    severity: "warning",
    message: {
      "zh-Hans":
        "要求与最高一档的说法不一致：一处包含界限（不低于、以上），一处不包含（超过、高于）。请统一。",
      "zh-Hant":
        "要求與最高一檔的說法不一致：一處包含界限（不低於、以上），一處不包含（超過、高於）。請統一。",
      en: "The requirement and the best band disagree: one includes the bound (at least), the other does not (above). Say the same in both.",
    },
  },
  "level-without-number": {
    severity: "error",
    message: {
      "zh-Hans": '没有写是第几级。请写成：1 级 "…"：4 分。',
      "zh-Hant": '沒有寫是第幾級。請寫成：1 級 "…"：4 分。',
      en: 'It is not said which level this is. Write: level 1 "…": 4 points.',
    },
  },
  "level-twice": {
    severity: "error",
    message: {
      "zh-Hans": "{level} 级写了两次。请改级别。",
      "zh-Hant": "{level} 級寫了兩次。請改級別。",
      en: "Level {level} is written twice. Renumber one.",
    },
  },
  "levels-tied": {
    severity: "warning",
    message: {
      "zh-Hans": "{first} 级与 {second} 级分值相同，分不出高低。",
      "zh-Hant": "{first} 級與 {second} 級分值相同，分不出高低。",
      en: "Levels {first} and {second} give the same points: nothing tells them apart.",
    },
  },
  "levels-out-of-order": {
    severity: "warning",
    message: {
      "zh-Hans": "{level} 级的分值与前后走向相反（对比 {before} 级）。请检查是否写错。",
      "zh-Hant": "{level} 級的分值與前後走向相反（對比 {before} 級）。請檢查是否寫錯。",
      en: "The points of level {level} go the other way than those before it (compare level {before}). Check them.",
    },
  },
  "deduct-without-entries": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”没有写什么情况扣分。请在大括号里逐条写出。",
      "zh-Hant": "「{item}」沒有寫什麼情況扣分。請在大括號裡逐條寫出。",
      en: "“{item}” does not say what is deducted for. List it in braces, one a line.",
    },
  },
  "deduct-each-or-once": {
    severity: "warning",
    message: {
      "zh-Hans": "“{item}”没有写明是每项各扣，还是不论几项只扣一次。请写“每项”或“一次”。",
      "zh-Hant": "「{item}」沒有寫明是每項各扣，還是不論幾項只扣一次。請寫「每項」或「一次」。",
      en: "“{item}” does not say whether each unmet requirement deducts, or all of them once. Write “each” or “once”.",
    },
  },
  "deduct-floor-unstated": {
    severity: "warning",
    message: {
      "zh-Hans": "最多会扣 {most} 分，而满分只有 {fullMarks} 分，没有写明最低得几分。请写，如：最低 0 分。",
      "zh-Hant": "最多會扣 {most} 分，而滿分只有 {fullMarks} 分，沒有寫明最低得幾分。請寫，如：最低 0 分。",
      en: "Up to {most} points can be deducted from {fullMarks}, and no floor is stated. Write one, such as: floor 0.",
    },
  },
  "floor-without-value": {
    severity: "error",
    message: {
      "zh-Hans": "“最低”后面请写分值，如：最低 0 分；不设下限请写：最低 无。",
      "zh-Hant": "「最低」後面請寫分值，如：最低 0 分；不設下限請寫：最低 無。",
      en: "Write the points after floor, such as: floor 0; where there is none: floor none.",
    },
  },
  "entry-without-text": {
    severity: "error",
    message: {
      "zh-Hans": '扣分的情况请用引号写出，如："2小时内响应"',
      "zh-Hant": '扣分的情況請用引號寫出，如："2小時內回應"',
      en: 'Write what is deducted for in quotes, such as: "Responds within 2 hours"',
    },
  },
  "outcome-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "这里只能写“是”和“否”两行，如：是：10 分。",
      "zh-Hant": "這裡只能寫「是」和「否」兩行，如：是：10 分。",
      en: "There are two lines here, yes and no, such as: yes: 10 points.",
    },
  },
  "outcome-twice": {
    severity: "error",
    message: {
      "zh-Hans": "同一个回答写了两次。“是”和“否”各写一行。",
      "zh-Hant": "同一個回答寫了兩次。「是」和「否」各寫一行。",
      en: "The same answer stands twice. Write one line for yes and one for no.",
    },
  },
  "outcome-missing": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”要写明“是”和“否”各得几分。",
      "zh-Hant": "「{item}」要寫明「是」和「否」各得幾分。",
      en: "“{item}” has to say the points for yes and for no.",
    },
  },
} as const;
