import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { useSpeech } from "./speech.js";

interface Props {
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}

/** The page before a workbook is there: drop one, choose one, or open the sample. */
export function OpenFile({ onFile, onSample }: Props): JSX.Element {
  const { label } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
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
        take(event.dataTransfer?.files);
      }}
    >
      <h2>{label("dropTitle")}</h2>
      <p class="quiet">{label("dropHint")}</p>
      <input
        ref={input}
        id="file"
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-label={label("chooseFile")}
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
      <fluent-button appearance="primary" onClick={() => input.current?.click()}>
        {label("chooseFile")}
      </fluent-button>
      <p class="quiet">{label("sampleHint")}</p>
      <fluent-button onClick={onSample}>{label("openSample")}</fluent-button>
    </section>
  );
}
