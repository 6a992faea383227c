import type { CompleteText } from "@scorecard/model";
import type { ExitCode } from "../exit-codes.ts";
import type { Session } from "../session.ts";
import type { OptionDefinition, Options } from "./options.ts";

/** Something that follows a command without a name of its own. */
export interface ArgumentDefinition {
  readonly name: CompleteText;
  readonly description: CompleteText;
  readonly required: boolean;
  /** Whether any number of them may follow; only the last argument can. */
  readonly many: boolean;
}

/** A command line and what it does. */
interface Example {
  readonly line: CompleteText;
  readonly does: CompleteText;
}

/** What a command does; `operands` are its arguments in order. */
export type CommandAction = (
  session: Session,
  operands: readonly string[],
  options: Options,
) => Promise<ExitCode>;

/** A command: what the help says about it, what its line may hold, and how to get at its code. */
export interface CommandDefinition {
  readonly name: string;
  readonly summary: CompleteText;
  readonly description: CompleteText;
  readonly arguments: readonly ArgumentDefinition[];
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly Example[];
  /** Loads the command's code, which no other command needs. */
  readonly load: () => Promise<CommandAction>;
}
