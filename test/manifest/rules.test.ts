import { existsSync, readFileSync } from "node:fs";
import { COMMANDS } from "../../src/doors/ribbon.js";
import { all, MANIFEST, named, ROOT } from "./readManifest.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const resources = all().filter(({ attributes, children }) => attributes["id"] !== undefined && attributes["DefaultValue"] !== undefined && children);
const urls = all().flatMap(({ attributes }) => ["DefaultValue", "Value"].flatMap((name) => (/^\w+:/.test(attributes[name] ?? "") ? [attributes[name] as string] : [])));

test("elements stand in the order Office asks for", () => {
  expect(ROOT.children.map(({ name }) => name)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
});

test("the version is that of the package", () => {
  expect(named("Version")[0]?.text).toBe(`${version}.0`);
});

test("every address is https and of one origin", () => {
  expect(urls.length).toBeGreaterThan(10);
  expect(new Set(urls.map((url) => new URL(url).origin)).size).toBe(1);
  expect(urls.filter((url) => !url.startsWith("https://"))).toEqual([]);
});

test("every resid is defined, at most 32 characters, and every resource is used", () => {
  const used = new Set(all().flatMap(({ attributes }) => attributes["resid"] ?? []));
  const defined = resources.map(({ attributes }) => attributes["id"]);
  expect([...used].sort()).toEqual([...defined].sort());
  expect([...used].filter((id) => id.length > 32)).toEqual([]);
});

const texts = all().filter(({ name }) => name === "String" || name === "DisplayName" || name === "Description").filter(({ attributes }) => attributes["DefaultValue"]);

test.each(texts.map((element) => [element.attributes["id"] ?? element.name, element] as const))("%s has Chinese first and an English twin", (_, element) => {
  expect(element.attributes["DefaultValue"]).toMatch(/\p{Script=Han}/u);
  const [twin, ...others] = element.children;
  expect(others).toEqual([]);
  expect(twin?.attributes["Locale"]).toBe("en-US");
  expect(twin?.attributes["Value"]).toMatch(/^[^\p{Script=Han}]+$/u);
});

const LIMITS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

test("strings keep within their limits", () => {
  for (const [group, limit] of Object.entries(LIMITS)) {
    const strings = named(group).flatMap((element) => all(element)).flatMap(({ attributes }) => [attributes["DefaultValue"] ?? "", attributes["Value"] ?? ""]);
    expect(strings.filter((text) => text.length > limit)).toEqual([]);
  }
  expect(named("DisplayName")[0]?.attributes["DefaultValue"]?.length).toBeLessThanOrEqual(125);
  expect(named("Description")[0]?.attributes["DefaultValue"]?.length).toBeLessThanOrEqual(250);
});

/** Width and height that a PNG states in its first chunk. */
function pixels(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const icons = [
  ...named("Image").filter(({ attributes }) => attributes["DefaultValue"]).map(({ attributes }) => [attributes["DefaultValue"] ?? "", Number(attributes["id"]?.split(".")[1])] as const),
  [named("IconUrl")[0]?.attributes["DefaultValue"] ?? "", 32] as const,
  [named("HighResolutionIconUrl")[0]?.attributes["DefaultValue"] ?? "", 64] as const,
];

test.each(icons)("%s is there and %i pixels square", (url, size) => {
  const file = new URL(url).pathname.slice(1);
  expect(existsSync(file)).toBe(true);
  expect(pixels(file)).toEqual([size, size]);
});

test("every size an icon is offered in names the picture of that size", () => {
  const offered = named("Image").filter(({ attributes }) => attributes["resid"]);
  expect(offered.length).toBe(40);
  for (const { attributes } of offered) expect(attributes["resid"]).toMatch(new RegExp(`^(?:Icon|Coordination|Checks)\\.${attributes["size"]}$`));
});

test("it asks for the least: ExcelApi 1.9, ReadWriteDocument, no shared runtime, no further domain", () => {
  expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.9" }]);
  expect(named("Permissions")[0]?.text).toBe("ReadWriteDocument");
  expect(named("Runtimes")).toEqual([]);
  expect(named("AppDomain")).toEqual([]);
});

test("the ribbon's commands are those that the script knows", () => {
  expect(named("FunctionName").map(({ text }) => text)).toEqual(Object.keys(COMMANDS));
});

test("the pages it names are built", () => {
  const config = readFileSync("webpack.config.js", "utf8");
  for (const page of ["taskpane", "commands"]) {
    expect(MANIFEST).toContain(`/${page}.html`);
    expect(config).toContain(`page("${page}"`);
  }
});
