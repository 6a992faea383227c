import { jsonSchema, SCHEMA_NAMES } from "@scorecard/model";
import { configJsonSchema } from "../config/config-schema.ts";
import { EXIT } from "../exit-codes.ts";
import { themeJsonSchema } from "../themes/theme-schema.ts";
import type { CommandAction } from "../usage/command-definition.ts";
import { usageFailure } from "../usage/usage-failure.ts";
import { usageProblem } from "../words/usage-messages.ts";
import { same, words } from "../words/words.ts";

/** The schemas of what only this program reads. */
const OWN_SCHEMAS: { readonly [kind: string]: () => object } = {
  config: configJsonSchema,
  theme: themeJsonSchema,
};

/** `scorecard schema`: prints the JSON Schema of one kind of data. */
export const schema: CommandAction = async (session, [kind = ""]) => {
  const name = SCHEMA_NAMES.find((known) => known === kind);
  const own = OWN_SCHEMAS[kind];
  if (name === undefined && own === undefined) {
    const expected = same([...SCHEMA_NAMES, ...Object.keys(OWN_SCHEMAS)].join(" | "));
    const option = words("种类", "種類", "kind");
    return usageFailure(
      session,
      "schema",
      usageProblem("bad-argument", { argument: option, value: same(kind), expected }),
    );
  }
  const printed = name === undefined ? own?.() : jsonSchema(name);
  session.world.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return EXIT.done;
};
