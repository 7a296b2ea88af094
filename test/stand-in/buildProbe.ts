import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack, { type Stats } from "webpack";

const ADDIN = join(process.cwd(), "test", "stand-in", "addin");
const FOLDER = join(process.cwd(), ".cache", "probe");

/** Builds the probe page once for a whole run; `PROBE` tells those who open it where it lies. */
export default async function buildProbe(): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: ["web", "es2022"],
    entry: join(ADDIN, "probe.ts"),
    output: { path: FOLDER, filename: "probe.js", clean: true },
    resolve: { extensionAlias: { ".js": [".js", ".ts"] } },
    module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
  });
  const stats = await promisify<Stats | undefined>((done) => compiler.run((error, result) => done(error, result)))();
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-only"));
  for (const file of ["taskpane.html", "trust.js"]) copyFileSync(join(ADDIN, file), join(FOLDER, file));
  process.env["PROBE"] = FOLDER;
}
