import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

/** The headers that the add-in's files are served with in production, told by the file that serves them; `parent` may frame the page too. */
export function productionHeaders(parent: string): Record<string, string> {
  const module = pathToFileURL(join(process.cwd(), ".ci", "headers.mjs")).href;
  const program = `import { headers } from ${JSON.stringify(module)}; console.log(JSON.stringify(headers({ secure: true, ancestors: [${JSON.stringify(parent)}] })));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" })) as Record<string, string>;
}
