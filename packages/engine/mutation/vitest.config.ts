import { configDefaults, defineConfig } from "vitest/config";

/** The tests as mutants are tried with: those that read files outside the package would not find them from a copy of it. */
export default defineConfig({
  test: { exclude: [...configDefaults.exclude, "test/documents.test.ts"], testTimeout: 60_000 },
});
