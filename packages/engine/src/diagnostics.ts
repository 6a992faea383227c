import { messages as reading } from "./reading/messages.ts";
import { messages as rules } from "./rules/messages.ts";
import { messages as scoring } from "./scoring/messages.ts";

/** Every diagnostic that the reading and scoring of reviews can give, by its stable code. */
export const REVIEW_DIAGNOSTICS = { ...reading, ...scoring, ...rules } as const;
