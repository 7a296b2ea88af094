import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ofTool } from "./tool.mjs";

/** Milliseconds that any run may take, and how often the time of its first run a test file may take, for a machine that does other things besides. */
const ANY = 20_000;
const TIMES = 3;

/**
 * Gives a mutant no more time than the test files that reach it may need.
 *
 * Stryker gives each the time of loading every test file of the room: minutes for a mutant that never ends.
 */
export async function boundRuns(reachFile) {
  const { TimeoutDecorator } = await import(pathToFileURL(ofTool("core", "dist/src/test-runner/timeout-decorator.js")).href);
  const whole = TimeoutDecorator.prototype.mutantRun;
  TimeoutDecorator.prototype.mutantRun = function (options) {
    const { files, ofMutant } = JSON.parse(readFileSync(reachFile, "utf8"));
    const needed = (ofMutant[options.activeMutant.id] ?? []).reduce((sum, at) => sum + files[at].milliseconds, 0);
    return whole.call(this, { ...options, timeout: Math.min(options.timeout, ANY + TIMES * needed) });
  };
}
