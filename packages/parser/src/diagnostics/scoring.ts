/** What can be wrong with the way an item becomes points. */
export const SCORING = {
  "rule-missing": {
    severity: "error",
    message: {
      "zh-Hans":
        "“{item}”没有评分规则。请补上一种：分档、分级、扣分、加分、是否、打分、差额、按比例、插值、公式等。",
      "zh-Hant":
        "「{item}」沒有評分規則。請補上一種：分檔、分級、扣分、加分、是否、打分、差額、按比例、插值、公式等。",
      en: "“{item}” has no scoring rule. Add one: bands, levels, deduct, add, yes-no, judged, off-target, proportional, interpolate, formula.",
    },
    fix: {
      title: { "zh-Hans": "先写：打分", "zh-Hant": "先寫：打分", en: "Add: judged" },
      safe: false,
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
      "zh-Hans": "“{item}”的评分规则是空的。请在大括号里逐行写出怎样得分。",
      "zh-Hant": "「{item}」的評分規則是空的。請在大括號裡逐行寫出怎樣得分。",
      en: "The scoring rule of “{item}” is empty. Write in braces, line by line, what gives how many points.",
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
    fix: {
      title: { "zh-Hans": "改成“分”", "zh-Hant": "改成「分」", en: "Write “points”" },
      safe: false,
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
  "measure-missing": {
    severity: "error",
    message: {
      "zh-Hans": '“{item}”按数值计分，但没有写按什么计量。请加一行，如：计量："完成率"，单位 %。',
      "zh-Hant": '「{item}」按數值計分，但沒有寫按什麼計量。請加一行，如：計量："完成率"，單位 %。',
      en: '“{item}” is scored by a value, but has no measure. Add a line, such as: measure: "Completion", unit %.',
    },
  },
  "unit-mismatch": {
    severity: "error",
    message: {
      "zh-Hans": "这里要的是“{expected}”，写的却是“{unit}”。请把单位改成一致。",
      "zh-Hant": "這裡要的是「{expected}」，寫的卻是「{unit}」。請把單位改成一致。",
      en: "“{expected}” is wanted here, but “{unit}” is written. Make the units the same.",
    },
    fix: {
      title: { "zh-Hans": "改成“{expected}”", "zh-Hant": "改成「{expected}」", en: "Write “{expected}”" },
      safe: false,
    },
  },
  "unit-missing": {
    severity: "error",
    message: {
      "zh-Hans": "这里没有写单位，与它比较的数却写了“{unit}”，填的数会按没有单位算。请加上：单位 {unit}。",
      "zh-Hant": "這裡沒有寫單位，與它比較的數卻寫了「{unit}」，填的數會按沒有單位算。請加上：單位 {unit}。",
      en: "No unit is stated here, but it is compared with a number in “{unit}”; what is filled in would count without one. Add: unit {unit}.",
    },
    fix: {
      title: { "zh-Hans": "加上：单位 {unit}", "zh-Hant": "加上：單位 {unit}", en: "Add: unit {unit}" },
      safe: false,
    },
  },
  "percent-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "单位是 %，这里的 {number} 看不出是 {number}% 还是 {percent}。请写上 %，多半是 {percent}。",
      "zh-Hant": "單位是 %，這裡的 {number} 看不出是 {number}% 還是 {percent}。請寫上 %，多半是 {percent}。",
      en: "The unit is %, and {number} can mean {number}% or {percent} here. Write the %; most likely it is {percent}.",
    },
    fix: {
      title: { "zh-Hans": "改成 {percent}", "zh-Hant": "改成 {percent}", en: "Write {percent}" },
      safe: false,
    },
  },
  "whole-computed": {
    severity: "error",
    message: {
      "zh-Hans": "这个计量由公式算出，不一定是整数。请去掉“整数”，或在公式里取整，如：取整(…，0)。",
      "zh-Hant": "這個計量由公式算出，不一定是整數。請去掉「整數」，或在公式裡取整，如：取整(…，0)。",
      en: "This measure is worked out and need not be a whole number. Remove “whole”, or round it in the formula: round(…, 0).",
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
  "band-gap-between-whole": {
    severity: "error",
    message: {
      "zh-Hans": "没有一档覆盖 {values}。如果只有整数，请在计量后写上“整数”；否则请把界限接上。",
      "zh-Hant": "沒有一檔涵蓋 {values}。如果只有整數，請在計量後寫上「整數」；否則請把界限接上。",
      en: "No band covers {values}. If only whole numbers occur, write “whole” after the measure; if not, close the gap.",
    },
    fix: {
      title: {
        "zh-Hans": "写明只有整数",
        "zh-Hant": "寫明只有整數",
        en: "State that only whole numbers occur",
      },
      safe: false,
    },
  },
  "band-claims-twice": {
    severity: "error",
    message: {
      "zh-Hans": "正好 {values} 算哪一档不明：两档都包含它。可以改成：{ladder}",
      "zh-Hant": "正好 {values} 算哪一檔不明：兩檔都包含它。可以改成：{ladder}",
      en: "Two bands include {values}, and it is not clear which holds. Write, for instance: {ladder}",
    },
    fix: {
      title: { "zh-Hans": "改成：{ladder}", "zh-Hant": "改成：{ladder}", en: "Write: {ladder}" },
      safe: false,
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
  "level-without-quotes": {
    severity: "error",
    message: {
      "zh-Hans": '级别的名称要放进引号，如："{name}"：10 分。',
      "zh-Hant": '級別的名稱要放進引號，如："{name}"：10 分。',
      en: 'The names of levels stand in quotes, such as: "{name}": 10 points.',
    },
    fix: {
      title: {
        "zh-Hans": "给各级名称加上引号",
        "zh-Hant": "給各級名稱加上引號",
        en: "Put all of them in quotes",
      },
      safe: true,
    },
  },
  "levels-of-values": {
    severity: "error",
    message: {
      "zh-Hans": "分级由评分人挑选，不看数值；按数值高低给分的请用“分档”，并用“计量”写明是什么数值。",
      "zh-Hant": "分級由評分人挑選，不看數值；按數值高低給分的請用「分檔」，並用「計量」寫明是什麼數值。",
      en: "Levels are picked by the rater and do not go by a value. Where a value decides, use “bands”, and say in “measure” which value it is.",
    },
    fix: {
      title: { "zh-Hans": "改成“分档”", "zh-Hant": "改成「分檔」", en: "Write “bands”" },
      safe: false,
    },
  },
  "level-without-number": {
    severity: "error",
    message: {
      "zh-Hans": '没有写是哪一级。请写上级别，如：1 级 "…"：4 分；或用引号写出名称，如："优秀"：10 分。',
      "zh-Hant": '沒有寫是哪一級。請寫上級別，如：1 級 "…"：4 分；或用引號寫出名稱，如："優秀"：10 分。',
      en: 'It is not said which level this is. Write its number, such as: level 1 "…": 4 points; or its name in quotes, such as: "Excellent": 10 points.',
    },
  },
  "level-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{level}”写了两次。请改级别。",
      "zh-Hant": "「{level}」寫了兩次。請改級別。",
      en: "There are two lines for “{level}”. Renumber one.",
    },
  },
  "entry-without-text": {
    severity: "error",
    message: {
      "zh-Hans": '这一条是什么情况，请用引号写出，如："2小时内响应"',
      "zh-Hant": '這一條是什麼情況，請用引號寫出，如："2小時內回應"',
      en: 'Write in quotes what this entry is about, such as: "Responds within 2 hours"',
    },
    fix: {
      title: { "zh-Hans": "加上引号", "zh-Hant": "加上引號", en: "Add quotes" },
      safe: false,
    },
  },
  "outcome-unknown": {
    severity: "error",
    message: {
      "zh-Hans": '这里只写“是”和“否”两行，自己的说法用引号放在后面，如：是 "合格"：10 分。',
      "zh-Hant": '這裡只寫「是」和「否」兩行，自己的說法用引號放在後面，如：是 "合格"：10 分。',
      en: 'There are two lines here, yes and no; words of your own follow in quotes, such as: yes "Passed": 10 points.',
    },
    fix: {
      title: { "zh-Hans": "写成“是”和“否”", "zh-Hant": "寫成「是」和「否」", en: "Write yes and no" },
      safe: false,
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
  "tally-without-entries": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”没有写什么情况加减分。请在大括号里逐条写出。",
      "zh-Hant": "「{item}」沒有寫什麼情況加減分。請在大括號裡逐條寫出。",
      en: "“{item}” does not say what points are added or deducted for. List it in braces, one a line.",
    },
  },
  "limit-without-value": {
    severity: "error",
    message: {
      "zh-Hans": "“{what}”后面请写分值，如：{what} {points} 分；不设的话请写：{what} 无。",
      "zh-Hant": "「{what}」後面請寫分值，如：{what} {points} 分；不設的話請寫：{what} 無。",
      en: "Write the points after {what}, such as: {what} {points} points; where there is none: {what} none.",
    },
  },
  "entry-once-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "“一次”在这里有两种意思。每发生一次都算请写“每次”，只算一次请写“最多 1 次”。",
      "zh-Hant": "「一次」在這裡有兩種意思。每發生一次都算請寫「每次」，只算一次請寫「最多 1 次」。",
      en: "“Once” can mean two things here. If every occurrence counts write “each”; if only one does, “at most 1 times”.",
    },
  },
  "most-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "“最多”后面请写几次或几分，如：最多 3 次；最多扣 5 分。",
      "zh-Hant": "「最多」後面請寫幾次或幾分，如：最多 3 次；最多扣 5 分。",
      en: "Say how much at most: so many times or points, such as: at most 3 times, or: at most 5 points.",
    },
  },
  "most-times-in-head": {
    severity: "error",
    message: {
      "zh-Hans":
        "“{most}”是每一条各算，还是合在一起算，看不出。请写在每一条后面；合在一起的请写最多扣（加）几分。",
      "zh-Hant":
        "「{most}」是每一條各算，還是合在一起算，看不出。請寫在每一條後面；合在一起的請寫最多扣（加）幾分。",
      en: "It is not clear whether “{most}” is meant for each entry or for all together. Write it behind each entry; for all together, say how many points at most.",
    },
    fix: {
      title: { "zh-Hans": "写在每一条后面", "zh-Hant": "寫在每一條後面", en: "Write it behind each entry" },
      safe: false,
    },
  },
  "change-without-sign": {
    severity: "error",
    message: {
      "zh-Hans": "没有写明是加还是扣。请写，如：扣 2 分、加 1 分、-2 分、+1 分。",
      "zh-Hant": "沒有寫明是加還是扣。請寫，如：扣 2 分、加 1 分、-2 分、+1 分。",
      en: "It is not said whether this adds or deducts. Write, such as: -2 points, +1 points.",
    },
  },
  "deduct-adds": {
    severity: "error",
    message: {
      "zh-Hans": "“扣分”里写了加分。要有加有扣请用“增减分”。",
      "zh-Hant": "「扣分」裡寫了加分。要有加有扣請用「增減分」。",
      en: "This adds points in a deduction. For both kinds use “tally”.",
    },
  },
  "most-with-steps": {
    severity: "error",
    message: {
      "zh-Hans": "按次数分级扣（加）分时，“最多”不起作用。请去掉它，在最后一级写明多少次以上是几分。",
      "zh-Hant": "按次數分級扣（加）分時，「最多」不起作用。請去掉它，在最後一級寫明多少次以上是幾分。",
      en: "With points by how often it occurred, “at most” has no effect. Remove it, and let the last line say what holds from how many on.",
    },
  },
  "add-deducts": {
    severity: "error",
    message: {
      "zh-Hans": "“加分”里写了扣分。要有加有扣请用“增减分”。",
      "zh-Hant": "「加分」裡寫了扣分。要有加有扣請用「增減分」。",
      en: "This deducts points where points are added. For both kinds use “tally”.",
    },
  },
  "rung-each-unclear": {
    severity: "error",
    message: {
      "zh-Hans":
        "从第几次起每次扣（加）几分，这里看不出。从第 1 次算起的可以写：3 次以内：每次 5 分；其余请写总数，如：4 次：25 分；5 次以上：30 分。",
      "zh-Hant":
        "從第幾次起每次扣（加）幾分，這裡看不出。從第 1 次算起的可以寫：3 次以內：每次 5 分；其餘請寫總數，如：4 次：25 分；5 次以上：30 分。",
      en: "It is not clear from which occurrence on each counts. From the first one on, write: 3 times or less: each 5 points; for the rest write totals, such as: 4 times: 25 points; 5 times or more: 30 points.",
    },
  },
  "base-without-value": {
    severity: "error",
    message: {
      "zh-Hans": "“基准”后面请写分值，如：基准 100 分。",
      "zh-Hant": "「基準」後面請寫分值，如：基準 100 分。",
      en: "Write the points after base, such as: base 100 points.",
    },
  },
  "partial-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "“零头”后面请写：舍去、进一 或 按比例。",
      "zh-Hant": "「零頭」後面請寫：捨去、進一 或 按比例。",
      en: "After partial write one of: dropped, counted, proportional.",
    },
  },
  "floor-too-high": {
    severity: "error",
    message: {
      "zh-Hans": "最低 {floor} 分，最高也只有 {most} 分，人人得分相同。请改其中一个。",
      "zh-Hant": "最低 {floor} 分，最高也只有 {most} 分，人人得分相同。請改其中一個。",
      en: "The floor is {floor} points and the most is {most}: everybody gets the same. Change one of them.",
    },
  },
  "penalty-adds": {
    severity: "error",
    message: {
      "zh-Hans": "扣分项“{item}”会得到正的 {points} 分，成了加分。请写成扣 {points} 分或 -{points} 分。",
      "zh-Hant": "扣分項「{item}」會得到正的 {points} 分，成了加分。請寫成扣 {points} 分或 -{points} 分。",
      en: "The penalty “{item}” gives up to {points} points, which adds. Write them as -{points} points.",
    },
  },
  "range-wrong-way": {
    severity: "error",
    message: {
      "zh-Hans": "{low}～{high} 写反了：前一个数要小于后一个。",
      "zh-Hant": "{low}～{high} 寫反了：前一個數要小於後一個。",
      en: "{low} to {high} is the wrong way round: the first number has to be the smaller.",
    },
    fix: {
      title: { "zh-Hans": "对调两个数", "zh-Hant": "對調兩個數", en: "Swap the two numbers" },
      safe: false,
    },
  },
  "step-not-positive": {
    severity: "error",
    message: {
      "zh-Hans": "步长要大于 0，如：步长 0.5 分。",
      "zh-Hant": "級距要大於 0，如：級距 0.5 分。",
      en: "The step has to be more than 0, such as: step 0.5 points.",
    },
  },
  "step-does-not-fit": {
    severity: "error",
    message: {
      "zh-Hans": "从 {low} 到 {high} 不是步长 {step} 的整数倍，取不到 {high}。请改步长或范围。",
      "zh-Hant": "從 {low} 到 {high} 不是級距 {step} 的整數倍，取不到 {high}。請改級距或範圍。",
      en: "From {low} to {high} is no whole number of steps of {step}, so {high} cannot be given. Change the step or the range.",
    },
  },
  "level-ranges-overlap": {
    severity: "error",
    message: {
      "zh-Hans": "“{first}”与“{second}”的分值范围重叠，同一个分数算哪一级不明。请改界限。",
      "zh-Hant": "「{first}」與「{second}」的分值範圍重疊，同一個分數算哪一級不明。請改界限。",
      en: "The ranges of “{first}” and “{second}” overlap, and the same points could be either. Change the bounds.",
    },
  },
  "target-missing": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”没有写目标。请写，如：目标 100%。",
      "zh-Hant": "「{item}」沒有寫目標。請寫，如：目標 100%。",
      en: "“{item}” has no target. Write it, such as: target 100%.",
    },
  },
  "target-in-quotes": {
    severity: "error",
    message: {
      "zh-Hans": "引号里的“{target}”只会印出来，不能用来计算。要按它计分，请去掉引号。",
      "zh-Hant": "引號裡的「{target}」只會印出來，不能用來計算。要按它計分，請去掉引號。",
      en: "“{target}” in quotes is only printed; nothing can be worked out with it. To score by it, remove the quotes.",
    },
    fix: {
      title: { "zh-Hans": "去掉引号", "zh-Hant": "去掉引號", en: "Remove the quotes" },
      safe: true,
    },
  },
  "target-zero": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”的目标是 0，不能按比例计分。请改目标，或用分档、差额。",
      "zh-Hant": "「{item}」的目標是 0，不能按比例計分。請改目標，或用分檔、差額。",
      en: "The target of “{item}” is 0, and nothing is in proportion to 0. Change it, or use bands or off-target.",
    },
  },
  "off-target-without-sides": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”没有写偏离目标怎样加扣分。请写，如：每低于 {one}：扣 2 分。",
      "zh-Hant": "「{item}」沒有寫偏離目標怎樣加扣分。請寫，如：每低於 {one}：扣 2 分。",
      en: "“{item}” does not say what being off target changes. Write, such as: each {one} below: -2 points.",
    },
  },
  "side-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "看不懂这一行。请写，如：每低于 {one}：扣 2 分；每高于 {one}：加 1 分。",
      "zh-Hant": "看不懂這一行。請寫，如：每低於 {one}：扣 2 分；每高於 {one}：加 1 分。",
      en: "This line is not clear. Write, such as: each {one} below: -2 points, or: each {one} above: +1 points.",
    },
  },
  "side-twice": {
    severity: "error",
    message: {
      "zh-Hans": "同一边写了两次。高于目标、低于目标各写一行。",
      "zh-Hant": "同一邊寫了兩次。高於目標、低於目標各寫一行。",
      en: "The same side stands twice. Write one line for below the target and one for above it.",
    },
  },
  "distance-not-positive": {
    severity: "error",
    message: {
      "zh-Hans": "每差多少要大于 0，如：每低于 {one}。",
      "zh-Hant": "每差多少要大於 0，如：每低於 {one}。",
      en: "The distance has to be more than 0, such as: each {one} below.",
    },
  },
  "anchors-too-few": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”的插值至少要写两个点，如：60%：0 分；100%：20 分。",
      "zh-Hant": "「{item}」的插值至少要寫兩個點，如：60%：0 分；100%：20 分。",
      en: "The interpolation of “{item}” needs at least two anchors, such as: 60%: 0 points; 100%: 20 points.",
    },
  },
  "anchors-out-of-order": {
    severity: "error",
    message: {
      "zh-Hans": "插值的各点要从小到大（或从大到小），不能重复。请调整顺序。",
      "zh-Hant": "插值的各點要從小到大（或從大到小），不能重複。請調整順序。",
      en: "The anchors have to rise (or fall) all the way, without repeating a value. Change the order.",
    },
  },
  "anchor-not-exact": {
    severity: "error",
    message: {
      "zh-Hans":
        "插值的每个点是一个确切的数值，两点之间按直线计算，不写“以上”“以下”。按区间给分的请用“分档”。",
      "zh-Hant":
        "插值的每個點是一個確切的數值，兩點之間按直線計算，不寫「以上」「以下」。按區間給分的請用「分檔」。",
      en: "Every anchor is an exact value, with a straight line between two of them: write no “or more”, “below” and the like. For points by ranges use “bands”.",
    },
    fix: {
      title: { "zh-Hans": "去掉“以上”等字", "zh-Hant": "去掉「以上」等字", en: "Write exact values" },
      safe: false,
    },
  },
  "anchor-without-value": {
    severity: "error",
    message: {
      "zh-Hans": "这个点没有写数值。请写，如：80%：10 分。",
      "zh-Hant": "這個點沒有寫數值。請寫，如：80%：10 分。",
      en: "This anchor has no value. Write, such as: 80%: 10 points.",
    },
  },
  "rater-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "没有叫“{name}”的评分人。是不是“{meant}”？",
      "zh-Hant": "沒有叫「{name}」的評分人。是不是「{meant}」？",
      en: "No rater is called “{name}”. Did you mean “{meant}”?",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "part-rater-with-weight": {
    severity: "error",
    message: {
      "zh-Hans": "各评分人所占的百分比写在评分表的“结果”里，对整张表有效；这里只写由谁评分。",
      "zh-Hant": "各評分人所佔的百分比寫在評分表的「結果」裡，對整張表有效；這裡只寫由誰評分。",
      en: "What each rater counts stands in the sheet's “result”, and holds for all of it; here only say who scores this.",
    },
    fix: {
      title: { "zh-Hans": "去掉百分比", "zh-Hant": "去掉百分比", en: "Remove the percentages" },
      safe: false,
    },
  },
  "part-rater-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "评分表开头的评分人里没有这一位。这里可以写：{raters}",
      "zh-Hant": "評分表開頭的評分人裡沒有這一位。這裡可以寫：{raters}",
      en: "The sheet's raters do not include this one. There are: {raters}",
    },
  },
  "result-without-part-rater": {
    severity: "error",
    message: {
      "zh-Hans":
        "这里只由{raters}评分，而结果取自{result}，得不出结果。请在这里加上取用的评分人，或把“结果”写成这些人各占的百分比，或写“商定”。",
      "zh-Hant":
        "這裡只由{raters}評分，而結果取自{result}，得不出結果。請在這裡加上取用的評分人，或把「結果」寫成這些人各佔的百分比，或寫「商定」。",
      en: "Only {raters} score this, but the result goes by {result}, so there is none. Add a rater that the result goes by, or give these raters percentages in the result, or write: result: agreed.",
    },
  },
  "month-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "适用月份请写 1 到 12 的数，如：3、6、9、12。",
      "zh-Hant": "適用月份請寫 1 到 12 的數，如：3、6、9、12。",
      en: "The months due are numbers from 1 to 12, such as: 3, 6, 9, 12.",
    },
  },
  "not-applicable-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "不适用时怎样计分，请写：重新分配权重、满分、0 分，或 无（总是适用）。",
      "zh-Hant": "不適用時怎樣計分，請寫：重新分配權重、滿分、0 分，或 無（總是適用）。",
      en: "Say what becomes of an item that does not apply: reweighted, full marks, 0 points, or none (it always applies).",
    },
  },
  "parameter-no-number": {
    severity: "error",
    message: {
      "zh-Hans": "参数“{name}”只能是数字。日期和是否请用“输入”。",
      "zh-Hant": "參數「{name}」只能是數字。日期和是否請用「輸入」。",
      en: "The parameter “{name}” can only be a number. For dates and yes-no use an input.",
    },
  },
} as const;
