import { stopwatch } from "./cold.ts";

// Prints, as JSON, how long a process that has done nothing yet takes to compile its first sheet.
const lap = stopwatch();
await import("@scorecard/parser");
const load = lap();
const { DIRECTOR, shippedCompiler } = await import("../input/director.ts");
lap();
shippedCompiler().compile(DIRECTOR);
process.stdout.write(JSON.stringify({ load, first: lap() }));
