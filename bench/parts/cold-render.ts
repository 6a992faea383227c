import { stopwatch } from "./cold.ts";

// Prints, as JSON, how long a process that has rendered nothing yet takes for its first sheet, step by step.
const { directorTemplate } = await import("../input/director.ts");
const { filledSheets } = await import("../input/filled-sheets.ts");
const template = directorTemplate();
const [sheet] = filledSheets(template, 1);
const lap = stopwatch();
const { createSheetRenderer, loadFonts } = await import("@scorecard/report");
const { CREATED_AT, inputOf, shippedFontFiles } = await import("../contenders/scorecard.ts");
const load = lap();
const fonts = loadFonts(shippedFontFiles());
const fontsRead = lap();
const renderer = createSheetRenderer({ template, languages: ["zh-Hans", "en"], fonts });
const prepared = lap();
await renderer.render([inputOf(sheet)], { createdAt: CREATED_AT });
process.stdout.write(JSON.stringify({ load, fonts: fontsRead, prepare: prepared, first: lap() }));
