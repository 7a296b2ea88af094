// Lets a script import the project's TypeScript as it stands: Node 20 reads none by itself.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, register } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, threadId } from "node:worker_threads";

if (isMainThread) register(import.meta.url);

/** In the words of a tsconfig; the source map lets a failure tell the line of the source. */
const OPTIONS = { module: "esnext", target: "es2022", verbatimModuleSyntax: true, jsx: "react-jsx", jsxImportSource: "preact", inlineSourceMap: true };
const { version } = createRequire(import.meta.url)("typescript/package.json");
/** What was made is kept by what it was made from: a run loads a thousand files, in each of its threads. */
const KEPT = join(fileURLToPath(new URL("..", import.meta.url)), ".cache", "typescript");

/** Finds `./x.ts` or `./x.tsx` where `./x.js` is asked for and not there. */
export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\//.test(specifier) && specifier.endsWith(".js")) {
    for (const ending of [".ts", ".tsx"]) {
      const url = new URL(specifier.replace(/\.js$/, ending), context.parentURL);
      if (existsSync(fileURLToPath(url))) return { url: url.href, format: "module", shortCircuit: true };
    }
  }
  return next(specifier, context);
}

/** Takes the types out, and makes a module of a JSON file, as the build does. */
export async function load(url, context, next) {
  const { pathname } = new URL(url);
  if (pathname.endsWith(".json")) return { format: "module", source: `export default ${readFileSync(fileURLToPath(url), "utf8")}`, shortCircuit: true };
  if (!/\.tsx?$/.test(pathname)) return next(url, context);
  return { format: "module", source: await withoutTypes(fileURLToPath(url)), shortCircuit: true };
}

async function withoutTypes(path) {
  const text = readFileSync(path, "utf8");
  const name = createHash("sha256").update(JSON.stringify([version, OPTIONS, extname(path), text])).digest("hex");
  const kept = join(KEPT, `${name}.mjs`);
  if (existsSync(kept)) return readFileSync(kept, "utf8");
  const { default: ts } = await import("typescript");
  const { options } = ts.convertCompilerOptionsFromJson(OPTIONS, ".");
  const { outputText } = ts.transpileModule(text, { compilerOptions: options, fileName: path });
  mkdirSync(KEPT, { recursive: true });
  const whole = `${kept}.${process.pid}.${threadId}`;
  writeFileSync(whole, outputText);
  renameSync(whole, kept);
  return outputText;
}
