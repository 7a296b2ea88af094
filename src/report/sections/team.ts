import { isDecision } from "../../model/isDecision.js";
import type { PersonLine, OpenNeed } from "../../model/review.js";
import { linked, words } from "../cells.js";
import { needText } from "../needText.js";
import { byUrgency } from "../needOrder.js";
import type { Page } from "../page.js";
import { ratioText } from "../ratioText.js";
import { list, section, type Item, type Section } from "../section.js";
import { LIGHT_TONES } from "../tones.js";
import { filled } from "./plans.js";

const MOST_DECISIONS = 3;

/** The team in two lines: its totals, and who has not handed in. */
export function handedIn({ review, voice, options }: Page, width: number): Section {
  const { report } = voice;
  const missing = review.lines.filter((line) => !line.handedIn).map(({ name }) => name);
  const { completion, tangible } = review.counts;
  const totals = report("team-totals", { completion: ratioText(voice, completion), tangible: ratioText(voice, tangible), needs: review.needs.filter(isDecision).length });
  const handed = missing.length > 0 ? report("handed-missing", { names: voice.join(missing) }) : report("handed-all", { n: review.lines.length });
  const items: Item[] = [
    { lead: null, say: words(totals, "summary"), link: null },
    ...(options.audience === "up" ? [] : [{ lead: null, say: words(handed, "summary", missing.length > 0 ? "attention" : undefined), link: null }]),
  ];
  return list("handed", report("section-handed"), null, review.lines.length > 0 ? items : [], width);
}

/** At most three decisions wanted, the most pressing first. */
export function decisions(page: Page): Section {
  const { review, voice, labels } = page;
  const { report, common } = voice;
  const open = review.needs.filter(isDecision).sort(byUrgency);
  return section<OpenNeed>({
    id: "decisions",
    title: open.length > MOST_DECISIONS ? report("section-decisions-most", { n: open.length, shown: MOST_DECISIONS }) : report("section-decisions"),
    nothing: report("nothing-decisions"),
    rows: open.slice(0, MOST_DECISIONS),
    columns: [
      { head: report("head-raiser"), cell: ({ need }) => filled(page, need.owners.join(common("joiner"))) },
      { head: report("head-urgency"), cell: ({ need }) => filled(page, need.urgency, "center") },
      { head: report("head-waiting"), cell: ({ waiting }) => words(waiting === null ? common("none") : report("wait-days", { days: waiting }), "center") },
      { head: report("column-light"), cell: ({ light }) => words(common(`light-${light}`), "center", LIGHT_TONES[light]) },
      { head: report("head-need"), cell: ({ need }) => words(needText(need)) },
      { head: report("head-source"), cell: ({ need }) => linked(labels.need(need), need.origin) },
    ],
  });
}

/** One line a person in the order of the list, never a ranking: figures, the week before, one question for the meeting. */
export function people(page: Page): Section {
  const { review, voice, labels } = page;
  const { report, common } = voice;
  return section<PersonLine>({
    id: "people",
    title: report("section-people"),
    nothing: report("nothing-people"),
    rows: review.lines,
    columns: [
      { head: report("head-name"), cell: ({ name }) => words(name) },
      { head: report("head-completion"), cell: (line) => (line.handedIn ? words(ratioText(voice, line.counts.completion), "center") : words(report("person-not-handed"), "center", "attention")) },
      { head: report("head-tangible"), cell: ({ counts }) => words(ratioText(voice, counts.tangible), "center") },
      { head: report("head-change"), cell: ({ before }) => words(before ? ratioText(voice, before) : common("none"), "center", before ? undefined : "quiet") },
      { head: report("head-question"), cell: ({ question }) => (question ? words(voice.tell(question)) : words(report("question-none"), "text", "quiet")) },
      { head: report("head-source"), cell: (line) => sourceCell(line) },
    ],
  });

  function sourceCell({ name, questionOrigins: [asked] }: PersonLine): ReturnType<typeof linked> {
    const plan = review.plans.find(({ item }) => item.owners.includes(name))?.item.origin;
    const log = review.days.find(({ owner, origins }) => owner === name && origins.length > 0)?.origins[0];
    const origin = asked ?? plan ?? log;
    return linked(origin ? labels.of(origin) : "", origin);
  }
}
