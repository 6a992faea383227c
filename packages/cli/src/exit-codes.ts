/** What the command's exit code says. */
export const EXIT = {
  done: 0,
  /** Something in the input, or in writing the output, has to be put right. */
  problems: 1,
  /** The command line itself was wrong. */
  usage: 2,
  /** A fault of the program (EX_SOFTWARE of sysexits.h). */
  fault: 70,
} as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
