import { basename } from "node:path";
import { XlsxHost } from "../hosts/xlsx/xlsxHost.js";
import type { Finding } from "../model/finding.js";
import { isoDay } from "../model/day.js";
import type { Rehearsal } from "../model/rehearsal.js";
import { rehearseWorkbook } from "../run/rehearseWorkbook.js";
import { speaker, tell, type Words } from "../words/index.js";
import { inflateInNode } from "./inflateInNode.js";
import { openInput } from "./openInput.js";
import { dayOption, oneFile, personOption, readOptions, type Typed } from "./options.js";
import type { Terminal } from "./terminal.js";
import { WrongUse } from "./wrongUse.js";

const OPTIONS = {
  set: { type: "string", multiple: true },
  rep: { type: "string" },
  team: { type: "boolean" },
  weeks: { type: "string" },
  today: { type: "string" },
  json: { type: "boolean" },
  lang: { type: "string" },
} as const;

/** How many past weeks are tried where nobody says [A]: two months. */
const WEEKS = 8;
const MOST_WEEKS = 53;

/**
 * Tries other thresholds on past weeks and prints which flags would come or go; writes nothing.
 *
 * Throws `WrongUse` without `--set`, and what reading and judging throw.
 */
export async function rehearseCommand(args: readonly string[], terminal: Terminal, words: Words): Promise<number> {
  const typed = readOptions(args, OPTIONS);
  const input = oneFile(typed);
  const set = typed.texts("set");
  if (set.length === 0) throw new WrongUse("missing-set");
  const host = new XlsxHost(await openInput(input, terminal), basename(input), {}, inflateInNode);
  const today = dayOption(typed, "today") ?? terminal.clock().today;
  const rehearsal = rehearseWorkbook(await host.read(), { ...personOption(typed), weeks: weeksOption(typed), today }, set);
  terminal.out(typed.given("json") ? `${JSON.stringify(jsonOf(rehearsal, words), null, 2)}\n` : linesOf(rehearsal, words).map((line) => `${line}\n`).join(""));
  return 0;
}

function weeksOption(typed: Typed): number {
  const value = typed.text("weeks");
  if (value === null) return WEEKS;
  const weeks = Number(value);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS) throw new WrongUse("bad-choice", { option: "--weeks", value, choices: `1–${MOST_WEEKS}` });
  return weeks;
}

function linesOf({ changed, weeks }: Rehearsal, words: Words): readonly string[] {
  const say = speaker(words, "cli");
  const flag = (sign: string) => (finding: Finding): string => `  ${sign} ${tell(words, finding.say)}（${finding.subject}）`;
  return [
    ...changed.map(({ zh, inForce, tried }) => say("rehearsal-changed", { name: zh, inForce, tried })),
    ...weeks.flatMap(({ week, came, went, stayed }) => [
      say("rehearsal-week", { start: isoDay(week.start), end: isoDay(week.end), came: came.length, went: went.length, stayed }),
      ...came.map(flag("+")),
      ...went.map(flag("－")),
    ]),
    ...(weeks.length === 0 ? [say("rehearsal-none")] : []),
  ];
}

function jsonOf({ changed, weeks }: Rehearsal, words: Words): unknown {
  const flag = ({ rule, level, subject, say }: Finding): unknown => ({ rule, level, subject, say: tell(words, say) });
  return { changed, weeks: weeks.map(({ week, came, went, stayed }) => ({ start: isoDay(week.start), end: isoDay(week.end), came: came.map(flag), went: went.map(flag), stayed })) };
}
