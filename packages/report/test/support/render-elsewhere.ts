import { createHash } from "node:crypto";
import { filled, rendered } from "../archive/sheets.ts";

/** Renders a sheet in a process of its own and prints the hash of its bytes. */
const { bytes } = await rendered({ sheets: [filled("欧阳䶮", "1000")] });
process.stdout.write(createHash("sha256").update(bytes).digest("hex"));
