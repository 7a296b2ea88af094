import { EVIDENCE_SCORE, POSSIBLE_SCORE } from "../src/facts/matchWeights.js";
import { isSignedOrPaid, isTangible } from "../src/facts/rungs.js";
import { RUNGS } from "../src/model/reading.js";
import { dayLabel } from "../src/report/dayLabel.js";
import { figures } from "../src/report/figures.js";
import { gradeWord } from "../src/report/gradeWord.js";
import { ratioText } from "../src/report/ratioText.js";
import { sourceLabels } from "../src/report/sourceLabels.js";
import { effectState } from "../src/report/tones.js";
import { voiceOf } from "../src/report/voice.js";
import { THRESHOLDS } from "../src/settings/thresholds.js";
import { WORDS, type Words } from "../src/words/index.js";
import { gradedCases } from "./countingCases.js";
import { countingEn } from "./countingEn.js";
import type { CountingText } from "./countingText.js";
import { countingZh } from "./countingZh.js";
import { sampleJudged, type SampleJudged } from "./sampleJudged.js";

const NUMBERS: ReadonlyMap<string, number> = new Map([...THRESHOLDS.map(({ key, value }) => [key, value] as const), ["evidence", EVIDENCE_SCORE], ["possible", POSSIBLE_SCORE]]);

/** A sentence with the thresholds it names; one that there is none of is a fault of the page. */
function numbered(text: string): string {
  return text.replace(/\{(\w+)\}/gu, (_, key: string) => {
    const value = NUMBERS.get(key);
    if (value === undefined) throw new RangeError(key);
    return String(value);
  });
}

const points = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${numbered(line)}`);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return ["", line(heads), `|${"---|".repeat(heads.length)}`, ...rows.map(line), ""];
}

function half(text: CountingText, words: Words, { review, settings }: SampleJudged): readonly string[] {
  const voice = voiceOf(words);
  const { common, tell } = voice;
  const page = { review, voice, labels: sourceLabels(review, voice), options: { dateSystem: 1900 } } as const;
  const tick = (is: boolean): string => (is ? text.yes : text.no);
  const slots = review.days.flatMap(({ day, slots: own }) => own.map((slot) => ({ day, ...slot }))).filter(({ effect }) => effect !== "rest");

  return [
    `# ${text.title}`, "", text.head, "",
    `## ${text.always.title}`, "", ...points(text.always.lines), "",
    `## ${text.figures.title}`, "", text.figures.intro,
    ...table(text.figures.heads, figures(page).map(({ label, value, detail }, at) => [label, text.figures.how[at] ?? "", [value, detail].filter((part) => part !== "").join("<br>")])),
    `## ${text.grades.title}`, "", text.grades.intro, "", ...text.grades.order.map((line, at) => `${at + 1}. ${line}`), "", text.grades.example,
    ...table(text.grades.heads, gradedCases(settings).map(({ typed, completion }) => [typed, gradeWord(voice, completion), tell(completion.why)])),
    text.grades.tasks,
    ...table(text.grades.taskHeads, review.plans.map((plan) => [plan.item.task, gradeWord(voice, plan), tell(plan.why), elements(plan.elements)])),
    `## ${text.slots.title}`, "", ...points(text.slots.intro), "", text.slots.rungs,
    ...table(text.slots.rungHeads, RUNGS.map((rung) => [common(`rung-${rung}`), tick(isTangible(rung)), tick(isSignedOrPaid(rung))])),
    text.slots.example,
    ...table(
      text.slots.heads,
      slots.map(({ day, slot, action, result, counterpart, external, met, reading }) => [
        `${dayLabel(voice, day)} ${common(`slot-${slot}`)}`,
        `${action} → ${result}`,
        counterpart === null ? text.no : common(`counterpart-${counterpart}`),
        tick(external),
        tick(met === true),
        reading === null || met !== true ? text.no : common(`rung-${reading.rung}`),
        tick(external && met === true && reading !== null && isTangible(reading.rung)),
      ]),
    ),
    text.slots.days,
    ...table(text.slots.dayHeads, review.days.map((own) => [dayLabel(voice, own.day), common(`effect-${effectState(own).word}`), tell(own.why)])),
    `## ${text.evidence.title}`, "", ...points(text.evidence.lines), "",
    `## ${text.carry.title}`, "", ...points(text.carry.lines),
    ...table(text.carry.heads, review.carryOver.map(({ item, risk }) => [item.task, common(`risk-${risk.level}`), risk.reasons.map(tell).join(common("joiner"))])),
    `## ${text.needs.title}`, "", ...points(text.needs.lines), "",
    `## ${text.gaps.title}`, "", ...points(text.gaps.lines),
    ...table(text.gaps.heads, review.gaps.map(({ sheet, column, missing, of }) => [sheet, column, `${missing}/${of}`])),
    `## ${text.deviation.title}`, "", ...points(text.deviation.lines), "",
  ];

  function elements({ action, result, responsible, due }: (typeof review.plans)[number]["elements"]): string {
    const all = [action, result, responsible, due];
    return ratioText(voice, { n: all.filter(Boolean).length, of: all.length });
  }
}

/** The page of the figures: what each counts, beside a real run of the sample week, in Chinese and in English. */
export async function countingPage(): Promise<string> {
  const sample = await sampleJudged();
  return [...half(countingZh, WORDS.zh, sample), "---", "", ...half(countingEn, WORDS.en, sample)].join("\n").replace(/\n{3,}/gu, "\n\n");
}
