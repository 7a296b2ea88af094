import type { JSX } from "preact";
import type { Download } from "./door.js";
import { SaveLink } from "./SaveLink.js";
import { useSpeech } from "./speech.js";
import type { PaneKey } from "./speechOf.js";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Props {
  readonly download: Download;
  readonly text: PaneKey;
  /** Has a slot for the name. */
  readonly hint: PaneKey;
  readonly atOnce?: boolean;
}

/** A link that saves a finished workbook under its name. */
export function DownloadLink({ download, text, hint, atOnce = false }: Props): JSX.Element {
  const { label } = useSpeech();
  return <SaveLink download={download} type={TYPE} text={label(text)} hint={label(hint, { name: download.name })} atOnce={atOnce} />;
}
