import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Language } from "../words/language.js";
import type { Download } from "./door.js";
import { chosenFiles, droppedFiles, mailedIn, type Mailed } from "./droppedFiles.js";
import { useSpeech } from "./speech.js";
import { TemplateOffer } from "./TemplateOffer.js";

interface Props {
  readonly onFiles: (mailed: Mailed) => void;
  readonly onSample: () => void;
  readonly makeTemplate: (language: Language) => Promise<Download>;
}

/** The page before a workbook is there: drop one or several, choose files or a folder, open the sample, or begin with an empty standard workbook. */
export function OpenFile({ onFiles, onSample, makeTemplate }: Props): JSX.Element {
  const { language, label } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const [empty, setEmpty] = useState(false);
  const take = (mailed: Mailed): void => {
    setEmpty(mailed.files.length === 0);
    onFiles(mailed);
  };
  return (
    <section
      class={over ? "open over" : "open"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <h2 data-lead tabIndex={-1}>
        {label("dropTitle")}
      </h2>
      <p class="quiet">{label("dropHint")}</p>
      <input
        ref={input}
        id="file"
        class="visually-hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={label("chooseFile")}
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          onFiles(chosenFiles([...(event.currentTarget.files ?? [])]));
          event.currentTarget.value = "";
        }}
      />
      <input
        ref={(element) => {
          folder.current = element;
          element?.toggleAttribute("webkitdirectory", true);
        }}
        id="folder"
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-label={label("chooseFolder")}
        onChange={(event) => {
          take(mailedIn([...(event.currentTarget.files ?? [])]));
          event.currentTarget.value = "";
        }}
      />
      <fluent-button appearance="primary" onClick={() => input.current?.click()}>
        {label("chooseFile")}
      </fluent-button>
      <p class="quiet">{label("teamHint")}</p>
      {empty ? (
        <p class="notice" role="alert">
          {label("folderEmpty")}
        </p>
      ) : null}
      <fluent-button onClick={() => folder.current?.click()}>{label("chooseFolder")}</fluent-button>
      <p class="quiet">{label("sampleHint")}</p>
      <fluent-button onClick={onSample}>{label("openSample")}</fluent-button>
      <TemplateOffer key={language} makeTemplate={makeTemplate} />
    </section>
  );
}
