import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

function newest(path) {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

const built = join(root, "dist", "taskpane.html");
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json"].map((name) => newest(join(root, name)));
if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...sources)) {
  const build = spawnSync(process.execPath, [join(root, "node_modules", "webpack", "bin", "webpack.js")], { cwd: root, stdio: "inherit" });
  if (build.status !== 0) process.exit(build.status ?? 1);
  utimesSync(built, new Date(), new Date());
}
const serving = spawnSync(process.execPath, [join(root, ".ci", "serve.mjs")], { cwd: root, stdio: "inherit" });
process.exit(serving.status ?? 0);
