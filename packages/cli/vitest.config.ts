import { defineConfig } from "vitest/config";

/** Whole commands in processes of their own take seconds on a busy machine. */
export default defineConfig({ test: { testTimeout: 60_000 } });
