import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const OWN = /\/(src|test)\//;

/** `./name.js` in our own sources is the file name.ts where there is one. */
export async function resolve(specifier, context, next) {
  if (!/^\.{1,2}\/.*\.js$/.test(specifier) || !OWN.test(context.parentURL ?? "")) return next(specifier, context);
  try {
    return await next(specifier.replace(/\.js$/, ".ts"), context);
  } catch {
    return next(specifier, context);
  }
}

/** Types are taken off as a file is loaded; nothing is checked here. */
export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { outputText } = ts.transpileModule(await readFile(fileURLToPath(url), "utf8"), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  });
  return { format: "module", source: outputText, shortCircuit: true };
}
