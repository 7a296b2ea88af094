import { readFileSync } from "node:fs";

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const asked = JSON.parse(readFileSync("package.json", "utf8")) as { readonly dependencies: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>> };
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { readonly packages: Readonly<Record<string, Entry>> };
const locked = Object.entries(packages).filter(([path]) => path !== "");
const runtime = locked.filter(([, { dev }]) => !dev);

/** What only draws the pane's controls; it is Microsoft's own look, and comes as one. */
const UI_LIBRARY = ["@fluentui/tokens", "@fluentui/web-components", "@microsoft/fast-element", "@microsoft/focusgroup-polyfill", "preact"];

/** Terms under which a package may be part of the product: the words of its authors go along with it, and nothing more is asked. */
const IN_THE_PRODUCT = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];
/** Further terms of what only builds and tests, and is given to nobody. */
const TO_BUILD_WITH = ["(MIT OR CC0-1.0)", "BlueOak-1.0.0", "CC-BY-4.0", "MPL-2.0", "Python-2.0"];

/** Builds for other machines than the one that wrote the lock: npm has not seen them, and knows neither digest nor terms. */
const OTHER_MACHINES = /^node_modules\/@(?:unrs\/resolver-binding|xarsh\/ooxml-validator)-/;

test("every version that is asked for is an exact one", () => {
  const all = Object.entries({ ...asked.dependencies, ...asked.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  expect(locked.filter(([, { version }]) => !/^\d+\.\d+\.\d+(?:[-+][\w.]+)?$/.test(version ?? ""))).toEqual([]);
});

test("no package comes from a named host, a folder or a repository", () => {
  expect(locked.filter(([, { resolved, link }]) => resolved !== undefined || link === true)).toEqual([]);
});

test("every package is known by its digest but those for other machines", () => {
  const unknown = locked.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"));
  expect(unknown.filter(([path, { optional, dev }]) => !(OTHER_MACHINES.test(path) && optional === true && dev === true))).toEqual([]);
});

test("five packages at most run besides those that draw the pane, and none does anything when it is installed", () => {
  const direct = Object.keys(asked.dependencies);
  expect(direct.filter((name) => UI_LIBRARY.includes(name))).toHaveLength(UI_LIBRARY.length);
  expect(direct.filter((name) => !UI_LIBRARY.includes(name)).length).toBeLessThanOrEqual(5);
  expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
});

test("the terms of every package are of an allowed kind", () => {
  expect(runtime.filter(([, { license }]) => !IN_THE_PRODUCT.includes(license ?? ""))).toEqual([]);
  const others = locked.filter(([, { license }]) => ![...IN_THE_PRODUCT, ...TO_BUILD_WITH].includes(license ?? ""));
  // office.js is under Microsoft's own terms: it is loaded from Microsoft's address, and its package only plays that address in the tests.
  expect(others.map(([path]) => path).filter((path) => !OTHER_MACHINES.test(path))).toEqual(["node_modules/@microsoft/office-js"]);
});
