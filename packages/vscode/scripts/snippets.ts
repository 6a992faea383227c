import { allSnippets } from "@scorecard/language-service";
import type { Language } from "@scorecard/model";

/** The snippets of a vocabulary as editors take them: what completion writes, for a file that no server looks at. */
export function snippets(vocabulary: Language) {
  return Object.fromEntries(
    allSnippets(vocabulary).map(({ prefix, description, body }) => [
      prefix,
      { prefix, description, body: body.split("\n"), scope: "scorecard" },
    ]),
  );
}
