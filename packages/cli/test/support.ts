import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { nodeWorld } from "../src/node-world.ts";
import { run } from "../src/run.ts";
import type { Session } from "../src/session.ts";
import { startSession } from "../src/session.ts";
import type { FileWriter, Output, World } from "../src/world.ts";

/** A folder of the test's own with these files in it; gone when the test is done. */
export function folderWith(files: { readonly [path: string]: string | Uint8Array } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "scorecard-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Every file below a folder, by its path from there, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

const REAL = nodeWorld();

/** What differs from a quiet English world in a folder. */
export type WorldChanges = Partial<World>;

/** The real file system seen from a folder, with streams that are kept. */
function worldIn(folder: string, changes: WorldChanges = {}) {
  const stdout = keepingOutput();
  const stderr = keepingOutput();
  const world: World = {
    ...REAL,
    workingFolder: folder,
    environment: {},
    systemLocale: "en-GB",
    now: () => new Date("2026-10-08T09:30:00Z"),
    stdout,
    stderr,
    ...changes,
  };
  return { world, out: stdout.kept, err: stderr.kept };
}

function keepingOutput(): Output & { kept(): string } {
  let text = "";
  return {
    write: (more) => {
      text += more;
    },
    isTerminal: false,
    kept: () => text,
  };
}

/** A session in a folder, to try single functions. */
export function sessionIn(folder: string, changes: WorldChanges = {}): Session {
  return startSession(worldIn(folder, changes).world, "en");
}

/** Runs the command in a folder, in this process. */
export async function runIn(folder: string, argv: readonly string[], changes: WorldChanges = {}) {
  const { world, out, err } = worldIn(folder, changes);
  const code = await run(argv, world);
  return { code, out: out(), err: err() };
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: as if from the system`), { code });
}

/** A writer whose one function fails with a system error, at its nth call. */
export function failingWriter(operation: keyof FileWriter, code: string, atCall = 1): FileWriter {
  let calls = 0;
  return {
    ...REAL.writer,
    [operation]: (...args: [string, never]) => {
      calls += 1;
      if (calls === atCall) throw systemError(code);
      return REAL.writer[operation](...args);
    },
  };
}

/** A file of the shipped score sheets. */
export function shippedText(fileName: string): string {
  return new TextDecoder().decode(REAL.reader.read(join(REAL.templatesFolder, fileName)));
}

/** The shipped manager's sheet and the library it uses. */
export function managerSheet(): { readonly [path: string]: string } {
  return {
    "manager.scorecard": shippedText("customer-service-manager.scorecard"),
    "competencies.scorecard": shippedText("competencies.scorecard"),
  };
}

/** A small sheet of two items, quick to write reviews for. */
export const SMALL_SHEET = `评分表 small "客服专员考核评分表" / "Agent Scorecard" {
  语法：1
  周期：月度
  评分人：自评、上级
  结果：取上级
  舍入：项目 2 位、部分 2 位、总分 2 位
  部分 performance "任务绩效" / "Task performance" 占 80% {
    指标 satisfaction "客户满意度" / "Client satisfaction" 100% {
      计量："客户满意度" / "Client satisfaction"，单位 %，范围 0%～100%
      分档 {
        90% 以上：100 分
        80% 以上：50 分
        低于 80%：0 分
      }
    }
  }
  部分 behaviour "行为考核" / "Behaviour" 占 20% {
    指标 accountability "承担责任" / "Accountability" 100% {
      分级 {
        1 级 "推给别人" / "Passes it on"：0 分
        2 级 "承担责任" / "Takes it"：60 分
        3 级 "防止再次发生" / "Prevents it"：100 分
      }
    }
  }
  签字：被考核人、考核人
}
`;

/** A review for {@link SMALL_SHEET}. */
export function smallReview(
  number: string,
  name: string,
  changes: { satisfaction?: string; level?: string } = {},
) {
  const { satisfaction = "92%", level = "2" } = changes;
  return `模板: small
员工: { 工号: "${number}", 姓名: "${name}" }
考核期间: 2026-09
评分:
  客户满意度: { 自评: 95%, 上级: ${satisfaction} }
  承担责任: { 自评: 3, 上级: ${level} }
`;
}
