import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Download } from "./door.js";
import { useSpeech } from "./speech.js";
import type { PaneKey } from "./speechOf.js";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Props {
  readonly download: Download;
  readonly text: PaneKey;
  /** Has a slot for the name. */
  readonly hint: PaneKey;
}

/** A link that saves a finished workbook under its name. */
export function DownloadLink({ download, text, hint }: Props): JSX.Element {
  const { label } = useSpeech();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([download.bytes], { type: TYPE }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [download]);
  return (
    <div class="download">
      <a class="primary-link" {...(address ? { href: address } : {})} download={download.name}>
        {label(text)}
      </a>
      <p class="quiet">{label(hint, { name: download.name })}</p>
    </div>
  );
}
