// The unit tests' own configuration, for the tests of one room: MUTATION_TESTS has the beginnings of their paths.
const { jest } = require("../../package.json");

const [unit, browser] = jest.projects;
const tests = JSON.parse(process.env.MUTATION_TESTS ?? "[]");

module.exports = {
  ...unit,
  // The unit tests' own runner loads the sources past jest; Stryker and the coverage reach only into what jest itself loads.
  runner: "jest-runner",
  setupFiles: unit.setupFiles.filter((file) => file.endsWith(".ts")),
  sandboxInjectedGlobals: browser.sandboxInjectedGlobals,
  // A run of mutants compiles the schema once for all of its thousand calls of jest.
  ...(process.env.REVIEW_SCHEMA ? { globalSetup: undefined } : {}),
  rootDir: "../..",
  testTimeout: jest.testTimeout,
  testMatch: tests.map((test) => (test.endsWith("/") ? `<rootDir>/${test}**/*.test.ts` : `<rootDir>/${test}.test.ts`)),
};
