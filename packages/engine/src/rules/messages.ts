import { defineCatalogue } from "@scorecard/model";
import { choiceMessages } from "./messages/choices.ts";
import { figureMessages } from "./messages/figures.ts";
import { tallyMessages } from "./messages/tally.ts";
import { workedOutMessages } from "./messages/worked-out.ts";

/** What can be wrong with one rater's answer. Codes are stable. */
export const messages = {
  ...figureMessages,
  ...workedOutMessages,
  ...choiceMessages,
  ...tallyMessages,
} as const;

/** Makes a diagnostic of one of the codes above. */
export const report = defineCatalogue(messages);
