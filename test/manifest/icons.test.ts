import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What the drawing script gives, as base64 by file; it runs as itself, since it is a module of Node. */
function drawn(): Readonly<Record<string, string>> {
  const script = `import { icon, ICONS } from ${JSON.stringify(pathToFileURL(join(".ci", "icons.mjs")).href)};
    const all = Object.entries(ICONS).flatMap(([kind, sizes]) => sizes.map((size) => [kind + "-" + size + ".png", icon(size, kind).toString("base64")]));
    console.log(JSON.stringify(Object.fromEntries(all)));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })) as Record<string, string>;
}

test("the icons in assets/ are those that the script draws", () => {
  const icons = drawn();
  const files = Object.fromEntries(readdirSync("assets").map((name) => [name, readFileSync(join("assets", name)).toString("base64")]));
  expect(files).toEqual(icons);
});
