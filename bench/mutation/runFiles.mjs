import { createRequire } from "node:module";
import { join } from "node:path";

const ofProject = createRequire(join(process.cwd(), "package.json"));
const { readConfig } = ofProject("jest-config");
const { default: Runtime } = ofProject("jest-runtime");
const { default: TestRunner } = ofProject("jest-runner");

const opened = new Map();

async function open(jestConfig) {
  const key = JSON.stringify(jestConfig);
  if (!opened.has(key)) {
    const { globalConfig, projectConfig } = await readConfig({ $0: "stryker", _: [], config: key, runInBand: true, silent: true, testLocationInResults: true }, jestConfig.rootDir);
    opened.set(key, { globalConfig, context: await Runtime.createContext(projectConfig, { maxWorkers: 1, watch: false, watchman: false }) });
  }
  return opened.get(key);
}

/**
 * Runs test files by jest's own runner within this process, and gives what Stryker asks of a result.
 *
 * jest's command line reads its configuration and looks through the folders at every call, which costs more than most of our tests; here it is done once.
 */
export async function runFiles(jestConfig, files, testNamePattern) {
  const { globalConfig, context } = await open(jestConfig);
  const runner = new TestRunner({ ...globalConfig, testNamePattern }, {});
  const testResults = [];
  runner.on("test-file-success", ([, result]) => void testResults.push(result));
  runner.on("test-file-failure", ([{ path }, error]) => void testResults.push({ testFilePath: path, testResults: [], testExecError: error }));
  await runner.runTests(files.map((path) => ({ context, path })), { isInterrupted: () => false }, { serial: true });
  return { testResults, numRuntimeErrorTestSuites: testResults.filter(({ testExecError }) => testExecError).length };
}
