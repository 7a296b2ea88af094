import { createRequire } from "node:module";
import { join } from "node:path";
import fc from "fast-check";
import { isNewer } from "../../src/merge/isNewer.js";

/** The package is for tests alone and has no types. */
const { gt } = createRequire(join(process.cwd(), "package.json"))("semver") as { readonly gt: (one: string, other: string) => boolean };

test.each([
  ["0.10.0", "0.9.1", true],
  ["0.9.1", "0.10.0", false],
  ["1.0.0", "1.0.0", false],
  ["1.0.0", "1.0.0-rc.1", true],
  ["1.0.0-rc.10", "1.0.0-rc.9", true],
  ["2", "1.0.0", false],
  ["", "1.0.0", false],
  ["1.0.0", "next", false],
])("%j after %j: %j", (version, than, newer) => {
  expect(isNewer(version, than)).toBe(newer);
});

test("says what semver says", () => {
  const number = fc.integer({ min: 0, max: 12 });
  const trial = fc.constantFrom("", "-rc.1", "-rc.2", "-rc.10", "-rc", "-alpha", "-1", "-rc.x", "-rc.1.1");
  const version = fc.tuple(number, number, number, trial).map(([major, minor, patch, end]) => `${major}.${minor}.${patch}${end}`);
  fc.assert(fc.property(version, version, (one, other) => expect(isNewer(one, other)).toBe(gt(one, other))), { numRuns: 300 });
});
