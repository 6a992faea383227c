import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from "@stryker-mutator/api/core";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import type { CollectedTest } from "./collected-tests.ts";

/*
 * Tries mutants without leaving the process: the tests are imported once, and for each mutant only the tests that
 * reach it are called, until one fails. A process of vitest's for each of 8,000 mutants takes hours. What the tests
 * do already while they are imported is done anew, with the mutant in place, before it counts as survived.
 */

const TESTS = ["src/**/*.test.ts", "test/**/*.test.ts"];
/** Reads files that are not in the copy of the package in which mutants are tried. */
const OUTSIDE = "test/documents.test.ts";
const COLLECTOR = new URL("./collected-tests.ts", import.meta.url).href;
/** Properties are tried on a tenth of their cases: each runs thousands of times. */
const FEWER_RUNS = "10";

type Tests = ReadonlyMap<string, CollectedTest>;

/** What the instrumented sources share with whoever runs them. */
function instrumenter(): InstrumenterContext {
  const shared = globalThis as { [INSTRUMENTER_CONSTANTS.NAMESPACE]?: InstrumenterContext };
  const context = shared[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {};
  shared[INSTRUMENTER_CONSTANTS.NAMESPACE] = context;
  return context;
}

/** Gives a loader of the tests and of the sources that they import; each call loads all of them anew. */
function testLoader(): () => Promise<Tests> {
  const own = pathToFileURL(`${process.cwd()}/`).href;
  let round = 0;
  process.env.PROPERTY_RUNS_DIVISOR = FEWER_RUNS;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === "vitest") return { url: COLLECTOR, shortCircuit: true };
      const found = next(specifier, context);
      const reload =
        found.url.startsWith(own) && found.url !== COLLECTOR && !found.url.includes("/node_modules/");
      return reload ? { ...found, url: `${found.url}?round=${round}` } : found;
    },
  });
  const files = globSync(TESTS).filter((file) => file.replaceAll("\\", "/") !== OUTSIDE);

  return async () => {
    round += 1;
    const { collect }: typeof import("./collected-tests.ts") = await import(COLLECTOR);
    const tests = await collect(async () => {
      for (const file of files) await import(pathToFileURL(resolve(file)).href);
    });
    return new Map(tests.map((test) => [test.id, test]));
  };
}

async function outcomeOf({ id, run }: CollectedTest): Promise<TestResult> {
  instrumenter().currentTestId = id;
  const start = performance.now();
  const base = () => ({ id, name: id, timeSpentMs: performance.now() - start });
  try {
    await run();
    return { ...base(), status: TestStatus.Success };
  } catch (error) {
    return { ...base(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

/** Runs tests in order, to the first that fails. */
async function runAll(tests: readonly CollectedTest[]): Promise<DryRunResult> {
  const results: TestResult[] = [];
  for (const test of tests) {
    const result = await outcomeOf(test);
    results.push(result);
    if (result.status === TestStatus.Failed) break;
  }
  return { status: DryRunStatus.Complete, tests: results };
}

function inProcessRunner(): TestRunner {
  const load = testLoader();
  let tests: Tests = new Map();

  async function dryRun(): Promise<DryRunResult> {
    const result = await runAll([...tests.values()]);
    const { mutantCoverage } = instrumenter();
    return result.status === DryRunStatus.Complete && mutantCoverage ? { ...result, mutantCoverage } : result;
  }

  async function mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const quick = await tryMutant(options, () => Promise.resolve(tests));
    const whileLoading = instrumenter().mutantCoverage?.static ?? {};
    const anew = quick.status === MutantRunStatus.Survived && whileLoading[options.activeMutant.id];
    return anew ? tryMutant(options, load) : quick;
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      tests = await load();
    },
    dryRun,
    mutantRun,
  };
}

/** Runs the tests that reach a mutant; tests that no longer load have told it apart, too. */
async function tryMutant(
  { activeMutant, testFilter, hitLimit }: MutantRunOptions,
  loaded: () => Promise<Tests>,
): Promise<MutantRunResult> {
  const shared = instrumenter();
  Object.assign(shared, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
  try {
    const tests = await loaded();
    const reaching = testFilter?.flatMap((id) => tests.get(id) ?? []) ?? [...tests.values()];
    const result = await runAll(reaching);
    return toMutantRunResult(determineHitLimitReached(shared.hitCount, hitLimit) ?? result);
  } catch (error) {
    return {
      status: MutantRunStatus.Killed,
      killedBy: testFilter ?? [],
      failureMessage: String(error),
      nrOfTests: 0,
    };
  } finally {
    Object.assign(shared, { activeMutant: undefined });
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", inProcessRunner)];
