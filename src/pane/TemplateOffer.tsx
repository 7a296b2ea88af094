import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Language } from "../words/language.js";
import { Failure, type Download } from "./door.js";
import { DownloadLink } from "./DownloadLink.js";
import { useSpeech } from "./speech.js";

interface Props {
  readonly makeTemplate: (language: Language) => Promise<Download>;
}

/** The empty standard workbook, for who has none yet: made and saved with one press, in the language then spoken. */
export function TemplateOffer({ makeTemplate }: Props): JSX.Element {
  const { language, label, tell } = useSpeech();
  const [made, setMade] = useState<Download | Failure | null>(null);
  if (made && !(made instanceof Failure)) return <DownloadLink download={made} text="saveTemplate" hint="saveTemplateHint" atOnce />;
  return (
    <>
      <p class="quiet">{made ? tell(made.say) : label("templateHint")}</p>
      <fluent-button class="template" onClick={() => void makeTemplate(language).then(setMade, setMade)}>
        {label("saveTemplate")}
      </fluent-button>
    </>
  );
}
