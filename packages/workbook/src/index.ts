export { messages as ROSTER_DIAGNOSTICS } from "./messages.ts";
export { type Roster, type RosterEntry, readRoster } from "./read-roster.ts";
export { resultsCsv } from "./results-csv.ts";
