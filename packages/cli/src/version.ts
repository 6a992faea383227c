/** The version of the command; its package says the same. */
export const VERSION = "0.1.0";
