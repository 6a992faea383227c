import type { Language } from "@scorecard/model";
import { words } from "../words/words.ts";
import type { World } from "../world.ts";
import { visible, visibleLines } from "./terminal-text.ts";

const FAULT = words(
  "这是 scorecard 自身的故障，不是您的文件有问题。请设置环境变量 SCORECARD_DEBUG=1 后重新运行，并把输出告诉我们。",
  "這是 scorecard 自身的故障，不是您的檔案有問題。請設定環境變數 SCORECARD_DEBUG=1 後重新執行，並把輸出告訴我們。",
  "This is a fault of scorecard, not of your files. Run it again with the environment variable SCORECARD_DEBUG=1 and send us what it prints.",
);

/** Says that something failed that is our own fault, with what a report of it needs. */
export function showFault(error: unknown, world: World, language: Language): void {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const debug = Boolean(world.environment.SCORECARD_DEBUG);
  const stack = debug && error instanceof Error ? `${visibleLines(error.stack ?? "")}\n` : "";
  world.stderr.write(`scorecard: ${FAULT[language]} (${visible(detail)})\n${stack}`);
}
