import type { CompleteText, Language } from "@scorecard/model";
import { displayWidth, padTo, wrap } from "../output/terminal-text.ts";
import { same, words } from "../words/words.ts";
import type { ArgumentDefinition, CommandDefinition } from "./command-definition.ts";
import { COMMANDS } from "./commands.ts";
import type { OptionDefinition } from "./options.ts";
import { COMMON_OPTIONS } from "./options.ts";

const TITLES = {
  usage: words("用法：", "用法：", "Usage:"),
  commands: words("命令：", "命令：", "Commands:"),
  arguments: words("参数：", "參數：", "Arguments:"),
  options: words("选项：", "選項：", "Options:"),
  examples: words("示例：", "範例：", "Examples:"),
  exit: words("退出码：", "結束代碼：", "Exit codes:"),
} as const;

const PROGRAM = words(
  "检查考核评分表，计算考核得分，生成可以签字的 PDF。",
  "檢查考核評分表，計算考核得分，產生可以簽名的 PDF。",
  "Checks score sheets, scores reviews, and makes PDF sheets to sign.",
);
const COMMAND_PLACE = words("<命令> [选项]", "<命令> [選項]", "<command> [options]");
const OPTIONS_PLACE = words("[选项]", "[選項]", "[options]");
const MORE = words(
  "某个命令的详细说明：scorecard <命令> --help",
  "某個命令的詳細說明：scorecard <命令> --help",
  "More about a command: scorecard <command> --help",
);

const HELP_ROW = [
  same("-h, --help"),
  words("显示帮助", "顯示說明", "show this help"),
] as const satisfies readonly CompleteText[];
const VERSION_ROW = [
  same("-V, --version"),
  words("显示版本号", "顯示版本號", "show the version"),
] as const satisfies readonly CompleteText[];

const EXIT_ROWS: readonly (readonly [CompleteText, CompleteText])[] = [
  [same("0"), words("完成", "完成", "done")],
  [
    same("1"),
    words(
      "输入有错误，或结果无法写入",
      "輸入有錯誤，或結果無法寫入",
      "an error in the input, or the output cannot be written",
    ),
  ],
  [same("2"), words("命令的写法不对", "命令的寫法不對", "the command line is wrong")],
  [same("70"), words("程序自身的故障", "程式自身的故障", "a fault of the program")],
];

type Row = readonly [term: string, description: string];

/** The help of the program, or of one command, in lines of at most `columns`; ends with a newline. */
export function helpText(
  command: CommandDefinition | undefined,
  language: Language,
  columns: number,
): string {
  const blocks = command === undefined ? programHelp(language) : commandHelp(command, language);
  return `${blocks.map((block) => blockText(block, columns)).join("\n\n")}\n`;
}

/** How a command is called: `scorecard score <sheet> <review>... [options]`. */
function usageLine(command: CommandDefinition, language: Language): string {
  const operands = command.arguments.map((argument) => operandText(argument, language));
  return ["scorecard", command.name, ...operands, OPTIONS_PLACE[language]].join(" ");
}

function operandText({ name, required, many }: ArgumentDefinition, language: Language): string {
  const word = `${name[language]}${many ? "…" : ""}`;
  return required ? `<${word}>` : `[${word}]`;
}

/** A paragraph, or rows under a title. */
type Block =
  | { readonly title?: string; readonly text: string }
  | { readonly title: string; readonly rows: readonly Row[] };

function programHelp(language: Language): readonly Block[] {
  const rows = COMMANDS.map(({ name, summary }): Row => [name, summary[language]]);
  const options = [
    ...optionRows(COMMON_OPTIONS, language),
    rowOf(HELP_ROW, language),
    rowOf(VERSION_ROW, language),
  ];
  return [
    { text: PROGRAM[language] },
    { title: TITLES.usage[language], text: `scorecard ${COMMAND_PLACE[language]}` },
    { title: TITLES.commands[language], rows },
    { title: TITLES.options[language], rows: options },
    { title: TITLES.exit[language], rows: EXIT_ROWS.map((row) => rowOf(row, language)) },
    { text: MORE[language] },
  ];
}

function commandHelp(command: CommandDefinition, language: Language): readonly Block[] {
  const operands = command.arguments.map(
    (argument): Row => [operandText(argument, language), argument.description[language]],
  );
  const options = optionRows([...command.options, ...COMMON_OPTIONS], language);
  const examples = command.examples.map(({ line, does }): Row => [line[language], does[language]]);
  return [
    { text: command.description[language] },
    { title: TITLES.usage[language], text: usageLine(command, language) },
    { title: TITLES.arguments[language], rows: operands },
    { title: TITLES.options[language], rows: [...options, rowOf(HELP_ROW, language)] },
    {
      title: TITLES.examples[language],
      text: examples.map(([line, does]) => `${line}\n    ${does}`).join("\n"),
    },
  ];
}

function optionRows(options: readonly OptionDefinition[], language: Language): readonly Row[] {
  return options.map(({ flag, value, description }): Row => {
    const term = value === undefined ? flag : `${flag} <${value.placeholder[language]}>`;
    return [term, description[language]];
  });
}

function rowOf([term, description]: readonly [CompleteText, CompleteText], language: Language): Row {
  return [term[language], description[language]];
}

function blockText(block: Block, columns: number): string {
  if ("rows" in block) return `${block.title}\n${rowsText(block.rows, columns)}`;
  if (block.title === undefined) return wrap(block.text, columns).join("\n");
  const lines = block.text.split("\n").map((line) => `  ${line}`);
  return [block.title, ...lines].join("\n");
}

/** Terms in a column of their own, descriptions wrapped beside them. */
function rowsText(rows: readonly Row[], columns: number): string {
  const termWidth = Math.max(...rows.map(([term]) => displayWidth(term)));
  const indent = termWidth + 4;
  const lines = rows.flatMap(([term, description]) =>
    wrap(description, Math.max(30, columns - indent)).map(
      (line, index) => `  ${padTo(index === 0 ? term : "", termWidth)}  ${line}`,
    ),
  );
  return lines.map((line) => line.trimEnd()).join("\n");
}
