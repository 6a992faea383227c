// A whole process that sets one sheet with Typst: reads the sheet's content as JSON and writes its PDF.
import { readFileSync, writeFileSync } from "node:fs";
import { setContent, typstCompiler } from "../contenders/typst.ts";

const [, , content = "", pdf = ""] = process.argv;
writeFileSync(pdf, setContent(typstCompiler(), JSON.parse(readFileSync(content, "utf8")), true));
