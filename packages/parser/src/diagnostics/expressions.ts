/** What can be wrong with formulas, conditions and the names in them. */
export const EXPRESSIONS = {
  "reference-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "没有叫“{name}”的数据。是不是“{meant}”？",
      "zh-Hant": "沒有叫「{name}」的資料。是不是「{meant}」？",
      en: "Nothing here is called “{name}”. Did you mean “{meant}”?",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "reference-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "没有叫“{name}”的数据。这里可以用：{known}",
      "zh-Hant": "沒有叫「{name}」的資料。這裡可以用：{known}",
      en: "Nothing here is called “{name}”. There is: {known}",
    },
  },
  "reference-none": {
    severity: "error",
    message: {
      "zh-Hans": '这里没有“{name}”可用。请先写明它，如：输入 actual "{name}"{unit}。',
      "zh-Hant": '這裡沒有「{name}」可用。請先寫明它，如：輸入 actual "{name}"{unit}。',
      en: 'There is no “{name}” to use here. Declare it first, such as: input actual "{name}"{unit}.',
    },
  },
  "name-in-quotes": {
    severity: "error",
    message: {
      "zh-Hans": "公式里的名称用方括号，不用引号：[{name}]",
      "zh-Hant": "公式裡的名稱用方括號，不用引號：[{name}]",
      en: "In a formula, names stand in brackets, not in quotes: [{name}]",
    },
    fix: {
      title: { "zh-Hans": "改成 [{name}]", "zh-Hant": "改成 [{name}]", en: "Write [{name}]" },
      safe: true,
    },
  },
  "name-without-brackets": {
    severity: "error",
    message: {
      "zh-Hans": "公式里的中文名称要放进方括号：[{name}]",
      "zh-Hant": "公式裡的中文名稱要放進方括號：[{name}]",
      en: "In a formula, a Chinese name stands in brackets: [{name}]",
    },
    fix: {
      title: { "zh-Hans": "改成 [{name}]", "zh-Hant": "改成 [{name}]", en: "Write [{name}]" },
      safe: true,
    },
  },
  "text-in-expression": {
    severity: "error",
    message: {
      "zh-Hans": "文字不能用来计算。公式里写数字、方括号里的名称和 + − × ÷。",
      "zh-Hant": "文字不能用來計算。公式裡寫數字、方括號裡的名稱和 + − × ÷。",
      en: "Words cannot be calculated with. A formula has numbers, names in brackets and + − × ÷.",
    },
  },
  "operator-missing": {
    severity: "error",
    message: {
      "zh-Hans": "看不出这里与前面怎样计算。请在中间写 + − × ÷，或把多余的部分删去。",
      "zh-Hant": "看不出這裡與前面怎樣計算。請在中間寫 + − × ÷，或把多餘的部分刪去。",
      en: "It is not clear how this goes with what is before it. Write + − × ÷ between them, or remove it.",
    },
  },
  "times-missing": {
    severity: "error",
    message: {
      "zh-Hans": "数和它后面的名称之间少了 ×。相乘要写出来，如：2 × n。",
      "zh-Hant": "數和它後面的名稱之間少了 ×。相乘要寫出來，如：2 × n。",
      en: "There is no × between a number and what follows it. Write it out, such as: 2 × n.",
    },
    fix: {
      title: { "zh-Hans": "补上 ×", "zh-Hant": "補上 ×", en: "Write ×" },
      safe: false,
    },
  },
  "formula-with-equals": {
    severity: "error",
    message: {
      "zh-Hans": "公式里不用写“{written}”，直接写算式。请删去。",
      "zh-Hant": "公式裡不用寫「{written}」，直接寫算式。請刪去。",
      en: "A formula does not begin with “{written}”: write only what is worked out. Remove it.",
    },
    fix: {
      title: { "zh-Hans": "删去“{written}”", "zh-Hant": "刪去「{written}」", en: "Remove “{written}”" },
      safe: true,
    },
  },
  "function-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "公式里没有“{name}”这个函数。可以用：{functions}。求和请用 +。",
      "zh-Hant": "公式裡沒有「{name}」這個函式。可以用：{functions}。求和請用 +。",
      en: "There is no function “{name}” in formulas. There are: {functions}. For sums write +.",
    },
  },
  "word-in-formula": {
    severity: "error",
    message: {
      "zh-Hans": "公式里不写“{word}”，只写数、名称和 + − × ÷，如：100 − 2 × [投诉数]。",
      "zh-Hant": "公式裡不寫「{word}」，只寫數、名稱和 + − × ÷，如：100 − 2 × [投訴數]。",
      en: "“{word}” has no place in a formula, which has only numbers, names and + − × ÷, such as: 100 − 2 × [complaints].",
    },
    fix: {
      title: { "zh-Hans": "删去“{word}”", "zh-Hant": "刪去「{word}」", en: "Remove “{word}”" },
      safe: false,
    },
  },
  "limit-in-formula": {
    severity: "error",
    message: {
      "zh-Hans": "最高或最低分不写在公式里。请另起一行写：{line}",
      "zh-Hant": "最高或最低分不寫在公式裡。請另起一行寫：{line}",
      en: "A cap or a floor is no part of a formula. Write it on a line of its own: {line}",
    },
    fix: {
      title: { "zh-Hans": "另起一行写", "zh-Hant": "另起一行寫", en: "Write it on its own line" },
      safe: true,
    },
  },
  "when-without-parentheses": {
    severity: "error",
    message: {
      "zh-Hans": "按条件取数，条件和两个数都要写在括号里，如：当([投诉数] > 3, 0, 100)。",
      "zh-Hant": "按條件取數，條件和兩個數都要寫在括號裡，如：當([投訴數] > 3, 0, 100)。",
      en: "To choose by a condition, write it with both numbers in parentheses, such as: when([complaints] > 3, 0, 100).",
    },
    fix: {
      title: { "zh-Hans": "改成带括号的写法", "zh-Hant": "改成帶括號的寫法", en: "Put it in parentheses" },
      safe: false,
    },
  },
  "percent-sign-stray": {
    severity: "error",
    message: {
      "zh-Hans": "这里要的是分数，末尾的 % 使它成了百分数。请删去 %。",
      "zh-Hant": "這裡要的是分數，末尾的 % 使它成了百分數。請刪去 %。",
      en: "Points are wanted here, and the % at the end makes a percentage of them. Remove the %.",
    },
    fix: {
      title: { "zh-Hans": "删去 %", "zh-Hant": "刪去 %", en: "Remove the %" },
      safe: false,
    },
  },
  "operand-missing": {
    severity: "error",
    message: {
      "zh-Hans": "公式在这里缺一个数字或名称。请补上。",
      "zh-Hant": "公式在這裡缺一個數字或名稱。請補上。",
      en: "A number or a name is missing here in the formula. Add it.",
    },
  },
  "expression-too-large": {
    severity: "error",
    message: {
      "zh-Hans":
        "公式太长或括号套得太深（最多 {parts} 个部分、{depth} 层）。请拆开：先用“计量 … = …”算出一部分。",
      "zh-Hant":
        "公式太長或括號套得太深（最多 {parts} 個部分、{depth} 層）。請拆開：先用「計量 … = …」算出一部分。",
      en: "The formula is too long or too deeply nested (at most {parts} parts, {depth} levels). Work out a part of it first, as a measure.",
    },
  },
  "units-differ": {
    severity: "error",
    message: {
      "zh-Hans": "“{first}”和“{second}”不能相加或相比。请先换成同一种单位。",
      "zh-Hant": "「{first}」和「{second}」不能相加或相比。請先換成同一種單位。",
      en: "“{first}” and “{second}” cannot be added or compared. Bring them to one unit first.",
    },
  },
  "unit-missing-for-percent": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”没有写单位，填的 96 会大过任何百分数。请在声明它的一行加上：单位 %。",
      "zh-Hant": "「{name}」沒有寫單位，填的 96 會大過任何百分數。請在宣告它的一行加上：單位 %。",
      en: "“{name}” has no unit, so that 96 is more than any percentage. Add where it is declared: unit %.",
    },
  },
  "formula-in-other-unit": {
    severity: "error",
    message: {
      "zh-Hans": "这里要的是“{wanted}”，公式算出来的却是“{unit}”。请改公式，例如乘以每单位的分值。",
      "zh-Hant": "這裡要的是「{wanted}」，公式算出來的卻是「{unit}」。請改公式，例如乘以每單位的分值。",
      en: "“{wanted}” is wanted here, but the formula gives “{unit}”. Change it, for instance multiply by the points for each.",
    },
  },
  "divided-by-zero": {
    severity: "error",
    message: {
      "zh-Hans": "除数是 0，算不出结果。请改公式。",
      "zh-Hant": "除數是 0，算不出結果。請改公式。",
      en: "This divides by 0 and has no result. Change the formula.",
    },
  },
  "date-arithmetic": {
    severity: "error",
    message: {
      "zh-Hans": "日期只能相减，或加减天数。算月数、年数请用：月数(开始, 结束)、年数(开始, 结束)。",
      "zh-Hant": "日期只能相減，或加減天數。算月數、年數請用：月數(開始, 結束)、年數(開始, 結束)。",
      en: "Dates can be subtracted, or shifted by days. For months and years use months-between(from, to), years-between(from, to).",
    },
  },
  "date-for-number": {
    severity: "error",
    message: {
      "zh-Hans": "这里要的是数字，写的却是日期。两个日期相隔多久，请用：天数(开始, 结束)。",
      "zh-Hant": "這裡要的是數字，寫的卻是日期。兩個日期相隔多久，請用：天數(開始, 結束)。",
      en: "A number is wanted here, not a date. For the time between two dates use days-between(from, to).",
    },
  },
  "date-wanted": {
    severity: "error",
    message: {
      "zh-Hans": "这里要的是日期，如 2026-11-05、期末，或类型为“日期”的输入。",
      "zh-Hant": "這裡要的是日期，如 2026-11-05、期末，或類型為「日期」的輸入。",
      en: "A date is wanted here, such as 2026-11-05, period-end, or an input that is a date.",
    },
  },
  "date-impossible": {
    severity: "error",
    message: {
      "zh-Hans": "日历上没有 {date} 这一天。请检查年、月、日。",
      "zh-Hant": "日曆上沒有 {date} 這一天。請檢查年、月、日。",
      en: "There is no {date} in the calendar. Check year, month and day.",
    },
  },
  "condition-for-number": {
    severity: "error",
    message: {
      "zh-Hans": "这里要的是数字，写的却是条件。按条件取数请写：当(条件, 成立时的数, 不成立时的数)。",
      "zh-Hant": "這裡要的是數字，寫的卻是條件。按條件取數請寫：當(條件, 成立時的數, 不成立時的數)。",
      en: "A number is wanted here, not a condition. To choose by a condition write when(condition, number, other number).",
    },
  },
  "number-for-condition": {
    severity: "error",
    message: {
      "zh-Hans": "这里要的是条件，写的却是一个数。请写成比较，如：[入职月数] < 3。",
      "zh-Hant": "這裡要的是條件，寫的卻是一個數。請寫成比較，如：[入職月數] < 3。",
      en: "A condition is wanted here, not a number. Write a comparison, such as: [months of service] < 3.",
    },
  },
  "round-places": {
    severity: "error",
    message: {
      "zh-Hans": "取整要写明保留几位小数，0 到 {most}，如：取整(x, 1)。",
      "zh-Hant": "取整要寫明保留幾位小數，0 到 {most}，如：取整(x, 1)。",
      en: "Say how many decimals to round to, 0 to {most}, such as: round(x, 1).",
    },
  },
  "function-parts": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”的括号里要写 {count} 项，用逗号隔开。",
      "zh-Hant": "「{name}」的括號裡要寫 {count} 項，用逗號隔開。",
      en: "“{name}” takes {count} parts in parentheses, separated by commas.",
    },
  },
  "period-not-used": {
    severity: "error",
    message: {
      "zh-Hans": "这张表的周期里没有“{period}”。请改这里，或在“周期”里加上它。",
      "zh-Hant": "這張表的週期裡沒有「{period}」。請改這裡，或在「週期」裡加上它。",
      en: "“{period}” is none of this sheet's periods. Change it here, or add it to the period.",
    },
  },
  "points-not-yet": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”的得分到这里还没有算出来。只能用写在前面的指标和部分的得分。",
      "zh-Hant": "「{name}」的得分到這裡還沒有算出來。只能用寫在前面的指標和部分的得分。",
      en: "The points of “{name}” are not worked out yet here. Only items and sections that stand before this can be used.",
    },
  },
  "points-of-what": {
    severity: "error",
    message: {
      "zh-Hans": "“{what}”后面请写明是哪一个：代号，或方括号里的名称。",
      "zh-Hant": "「{what}」後面請寫明是哪一個：代號，或方括號裡的名稱。",
      en: "Say which {what}: its id, or its name in brackets.",
    },
  },
  "bound-no-parameter": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”每次考核都不同，不能作界限。界限写数字，或用“参数”；按它计分请用公式。",
      "zh-Hant": "「{name}」每次考核都不同，不能作界限。界限寫數字，或用「參數」；按它計分請用公式。",
      en: "“{name}” differs from review to review and cannot be a bound. Write a number or a parameter, or score by a formula.",
    },
  },
  "formula-missing": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”的公式是空的。请在冒号后写公式，或在大括号里分情况写。",
      "zh-Hant": "「{item}」的公式是空的。請在冒號後寫公式，或在大括號裡分情況寫。",
      en: "The formula of “{item}” is empty. Write it after the colon, or its cases in braces.",
    },
  },
  "formula-case-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "看不出这一行是什么情况。请写：月度：…；当 条件：…；其他：…",
      "zh-Hant": "看不出這一行是什麼情況。請寫：月度：…；當 條件：…；其他：…",
      en: "It is not clear which case this is. Write: monthly: …; when condition: …; otherwise: …",
    },
  },
  "formula-case-empty": {
    severity: "error",
    message: {
      "zh-Hans": "这种情况没有写公式。请在冒号后补上。",
      "zh-Hant": "這種情況沒有寫公式。請在冒號後補上。",
      en: "This case has no formula. Write it after the colon.",
    },
  },
  "formula-case-twice": {
    severity: "error",
    message: {
      "zh-Hans": "同一种情况写了两次，后面的永远轮不到。请删去一处。",
      "zh-Hant": "同一種情況寫了兩次，後面的永遠輪不到。請刪去一處。",
      en: "The same case stands twice; the later one is never reached. Remove one.",
    },
  },
  "formula-case-never-reached": {
    severity: "error",
    message: {
      "zh-Hans": "“其他”已经包括了余下的一切，后面的情况永远轮不到。请把“其他”移到最后。",
      "zh-Hant": "「其他」已經包括了餘下的一切，後面的情況永遠輪不到。請把「其他」移到最後。",
      en: "“Otherwise” takes all the rest; cases after it are never reached. Move it to the end.",
    },
  },
  "formula-cases-open": {
    severity: "error",
    message: {
      "zh-Hans": "没有一种情况包括“{missing}”。请补上它，或加一行“其他”。",
      "zh-Hant": "沒有一種情況包括「{missing}」。請補上它，或加一行「其他」。",
      en: "No case covers “{missing}”. Add it, or a line “otherwise”.",
    },
  },
} as const;
