// Writes the published JSON Schemas beside the built code; run by the package's build.
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchema, SCHEMA_NAMES } from "../dist/index.js";

const folder = new URL("../dist/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of SCHEMA_NAMES) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}
