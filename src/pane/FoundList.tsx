import type { JSX } from "preact";
import { addDays, isoDay } from "../model/day.js";
import type { Overview } from "../model/overview.js";
import { useSpeech } from "./speech.js";

const NAMES = 6;

/** What was found in the workbook: its sheets with their rows, people, weeks, and what could not be read. */
export function FoundList({ overview }: { readonly overview: Overview }): JSX.Element {
  const { label, tell, language } = useSpeech();
  const { people, weeks, problems } = overview;
  const latest = weeks[0];
  const earliest = weeks.at(-1);
  const names = people.slice(0, NAMES).join(language === "zh" ? "、" : ", ");
  return (
    <section class="found" aria-label={label("foundTitle")}>
      <h2>{label("foundTitle")}</h2>
      <ul>
        {overview.sheets.map(({ sheet, rows, hidden }) => (
          <li key={sheet}>
            <span>{sheet}</span>
            <span class="quiet">{hidden > 0 ? label("sheetLineHidden", { rows, hidden }) : label("sheetLine", { rows })}</span>
          </li>
        ))}
        {people.length === 0 ? null : <li>{label("peopleLine", { n: people.length, names: people.length > NAMES ? label("peopleMore", { names }) : names })}</li>}
        {latest && earliest ? <li>{label("weeksLine", { n: weeks.length, from: isoDay(earliest.start), to: isoDay(addDays(latest.start, 6)) })}</li> : null}
      </ul>
      {problems.length === 0 ? (
        <p class="quiet">{label("noProblems")}</p>
      ) : (
        <details>
          <summary>{label("problemsLine", { n: problems.length })}</summary>
          <ul class="problems">
            {problems.slice(0, 20).map((problem, index) => (
              <li key={index}>{tell(problem.say)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
