import { stopwatch } from "./cold.ts";

// Prints, as JSON, how long a process that has done nothing yet takes to check a company's folder of sheets.
const lap = stopwatch();
const { createCompiler } = await import("@scorecard/parser");
const load = lap();
const { COMPANY_FILES, companyFiles, everySheet } = await import("../input/company-files.ts");
const { SHIPPED_HOST } = await import("../input/shipped-files.ts");
const files = companyFiles(COMPANY_FILES);
lap();
everySheet(createCompiler(SHIPPED_HOST), files);
process.stdout.write(JSON.stringify({ load, check: lap() }));
