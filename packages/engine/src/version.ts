/** The version of this engine; results name it, so that a later engine can tell where they come from. */
export const ENGINE_VERSION = "0.1.0";
