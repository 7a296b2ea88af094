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
const COMPLETION = ["known", "more", "third", "fourthSeen", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth"];
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

test.each([
  ["completion", COMPLETION, completionLine],
  ["effect", EFFECT, effectLine],
] as const)("what the grammar says of each sentence of %s, and which claims it comes from", (kind, parts, line) => {
  expectGolden(`verdicts.${kind}.txt`, `${allOf(kind, parts).map(line).join("\n")}\n`);
});
