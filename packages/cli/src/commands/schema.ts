import { jsonSchema, SCHEMA_NAMES } from "@scorecard/model";
import { configJsonSchema } from "../config/config-schema.ts";
import { EXIT } from "../exit-codes.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import { usageFailure } from "../usage/usage-failure.ts";
import { usageProblem } from "../words/usage-messages.ts";
import { same, words } from "../words/words.ts";

/** `scorecard schema`: prints the JSON Schema of one kind of data. */
export const schema: CommandAction = async (session, [kind = ""]) => {
  const name = SCHEMA_NAMES.find((known) => known === kind);
  if (name === undefined && kind !== "config") {
    const expected = same([...SCHEMA_NAMES, "config"].join(" | "));
    const option = words("种类", "種類", "kind");
    return usageFailure(
      session,
      "schema",
      usageProblem("bad-argument", { argument: option, value: same(kind), expected }),
    );
  }
  const printed = name === undefined ? configJsonSchema() : jsonSchema(name);
  session.world.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return EXIT.done;
};
