/** What can be wrong with libraries and their use. */
export const LIBRARIES = {
  "library-missing": {
    severity: "error",
    message: {
      "zh-Hans": "找不到指标库 {tried}。请检查名称：引号里写的是文件名，不是印出的标题；或把文件放到这里。",
      "zh-Hant": "找不到指標庫 {tried}。請檢查名稱：引號裡寫的是檔名，不是印出的標題；或把檔案放到這裡。",
      en: "The library {tried} does not exist. Check its name, which is that of the file and not the printed title, or put the file there.",
    },
  },
  "library-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "找不到指标库 {tried}。是不是“{meant}”？",
      "zh-Hant": "找不到指標庫 {tried}。是不是「{meant}」？",
      en: "The library {tried} does not exist. Did you mean “{meant}”?",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "library-outside": {
    severity: "error",
    message: {
      "zh-Hans": "“{specifier}”在工作文件夹之外，不能引用。请把指标库复制到工作文件夹里。",
      "zh-Hant": "「{specifier}」在工作資料夾之外，不能引用。請把指標庫複製到工作資料夾裡。",
      en: "“{specifier}” lies outside the workspace folder and cannot be used. Copy the library into the folder.",
    },
  },
  "library-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "读不了指标库“{specifier}”：{reason}",
      "zh-Hant": "讀不了指標庫「{specifier}」：{reason}",
      en: "The library “{specifier}” cannot be read: {reason}",
    },
  },
  "library-is-no-library": {
    severity: "error",
    message: {
      "zh-Hans": "{path} 不是指标库。被引用的文件要以“指标库”开头。",
      "zh-Hant": "{path} 不是指標庫。被引用的檔案要以「指標庫」開頭。",
      en: "{path} is no library. A file that is used begins with “library”.",
    },
  },
  "library-has-errors": {
    severity: "error",
    message: {
      "zh-Hans": "指标库“{library}”里有错误，请先改正它。",
      "zh-Hant": "指標庫「{library}」裡有錯誤，請先改正它。",
      en: "The library “{library}” has errors. Correct them first.",
    },
  },
  "library-empty": {
    severity: "error",
    message: {
      "zh-Hans": "指标库里没有指标。请至少写一个。",
      "zh-Hant": "指標庫裡沒有指標。請至少寫一個。",
      en: "The library has no items. Write at least one.",
    },
  },
  "library-item-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "指标库“{library}”里没有“{name}”。是不是“{meant}”？",
      "zh-Hant": "指標庫「{library}」裡沒有「{name}」。是不是「{meant}」？",
      en: "The library “{library}” has no “{name}”. Did you mean “{meant}”?",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "library-item-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "指标库“{library}”里没有“{name}”。其中有：{items}",
      "zh-Hant": "指標庫「{library}」裡沒有「{name}」。其中有：{items}",
      en: "The library “{library}” has no “{name}”. It has: {items}",
    },
  },
  "import-cycle": {
    severity: "error",
    message: {
      "zh-Hans": "指标库互相引用，成了一圈：{chain}。请去掉其中一处引用。",
      "zh-Hant": "指標庫互相引用，成了一圈：{chain}。請去掉其中一處引用。",
      en: "The libraries use each other in a circle: {chain}. Remove one of these uses.",
    },
  },
  "use-incomplete": {
    severity: "error",
    message: {
      "zh-Hans": '没有写{missing}。请写成：使用 command、professionalism 来自 "competencies" 每项 20%。',
      "zh-Hant": '沒有寫{missing}。請寫成：使用 command、professionalism 來自 "competencies" 每項 20%。',
      en: 'It is not said {missing}. Write: use command, professionalism from "competencies" each 20%.',
    },
  },
  "weight-in-library": {
    severity: "error",
    message: {
      "zh-Hans": "指标库里不写权重。权重由使用它的评分表决定，请移到那里。",
      "zh-Hant": "指標庫裡不寫權重。權重由使用它的評分表決定，請移到那裡。",
      en: "A library states no weights: each scorecard that uses the item gives its own. Move it there.",
    },
  },
} as const;
