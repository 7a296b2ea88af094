import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const ROOT = process.cwd();

/** Translates the probe and every file of ours it imports, one to one, into a folder that can be served; answers the folder. */
export function buildProbe(): string {
  const folder = mkdtempSync(join(tmpdir(), "stand-in-"));
  const done = new Set<string>();
  const translate = (file: string): void => {
    if (done.has(file)) return;
    done.add(file);
    const target = join(folder, relative(ROOT, file)).replace(/\.ts$/, ".js");
    const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
    for (const found of outputText.matchAll(/(?:from |import\((?:\/\*.*?\*\/ )?)"(\.[^"]+)\.js"/g)) translate(`${resolve(dirname(file), found[1] ?? "")}.ts`);
  };
  const addin = join(ROOT, "test", "stand-in", "addin");
  for (const script of ["probe.ts", "commands.ts"]) translate(join(addin, script));
  for (const page of ["taskpane.html", "commands.html", "trust.js"]) writeFileSync(join(folder, page), readFileSync(join(addin, page)));
  return folder;
}
