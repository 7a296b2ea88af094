import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * What an expression gives over the exports of scripts in .ci, as JSON; they are modules of Node, and run as themselves.
 *
 * @param zone the time zone of the machine that they run on.
 * @example fromScript(["sizeBudget"], "sizeBudget.BUDGET.length")
 */
export function fromScript<Given>(scripts: readonly string[], expression: string, zone = "UTC"): Given {
  const imports = scripts.map((name) => `import * as ${name} from ${JSON.stringify(pathToFileURL(join(".ci", `${name}.mjs`)).href)};`);
  const program = [...imports, `console.log(JSON.stringify(await (${expression})));`].join("\n");
  const told = execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, TZ: zone }, maxBuffer: 1 << 26 });
  return JSON.parse(told) as Given;
}
