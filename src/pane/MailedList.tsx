import type { JSX } from "preact";
import { isoDay } from "../model/day.js";
import type { MailedLine, TeamRolled } from "./door.js";
import { Slices } from "./Slices.js";
import { useSpeech } from "./speech.js";

const TONES: Readonly<Record<MailedLine["state"], string>> = { read: "good", twin: "unknown", refused: "bad", team: "unknown", over: "bad" };

/** What came in: what a manager sees first, then file by file whose it is, of which weeks, and what is to be done about it. */
export function MailedList({ rolled }: { readonly rolled: TeamRolled }): JSX.Element {
  const { label } = useSpeech();
  const { files, lines, base } = rolled;
  return (
    <section class="mailed" aria-label={label("mailedFilesTitle")}>
      <h2>{label("mailedFilesTitle")}</h2>
      {lines.map(({ say, calls }) => (
        <p key={say} class={calls ? "notice" : "quiet"}>
          {say}
        </p>
      ))}
      {base === null ? null : <p class="quiet">{label("rollUpBase", { base })}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{label("mailedFile")}</th>
            <th scope="col">{label("mailedPeople")}</th>
            <th scope="col">{label("mailedWeeks")}</th>
            <th scope="col">{label("mailedState")}</th>
          </tr>
        </thead>
        <Slices list={files} draw={drawFile} />
      </table>
    </section>
  );
}

function drawFile(line: MailedLine): JSX.Element {
  return <MailedFile key={line.file} line={line} />;
}

function MailedFile({ line }: { readonly line: MailedLine }): JSX.Element {
  const { label, language } = useSpeech();
  const [first, ...rest] = line.weeks;
  const weeks = first === undefined ? "" : rest.length === 0 ? isoDay(first) : label("mailedMoreWeeks", { week: isoDay(first).slice(5), n: rest.length + 1 });
  return (
    <tbody>
      <tr>
        <td>{line.file}</td>
        <td>{line.people.join(language === "zh" ? "、" : ", ")}</td>
        <td>{weeks}</td>
        <td>
          <span class={`state tone-${TONES[line.state]}`}>{label(`mailed.${line.state}`)}</span>
        </td>
      </tr>
      {line.notes.map((note) => (
        <tr key={note}>
          <td colSpan={4} class="quiet">
            {note}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
