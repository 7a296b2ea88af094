import { gzipSync } from "node:zlib";

const KB = 1024;

/**
 * What the pane may load, gzipped, in the order in which a person comes upon it. Every script of the build stands in one line at least,
 * so that nothing grows unseen. `oneOf` are files of which a person loads one, a language's words: the heaviest counts. An `absent` line
 * says what it means that the build has no such file; in every other line that is a fault.
 */
export const BUDGET = [
  { name: "scripts at the start, in one language", limit: 100 * KB, files: /^(?:trust|taskpane)\.\w+\.js$/, oneOf: /^start-\w+\.\w+\.js$/ },
  { name: "style", limit: 20 * KB, files: /\.css$/ },
  { name: "worker, reading and judging", limit: 100 * KB, files: /^(?:worker|judging)\.\w+\.js$/ },
  // Beside the worker's 100 KB and not within them: a lexicon of what people type hardly compresses, and it is what makes a grade true.
  // It is loaded with the first review, never at the start.
  { name: "worker, typed text", limit: 98 * KB, files: /^text\.\w+\.js$/ },
  // Twice what a first set of weights took: twice as many labelled sentences, and the result held against the action, set a third of the mistakes right.
  { name: "worker, learned weights", limit: 200 * KB, files: /^learned\.\w+\.js$/, absent: "nothing learned is built in" },
  { name: "worker, public holidays", limit: 10 * KB, files: /^calendar\.\w+\.js$/ },
  { name: "worker, drawing in one language", limit: 100 * KB, files: /^drawing\.\w+\.js$/, oneOf: /^words-\w+\.\w+\.js$/ },
  { name: "worker, rules by their titles (only with 暂停)", limit: 40 * KB, files: /^titles\.\w+\.js$/ },
  { name: "files", limit: 100 * KB, files: /^file\.\w+\.js$/ },
  { name: "taking a run back, cleaning out", limit: 60 * KB, files: /^changing\.\w+\.js$/ },
  { name: "correcting a line: its forms, what they offer and type, and typing in Excel", limit: 60 * KB, files: /^(?:correcting|answering|correction|typing)\.\w+\.js$/ },
  { name: "setting a workbook up: its view, its words, and what is written", limit: 80 * KB, files: /^(?:setupView|setup|sampleRows|limits|settings)\.\w+\.js$/, oneOf: /^setup-\w+\.\w+\.js$/ },
  { name: "the calendar of weeks, the ticks of boards", limit: 10 * KB, files: /^(?:weeks|boardTicks)\.\w+\.js$/ },
  { name: "a person's own helpers: their views, the rows of a new week, the look before sending", limit: 60 * KB, files: /^(?:rep|newWeek|selfCheck)\.\w+\.js$/ },
  { name: "what goes out with a copy, the lean copy, the text of a mail", limit: 60 * KB, files: /^(?:sending|traces|mail)\.\w+\.js$/ },
  { name: "pages on paper and as a picture", limit: 20 * KB, files: /^paper\.\w+\.js$/ },
  { name: "rolling mailed workbooks up", limit: 100 * KB, files: /^rollup\.\w+\.js$/ },
  { name: "the sample", limit: 100 * KB, files: /^sample\.\w+\.js$/ },
  { name: "reading without a worker", limit: 100 * KB, files: /^desk\.\w+\.js$/ },
  { name: "the ribbon's page", limit: 100 * KB, files: /^(?:trust|commands)\.\w+\.js$/ },
];

/** What one line of the budget weighs, in bytes; null where the build has no file of it. */
function weightOf({ files, oneOf }, sizes) {
  const found = sizes.filter(([file]) => files.test(file));
  const choices = oneOf ? sizes.filter(([file]) => oneOf.test(file)) : [];
  if (found.length === 0 || (oneOf && choices.length === 0)) return null;
  return found.reduce((sum, [, size]) => sum + size, 0) + Math.max(0, ...choices.map(([, size]) => size));
}

/** What the budget says of these files: a line for each part, and what is wrong. */
export function weigh(sizes, budget = BUDGET) {
  const lines = [];
  const faults = [];
  for (const part of budget) {
    const { name, limit, files, absent } = part;
    const weight = weightOf(part, sizes);
    const line = `${name}: ${((weight ?? 0) / KB).toFixed(1)} of ${limit / KB} KB gz`;
    if (weight === null) (absent ? lines : faults).push(absent ? `${name}: ${absent}` : `${name}: no file of the build matches ${files}`);
    else if (weight > limit) faults.push(`${line}, above the budget`);
    else lines.push(line);
  }
  const scripts = sizes.map(([file]) => file).filter((file) => file.endsWith(".js"));
  const unseen = scripts.filter((file) => !budget.some(({ files, oneOf }) => files.test(file) || oneOf?.test(file)));
  return { lines, faults: [...faults, ...unseen.map((file) => `${file}: stands in no line of the budget`)] };
}

/** Fails the build where a part of the pane grows above its budget, and says what each part weighs. */
export class SizeBudget {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeBudget", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeBudget", stage }, (assets) => {
        const ours = Object.keys(assets).filter((file) => /\.(?:js|css)$/.test(file));
        const { lines, faults } = weigh(ours.map((file) => [file, gzipSync(assets[file].buffer()).length]));
        compilation.errors.push(...faults.map((fault) => new WebpackError(fault)));
        for (const line of lines) compilation.getLogger("size").warn(line);
      });
    });
  }
}
