/** How an editor treats the text: comments, brackets, words, lines that go in. */
export function languageConfiguration() {
  return {
    comments: { lineComment: "#" },
    brackets: [
      ["{", "}"],
      ["｛", "｝"],
      ["(", ")"],
      ["（", "）"],
      ["[", "]"],
      ["【", "】"],
    ],
    autoClosingPairs: [
      { open: "{", close: "}" },
      { open: "｛", close: "｝" },
      { open: "(", close: ")", notIn: ["comment"] },
      { open: "（", close: "）", notIn: ["comment"] },
      { open: "[", close: "]", notIn: ["string", "comment"] },
      { open: "【", close: "】", notIn: ["string", "comment"] },
      { open: '"', close: '"', notIn: ["string", "comment"] },
      { open: "“", close: "”", notIn: ["string", "comment"] },
      { open: "「", close: "」", notIn: ["string", "comment"] },
    ],
    surroundingPairs: [
      ["{", "}"],
      ["(", ")"],
      ["（", "）"],
      ["[", "]"],
      ["【", "】"],
      ['"', '"'],
      ["“", "”"],
      ["「", "」"],
    ],
    autoCloseBefore: " \t\r\n:：,，、;；。)）]】}｝",
    // A run of Chinese characters, or a name in which hyphens belong to the word.
    wordPattern:
      "[\\u3400-\\u9fff\\uf900-\\ufaff]+|[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*|[0-9]+(?:\\.[0-9]+)?",
    indentationRules: {
      increaseIndentPattern: "^[^#＃]*[{｛]\\s*(?:[#＃].*)?$",
      decreaseIndentPattern: "^\\s*[}｝]",
    },
    onEnterRules: [
      {
        beforeText: "^\\s*[#＃].*\\S.*$",
        afterText: "^\\S.*$",
        action: { indent: "none", appendText: "# " },
      },
    ],
  };
}
