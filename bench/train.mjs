// node bench/train.mjs [--dry]: learns the weights of src/text/learned from the labelled sentences in test/text/sentences.
// Sentences the grammar was written on teach words alone; those it never saw (`*.taught*.tsv`) also teach how far its verdict can be trusted.
// Prints what fivefold cross-validation on the latter gives under several limits, then trains on all and writes the weights. Files named `*.unseen*` are never read.
// Run it again after every change of the grammar: the weights know its verdicts.
import "../.ci/typescript.mjs";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { crossValidate, printScore, scoreLimits, train } from "./learner.mjs";
import { packSteps, stepsOf } from "./packWeights.mjs";

const { BUCKETS } = await import("../src/text/learned/addGrams.ts");
const { GramList } = await import("../src/text/learned/gramList.ts");
const { completionGrams, effectGrams } = await import("../src/text/learned/rowGrams.ts");
const { likeliest } = await import("../src/text/learned/weigh.ts");
const { normalizeText } = await import("../src/text/normalizeText.ts");
const { isWhole } = await import("../src/text/learned/isWhole.ts");
const { completionWords } = await import("../src/text/completionWords.ts");
const { FORMAL } = await import("../src/text/readEffect.ts");
const { readSteps } = await import("../src/text/completionSteps.ts");
const { effectOf } = await import("../src/text/effectOf.ts");
const { effectWords } = await import("../src/text/effectWords.ts");

const FOLDER = new URL("../test/text/sentences/", import.meta.url);
const WEIGHTS = new URL("../src/text/learned/", import.meta.url);
const notation = (text) => normalizeText(text).text;

function judgeCompletion(text) {
  const words = completionWords(text);
  return { ...readSteps(words), claims: words.states, tokens: words.tokens };
}

function judgeEffect(action, result) {
  const said = effectWords(action, result);
  return { ...effectOf(said), claims: said.claims, tokens: said.result.tokens };
}

/** Whether the readers keep the grammar's label whatever the weights say, whether they keep it against an unsure reached, and whether they ask the weights at all. */
const completionStands = ({ label, sure, rule, phrase }, text) => ({ plain: sure && isWhole(phrase, text), denied: sure && label === "not_done", unweighed: rule === "blank" || rule === "none-word", sure });
const effectStands = ({ label, sure, rule }, action, result) => ({ plain: sure && FORMAL.has(rule), denied: sure && label !== "achieved", unweighed: result.trim() === "", sure });

const KINDS = [
  { kind: "completion", type: "CompletionLabel", labels: ["done", "partial", "not_done", "postponed", "cancelled", "unknown"], texts: ([, , , text = ""]) => [text], grams: completionGrams, standing: completionStands, judge: judgeCompletion },
  { kind: "effect", type: "EffectLabel", labels: ["achieved", "progress", "no_effect", "rest", "unclear"], texts: ([, , action = "", result = ""]) => [action, result], grams: effectGrams, standing: effectStands, judge: judgeEffect },
];
/** What the chance of reached counts; least chances to be sure, and to be sure of reached. */
const LIMITS = [
  [1, 0.87, 0.92],
  [0.6, 0.8, 0.9],
  [0.6, 0.85, 0.94],
  [0.4, 0.8, 0.9],
  [0.25, 0.83, 0.92],
  [0.25, 0.88, 0.93],
  [0.4, 0.87, 0.92],
  [0.4, 0.92, 0.96],
];

/** A labelled line as the learner takes it: `grams` counts the rare ones, too. */
function exampleOf(line, file, { labels, texts, grams, judge, standing }) {
  const fields = line.split("\t");
  const typed = texts(fields);
  const verdict = judge(...typed);
  const blind = file.includes("taught");
  const list = new GramList();
  grams(...typed.map(notation), blind ? verdict : null)(list);
  const buckets = new Set(Array.from({ length: list.size }, (_, nth) => list.bucketAt(nth)));
  return { expected: fields[0], label: labels.indexOf(fields[0]), blind, verdict: { label: verdict.label, ...standing(verdict, ...typed) }, buckets: Uint32Array.from(buckets), grams: buckets.size };
}

/** A gram of one sentence teaches that sentence, not the language. */
const LEAST_SENTENCES = 2;

function withoutRareGrams(examples) {
  const met = new Uint32Array(BUCKETS);
  for (const { buckets } of examples) for (const bucket of buckets) met[bucket] += 1;
  return examples.map((example) => ({ ...example, buckets: example.buckets.filter((bucket) => met[bucket] >= LEAST_SENTENCES) }));
}

for (const kind of KINDS) {
  const { labels } = kind;
  const [reached] = labels;
  const files = readdirSync(FOLDER).filter((file) => file.startsWith(`${kind.kind}.`) && !file.includes("unseen")).sort();
  const examples = withoutRareGrams(
    files.flatMap((file) =>
      readFileSync(new URL(file, FOLDER), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => exampleOf(line, file, kind)),
    ),
  );
  const tried = crossValidate(examples, labels.length, BUCKETS);
  const grammar = tried.filter(({ example }) => labels[example.label] === example.verdict.label).length;
  console.log(`${kind.kind}: ${examples.length} sentences, ${tried.length} of them tried; the grammar alone ${((100 * grammar) / tried.length).toFixed(1)} % right`);
  for (const [reachedCounts, sure, sureReached] of LIMITS) {
    const limits = { reached, reachedCounts, sure, sureReached };
    const answer = (verdict, chances) => {
      if (verdict.unweighed) return verdict;
      const isSure = (label) => chances[labels.indexOf(label)] >= (label === reached && !verdict.plain ? sureReached : sure);
      const likely = verdict.plain ? verdict.label : likeliest(labels, chances, limits);
      const label = verdict.denied && likely === reached && !isSure(likely) ? verdict.label : likely;
      return { label, sure: isSure(label) };
    };
    printScore(`reached counts ${reachedCounts}, sure from ${sure}, ${sureReached}`, scoreLimits(tried, answer, reached));
  }
  if (process.argv.includes("--dry")) continue;
  const { step, steps } = stepsOf(train(examples, labels.length, BUCKETS), labels.length);
  const packed = packSteps(steps, labels.length);
  const list = labels.map((label) => `"${label}"`).join(", ");
  writeFileSync(
    new URL(`${kind.kind}Weights.ts`, WEIGHTS),
    `import type { ${kind.type} } from "../../model/reading.js";\nimport type { PackedWeights } from "./weights.js";\n\n/** What \`npm run train\` learned of ${kind.kind} texts from ${examples.length} labelled sentences; made, not written. */\nexport const ${kind.kind.toUpperCase()}_WEIGHTS: PackedWeights<${kind.type}> = {\n  labels: [${list}],\n  step: ${step},\n  gaps: "${packed.gaps}",\n  steps: "${packed.steps}",\n};\n`,
  );
  console.log(`  ${((packed.gaps.length + packed.steps.length) / 1024).toFixed(0)} KB written`);
}
