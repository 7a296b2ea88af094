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
  ["1.0.0-rc.1", "1.0.0-rc.1", false],
  ["1.0.0-rc.1.1", "1.0.0-rc.1", true],
  ["1.0.0-rc", "1.0.0-rc.1", false],
  ["1.0.0-rc.x", "1.0.0-rc.1", true],
  ["1.0.0-rc.1", "1.0.0-rc.x", false],
  ["1.0.0-rc.y", "1.0.0-rc.x", true],
  ["1.0.0-1a", "1.0.0-2", true],
  ["1.0.0+build.5", "1.0.0", false],
  ["1.0.0-rc.1+build", "1.0.0-rc.0", true],
  ["v1.0.0", "0.9.0", false],
  ["1.0.0.1", "0.9.0", false],
  ["2", "1.0.0", false],
  ["", "1.0.0", false],
  ["1.0.0", "next", false],
])("%j after %j: %j", (version, than, newer) => {
  expect(isNewer(version, than)).toBe(newer);
});

test("says what semver says", () => {
  const number = fc.constantFrom(0, 1, 10);
  const trial = fc.constantFrom("", "-rc.1", "-rc.2", "-rc.10", "-rc", "-alpha", "-1", "-rc.x", "-rc.1.1");
  const version = fc.tuple(number, number, number, trial).map(([major, minor, patch, end]) => `${major}.${minor}.${patch}${end}`);
  fc.assert(fc.property(version, version, (one, other) => expect(isNewer(one, other)).toBe(gt(one, other))), { numRuns: 300 });
});
