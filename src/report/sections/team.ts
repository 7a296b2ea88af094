import type { Origin } from "../../model/origin.js";
import type { PersonLine } from "../../model/review.js";
import type { DrawnCell } from "../../model/drawing.js";
import { needNumber } from "../../model/needRecord.js";
import { boxColumns, boxRowId, type BoxRow } from "../agendaBoxes.js";
import { linked, words } from "../cells.js";
import type { Page } from "../page.js";
import { ratioText } from "../ratioText.js";
import { list, section, type Item, type Section } from "../section.js";
import { questionNeed, undecided } from "./agenda.js";

/** The team in two lines: its totals, and who has not handed in. */
export function handedIn({ review, voice, options }: Page, width: number): Section {
  const { report } = voice;
  const missing = review.lines.filter((line) => !line.handedIn).map(({ name }) => name);
  const { completion, tangible } = review.counts;
  const totals = report("team-totals", { completion: ratioText(voice, completion), tangible: ratioText(voice, tangible), needs: undecided(review).length });
  const handed = missing.length > 0 ? report("handed-missing", { names: voice.join(missing) }) : report("handed-all", { n: review.lines.length });
  const items: Item[] = [
    { lead: null, say: words(totals, "summary"), link: null },
    ...(options.audience === "up" ? [] : [{ lead: null, say: words(handed, "summary", missing.length > 0 ? "attention" : undefined), link: null }]),
  ];
  return list("handed", report("section-handed"), null, review.lines.length > 0 ? items : [], width);
}

/** One line a person in the order of the list, never a ranking: figures, the week before, one question for the meeting with boxes for what comes of it. */
export function people(page: Page): Section {
  const { review, voice, labels } = page;
  const { report, common } = voice;
  const { plans, logs } = firstRows(review);
  const boxOf = ({ name, question }: PersonLine): BoxRow => {
    const about = question ? voice.tell(question) : "";
    return { about, person: name, need: questionNeed(page, name, about) ?? null };
  };
  const { boxes, record } = boxColumns(page, boxOf);
  return section<PersonLine>({
    id: "people",
    title: report("section-people"),
    nothing: report("nothing-people"),
    rows: review.lines,
    columns: [
      { head: report("head-name"), cell: (line) => linked(line.name, originOf(line), "text") },
      { head: report("head-completion"), cell: (line) => (line.handedIn ? words(ratioText(voice, line.counts.completion), "center") : words(report("person-not-handed"), "center", "attention")) },
      { head: report("head-tangible"), cell: ({ counts }) => words(ratioText(voice, counts.tangible), "center") },
      { head: report("head-change"), cell: ({ before }) => words(before ? ratioText(voice, before) : common("none"), "center", before ? undefined : "quiet") },
      { head: report("head-question"), cell: questionCell },
      ...boxes,
    ],
    idOf: (line) => boxRowId(boxOf(line)),
    folded: [{ head: report("head-source"), cell: sourceCell }, record],
  });

  function questionCell(line: PersonLine): DrawnCell {
    const { about, need } = boxOf(line);
    if (about === "") return words(report("question-none"), "text", "quiet");
    return words(need ? report("need-numbered", { number: needNumber(need.record.number), text: about }) : about);
  }

  function sourceCell(line: PersonLine): DrawnCell {
    const origin = originOf(line);
    return linked(origin ? labels.of(origin) : "", origin);
  }

  function originOf({ name, questionOrigins: [asked] }: PersonLine): Origin | undefined {
    return asked ?? plans.get(name) ?? logs.get(name);
  }
}

/** Everybody's first task and first log row. */
function firstRows({ plans, days }: Page["review"]): Readonly<Record<"plans" | "logs", ReadonlyMap<string, Origin>>> {
  const first = (rows: readonly (readonly [string, Origin])[]): ReadonlyMap<string, Origin> => new Map([...rows].reverse());
  return {
    plans: first(plans.flatMap(({ item }) => item.owners.map((owner) => [owner, item.origin] as const))),
    logs: first(days.flatMap(({ owner, origins: [origin] }) => (origin ? [[owner, origin] as const] : []))),
  };
}
