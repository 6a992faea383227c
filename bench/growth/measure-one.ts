import { createCompiler, type LibraryHost } from "@scorecard/parser";
import { SHAPES } from "./shapes.ts";

// Prints, as JSON, what one shape of one size takes of a processor, how much memory, and what came of it.
const WARM_UP = 20_000;
const NOTHING: LibraryHost = { load: (specifier) => ({ kind: "missing", tried: specifier, candidates: [] }) };

const [name = "", size = "0"] = process.argv.slice(2);
const shape = SHAPES[name];
if (shape === undefined) throw new RangeError(`no shape called ${name}`);
createCompiler(NOTHING).compile({ path: "small.scorecard", text: shape(WARM_UP) });
const text = shape(Number(size));
globalThis.gc?.();
const before = process.threadCpuUsage();
const { diagnostics } = createCompiler(NOTHING).compile({ path: "big.scorecard", text });
const { user, system } = process.threadCpuUsage(before);
process.stdout.write(
  JSON.stringify({
    milliseconds: (user + system) / 1000,
    bytes: Buffer.byteLength(text),
    megabytes: process.resourceUsage().maxRSS / 1024,
    messages: diagnostics.length,
    codes: [...new Set(diagnostics.map(({ code }) => code))],
  }),
);
