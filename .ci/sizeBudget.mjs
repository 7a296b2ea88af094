import { gzipSync } from "node:zlib";

const KB = 1024;

/**
 * What the pane may load, gzipped: its scripts at the start, the worker that reads and judges, its style;
 * and each part that is loaded when it is first needed (drawing, opening files).
 */
export const BUDGET = [
  { name: "scripts at the start", limit: 100 * KB, files: /^(?:trust|taskpane)\.\w+\.js$/ },
  { name: "worker, reading and judging", limit: 100 * KB, files: /^(?:worker|judging)\.\w+\.js$/ },
  { name: "drawing", limit: 100 * KB, files: /^drawing\.\w+\.js$/ },
  { name: "files", limit: 100 * KB, files: /^file\.\w+\.js$/ },
  { name: "style", limit: 20 * KB, files: /\.css$/ },
];

/** Fails the build where a part of the pane grows above its budget, and says what each part weighs. */
export class SizeBudget {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeBudget", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeBudget", stage }, (assets) => {
        for (const { name, limit, files } of BUDGET) {
          const found = Object.keys(assets).filter((file) => files.test(file));
          const size = found.reduce((sum, file) => sum + gzipSync(assets[file].buffer()).length, 0);
          const line = `${name}: ${(size / KB).toFixed(1)} of ${limit / KB} KB gz`;
          if (found.length === 0) compilation.errors.push(new WebpackError(`${name}: no file of the build matches ${files}`));
          else if (size > limit) compilation.errors.push(new WebpackError(`${line}, above the budget`));
          else compilation.getLogger("size").warn(line);
        }
      });
    });
  }
}
