import { readdirSync } from "node:fs";
import { join } from "node:path";
import { completionWords } from "../../src/text/completionWords.js";
import { readSteps } from "../../src/text/completionSteps.js";
import type { Claim } from "../../src/text/claim.js";
import { effectOf } from "../../src/text/effectOf.js";
import { effectWords } from "../../src/text/effectWords.js";
import { readCounterpart } from "../../src/text/readCounterpart.js";
import { readScene } from "../../src/text/readScene.js";
import type { EffectReading, CompletionReading } from "../../src/model/reading.js";
import { expectGolden } from "../golden/expectGolden.js";
import { sentences, type Labelled } from "./scoreOf.js";

/** The sentences that the grammar was written on: what it says of each, before any weight is asked, changes only where somebody wants it. */
const COMPLETION = ["known", "more", "third", "fourthSeen", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"];
const EFFECT = ["known", "more", "third", "fourthSeen", "fourth", "fifth", "sixth", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth"];

const allOf = (kind: "completion" | "effect", parts: readonly string[]): readonly Labelled[] => parts.flatMap((part) => sentences(kind, part));
const claimed = (claims: readonly Claim[], text: string): string => claims.map(({ stance, rule, from, to, topic }) => `${stance}/${rule}${topic === undefined ? "" : `/${topic}`}「${text.slice(from, to)}」`).join(" ");
const verdict = ({ label, sure, rule, phrase, percent, rung }: CompletionReading | EffectReading): string =>
  [label + (sure ? "" : "?"), rule, `「${phrase}」`, ...(percent === null ? [] : [`${percent}%`]), ...(rung === "none" ? [] : [rung])].join(" ");

function completionLine({ text = "" }: Labelled): string {
  const words = completionWords(text);
  return `${text}\t${verdict(readSteps(words))}\t${claimed(words.states, words.text)}`;
}

function effectLine({ action = "", result = "" }: Labelled): string {
  const words = effectWords(action, result);
  const reading = effectOf(words);
  const beside = [reading.attitude, reading.missed, readScene(action), readCounterpart(action)].filter((one) => one !== null && one !== undefined);
  return `${action} → ${result}\t${verdict(reading)}\t${claimed(words.claims, words.result.text)}\t${JSON.stringify(beside)}`;
}

const short = ({ label, sure, rule }: CompletionReading | EffectReading): string => `${label}${sure ? "" : "?"} ${rule}`;

test.each([
  ["completion", COMPLETION, completionLine],
  ["effect", EFFECT, effectLine],
] as const)("what the grammar says of each sentence of %s, and which claims it comes from", (kind, parts, line) => {
  expectGolden(join("verdicts", `${kind}.txt`), `${allOf(kind, parts).map(line).join("\n")}\n`);
});

const TAUGHT = readdirSync(join("test", "text", "sentences")).flatMap((file) => {
  const [, kind, part] = /^(completion|effect)\.(taught\w+)\.tsv$/.exec(file) ?? [];
  return (kind === "completion" || kind === "effect") && part !== undefined ? [{ kind, part } as const] : [];
});

// A line for each line of the sentences' own file: label and rule alone, since there are twenty thousand of them.
test.each(TAUGHT)("what the grammar says of each sentence of $part ($kind), which it was not written on", ({ kind, part }) => {
  const read = ({ text = "", action = "", result = "" }: Labelled): string => short(kind === "completion" ? readSteps(completionWords(text)) : effectOf(effectWords(action, result)));
  expectGolden(join("verdicts", `${kind}.${part}.txt`), `${sentences(kind, part).map(read).join("\n")}\n`);
});
