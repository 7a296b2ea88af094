import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { LANGUAGES, type Language } from "../words/language.js";
import type { Door, Download, RollUp } from "./door.js";
import { Files } from "./Files.js";
import { Pane } from "./Pane.js";
import { Speaking } from "./speech.js";
import type { PaneKey, Speech } from "./speechOf.js";
import { useWords } from "./useWords.js";

/** Where the page finds itself: in Excel, still waiting for it, or on its own with files. */
export type Place =
  | { readonly kind: "waiting" }
  | { readonly kind: "excel"; readonly door: Door }
  /** `notice` says why Excel is not there, where a person expects it. */
  | { readonly kind: "files"; readonly notice: PaneKey | null };

interface Props {
  readonly place: Place;
  /** What the page first speaks with. */
  readonly speech: Speech;
  readonly version: string;
  readonly openFile: (file: File) => Door;
  readonly openSample: (language: Language) => Door;
  readonly rollUp: RollUp;
  readonly makeTemplate: (language: Language) => Promise<Download>;
  /** Told of the language that a person switches to. */
  readonly onSpeak: (language: Language) => void;
}

/** The whole page: its heading, the work on one workbook, and the foot with language and version. */
export function App({ place, speech: first, version, openFile, openSample, rollUp, makeTemplate, onSpeak }: Props): JSX.Element {
  const { speaking, speak } = useWords(first);
  const { language, label } = speaking;
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = label("product");
  }, [language, label]);
  const switchTo = (wanted: Language): void => {
    onSpeak(wanted);
    speak(wanted);
  };
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  return (
    <Speaking value={speaking}>
      <header class={place.kind === "files" && place.notice === null ? "top" : "top beside-menu"}>
        <h1>{label("product")}</h1>
        <fluent-button appearance="subtle" size="small" lang={other === "zh" ? "zh-CN" : "en"} onClick={() => switchTo(other)}>
          {label("otherLanguage")}
        </fluent-button>
      </header>
      <main tabIndex={-1}>
        {place.kind === "waiting" ? <Waiting text={label("waitingOffice")} /> : null}
        {place.kind === "excel" ? <Pane door={place.door} name="" onLeave={null} /> : null}
        {place.kind === "files" ? <Files notice={place.notice} openFile={openFile} openSample={() => openSample(language)} rollUp={rollUp} makeTemplate={makeTemplate} /> : null}
      </main>
      <footer class="foot">{label("version", { version })}</footer>
    </Speaking>
  );
}

function Waiting({ text }: { readonly text: string }): JSX.Element {
  return (
    <div class="waiting" role="status">
      <fluent-spinner size="small" />
      <p>{text}</p>
    </div>
  );
}
