import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What the drawing script gives, as base64 by size; it runs as itself, since it is a module of Node. */
function drawn(): Readonly<Record<string, string>> {
  const script = `import { icon, SIZES } from ${JSON.stringify(pathToFileURL(join(".ci", "icons.mjs")).href)};
    console.log(JSON.stringify(Object.fromEntries(SIZES.map((size) => [size, icon(size).toString("base64")]))));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })) as Record<string, string>;
}

test("the icons in assets/ are those that the script draws", () => {
  const icons = drawn();
  const files = Object.fromEntries(readdirSync("assets").map((name) => [name.replace(/\D/g, ""), readFileSync(join("assets", name)).toString("base64")]));
  expect(files).toEqual(icons);
});
