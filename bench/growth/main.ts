import { spawnSync } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { count, ms, printLines, printTable, type Row, times } from "../print-table.ts";
import { SHAPES } from "./shapes.ts";

/*
 * How the compiler's time grows with the text, for texts of every shape: `npm run growth`, or for some shapes alone
 * `npm run growth -- bands braces`. Each figure comes from a process of its own, and is processor time of the thread that compiles.
 */

const MEGABYTE = 1_000_000;
const SIZES = [1, 2, 5, 10];
const SCRIPT = fileURLToPath(new URL("measure-one.ts", import.meta.url));
const NODE_OPTIONS = ["--expose-gc", "--max-old-space-size=12000"];
const PATIENCE_MS = 120_000;
/** More per byte than this at the largest size is no longer called linear. */
const LINEAR = 2;

interface Measured {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly megabytes: number;
  readonly messages: number;
}

const wanted = process.argv.slice(2);
const names = Object.keys(SHAPES).filter(
  (name) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
printLines([
  `Node ${process.version} on ${cpus()[0]?.model ?? "an unknown processor"}, ${availableParallelism()} cores`,
]);
const shapes = names.map((name) => ({ name, sizes: measure(name) }));
printTable(
  "Compile a text of so many megabytes, ms",
  ["", ...SIZES.map((size) => `${size} MB`), "ns/byte", "growth", "MB of memory", "messages"],
  shapes.map(rowOf),
);
const steep = shapes.filter(({ sizes }) => sizes.length < SIZES.length || growthOf(sizes) > LINEAR);
printLines([
  "",
  steep.length === 0 ? "All grow linearly." : `Steeper: ${steep.map(({ name }) => name).join("; ")}`,
]);

/** The figures of a shape by rising size; fewer than there are sizes when one took too long or failed. */
function measure(name: string): readonly Measured[] {
  const measured: Measured[] = [];
  for (const size of SIZES) {
    const run = spawnSync(process.execPath, [...NODE_OPTIONS, SCRIPT, name, String(size * MEGABYTE)], {
      encoding: "utf8",
      timeout: PATIENCE_MS,
    });
    if (run.status !== 0) {
      printLines([`${name}, ${size} MB: ${run.error ? "took too long" : run.stderr.trim()}`]);
      break;
    }
    measured.push(JSON.parse(run.stdout));
  }
  return measured;
}

function rowOf({ name, sizes }: { name: string; sizes: readonly Measured[] }): Row {
  const last = sizes.at(-1);
  return [
    name,
    ...SIZES.map((_, index) => ms(sizes[index]?.milliseconds ?? Number.NaN)),
    count(last === undefined ? Number.NaN : perByte(last)),
    times(growthOf(sizes), 1),
    count(last?.megabytes ?? Number.NaN),
    String(last?.messages ?? ""),
  ];
}

/** Nanoseconds a byte. */
function perByte({ milliseconds, bytes }: Measured): number {
  return (milliseconds * 1_000_000) / bytes;
}

/** How many times a byte of the largest text takes what one of the smallest does. */
function growthOf(sizes: readonly Measured[]): number {
  const [first] = sizes;
  const last = sizes.at(-1);
  return first === undefined || last === undefined ? Number.NaN : perByte(last) / perByte(first);
}
